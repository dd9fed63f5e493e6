import { say } from '../../messages';
import type { CellRef, Exact } from '../values';
import { activityReader, planActivity, unscoredActivity } from './activity';
import type { ActivityMarks, ActivityPlan } from './activity';
import { attendanceReader, unrecordedAttendance } from './attendance';
import type { AttendanceMarks, AttendancePlan } from './attendance';
import { columnSource } from './column-marks';
import type { ColumnSource } from './column-marks';
import { readGroups } from './group-marks';
import type { GroupSource } from './group-marks';
import type { GradingInput } from './input';
import { markSource } from './mark-source';
import type { MarkSource } from './mark-source';
import { planAttendance } from './plan-attendance';
import type { GradingProblem } from './problem';
import type { RosterKeys } from './roster-keys';
import type { Programme } from './session';
import type { Settings } from './settings';
import type { Subject } from './subject';
import { nodesOf } from './walk-scheme';

/** Where every leaf of the scheme takes its marks from. */
export interface ClassSources {
  readonly attendance: MarkSource<AttendanceMarks>;
  readonly activity: MarkSource<ActivityMarks>;
  readonly groups: GroupSource;
  readonly columns: ColumnSource;
  /** Which columns record which sessions and subjects. */
  readonly attendancePlan: AttendancePlan;
  readonly activityPlan: ActivityPlan | null;
  /** Missing for everybody: JP that nobody knows. */
  readonly always: readonly string[];
  readonly problems: readonly GradingProblem[];
}

/** What is known before any mark is read. */
export interface ClassFrame {
  readonly programme: Programme;
  readonly graded: readonly Subject[];
  readonly jp: readonly (Exact | null)[];
  readonly settings: Settings;
  readonly keys: RosterKeys;
  /** Leaves that the grade rests on. */
  readonly demands: ReadonlySet<string>;
}

/** Opens every table that the scheme needs; a leaf that has no weight is not read and never missing. */
export function openSources(input: GradingInput, frame: ClassFrame): ClassSources {
  const { demands, settings } = frame;
  const nodes = nodesOf(input.scheme).map(({ node }) => node);
  const attendance = openAttendance(input, frame);
  const activity = demands.has('activity') ? openActivity(input, frame) : { source: unused(unscoredActivity(frame.graded)), plan: null };
  return {
    ...attendance,
    activity: activity.source,
    activityPlan: activity.plan,
    groups: readGroups({
      table: input.actionLearning, rubrics: nodes.filter((node) => node.kind === 'rubric'), reported: input.scheme.report.al,
      expected: groupCells(input), settings, date1904: input.date1904, language: input.language,
    }),
    columns: columnSource(nodes.filter((node) => node.kind === 'column').filter(({ id }) => demands.has(id)), input.roster, input.language),
  };
}

/** The roster's cell with a participant's group. */
export function groupCell({ roster, people }: GradingInput, person: number): CellRef | null {
  const column = roster?.columnOf('kelompok') ?? null;
  const row = people[person]?.rosterRow;
  return roster === null || column === null || row === undefined ? null : { sheet: roster.sheet, row: roster.sheetRow(row), column };
}

function openAttendance(input: GradingInput, frame: ClassFrame): Pick<ClassSources, 'attendance' | 'attendancePlan' | 'always' | 'problems'> {
  const { programme, graded, jp, demands, keys } = frame;
  const planned = planAttendance(input, programme, graded, jp);
  const absent = unrecordedAttendance(planned.plan);
  if (!demands.has('attendance') && !demands.has('overall')) {
    return { attendance: unused(absent), attendancePlan: planned.plan, always: usesSubjects(input) ? planned.unknownJp : [], problems: [] };
  }
  const attendance = markSource({
    name: 'grading.table.attendance', table: input.attendance, keys, language: input.language, absent, always: planned.unrecorded,
    read: input.attendance === null ? null : attendanceReader(planned.plan, input.attendance),
  });
  return { attendance, attendancePlan: planned.plan, always: planned.unknownJp, problems: planned.problems };
}

function openActivity(input: GradingInput, { programme, graded, keys }: ClassFrame): { readonly source: MarkSource<ActivityMarks>; readonly plan: ActivityPlan | null } {
  const { activityScores: table, language } = input;
  const absent = unscoredActivity(graded);
  const plan = table === null ? null : planActivity(table, graded, programme.match, language);
  const source = markSource({
    name: 'grading.table.activity-scores', table, keys, language, absent,
    read: table === null || plan === null ? null : activityReader(plan, table),
    always: graded.filter((_, i) => plan !== null && plan.columns[i] === null).map(({ title }) => (
      say(language, 'grading.missing.activity', { sheet: table?.sheet ?? '', subject: title[language] }))),
  });
  return { source: { ...source, problems: () => [...(plan?.problems ?? []), ...source.problems()] }, plan };
}

function usesSubjects({ scheme }: GradingInput): boolean {
  return nodesOf(scheme).some(({ node }) => node.kind === 'subjects');
}

function groupCells(input: GradingInput): ReadonlyMap<string, CellRef | null> {
  const cells = new Map<string, CellRef | null>();
  input.people.forEach(({ group }, person) => {
    if (group !== null && !cells.has(group)) cells.set(group, groupCell(input, person));
  });
  return cells;
}

function unused<Marks>(marks: Marks): MarkSource<Marks> {
  const row = { marks, missing: [] };
  return { of: () => row, positionOf: () => null, problems: () => [] };
}
