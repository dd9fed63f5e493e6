import path from 'node:path';
import { auditInspected } from '../app/audit';
import { sha256 } from '../app/digest';
import { gradeExplainer } from '../app/explain-grade';
import type { ExplainedGrade } from '../app/explain-grade';
import { writeHtml } from '../app/explaining/write-html';
import { writeText } from '../app/explaining/write-text';
import { inspectWorkbook } from '../app/inspect';
import type { ParticipantReport, Report } from '../domain/findings';
import { say } from '../messages';
import { choosePack } from './choose-pack';
import { CommandError } from './command-error';
import { isSameFile } from './deliver';
import { readSource, writeAtomically } from './files';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

/** More pages than this are no longer printed; they would only exhaust the machine. */
const MOST_PAGES = 2000;

/** `cermat explain`: a page for each person with a grade, to a file or, for one person, to the terminal. Exit code 0. */
export async function runExplain(invocation: Invocation, environment: Environment): Promise<number> {
  const { out, target, language } = invocation;
  if (out !== null && await isSameFile(out, target)) throw new CommandError('cli.explain.out-is-workbook', { file: out });
  const { report, explain } = await openClass(invocation, environment);
  const people = chosenPeople(report, invocation);
  const pages = people.flatMap((participant) => explain(participant) ?? []);
  if (pages.length === 0) throw new CommandError('cli.explain.no-grades', { file: target });
  if (out === null) {
    environment.print(writeText(onlyPage(pages), language));
    return 0;
  }
  await writeAtomically(out, writeHtml(pages, say(language, 'explanation.document-title', { pack: report.pack.title }), language));
  environment.print(say(language, 'cli.explain.written', { file: out, count: pages.length }));
  return 0;
}

interface ExplainedClass {
  readonly report: Report;
  readonly explain: (participant: ParticipantReport) => ExplainedGrade | null;
}

async function openClass(invocation: Invocation, environment: Environment): Promise<ExplainedClass> {
  const { language, asOf, target } = invocation;
  const pack = await choosePack(invocation, environment);
  const source = await readSource(target);
  const snapshot = await environment.openWorkbook(source.bytes).read();
  const request = {
    pack, asOf, language, everyOutcome: false, tool: environment.tool,
    input: { file: path.basename(source.path), sha256: await sha256(source.bytes) },
  };
  const inspection = inspectWorkbook(snapshot, request);
  const report = await auditInspected(snapshot, inspection, request);
  const { recognition, reference } = inspection;
  const explain = gradeExplainer({ pack, recognition, reference, language, date1904: snapshot.date1904 }, report);
  return { report, explain: explain ?? (() => null) };
}

/** Those whose NIP was named, in the order of the roster; everybody with a grade when none was. */
function chosenPeople({ participants }: Report, { nip, target }: Invocation): readonly ParticipantReport[] {
  const graded = participants.filter(({ grade }) => grade !== null);
  const wanted = new Set(nip.map(digitsOf));
  const people = wanted.size === 0 ? graded : graded.filter((person) => wanted.has(digitsOf(person.nip)));
  const found = new Set(people.map((person) => digitsOf(person.nip)));
  const missing = nip.find((one) => !found.has(digitsOf(one)));
  if (missing !== undefined) throw new CommandError('cli.explain.nobody', { nip: missing, file: target });
  if (people.length > MOST_PAGES) throw new CommandError('cli.explain.too-many', { count: people.length, most: MOST_PAGES });
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
