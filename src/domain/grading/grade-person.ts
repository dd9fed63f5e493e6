import { formatCellRef, parseJp } from '../values';
import type { Exact } from '../values';
import type { GradeReport } from '../findings';
import { attendanceWith } from './attendance';
import { reportAdjustments } from './adjustments/report-adjustments';
import { settledMarks } from './adjustments/settled-marks';
import type { SettledMarks } from './adjustments/settled-marks';
import type { PersonAdjustments } from './adjustments/adjustment';
import { groupCell } from './class-sources';
import type { ClassSources } from './class-sources';
import type { PersonMarks } from './compile-scheme';
import type { Engine } from './engine';
import type { WriteGrade } from './grade-report';
import type { GradingInput } from './input';
import { readMarkCell } from './mark-cell';
import type { Mark } from './mark';
import { mergeMarks } from './merge-marks';
import type { FindNeeded } from './needed';
import { judgeCase, mergeScenarios } from './person-case';
import type { JudgedCase, PersonCase } from './person-case';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import { whomOf } from './roster-keys';

/** Everything that grading one person of a class needs. */
export interface Desk {
  readonly input: GradingInput;
  readonly sources: ClassSources;
  readonly engine: Engine;
  readonly adjustments: ReadonlyMap<number, PersonAdjustments>;
  readonly write: WriteGrade;
  readonly findNeeded: FindNeeded;
  /** What keeps every grade open. */
  readonly open: readonly string[];
  /** Ids of the rubrics that count. */
  readonly rubrics: readonly string[];
  /** Collects participants without a group. */
  readonly groupless: GradingProblem[];
}

/** One person's grade, and what it was made from. */
export interface GradedCase {
  readonly report: GradeReport;
  readonly own: PersonCase;
  readonly judged: JudgedCase;
}

/** Grades one person; null for a position beyond the class. */
export function gradePerson(person: number, desk: Desk): GradedCase | null {
  const read = readCase(person, desk);
  if (read === null) return null;
  const { own, missing } = read;
  const judged = judgeCase(own, desk.engine);
  const marks = judged.merged;
  const after = mergeScenarios(judged.scenarios);
  const verdict = desk.engine.verdicts.judge(judged.alternatives, marks);
  const waiting = own.decisions === null ? NOTHING : waitingFor(own.decisions, judged, desk);
  const report = desk.write({
    person: after, marks, verdict, missing: together([missing, waiting]),
    needed: verdict.outlook === 'open' && own.decisions?.isContested !== true ? desk.findNeeded(judged) : null,
    adjustments: own.decisions === null ? NO_ADJUSTMENTS : reportAdjustments(own.decisions, {
      before: own.marks, after, marks, attendedIn: (block) => attendedIn(block, person, desk),
    }),
    policy: own.decisions?.slots.some(({ variants }) => variants.some(({ kind }) => kind === 'resit')) === true ? policyId(desk) : null,
  });
  return { report, own, judged };
}

const NOTHING: readonly string[] = [];
const NO_ADJUSTMENTS: GradeReport['adjustments'] = [];
const NO_MARKS: ReadonlyMap<string, readonly Mark[]> = new Map();
const UNCHANGED: PersonMarks['changes'] = new Map();
const NONE_SETTLED: SettledMarks = { attendance: new Set(), activity: new Set(), components: new Set() };

/** A person's marks, and the cells that are still to be filled. */
function readCase(person: number, desk: Desk): { readonly own: PersonCase; readonly missing: readonly string[] } | null {
  const { input, sources, engine } = desk;
  const whom = input.people[person];
  if (whom === undefined) return null;
  const decisions = desk.adjustments.get(person) ?? null;
  const plans = { attendance: sources.attendancePlan, activity: sources.activityPlan };
  const settled = decisions === null ? NONE_SETTLED : settledMarks(decisions, plans, engine.policies);
  const attendance = sources.attendance.of(person, settled.attendance);
  const activity = sources.activity.of(person, settled.activity);
  const columns = sources.columns.of(whom, settled.components);
  const marks: PersonMarks = {
    attendance: attendance.marks.subjects, activity: activity.marks.subjects, overall: attendance.marks.overall,
    rubrics: (whom.group === null ? null : sources.groups.criteriaOf(whom.group)) ?? NO_MARKS,
    columns: columns.marks, changes: UNCHANGED,
  };
  return {
    own: {
      marks, decisions,
      attendanceWith: (changes) => (input.attendance === null ? attendance.marks
        : attendanceWith(plans.attendance, input.attendance, sources.attendance.positionOf(person), changes)),
    },
    missing: together([desk.open, attendance.missing, activity.missing, missingOfGroup(person, settled, desk), columns.missing]),
  };
}

/** All lists as one without repetition; a list that stands alone is shared, not copied. */
function together(lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? [...new Set(filled.flat())] : filled[0] ?? NOTHING;
}

function missingOfGroup(person: number, settled: SettledMarks, { input, sources, rubrics, groupless }: Desk): readonly string[] {
  const whom = input.people[person];
  if (whom === undefined || rubrics.every((id) => settled.components.has(id))) return NOTHING;
  if (whom.group !== null) return sources.groups.missingOf(whom.group);
  const cell = groupCell(input, person);
  groupless.push(problem('group-missing', {}, cell === null ? [] : [cell], whomOf(whom, input.roster)));
  return cell === null ? ['kelompok'] : [formatCellRef(cell)];
}

/** What the person's decisions still wait for: cells of theirs, and the resit policy where it makes a difference. */
function waitingFor({ rows }: PersonAdjustments, { scenarios }: JudgedCase, desk: Desk): readonly string[] {
  const cells = rows.flatMap(({ open }) => open.map(formatCellRef));
  const isPolicyOpen = desk.engine.policies.length > 1 && scenarios.length > 1;
  const id = isPolicyOpen && rows.some(({ kind, open }) => kind === 'resit' && open.length === 0) && differ(scenarios, desk) ? policyId(desk) : null;
  return id === null ? cells : [...cells, id];
}

function differ(scenarios: readonly PersonMarks[], { engine }: Desk): boolean {
  return !mergeMarks(scenarios.flatMap((scenario) => engine.compiled.grade(scenario))).result.complete;
}

function policyId({ engine }: Desk): string | null {
  return engine.scheme.adjustments?.resits.parameter ?? null;
}

function attendedIn(block: number, person: number, { input: { attendance }, sources }: Desk): Exact | null {
  const [column] = sources.attendancePlan.blocks[block]?.columns ?? [];
  const position = sources.attendance.positionOf(person);
  if (attendance === null || column === undefined || position === null) return null;
  const cell = readMarkCell(attendance, position, column, parseJp);
  return cell.kind === 'given' ? cell.value : null;
}
