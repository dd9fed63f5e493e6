import { isBlank, parseGroup, pushTo } from '../values';
import type { CellRef, TableView } from '../values';
import { warning } from './problem';
import type { ActionLearningProblem } from './problem';

/** Nobody reads more addresses than this. */
const MOST_NAMED = 100;

/** The rows of a table by group, in their order, and what is wrong with their groups. */
export interface RowsOfGroups {
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The group of the first row that has none, or one that cannot be read: it may be any group's; null without such a row. */
  readonly stray: CellRef | null;
  readonly problems: readonly ActionLearningProblem[];
}

/**
 * Which rows belong to which group. Rows of a group that the roster does not have, without a group, or with one that
 * cannot be read are told. Linear in rows.
 */
export function rowsOfGroups(table: TableView, groups: ReadonlySet<string>): RowsOfGroups {
  const rows = new Map<string, number[]>();
  const [blanks, unreadable]: [CellRef[], CellRef[]] = [[], []];
  const column = table.columnOf('kelompok');
  if (column === null) return { rows, stray: null, problems: [] };
  for (let position = 0; position < table.length; position += 1) {
    const cell = table.cell(position, 'kelompok');
    const at = { sheet: table.sheet, row: table.sheetRow(position), column };
    const group = parseGroup(cell);
    if (group.kind === 'known') pushTo(rows, group.value, position);
    else (isBlank(cell) ? blanks : unreadable).push(at);
  }
  const stray = blanks[0] ?? unreadable[0] ?? null;
  return { rows, stray, problems: [...groupless(table, 'group-unreadable', unreadable), ...groupless(table, 'group-blank', blanks), ...strangers(table, column, rows, groups)] };
}

/** Rows that name no group, told once. Linear in rows. */
export function grouplessRows(table: TableView): readonly ActionLearningProblem[] {
  const column = table.columnOf('kelompok');
  if (column === null) return [];
  const blanks: CellRef[] = [];
  for (let position = 0; position < table.length; position += 1) {
    if (isBlank(table.cell(position, 'kelompok'))) blanks.push({ sheet: table.sheet, row: table.sheetRow(position), column });
  }
  return groupless(table, 'group-blank', blanks);
}

function groupless({ sheet }: TableView, code: 'group-unreadable' | 'group-blank', cells: readonly CellRef[]): readonly ActionLearningProblem[] {
  return cells.length === 0 ? [] : [warning(code, { count: cells.length, sheet }, cells.slice(0, MOST_NAMED))];
}

function strangers(table: TableView, column: number, rows: RowsOfGroups['rows'], groups: ReadonlySet<string>): readonly ActionLearningProblem[] {
  const { sheet } = table;
  return [...rows].filter(([group]) => !groups.has(group)).map(([group, positions]) => (
    warning('group-unknown', { group, sheet }, positions.slice(0, MOST_NAMED).map((position) => ({ sheet, row: table.sheetRow(position), column })), group)));
}
