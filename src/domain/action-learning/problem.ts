import type { CellRef } from '../values';

/** What can be wrong with the sheets of action learning, beside what the rules say. */
export type ActionLearningProblemCode =
  | 'group-unreadable' | 'group-blank' | 'group-unknown' | 'group-twice'
  | 'element-missing' | 'element-twice' | 'element-by-order' | 'column-missing' | 'meeting-twice';

/** One thing that is wrong with a sheet, for a finding. */
export interface ActionLearningProblem {
  /** Tag of the catalogue; `<code>.fix` says what to do next. */
  readonly code: `action-learning.${ActionLearningProblemCode}`;
  /** `error`: groups stay undecided because of it; `warning`: somebody should look. */
  readonly severity: 'error' | 'warning';
  readonly cells: readonly CellRef[];
  readonly details: Readonly<Record<string, string | number>>;
  /** Null when it concerns the whole sheet. */
  readonly group: string | null;
}

/** A problem that asks somebody to look. */
export function warning(
  code: ActionLearningProblemCode, details: ActionLearningProblem['details'], cells: readonly CellRef[], group: string | null = null,
): ActionLearningProblem {
  return { code: `action-learning.${code}`, severity: 'warning', cells, details, group };
}

/** A problem that leaves groups undecided. */
export function error(code: ActionLearningProblemCode, details: ActionLearningProblem['details'], cells: readonly CellRef[]): ActionLearningProblem {
  return { code: `action-learning.${code}`, severity: 'error', cells, details, group: null };
}
