import path from 'node:path';
import { auditInspected } from '../app/audit';
import type { AuditRequest } from '../app/audit';
import { sha256 } from '../app/digest';
import { gradeExplainer } from '../app/explain-grade';
import type { ExplainedGrade, ExplainGrade } from '../app/explain-grade';
import { writeHtml } from '../app/explaining/write-html';
import { writeText } from '../app/explaining/write-text';
import { inspectWorkbook } from '../app/inspect';
import { planExplanations } from '../app/write-explanations';
import type { ParticipantReport, Report } from '../domain/findings';
import { say } from '../messages';
import { resultSheetNames } from '../workbook';
import type { WorkbookSnapshot } from '../workbook';
import { choosePack } from './choose-pack';
import { CommandError } from './command-error';
import { deliver, isSameFile } from './deliver';
import { readSource, writeAtomically } from './files';
import type { SourceFile } from './files';
import type { Environment, FileWorkbook } from './environment';
import type { Invocation } from './arguments';

/** More pages than this are no longer printed; they would only exhaust the machine. */
const MOST_PAGES = 2000;

/**
 * `cermat explain`: a page for each person with a grade, to a file, to a sheet of the workbook or, for one person, to the
 * terminal. Exit code 0.
 *
 * @throws {CommandError} when there is nobody to explain, or the file cannot be written
 */
export async function runExplain(invocation: Invocation, environment: Environment): Promise<number> {
  const { out, target } = invocation;
  const isWorkbook = invocation.inPlace || (out !== null && WORKBOOK.test(out));
  if (out !== null && !isWorkbook && await isSameFile(out, target)) throw new CommandError('cli.explain.out-is-workbook', { file: out });
  const explained = await openClass(invocation, environment);
  const people = chosenPeople(explained.report, invocation);
  if (people.length === 0) throw new CommandError('cli.explain.no-grades', { file: target });
  await (isWorkbook ? writeSheet(explained, people, invocation, environment) : writePages(explained, people, invocation, environment));
  return 0;
}

/** What Excel opens; anything else is a page to print. */
const WORKBOOK = /\.xls[xm]$/i;

interface ExplainedClass {
  readonly source: SourceFile;
  readonly workbook: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly request: AuditRequest;
  readonly report: Report;
  readonly explain: ExplainGrade;
}

async function openClass(invocation: Invocation, environment: Environment): Promise<ExplainedClass> {
  const { language, asOf, target } = invocation;
  const pack = await choosePack(invocation, environment);
  const source = await readSource(target);
  const workbook = environment.openWorkbook(source.bytes);
  const snapshot = await workbook.read();
  const request = {
    pack, asOf, language, everyOutcome: false, tool: environment.tool,
    input: { file: path.basename(source.path), sha256: await sha256(source.bytes) },
  };
  const inspection = inspectWorkbook(snapshot, request);
  const report = await auditInspected(snapshot, inspection, request);
  const { recognition, reference } = inspection;
  const explain = gradeExplainer({ pack, recognition, reference, language, date1904: snapshot.date1904 }, report);
  return { source, workbook, snapshot, request, report, explain: explain ?? (() => null) };
}

/** The sheet Penjelasan Nilai, with the results that it explains. */
async function writeSheet(explained: ExplainedClass, people: readonly ParticipantReport[], invocation: Invocation, { print }: Environment): Promise<void> {
  const { source, workbook, snapshot, request, report, explain } = explained;
  await workbook.apply(await planExplanations(report, snapshot, { people, explain, capabilities: workbook.capabilities, audit: request }));
  const file = await deliver(invocation, source, () => workbook.save());
  print(say(invocation.language, 'cli.explain.written-sheet', { file, sheet: resultSheetNames(snapshot).explanations, count: people.length }));
}

/** A page to print, or one person's as text on the terminal. */
async function writePages({ report, explain }: ExplainedClass, people: readonly ParticipantReport[], invocation: Invocation, { print }: Environment): Promise<void> {
  const { out, language } = invocation;
  if (people.length > MOST_PAGES) throw new CommandError('cli.explain.too-many', { count: people.length, most: MOST_PAGES });
  const pages = people.flatMap((participant) => explain(participant) ?? []);
  if (out === null) {
    print(writeText(onlyPage(pages), language));
    return;
  }
  await writeAtomically(out, writeHtml(pages, say(language, 'explanation.document-title', { pack: report.pack.title }), language));
  print(say(language, 'cli.explain.written', { file: out, count: pages.length }));
}

/** Those whose NIP was named, in the order of the roster; everybody with a grade when none was. */
function chosenPeople({ participants }: Report, { nip, target }: Invocation): readonly ParticipantReport[] {
  const graded = participants.filter(({ grade }) => grade !== null);
  const wanted = new Set(nip.map(digitsOf));
  const people = wanted.size === 0 ? graded : graded.filter((person) => wanted.has(digitsOf(person.nip)));
  const found = new Set(people.map((person) => digitsOf(person.nip)));
  const missing = nip.find((one) => !found.has(digitsOf(one)));
  if (missing !== undefined) throw new CommandError('cli.explain.nobody', { nip: missing, file: target });
  return people;
}

/** A NIP without the spaces that people put between its parts. */
function digitsOf(nip: string): string {
  return nip.replaceAll(/\s/g, '');
}

function onlyPage(pages: readonly ExplainedGrade[]): ExplainedGrade {
  const [first, second] = pages;
  if (first === undefined || second !== undefined) throw new CommandError('cli.explain.which', { count: pages.length });
  return first;
}
