import type { CellValue, Exact, Reading, TableView } from '../values';
import { isCellError } from '../values';

/** Why a cell with something in it gives no mark. */
export interface MarkFault {
  readonly kind: 'fault';
  readonly code: 'mark-unreadable' | 'mark-uncalculated' | 'attendance-above-jp';
  /** The cell as people see it. */
  readonly value: string;
  /** Tag of the reason that the value's grammar gives; empty for none. */
  readonly reason: string;
}

/** What one cell says as a mark. */
export type MarkCell = { readonly kind: 'given'; readonly value: Exact } | { readonly kind: 'blank' } | MarkFault;

export type ParseMark = (cell: CellValue) => Reading<Exact>;

const BLANK_MARK: MarkCell = { kind: 'blank' };
const LONGEST_SHOWN = 60;

/** The mark in a cell. A word that means "none" is no mark: whether it stands for nought is the organiser's to say. */
export function readMarkCell(table: TableView, position: number, column: number, parse: ParseMark): MarkCell {
  const cell = table.cellAt(position, column);
  if (cell === null && table.isUncalculated(position, column)) {
    return { kind: 'fault', code: 'mark-uncalculated', value: '', reason: '' };
  }
  if (isPercentage(table, position, column, cell)) return { kind: 'fault', code: 'mark-unreadable', value: showCell(cell), reason: 'score.percent-format' };
  return toMarkCell(cell, parse(cell));
}

/** A number up to 1 in a cell that shows percents: 0.9 stands for 90, and only its owner may say so. */
function isPercentage(table: TableView, position: number, column: number, cell: CellValue): boolean {
  return typeof cell === 'number' && cell > 0 && cell <= 1 && table.isPercent(position, column);
}

/** The mark that a reading gives. */
function toMarkCell(cell: CellValue, reading: Reading<Exact>): MarkCell {
  if (reading.kind === 'known') return { kind: 'given', value: reading.value };
  if (reading.kind === 'blank') return BLANK_MARK;
  return { kind: 'fault', code: 'mark-unreadable', value: showCell(cell), reason: reading.kind === 'unreadable' ? reading.reason : '' };
}

/** A cell as people see it, cut where it is long. */
export function showCell(cell: CellValue): string {
  const text = cell === null ? '' : isCellError(cell) ? cell.error : String(cell);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** A key under which equal cells are equal, for remembering results. */
export function cellKey(table: TableView, position: number, column: number): string {
  const cell = table.cellAt(position, column);
  if (cell === null) return table.isUncalculated(position, column) ? 'u' : '';
  if (isPercentage(table, position, column, cell)) return `p${String(cell)}`;
  return typeof cell === 'string' ? `s${cell}` : isCellError(cell) ? `e${cell.error}` : String(cell);
}
