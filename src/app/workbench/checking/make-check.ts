import type { Finding } from '../../../domain/findings';
import type { WorkbookSnapshot } from '../../../workbook';
import { WorkbookError } from '../../../workbook';
import { say } from '../../../messages';
import { auditInspected, planAudit } from '../../audit';
import type { AuditRequest } from '../../audit';
import { needsRoster } from '../../pack-tables';
import type { WorkbookInspection } from '../../inspect';
import { ledgerOf } from '../findings/finding-view';
import type { Steps } from '../stoppable';
import type { WorkbookRead, WorkingBench } from '../working-bench';
import { newCheck, withDecisions } from './check';
import type { Check } from './check';

/**
 * Audit a workbook under the bench's choice. Nothing is kept on the bench.
 *
 * @throws {WorkbookError} `workbench.no-roster` with the reason, `workbench.cancelled` when the user stopped it
 */
export async function makeCheck(bench: WorkingBench, { snapshot, inspection }: WorkbookRead, steps: Steps): Promise<Check> {
  if (needsRoster(bench.pack.pack) && !inspection.recognition.tables.has('participants')) throw noRoster(inspection);
  const { pack, choice } = bench;
  const request = await auditRequest(bench, steps);
  const report = await auditInspected(snapshot, inspection, request);
  const plan = await planAudit(report, snapshot, request, bench.host.capabilities);
  return newCheck({ report, plan, snapshot, pack, choice, inspection }, bench.check);
}

/** The same findings for a workbook in which only Cermat's own sheets changed: decisions are read, the plan is made anew. */
export async function rebaseCheck(bench: WorkingBench, check: Check, snapshot: WorkbookSnapshot, steps: Steps): Promise<Check> {
  const report = withDecisions(check.report, snapshot);
  const plan = await planAudit(report, snapshot, await auditRequest(bench, steps), bench.host.capabilities);
  return { ...check, report, plan, snapshot, findings: { ...check.findings, decisions: ledgerOf(report.decisions) } };
}

/** What the bench asks of an audit. @param steps absent: it runs through */
export async function auditRequest({ pack, choice, environment }: WorkingBench, steps?: Steps): Promise<AuditRequest> {
  const { language, asOf } = choice;
  return {
    pack: pack.pack, language, asOf, everyOutcome: false, tool: environment.tool, input: await environment.input(),
    ...(steps === undefined ? {} : { checkpoint: (phase, share) => steps.step({ share, text: say(language, `workbench.phase.${phase}`) }) }),
  };
}

/** Why there is no roster: the problem that recognition found, with its next step. */
function noRoster({ problems }: WorkbookInspection): WorkbookError {
  const isAboutRoster = ({ rule }: Finding): boolean => /^cermat\/recognition\/(?:no-roster|two-rosters)$/.test(rule);
  const problem = problems.find(isAboutRoster) ?? problems[0];
  const reason = [problem?.message, problem?.fix].filter(Boolean).join(' ');
  return new WorkbookError('workbench.no-roster', { reason }, problem?.cells ?? []);
}

/**
 * The last check as it stands under the present choice: made again when something that it read was changed through
 * the bench, or the language.
 *
 * @throws {WorkbookError} `workbench.no-check` when there was none
 */
export async function currentCheck(bench: WorkingBench): Promise<Check> {
  const { check } = bench;
  if (check === null) throw new WorkbookError('workbench.no-check');
  if (!bench.isOutdated && check.choice.language === bench.choice.language) return check;
  return bench.stoppable.run(undefined, (steps) => renewCheck(bench, check, steps));
}

async function renewCheck(bench: WorkingBench, check: Check, steps: Steps): Promise<Check> {
  const isLanguageOnly = !bench.isOutdated;
  const inspection = await bench.inspection();
  const renewed = await makeCheck(bench, { snapshot: await bench.snapshot(), inspection }, steps);
  // In another language everything is found again: what changed before that is still what changed.
  const kept = isLanguageOnly ? { ...renewed, change: check.change } : renewed;
  bench.keepCheck(kept);
  return kept;
}
