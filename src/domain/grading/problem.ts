import type { Severity } from '../findings';
import type { CellRef } from '../values';

/** What can be wrong with the marks of a class. The tags of the catalogue are `grading.<code>` and `grading.<code>.fix`. */
export type GradingProblemCode =
  | 'parameter-unknown' | 'parameter-unusable' | 'weights-sum' | 'bands-order' | 'too-many-choices' | 'no-subjects'
  | 'schedule-missing' | 'session-jp-unreadable' | 'session-without-column' | 'session-ambiguous'
  | 'subject-not-scheduled' | 'jp-unknown'
  | 'attendance-column-unmatched' | 'attendance-column-ambiguous' | 'attendance-above-jp'
  | 'activity-column-unmatched' | 'activity-column-ambiguous' | 'activity-column-twice' | 'activity-column-missing'
  | 'table-missing' | 'column-missing' | 'column-empty' | 'column-unreadable'
  | 'mark-unreadable' | 'mark-uncalculated' | 'marks-blank'
  | 'person-missing' | 'nip-unusable' | 'nip-shared' | 'nip-twice' | 'nip-unknown' | 'nip-unreadable'
  | 'group-missing' | 'group-without-marks' | 'group-unknown' | 'group-unreadable'
  | 'assessor-twice' | 'submission-unreadable' | 'submission-differs';

/**
 * One thing that is wrong with the marks, for a finding. `undetermined`: a grade stays open because of it;
 * `fail`: what stands there contradicts itself or the schedule.
 */
export interface GradingProblem {
  /** Tag of the catalogue; `<code>.fix` says what to do next. */
  readonly code: `grading.${GradingProblemCode}`;
  readonly severity: Severity;
  readonly outcome: 'fail' | 'undetermined';
  /** Where it stands, the cell to correct first. */
  readonly cells: readonly CellRef[];
  /** Values for the placeholders of both texts. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Key of the participant or id of the group that it is about; null for the class. */
  readonly subject: string | null;
}

const recommended = new Set<GradingProblemCode>([
  'marks-blank', 'column-empty', 'schedule-missing', 'subject-not-scheduled', 'attendance-column-unmatched',
  'activity-column-unmatched', 'nip-unknown', 'nip-unreadable', 'group-unknown', 'submission-unreadable',
  'submission-differs', 'table-missing', 'group-without-marks',
]);

const contradictions = new Set<GradingProblemCode>([
  'attendance-above-jp', 'nip-twice', 'nip-shared', 'assessor-twice', 'weights-sum', 'bands-order',
  'activity-column-twice', 'nip-unknown', 'group-unknown', 'submission-differs', 'parameter-unusable',
]);

/** A problem with the weight that its code has. */
export function problem(
  code: GradingProblemCode,
  details: GradingProblem['details'] = {},
  cells: readonly CellRef[] = [],
  subject: string | null = null,
): GradingProblem {
  return {
    code: `grading.${code}`,
    severity: recommended.has(code) ? 'recommended' : 'mandatory',
    outcome: contradictions.has(code) ? 'fail' : 'undetermined',
    cells,
    details,
    subject,
  };
}
