import { rangeText } from '../../workbook';
import type { CellRange } from '../../workbook';

export { cellText, rangeText } from '../../workbook';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Rows as Excel names them. @example rowsText(2, 4) // '3:5' */
export function rowsText(from: number, to: number): string {
  return `${from + 1}:${to + 1}`;
}

/** A sheet's name as a formula wants it. @example quoted("Jum'at") // "'Jum''at'" */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The range of an address without sheet name, whole columns and rows too; null for other text.
 *
 * @example parseRange('$A$1:B4') // { top: 0, left: 0, bottom: 3, right: 1 }
 */
export function parseRange(text: string): CellRange | null {
  const [from = '', to = from, rest] = text.replaceAll('$', '').split(':');
  const start = parseCorner(from);
  const end = parseCorner(to);
  if (rest !== undefined || start === null || end === null) return null;
  const isWhole = start.row === null || start.column === null;
  if (isWhole && !text.includes(':')) return null;
  const rows = between(start.row, end.row, ROWS - 1);
  const columns = between(start.column, end.column, COLUMNS - 1);
  return { top: rows.from, left: columns.from, bottom: rows.to, right: columns.to };
}

/** Whole columns name no rows, whole rows no columns. */
function between(one: number | null, other: number | null, last: number): { readonly from: number; readonly to: number } {
  if (one === null || other === null) return { from: 0, to: last };
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const [whole, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/i.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : column - 1 };
}

/**
 * The ranges of an address as Excel tells it: with sheet names, several separated by commas.
 *
 * @example parseAreas("'A, B'!C4:C6,'A, B'!E6").length // 2
 */
export function parseAreas(address: string): CellRange[] {
  return address.replace(/'(?:[^']|'')*'!/g, '').split(',')
    .map((area) => parseRange(area.slice(area.lastIndexOf('!') + 1).trim()))
    .filter((range) => range !== null);
}

/** How many cells a range has. */
export function areaOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whether one range lies wholly inside another. */
export function isInside(inner: CellRange, outer: CellRange): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

/** The range that holds both; the other one when one is null. */
export function union(one: CellRange | null, other: CellRange | null): CellRange | null {
  if (one === null || other === null) return one ?? other;
  return {
    top: Math.min(one.top, other.top), left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right),
  };
}

/**
 * Ranges as few address texts, each short enough for `getRanges`: Excel refuses an address of more than 8,192 characters.
 *
 * @example addressLists([a1, b2]) // ['A1,B2']
 */
export function addressLists(ranges: Iterable<CellRange>): string[] {
  const lists: string[] = [];
  let list = '';
  for (const range of ranges) {
    const address = rangeText(range);
    if (list.length + address.length + 1 > LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** A quarter of what is known to fail: the limit is not documented. */
const LONGEST_ADDRESS = 2_000;
