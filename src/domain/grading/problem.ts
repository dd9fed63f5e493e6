import type { CellRef } from '../values';

/** A grade stays open because of these. */
const errorCodes = [
  'parameter-unknown', 'parameter-unusable', 'weights-sum', 'bands-order', 'too-many-choices', 'no-subjects', 'jp-unknown',
  'session-jp-unreadable', 'session-without-column', 'session-ambiguous', 'attendance-column-ambiguous', 'attendance-column-shared', 'attendance-above-jp',
  'activity-column-ambiguous', 'activity-column-twice', 'activity-column-missing', 'table-missing', 'column-missing',
  'column-empty', 'column-unreadable', 'mark-unreadable', 'mark-uncalculated', 'marks-blank', 'person-missing', 'nobody-matched',
  'nip-unusable', 'nip-shared', 'nip-twice', 'group-missing', 'group-without-marks', 'group-blank', 'group-unreadable', 'group-of-nobody', 'assessor-twice', 'curve-order',
  'adjustment-nobody', 'adjustment-component-unknown', 'adjustment-component-ambiguous', 'adjustment-kind-unknown',
  'adjustment-not-foreseen', 'adjustment-mark-unreadable', 'adjustment-incomplete', 'adjustment-twice',
] as const;

/** Grades are as they are, but somebody should look. */
const warningCodes = [
  'schedule-missing', 'subject-not-scheduled', 'attendance-column-unmatched', 'activity-column-unmatched',
  'nip-unknown', 'nip-unreadable', 'group-unknown', 'group-ignored', 'assessor-repeated', 'submission-unreadable', 'submission-without-time', 'submission-differs',
] as const;

/** What can be wrong with the marks of a class. The tags of the catalogue are `grading.<code>` and `grading.<code>.fix`. */
export type GradingProblemCode = (typeof errorCodes)[number] | (typeof warningCodes)[number];

/** Every code that there is. */
export const gradingProblemCodes: readonly GradingProblemCode[] = [...errorCodes, ...warningCodes];

/** Whom a problem concerns. */
export interface Whom {
  readonly scope: 'participant' | 'group';
  /** NIP or row key; the group's id. */
  readonly key: string;
  readonly name: string | null;
}

/** One thing that is wrong with the marks, for a finding. */
export interface GradingProblem {
  /** Tag of the catalogue; `<code>.fix` says what to do next. */
  readonly code: `grading.${GradingProblemCode}`;
  /** `error`: a grade stays open because of it. `warning`: grades are as they are, but somebody should look. */
  readonly severity: 'error' | 'warning';
  /** Where it stands, the cell to correct first. */
  readonly cells: readonly CellRef[];
  /** Values for the placeholders of both texts. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Absent when it concerns the whole class. */
  readonly subject?: Whom;
}

const warnings: ReadonlySet<string> = new Set(warningCodes);

/** A problem with the severity that its code has. */
export function problem(
  code: GradingProblemCode, details: GradingProblem['details'] = {}, cells: readonly CellRef[] = [], subject: Whom | null = null,
): GradingProblem {
  const found = { code: `grading.${code}` as const, severity: severityOf(code), cells, details };
  return subject === null ? found : { ...found, subject };
}

/** A group as the one that a problem concerns. */
export function aboutGroup(group: string): Whom {
  return { scope: 'group', key: group, name: null };
}

function severityOf(code: GradingProblemCode): 'error' | 'warning' {
  return warnings.has(code) ? 'warning' : 'error';
}
