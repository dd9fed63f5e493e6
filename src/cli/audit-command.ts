import path from 'node:path';
import { auditWorkbook, writeAudit } from '../app/audit';
import { sha256 } from '../app/digest';
import { needsRoster } from '../app/pack-tables';
import { toReportJson } from '../app/report-json';
import type { Report } from '../domain/findings';
import { say } from '../messages';
import { WorkbookError } from '../workbook';
import type { Receipt } from '../workbook';
import { choosePack } from './choose-pack';
import { deliver, refuseJsonOverWorkbook } from './deliver';
import { readSource, writeAtomically } from './files';
import { summarise } from './summary';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

/** `cermat audit`: exit code 0 when nothing mandatory failed or is undetermined, else 1. */
export async function runAudit(invocation: Invocation, environment: Environment): Promise<number> {
  await refuseJsonOverWorkbook(invocation);
  const pack = await choosePack(invocation, environment);
  const source = await readSource(invocation.target);
  const workbook = environment.openWorkbook(source.bytes);
  const audit = await auditWorkbook(workbook, {
    pack, asOf: invocation.asOf, language: invocation.language, everyOutcome: invocation.all, tool: environment.tool,
    input: { file: path.basename(source.path), sha256: await sha256(source.bytes) },
  });
  if (needsRoster(pack) && audit.report.tables.every((table) => table.kind !== 'participants')) throw noRoster(audit.report);
  const isWriting = invocation.inPlace || invocation.out !== null;
  const receipt = isWriting ? await writeAudit(workbook, audit) : null;
  const written = await deliver(invocation, source, () => workbook.save());
  await writeJson(invocation, environment, audit.report);
  if (invocation.json !== '-') environment.print(`${summarise(audit.report, audit.inspection.mapping !== null)}\n\n${closing(invocation, written, receipt)}`);
  return hasMandatoryFindings(audit.report) ? 1 : 0;
}

/** A workbook without a roster cannot be audited: the first problem says why. */
function noRoster(report: Report): WorkbookError {
  const reasons = report.findings.map((finding) => [finding.message, finding.fix].filter(Boolean).join(' '));
  return new WorkbookError('cli.no-roster', { reason: reasons[0] ?? '' });
}

/** Something mandatory failed, or nobody can say. */
export function hasMandatoryFindings(report: Report): boolean {
  return report.findings.some(({ severity, outcome }) => severity === 'mandatory' && (outcome === 'fail' || outcome === 'undetermined' || outcome === 'error'));
}

function closing({ language }: Invocation, file: string | null, receipt: Receipt | null): string {
  if (file === null || receipt === null) return say(language, 'cli.not-written');
  return say(language, 'cli.written', {
    file, sheets: receipt.sheets.join(', '), cells: receipt.highlightedCells, notes: receipt.notes,
  });
}

async function writeJson({ json }: Invocation, environment: Environment, report: Report): Promise<void> {
  if (json === null) return;
  const text = JSON.stringify(toReportJson(report, environment.tool), null, 2);
  if (json === '-') environment.print(text);
  else await writeAtomically(json, `${text}\n`);
}
