import { isBlank, nipKey } from '../values';
import type { CellRef, TableView } from '../values';
import { problem } from './problem';
import type { GradingProblem } from './problem';
import { showCell } from './mark-cell';

/** Where a participant's row is in a table. */
export type JoinedRow =
  | { readonly kind: 'found'; readonly position: number }
  /** Nobody has that NIP there. */
  | { readonly kind: 'missing' }
  /** Several rows claim the NIP: none is chosen. */
  | { readonly kind: 'several'; readonly cells: readonly CellRef[] };

/** A table of marks by NIP. */
export interface JoinIndex {
  find(key: string): JoinedRow;
  readonly problems: readonly GradingProblem[];
}

const MISSING_ROW: JoinedRow = { kind: 'missing' };

/**
 * Rows of a table by the digits of their NIP, and what is wrong with them: a NIP twice, a NIP that the roster does
 * not have, a NIP that cannot be read.
 */
export function indexByNip(table: TableView, rosterKeys: ReadonlySet<string>): JoinIndex {
  const positions = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  const problems: GradingProblem[] = [];
  const column = table.columnOf('nip') ?? 0;
  const cellAt = (position: number): CellRef => ({ sheet: table.sheet, row: table.sheetRow(position), column });
  for (let position = 0; position < table.length; position += 1) {
    const cell = table.cell(position, 'nip');
    const key = nipKey(cell);
    const first = key === null ? undefined : positions.get(key);
    if (key === null) {
      if (!isBlank(cell)) problems.push(problem('nip-unreadable', { value: showCell(cell), sheet: table.sheet }, [cellAt(position)]));
    } else if (first === undefined) {
      positions.set(key, position);
      if (!rosterKeys.has(key)) problems.push(problem('nip-unknown', { nip: key, sheet: table.sheet }, [cellAt(position)]));
    } else addTo(repeated, key, first, position);
  }
  const several = new Map([...repeated].map(([key, rows]) => [key, rows.map(cellAt)]));
  problems.push(...[...several].map(([nip, cells]) => problem('nip-twice', { nip, sheet: table.sheet, count: cells.length }, cells)));
  return { find: (key) => findRow(key, positions, several), problems };
}

function findRow(key: string, positions: ReadonlyMap<string, number>, several: ReadonlyMap<string, readonly CellRef[]>): JoinedRow {
  const cells = several.get(key);
  if (cells !== undefined) return { kind: 'several', cells };
  const position = positions.get(key);
  return position === undefined ? MISSING_ROW : { kind: 'found', position };
}

function addTo(repeated: Map<string, number[]>, key: string, first: number, position: number): void {
  const rows = repeated.get(key);
  if (rows === undefined) repeated.set(key, [first, position]);
  else rows.push(position);
}
