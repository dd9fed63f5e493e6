import type { ParticipantReport, Report } from '../domain/findings';
import { explanationSheet, MOST_EXPLANATIONS, resultSheetNames, WorkbookError, wordsIn } from '../workbook';
import type { HostCapabilities, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import { planAudit } from './audit';
import type { AuditRequest } from './audit';
import type { ExplainGrade } from './explain-grade';

/** Whose grades are explained, and what writing them needs. */
export interface ExplanationsWriting {
  /** In the order of the pages; who has no grade gets none. */
  readonly people: readonly ParticipantReport[];
  readonly explain: ExplainGrade;
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
 * @throws {WorkbookError} `explanation.nobody`, `explanation.too-many`
 * @example await host.apply(await planExplanations(report, snapshot, { people: report.participants, explain, capabilities: host.capabilities, audit }))
 */
export function planExplanations(
  report: Report, snapshot: WorkbookSnapshot, { people, explain, capabilities, audit }: ExplanationsWriting,
): Promise<WorkbookPlan> {
  const graded = people.filter(({ grade }) => grade !== null);
  if (graded.length === 0) throw new WorkbookError('explanation.nobody');
  if (graded.length > MOST_EXPLANATIONS) throw new WorkbookError('explanation.too-many', { count: graded.length, most: MOST_EXPLANATIONS });
  const pages = graded.flatMap((person) => explain(person) ?? []);
  const sheet = explanationSheet(pages, resultSheetNames(snapshot).explanations, wordsIn(report.language));
  return planAudit(report, snapshot, audit, capabilities, undefined, sheet);
}
