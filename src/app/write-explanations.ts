import type { Report } from '../domain/findings';
import { explanationSheet, resultSheetNames, wordsIn } from '../workbook';
import type { HostCapabilities, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import { planAudit } from './audit';
import type { AuditRequest } from './audit';
import type { ExplainedGrade } from './explain-grade';

/** What writing explanations needs beside them. */
export interface ExplanationsWriting {
  readonly capabilities: HostCapabilities;
  /** How the report was made. */
  readonly audit: AuditRequest;
}

/**
 * How explanations are written to `Penjelasan Nilai`, one printed page for each person, in place of an earlier one. The
 * results that they explain are written with them, since what is ours comes and goes as a whole; the next audit takes the
 * explanations away, so that none explains other results.
 *
 * @param report in the language of the explanations
 * @param snapshot the workbook that the report is about
 * @example await host.apply(await planExplanations(report, explanations, snapshot, { capabilities: host.capabilities, audit }))
 */
export function planExplanations(
  report: Report, explanations: readonly ExplainedGrade[], snapshot: WorkbookSnapshot, { capabilities, audit }: ExplanationsWriting,
): Promise<WorkbookPlan> {
  const sheet = explanationSheet(explanations, resultSheetNames(snapshot).explanations, wordsIn(report.language));
  return planAudit(report, snapshot, audit, capabilities, undefined, sheet);
}
