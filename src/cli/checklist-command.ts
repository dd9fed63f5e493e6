import { stat } from 'node:fs/promises';
import path from 'node:path';
import { auditSnapshot, auditWorkbook, writeAudit } from '../app/audit';
import type { AuditRequest } from '../app/audit';
import { sha256 } from '../app/digest';
import type { LoadedPack } from '../app/load-pack';
import { toReportJson } from '../app/report-json';
import { packOfLevel } from '../app/surveying/level-pack';
import type { Report } from '../domain/findings';
import { say } from '../messages';
import { WorkbookError } from '../workbook';
import { hasMandatoryFindings } from './audit-command';
import { checklistComponents, checklistCounts, checklistSteps } from './checklist-text';
import { choosePack } from './choose-pack';
import { CommandError } from './command-error';
import { deliver, refuseJsonOverWorkbook } from './deliver';
import { readSource, writeAtomically } from './files';
import { findingSections } from './summary';
import { runSurvey } from './survey-command';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

const DEFAULT_PACK = 'lo-2021';

/** `cermat checklist`: one workbook, exit code as the audit; or a folder of them. */
export async function runChecklist(invocation: Invocation, environment: Environment): Promise<number> {
  const pack = await choosePack({ ...invocation, pack: invocation.pack ?? DEFAULT_PACK }, environment);
  const ofLevel = invocation.level === null ? null : packOfLevel(pack, invocation.level);
  if (ofLevel === null) throw new CommandError('cli.checklist.no-level', { pack: pack.rules.id, level: invocation.level });
  const isFolder = await stat(invocation.target).then((info) => info.isDirectory(), () => false);
  if (isFolder) return runSurvey(invocation, ofLevel, environment);
  if (invocation.compare !== null) throw new CommandError('cli.checklist.compare-folder', {});
  return checkWorkbook(invocation, { pack, ofLevel }, environment);
}

interface Packs {
  readonly pack: LoadedPack;
  /** With the worksheet of the level that was asked for. */
  readonly ofLevel: LoadedPack;
}

async function checkWorkbook(invocation: Invocation, { pack, ofLevel }: Packs, environment: Environment): Promise<number> {
  await refuseJsonOverWorkbook(invocation);
  const source = await readSource(invocation.target);
  const workbook = environment.openWorkbook(source.bytes);
  const request: AuditRequest = {
    pack: ofLevel, asOf: null, language: invocation.language, everyOutcome: false, tool: environment.tool,
    input: { file: path.basename(source.path), sha256: await sha256(source.bytes) },
  };
  const report = await auditSnapshot(await workbook.read(), request);
  if (report.checklists === undefined) throw noWorksheet(report, invocation);
  const sheets = invocation.out === null ? [] : (await writeAudit(workbook, await auditWorkbook(workbook, { ...request, pack }))).sheets;
  const written = await deliver(invocation, source, () => workbook.save());
  await tell(report, invocation, environment, closing(invocation, written, sheets));
  return hasMandatoryFindings(report) ? 1 : 0;
}

/** No worksheet of the level can be read: the first problem says why. */
function noWorksheet({ findings }: Report, { level }: Invocation): WorkbookError {
  const [reason = ''] = findings.map(({ message, fix }) => [message, fix].filter(Boolean).join(' '));
  return new WorkbookError('cli.checklist.none', { level: level ?? '', reason });
}

async function tell(report: Report, { json, language }: Invocation, environment: Environment, closingLine: string): Promise<void> {
  const text = JSON.stringify(toReportJson(report, environment.tool), null, 2);
  if (json !== null && json !== '-') await writeAtomically(json, `${text}\n`);
  environment.print(json === '-' ? text : describeWorksheet(report, say(language, 'cli.checklist.heading', { title: report.pack.title, sheet: report.checklists?.[0]?.sheet ?? '' }), closingLine));
}

function describeWorksheet(report: Report, heading: string, closingLine: string): string {
  const parts = (report.checklists ?? []).flatMap((checklist) => [checklistCounts(checklist, report), checklistComponents(checklist, report)]);
  const steps = (report.checklists ?? []).map((checklist) => checklistSteps(checklist, report));
  return [heading, ...parts, ...findingSections(report), ...steps, closingLine].filter((part) => part !== '').join('\n\n');
}

function closing({ language }: Invocation, file: string | null, sheets: readonly string[]): string {
  return file === null ? say(language, 'cli.checklist.not-written') : say(language, 'cli.checklist.written', { file, sheets: sheets.join(', ') });
}
