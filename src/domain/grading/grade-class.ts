import { formatCellRef } from '../values';
import type { TableView } from '../values';
import type { GradeReport } from '../findings';
import { groupCell, openSources } from './class-sources';
import type { ClassFrame, ClassSources } from './class-sources';
import { compileScheme } from './compile-scheme';
import type { CompiledScheme, PersonMarks } from './compile-scheme';
import { gradeWriter } from './grade-report';
import type { WriteGrade } from './grade-report';
import type { GroupMarks } from './group-marks';
import type { GradingInput } from './input';
import type { Mark } from './mark';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import { rosterKeys, whomOf } from './roster-keys';
import { readProgramme, subjectJp } from './session';
import { readSettings } from './settings';
import { readVerdicts } from './verdict';
import { nodesOf } from './walk-scheme';

/** The grades of a class. */
export interface GradedClass {
  /** In the order of the people; null for everybody when the workbook has no marks at all. */
  readonly grades: readonly (GradeReport | null)[];
  /** Every group of the action-learning table, by its name as `parseGroup` gives it. */
  readonly groups: ReadonlyMap<string, GroupMarks>;
  readonly problems: readonly GradingProblem[];
}

/**
 * Grades a class by its programme's scheme, exactly: a mark that is missing or cannot be read leaves an interval of
 * what the grade can still become, and an open choice the union over its options.
 *
 * @source KAP K48–K54; reference B.1 A1–A9, A28, A29; B.3
 * @example gradeClass(input).grades[0]?.na // '74.10'
 */
export function gradeClass(given: GradingInput): GradedClass {
  const input = withoutEmptyTables(given);
  const frame = readFrame(input);
  const compiled = compileScheme(input.scheme, frame.settings, frame.jp);
  const sources = openSources(input, { ...frame, demands: compiled.demands });
  if (!hasMarks(input, sources)) return { grades: input.people.map(() => null), groups: new Map(), problems: [] };
  const verdicts = readVerdicts(input.scheme, frame.settings, input.language);
  const write = gradeWriter({ ...input, settings: frame.settings, verdicts, graded: frame.graded });
  const open = [...frame.settings.open, ...sources.always];
  const groupless: GradingProblem[] = [];
  const asksGroup = nodesOf(input.scheme).some(({ node }) => node.kind === 'rubric' && compiled.demands.has(node.id));
  const desk = { sources, compiled, write, open, asksGroup, groupless };
  const grades = input.people.map((_, person) => gradePerson(input, person, desk));
  return {
    grades,
    groups: sources.groups.groups,
    problems: [
      ...frame.settings.problems, ...verdicts.problems, ...frameProblems(input, frame), ...sources.problems,
      ...sources.attendance.problems(), ...sources.activity.problems(), ...sources.columns.problems(),
      ...sources.groups.problems, ...groupless,
    ],
  };
}

/** A sheet that has headers only says as little as none. */
function withoutEmptyTables(input: GradingInput): GradingInput {
  const filled = (table: TableView | null): TableView | null => (table === null || table.length === 0 ? null : table);
  return {
    ...input, schedule: filled(input.schedule), attendance: filled(input.attendance),
    activityScores: filled(input.activityScores), actionLearning: filled(input.actionLearning),
  };
}

type Frame = Omit<ClassFrame, 'demands'>;

function readFrame(input: GradingInput): Frame {
  const graded = input.subjects.filter((subject) => subject.graded);
  const programme = readProgramme(input);
  return {
    programme, graded, jp: subjectJp(programme, graded),
    settings: readSettings(input.scheme, input.parameters, input.language),
    keys: rosterKeys(input.people, input.roster),
  };
}

function frameProblems(input: GradingInput, { programme, graded, keys }: Frame): readonly GradingProblem[] {
  const kinds = new Set(nodesOf(input.scheme).map(({ node }) => node.kind));
  const usesSubjects = kinds.has('subjects');
  const usesNip = usesSubjects || kinds.has('attendance');
  return [
    ...(usesNip ? [...programme.problems, ...keys.problems] : []),
    ...(usesSubjects && graded.length === 0 ? [problem('no-subjects')] : []),
  ];
}

function hasMarks(input: GradingInput, { columns }: ClassSources): boolean {
  const kinds = new Set(nodesOf(input.scheme).map(({ node }) => node.kind));
  return (kinds.has('attendance') && input.attendance !== null)
    || (kinds.has('activity-score') && input.activityScores !== null)
    || (kinds.has('rubric') && input.actionLearning !== null)
    || columns.exists;
}

interface Desk {
  readonly sources: ClassSources;
  readonly compiled: CompiledScheme;
  readonly write: WriteGrade;
  /** What keeps every grade open. */
  readonly open: readonly string[];
  /** A group's marks count. */
  readonly asksGroup: boolean;
  /** Collects participants without a group. */
  readonly groupless: GradingProblem[];
}

const NO_MARKS: ReadonlyMap<string, readonly Mark[]> = new Map();

function gradePerson(input: GradingInput, person: number, desk: Desk): GradeReport | null {
  const whom = input.people[person];
  if (whom === undefined) return null;
  const { sources, compiled, write } = desk;
  const attendance = sources.attendance.of(person);
  const activity = sources.activity.of(person);
  const columns = sources.columns.of(whom);
  const marks: PersonMarks = {
    attendance: attendance.marks.subjects,
    activity: activity.marks.subjects,
    overall: attendance.marks.overall,
    rubrics: (whom.group === null ? null : sources.groups.criteriaOf(whom.group)) ?? NO_MARKS,
    columns: columns.marks,
  };
  const missing = together([desk.open, attendance.missing, activity.missing, missingOfGroup(input, person, desk), columns.missing]);
  return write(marks, compiled.grade(marks), missing);
}

const NOTHING: readonly string[] = [];

/** All lists as one without repetition; a list that stands alone is shared, not copied. */
function together(lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? [...new Set(filled.flat())] : filled[0] ?? NOTHING;
}

function missingOfGroup(input: GradingInput, person: number, { sources, asksGroup, groupless }: Desk): readonly string[] {
  const whom = input.people[person];
  if (!asksGroup || whom === undefined) return NOTHING;
  if (whom.group !== null) return sources.groups.missingOf(whom.group);
  const cell = groupCell(input, person);
  groupless.push(problem('group-missing', {}, cell === null ? [] : [cell], whomOf(whom, input.roster)));
  return cell === null ? ['kelompok'] : [formatCellRef(cell)];
}
