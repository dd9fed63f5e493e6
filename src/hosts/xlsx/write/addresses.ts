import { columnName } from '../../../domain/values';
import type { CellRange } from '../../../workbook';

export { cellText, rangeText } from '../../../workbook';

/**
 * The range that `A1`, `$A$1:B4`, `B:C` or `2:3` names; null for other text.
 *
 * @example parseRange('A1:B4') // { top: 0, left: 0, bottom: 3, right: 1 }
 */
export function parseRange(text: string): CellRange | null {
  const parts = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text);
  if (parts === null) return null;
  const [, left = '', top, right = text.includes(':') ? '' : left, bottom = text.includes(':') ? undefined : top] = parts;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === '' ? 0 : columnNumber(left),
    bottom: bottom === undefined ? 1048575 : Number(bottom) - 1,
    right: right === '' ? 16383 : columnNumber(right),
  };
}

/** Zero-based column of its letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A range with dollar signs behind a sheet name, as defined names want it. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: CellRange): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
