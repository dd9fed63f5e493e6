import { formatCellRef, formatExact } from '../values';
import type { CellRef, TableView } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { rounded, weighCriteria } from './compile-node';
import { columnAddress, headerCell } from './header-cell';
import type { Mark } from './mark';
import { either } from './mark';
import { aboutGroup, problem } from './problem';
import type { GradingProblem } from './problem';
import { MOST_NAMED, readRubric, rowsByGroup } from './rubric';
import type { RubricMarks } from './rubric';
import type { RubricNode } from './scheme';
import type { Settings } from './settings';
import { groupCellOf, readStrays } from './stray-marks';
import type { StrayMarks } from './stray-marks';
import { readSubmission } from './submission';

/** What is known of one group's action learning. Decimals are strings. */
export interface GroupMarks {
  /** Null while a mark is missing. */
  readonly al: string | null;
  /** What the score can still become; equal when complete. */
  readonly low: string;
  readonly high: string;
  /** ISO local date and time as typed; null when there is none or two that differ. */
  readonly submittedAt: string | null;
  /** How many assessors marked the group. */
  readonly assessors: number;
  /** The cells that the score comes from. */
  readonly cells: readonly CellRef[];
  /** Addresses of marks that are still missing. */
  readonly missing: readonly string[];
}

/** The marks of all groups by rubric. */
export interface GroupSource {
  readonly groups: ReadonlyMap<string, GroupMarks>;
  /** The group's marks by criterion, by id of the rubric node; null when the table does not know the group. */
  criteriaOf(group: string): ReadonlyMap<string, readonly Mark[]> | null;
  /** What keeps the group's score open. */
  missingOf(group: string): readonly string[];
  readonly problems: readonly GradingProblem[];
}

export interface GroupInput {
  readonly table: TableView | null;
  /** Rubrics that the grade rests on; the first one is the report's `al` unless another is named. */
  readonly rubrics: readonly RubricNode[];
  readonly reported: string | undefined;
  /** Groups of the roster, and a cell that names each. */
  readonly expected: ReadonlyMap<string, CellRef | null>;
  readonly settings: Settings;
  readonly date1904: boolean;
  readonly language: Language;
}

/** Reads the action-learning table for every group in it. */
export function readGroups(input: GroupInput): GroupSource {
  const { table, rubrics, language } = input;
  if (rubrics.length === 0) return emptySource([], []);
  if (table === null) {
    const name = say(language, 'grading.table.action-learning');
    return emptySource([problem('table-missing', { table: name })], [name]);
  }
  const sorted = rowsByGroup(table, input.expected);
  const { rows } = sorted;
  const strays = readStrays(table, rubrics, sorted);
  const read = new Map([...rows].map(([group, positions]) => [group, readGroup(group, positions, table, strays, input)]));
  const newcomer = [columnAddress(table.sheet, table.columnOf('kelompok') ?? 0)];
  return {
    groups: new Map([...read].map(([group, { marks }]) => [group, marks])),
    criteriaOf: (group) => read.get(group)?.criteria ?? null,
    missingOf: (group) => read.get(group)?.marks.missing ?? newcomer,
    problems: [
      ...strays.problems, ...absentColumns(table, rubrics, language), ...unlistedGroups(table, rows, input.expected),
      ...unmarkedGroups(rows, input.expected), ...[...read.values()].flatMap((one) => one.problems),
    ],
  };
}

interface ReadGroup {
  readonly marks: GroupMarks;
  readonly criteria: ReadonlyMap<string, readonly Mark[]>;
  readonly problems: readonly GradingProblem[];
}

function readGroup(group: string, positions: readonly number[], table: TableView, strays: StrayMarks, input: GroupInput): ReadGroup {
  const { rubrics, settings, language } = input;
  const read = rubrics.map((node) => {
    const rubric = readRubric(table, node, group, positions, language);
    return { node, rubric, criteria: strays.open(node, rubric) };
  });
  const shown = read.find(({ node }) => node.id === input.reported) ?? read[0];
  const submission = readSubmission(table, group, positions, input.date1904, language);
  const missing = [...new Set([...read.flatMap(({ rubric }) => rubric.missing), ...strays.cells.map(formatCellRef)])].slice(0, MOST_NAMED);
  const cells = read.flatMap(({ rubric }) => rubric.cells);
  return {
    marks: {
      ...(shown === undefined ? { al: null, low: '', high: '' } : formatScore(shown, settings)),
      submittedAt: submission.submittedAt, assessors: shown?.rubric.assessors ?? 0, cells, missing,
    },
    criteria: new Map(read.map(({ node, criteria }) => [node.id, criteria])),
    problems: [...read.flatMap(({ rubric }) => rubric.problems), ...submission.problems],
  };
}

function formatScore({ node, criteria }: { readonly node: RubricNode } & Pick<RubricMarks, 'criteria'>, settings: Settings): Pick<GroupMarks, 'al' | 'low' | 'high'> {
  const score = either(settings.worlds.map((world) => rounded(node, settings, () => weighCriteria(node, { world, settings }, criteria))(null)));
  const places = (node.rounding === undefined ? null : settings.placesOf(node.rounding.places)) ?? 2;
  const low = formatExact(score.low, places);
  return { al: score.complete ? low : null, low, high: formatExact(score.high, places) };
}

function absentColumns(table: TableView, rubrics: readonly RubricNode[], language: Language): GradingProblem[] {
  const absent = rubrics.flatMap(({ criteria }) => criteria).filter(({ column }) => table.columnOf(column) === null);
  return absent.map(({ column, title }) => (
    problem('column-missing', { column, title: title[language], sheet: table.sheet }, [headerCell(table, table.columnOf('kelompok') ?? 0)])));
}

/** The groups of the marks where the roster names none at all. */
function unlistedGroups(table: TableView, rows: ReadonlyMap<string, readonly number[]>, expected: GroupInput['expected']): GradingProblem[] {
  return [...rows].filter(([group]) => !expected.has(group)).map(([group, positions]) => (
    problem('group-unknown', { group }, positions.map((position) => groupCellOf(table, position)), aboutGroup(group))));
}

function unmarkedGroups(rows: ReadonlyMap<string, readonly number[]>, expected: GroupInput['expected']): GradingProblem[] {
  return [...expected].filter(([group]) => !rows.has(group)).map(([group, cell]) => (
    problem('group-without-marks', { group }, cell === null ? [] : [cell], aboutGroup(group))));
}

function emptySource(problems: readonly GradingProblem[], missing: readonly string[]): GroupSource {
  return { groups: new Map(), criteriaOf: () => null, missingOf: () => missing, problems };
}
