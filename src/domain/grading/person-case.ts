import { adjustedMarks } from './adjustments/apply-adjustments';
import type { PersonAdjustments } from './adjustments/adjustment';
import type { AttendanceMarks, SessionChange } from './attendance';
import type { PersonMarks, SchemeMarks } from './compile-scheme';
import type { Engine } from './engine';
import { MISSING, either, unsettled } from './mark';
import { mergeMarks } from './merge-marks';

/** Everything that one person's grade is made from, before any setting is applied. */
export interface PersonCase {
  readonly marks: PersonMarks;
  /** Null for nearly everybody. */
  readonly decisions: PersonAdjustments | null;
  attendanceWith(changes: ReadonlyMap<number, SessionChange>): AttendanceMarks;
}

/** A case under an engine's settings. */
export interface JudgedCase {
  /** The marks in every way that decisions can be meant; at least one. */
  readonly scenarios: readonly PersonMarks[];
  /** What each way to settle whatever is open comes to; at least one. */
  readonly alternatives: readonly SchemeMarks[];
  /** What the alternatives agree on, else everything between. */
  readonly merged: SchemeMarks;
}

/** Grades one person; while a decision is incomplete nothing is settled by it. */
export function judgeCase({ marks, decisions, attendanceWith }: PersonCase, { compiled, policies, verdicts }: Engine): JudgedCase {
  if (decisions === null) return judged([marks], compiled.grade(marks));
  const scenarios = adjustedMarks(marks, decisions, { policies, passMark: verdicts.passMark, attendanceWith });
  const alternatives = scenarios.flatMap((scenario) => compiled.grade(scenario));
  if (decisions.isContested) return judged(scenarios, alternatives.map(contested));
  const isSettled = decisions.rows.every(({ open }) => open.length === 0);
  return judged(scenarios, isSettled ? alternatives : alternatives.map(waiting));
}

function judged(scenarios: readonly PersonMarks[], alternatives: readonly SchemeMarks[]): JudgedCase {
  return { scenarios, alternatives, merged: mergeMarks(alternatives) };
}

/** The marks of all scenarios as one: what they agree on, else everything between. */
export function mergeScenarios(scenarios: readonly PersonMarks[]): PersonMarks {
  const [first] = scenarios;
  if (first === undefined || scenarios.length === 1) return first ?? NO_MARKS;
  return {
    ...first,
    attendance: first.attendance.map((_, i) => either(scenarios.map(({ attendance }) => attendance[i] ?? MISSING))),
    activity: first.activity.map((_, i) => either(scenarios.map(({ activity }) => activity[i] ?? MISSING))),
    overall: either(scenarios.map(({ overall }) => overall)),
  };
}

const NO_MARKS: PersonMarks = { attendance: [], activity: [], overall: MISSING, rubrics: new Map(), columns: new Map(), changes: new Map() };

/** Nobody can tell which mark is meant: the grade may still be anything. */
function contested(marks: SchemeMarks): SchemeMarks {
  return { ...marks, result: MISSING, compared: MISSING, hurdles: marks.hurdles.map(() => MISSING) };
}

function waiting(marks: SchemeMarks): SchemeMarks {
  return { ...marks, result: unsettled(marks.result), compared: unsettled(marks.compared) };
}
