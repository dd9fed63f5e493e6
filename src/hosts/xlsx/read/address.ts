import type { CellRange } from '../../../workbook';

/** Rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const LAST_COLUMN = 'XFD';

const DOLLAR = 36;
const ZERO = 48;
const NINE = 57;
const UPPER_A = 65;
const LOWER_TO_UPPER = 0xdf;

/** One cell by zero-based row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Zero-based column of an address such as `AB12` or `$AB$12` in the bytes; -1 when there are no letters or the
 * column lies beyond XFD.
 */
export function readColumn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = bytes[start] === DOLLAR ? start + 1 : start;
  for (; at < end; at++) {
    const letter = ((bytes[at] ?? 0) & LOWER_TO_UPPER) - UPPER_A;
    if (letter < 0 || letter > 25 || column > MAX_COLUMNS) break;
    column = column * 26 + letter + 1;
  }
  return column === 0 || column > MAX_COLUMNS ? -1 : column - 1;
}

/** Zero-based row of an address in the bytes: its last digits, without sign; -1 when there is none within the sheet. */
export function readRow(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  let scale = 1;
  for (let at = end - 1; at >= start; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) break;
    if (scale > MAX_ROWS * 10) return -1;
    row += (byte - ZERO) * scale;
    scale *= 10;
  }
  return row < 1 || row > MAX_ROWS ? -1 : row - 1;
}

/**
 * An address as a position; null when it is none, or lies outside the sheet.
 *
 * @example parseAddress('$B$3') // { row: 2, column: 1 }
 */
export function parseAddress(text: string): Position | null {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 || row > MAX_ROWS || column > MAX_COLUMNS ? null : { row: row - 1, column: column - 1 };
}

/**
 * A range, or a single cell as one; corners in any order; whole columns (`A:C`) and rows (`2:5`) too. Null when it is none.
 *
 * @example parseRange('A1:B3') // { top: 0, left: 0, bottom: 2, right: 1 }
 */
export function parseRange(text: string): CellRange | null {
  const [from = '', to, rest] = text.split(':');
  if (rest !== undefined) return null;
  return rangeBetween(from, to ?? from) ?? (to === undefined ? null : wholeRange(from, to));
}

function rangeBetween(from: string, to: string): CellRange | null {
  const a = parseAddress(from);
  const b = parseAddress(to);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function wholeRange(from: string, to: string): CellRange | null {
  const isOf = (pattern: RegExp): boolean => pattern.test(from) && pattern.test(to);
  if (isOf(/^\$?[a-z]{1,3}$/i)) return rangeBetween(`${from}1`, `${to}${MAX_ROWS}`);
  return isOf(/^\$?\d{1,7}$/) ? rangeBetween(`A${from}`, `${LAST_COLUMN}${to}`) : null;
}

/** A space-separated list of ranges (`sqref`); what is none of them is left out. */
export function parseRanges(text: string): readonly CellRange[] {
  return text.split(' ').map(parseRange).filter((range) => range !== null);
}
