import { divide, exact, formatCellRef, parseGroup, parseScore, pushTo } from '../values';
import type { CellRef, Exact, TableView } from '../values';
import { ONE, MISSING, given, scale, sum } from './mark';
import type { Mark } from './mark';
import { cellKey, readMarkCell, showCell } from './mark-cell';
import type { MarkCell } from './mark-cell';
import { faultProblem } from './fault-problem';
import { aboutGroup, problem } from './problem';
import type { GradingProblem } from './problem';
import type { RubricNode } from './scheme';
import type { Language } from '../../messages';

/** Nobody reads more addresses than this; every member of the group carries them. */
export const MOST_NAMED = 100;

/** What the assessors gave one group. */
export interface RubricMarks {
  /** Per criterion: the mean of the assessors. */
  readonly criteria: readonly Mark[];
  /** How many assessors marked the group. */
  readonly assessors: number;
  /** Addresses of marks that are still to be given or corrected; the first hundred of them. */
  readonly missing: readonly string[];
  /** Cells that the score was read from. */
  readonly cells: readonly CellRef[];
  readonly problems: readonly GradingProblem[];
}

/** Rows of the action-learning table by group, in their order. */
export interface GroupRows {
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Rows of groups that nobody in the roster is in. */
  readonly strangers: ReadonlyMap<string, readonly number[]>;
  /** Rows whose group is blank or cannot be read; none where there is no column for it, which is told as such. */
  readonly groupless: readonly number[];
}

/** The groups that the roster has. */
export type RosterGroups = Pick<ReadonlySet<string>, 'has' | 'size'>;

/**
 * Sorts the rows of the action-learning table by group. Linear in rows.
 *
 * @param roster without a group in it no group is a stranger
 */
export function rowsByGroup(table: TableView, roster: RosterGroups = new Set()): GroupRows {
  const [rows, strangers] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const groupless: number[] = [];
  if (table.columnOf('kelompok') === null) return { rows, strangers, groupless };
  for (let position = 0; position < table.length; position += 1) {
    const group = parseGroup(table.cell(position, 'kelompok'));
    if (group.kind === 'known') pushTo(roster.size === 0 || roster.has(group.value) ? rows : strangers, group.value, position);
    else groupless.push(position);
  }
  return { rows, strangers, groupless };
}

/** What one assessor gave one group, or that this cannot be told. */
export interface AssessorMarks {
  /** As it stands in the sheet, without surrounding white space; null where the cell is blank. */
  readonly name: string | null;
  readonly rows: readonly number[];
  /** Per criterion, in the rubric's order: exactly the mark that counts; null while it is missing, unreadable or contradicted. */
  readonly marks: readonly (Exact | null)[];
  /** The cells of those marks; of an assessor whose rows contradict each other the cells of the name. */
  readonly cells: readonly (CellRef | null)[];
}

/**
 * The marks of one group assessor by assessor, as {@link readRubric} counts them. A row without a name stands for
 * itself: whose it is is not known. Linear in rows.
 */
export function readAssessors(table: TableView, node: RubricNode, group: string, positions: readonly number[]): readonly AssessorMarks[] {
  const { single, contested } = sortAssessors(table, node, group, positions);
  const columns = node.criteria.map((criterion) => table.columnOf(criterion.column));
  return [
    ...single.map((position): AssessorMarks => {
      const read = columns.map((column) => readCriterion(table, position, column));
      return {
        name: nameAt(table, position), rows: [position], cells: read.map(({ at }) => at),
        marks: read.map(({ cell }) => (cell.kind === 'given' ? cell.value : null)),
      };
    }),
    ...contested.map(({ rows, cells }): AssessorMarks => ({
      name: nameAt(table, rows[0] ?? 0), rows, marks: columns.map(() => null), cells: columns.map(() => cells[0] ?? null),
    })),
  ];
}

/** The key under which one assessor is the same however the name is capitalised. @example assessorKey('Ratih W') // 'ratih w' */
export function assessorKey(name: string): string {
  return name.toLowerCase();
}

function nameAt(table: TableView, position: number): string | null {
  const name = showCell(table.cell(position, 'penilai')).trim().replace(/\s+/g, ' ');
  return name === '' ? null : name;
}

