import { columnName } from '../domain/values';
import type { CellRange } from './snapshot';

/** @example cellText(4, 2) // 'C5' */
export function cellText(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * A range as Excel writes it; one cell stands alone.
 *
 * @example rangeText({ top: 0, left: 0, bottom: 3, right: 1 }) // 'A1:B4'
 */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = cellText(top, left);
  return top === bottom && left === right ? first : `${first}:${cellText(bottom, right)}`;
}
