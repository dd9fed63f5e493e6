import { divide, exact, formatCellRef, isBlank, parseGroup, parseScore } from '../values';
import type { CellRef, TableView } from '../values';
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
const MOST_NAMED = 100;

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

/** Rows of the action-learning table by group, in their order; rows without a readable group are a problem. */
export function rowsByGroup(table: TableView): { readonly rows: ReadonlyMap<string, readonly number[]>; readonly problems: readonly GradingProblem[] } {
  const rows = new Map<string, number[]>();
  const problems: GradingProblem[] = [];
  const column = table.columnOf('kelompok') ?? 0;
  for (let position = 0; position < table.length; position += 1) {
    const cell = table.cell(position, 'kelompok');
    const group = parseGroup(cell);
    if (group.kind === 'known') addRow(rows, group.value, position);
    else if (!isBlank(cell)) {
      const at = { sheet: table.sheet, row: table.sheetRow(position), column };
      problems.push(problem('group-unreadable', { value: showCell(cell) }, [at]));
    }
  }
  return { rows, problems };
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
    missing: [...blanks, ...faults.map(({ at }) => at), ...contested.flat()].slice(0, MOST_NAMED).map(formatCellRef),
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

function readCriterion(table: TableView, position: number, column: number | null): Criterion {
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
  /** Per assessor with rows that contradict each other: the cells of the name. */
  readonly contested: readonly (readonly CellRef[])[];
  readonly problems: readonly GradingProblem[];
}

/** An assessor twice for one group: equal rows count once, different rows leave that assessor's marks open. */
function sortAssessors(table: TableView, node: RubricNode, group: string, positions: readonly number[]): Assessors {
  const unnamed: number[] = [];
  const named = new Map<string, number[]>();
  for (const position of positions) {
    const name = showCell(table.cell(position, 'penilai')).trim().replace(/\s+/g, ' ').toLowerCase();
    if (name === '') unnamed.push(position);
    else addRow(named, name, position);
  }
  const repeated = [...named.values()].filter((rows) => rows.length > 1);
  const differ = new Set(repeated.filter((rows) => new Set(rows.map((row) => marksKey(table, node, row))).size > 1));
  const clear = [...named.values()].filter((rows) => !differ.has(rows)).flatMap((rows) => rows.slice(0, 1));
  return {
    single: [...clear, ...unnamed],
    contested: [...differ].map((rows) => nameCells(table, rows)),
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

function addRow(rows: Map<string, number[]>, key: string, position: number): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [position]);
  else known.push(position);
}
