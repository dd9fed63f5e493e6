import type { CellRange } from '../../../../src/workbook';
import { COLUMNS, ROWS } from './book';
import { WHOLE_SHEET } from './ranges';

/** An address taken apart; the sheet is null where none was named. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly range: CellRange;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const PART = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/**
 * An A1 address, with or without its sheet; null when it is none.
 *
 * @example parseAddress("'Rekap Hadir'!$B$2:C3") // { sheet: 'Rekap Hadir', range: { top: 1, left: 1, bottom: 2, right: 2 } }
 */
export function parseAddress(address: string): ParsedAddress | null {
  const found = SHEET.exec(address);
  const sheet = found === null ? null : (found[1]?.replaceAll("''", "'") ?? found[2] ?? null);
  const range = parseLocal(address.slice(found?.[0].length ?? 0));
  return range === null ? null : { sheet, range };
}

function parseLocal(text: string): CellRange | null {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const from = parsePart(first);
  const to = second === undefined ? from : parsePart(second);
  if (from === null || to === null || (from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  return spanning(from, to);
}

interface Part {
  readonly row: number | null;
  readonly column: number | null;
}

function parsePart(text: string): Part | null {
  const [matched, letters, digits] = PART.exec(text) ?? [];
  if (matched === undefined || matched === '' || (letters === undefined && digits === undefined)) return null;
  const column = letters === undefined ? null : columnIndex(letters.toUpperCase());
  const row = digits === undefined ? null : Number(digits) - 1;
  return (column ?? 0) < COLUMNS && (row ?? 0) < ROWS ? { row, column } : null;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function spanning(one: Part, other: Part): CellRange {
  const whole = WHOLE_SHEET;
  return {
    top: one.row === null || other.row === null ? whole.top : Math.min(one.row, other.row),
    bottom: one.row === null || other.row === null ? whole.bottom : Math.max(one.row, other.row),
    left: one.column === null || other.column === null ? whole.left : Math.min(one.column, other.column),
    right: one.column === null || other.column === null ? whole.right : Math.max(one.column, other.column),
  };
}
