import { columnName } from '../../../../src/domain/values/cell-ref';
import type { CellRange } from '../../../../src/workbook';
import { COLUMNS, ROWS } from './book';

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The cells that both have; null when there are none. */
export function intersect(one: CellRange, other: CellRange): CellRange | null {
  const both = {
    top: Math.max(one.top, other.top), left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom), right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** What is left of a range when a part of it is taken away: up to four rectangles. */
export function subtract(range: CellRange, part: CellRange): CellRange[] {
  const hole = intersect(range, part);
  if (hole === null) return [range];
  return [
    { ...range, bottom: hole.top - 1 },
    { ...range, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...range, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
    { ...range, top: hole.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function countCells({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

/** All columns of its rows. */
export function isWholeRows(range: CellRange): boolean {
  return range.left === 0 && range.right === COLUMNS - 1;
}

/** All rows of its columns. */
export function isWholeColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === ROWS - 1;
}

/** Address without the sheet: `A1`, `A1:B2`, `A:C`, `1:4`. */
export function localAddress(range: CellRange): string {
  if (isWholeColumns(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  if (isWholeRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  const first = `${columnName(range.left)}${range.top + 1}`;
  return countCells(range) === 1 ? first : `${first}:${columnName(range.right)}${range.bottom + 1}`;
}

/** A sheet's name as it stands before an address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