/** The marks of one group. An assessor who has no row is not invented; a blank in a row that is there is a missing mark. */
export function readRubric(table: TableView, node: RubricNode, group: string, positions: readonly number[], language: Language): RubricMarks {
  const { single, contested, problems } = sortAssessors(table, node, group, positions);
  const unclear = contested.map(() => MISSING);
  const columns = node.criteria.map((criterion) => table.columnOf(criterion.column));
  const read = columns.map((column) => single.map((position) => readCriterion(table, position, column)));
  const faults = read.flat().flatMap(({ cell, at }) => (cell.kind === 'fault' && at !== null ? [{ fault: cell, at }] : []));
  const blanks = read.flat().flatMap(({ cell, at }) => (cell.kind === 'blank' && at !== null ? [at] : []));
  return {
    criteria: read.map((marks) => mean([...marks.map(({ mark }) => mark), ...unclear])),
    assessors: single.length + contested.length,
    missing: [...blanks, ...faults.map(({ at }) => at), ...contested.flatMap(({ cells }) => cells)].slice(0, MOST_NAMED).map(formatCellRef),
    cells: read.flat().flatMap(({ at }) => at ?? []),
    problems: [
      ...problems,
      ...faults.map(({ fault, at }) => faultProblem(fault, at, node.title[language], aboutGroup(group), language)),
      ...(blanks.length > 0 ? [problem('marks-blank', { count: blanks.length, sheet: table.sheet }, blanks, aboutGroup(group))] : []),
    ],
  };
}

interface Criterion {
  readonly cell: MarkCell;
  readonly mark: Mark;
  /** Null when the table has no such column. */
  readonly at: CellRef | null;
}

/** What stands in one criterion's column of a row. */
export function readCriterion(table: TableView, position: number, column: number | null): Criterion {
  if (column === null) return { cell: { kind: 'blank' }, mark: MISSING, at: null };
  const cell = readMarkCell(table, position, column, parseScore);
  const at = { sheet: table.sheet, row: table.sheetRow(position), column };
  return { cell, mark: cell.kind === 'given' ? given(cell.value) : MISSING, at };
}

function mean(marks: readonly Mark[]): Mark {
  return marks.length === 0 ? MISSING : scale(sum(marks), divide(ONE, exact(marks.length)));
}

interface Assessors {
  /** One row per assessor whose marks are clear. */
  readonly single: readonly number[];
  /** Per assessor with rows that contradict each other: the rows, and the cells of the name. */
  readonly contested: readonly { readonly rows: readonly number[]; readonly cells: readonly CellRef[] }[];
  readonly problems: readonly GradingProblem[];
}

/** An assessor twice for one group: equal rows count once, different rows leave that assessor's marks open. */
function sortAssessors(table: TableView, node: RubricNode, group: string, positions: readonly number[]): Assessors {
  const unnamed: number[] = [];
  const named = new Map<string, number[]>();
  for (const position of positions) {
    const name = nameAt(table, position);
    if (name === null) unnamed.push(position);
    else pushTo(named, assessorKey(name), position);
  }
  const repeated = [...named.values()].filter((rows) => rows.length > 1);
  const differ = new Set(repeated.filter((rows) => new Set(rows.map((row) => marksKey(table, node, row))).size > 1));
  const clear = [...named.values()].filter((rows) => !differ.has(rows)).flatMap((rows) => rows.slice(0, 1));
  return {
    single: [...clear, ...unnamed],
    contested: [...differ].map((rows) => ({ rows, cells: nameCells(table, rows) })),
    problems: repeated.map((rows) => problem(
      differ.has(rows) ? 'assessor-twice' : 'assessor-repeated',
      { group, assessor: showCell(table.cell(rows[0] ?? 0, 'penilai')) }, nameCells(table, rows), aboutGroup(group),
    )),
  };
}

function nameCells(table: TableView, positions: readonly number[]): readonly CellRef[] {
  const column = table.columnOf('penilai') ?? table.columnOf('kelompok') ?? 0;
  return positions.map((position) => ({ sheet: table.sheet, row: table.sheetRow(position), column }));
}

function marksKey(table: TableView, node: RubricNode, position: number): string {
  const columns = node.criteria.map((criterion) => table.columnOf(criterion.column));
  return columns.map((column) => (column === null ? '' : cellKey(table, position, column))).join('\u0001');
}
