import { columnName } from '../../../../domain/values';
import { LIMITS } from '../../../../workbook';

const TOKEN = new RegExp([
  '"(?:[^"]|"")*"', // text
  "'(?:[^']|'')*'", // quoted sheet name
  '\\[[^\\]]{0,255}\\]', // workbook number, or a column of a table
  '(?<cell>\\$?[A-Z]{1,3}\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])',
  '(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})(?![\\p{L}\\p{N}_.(!])',
  '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.])',
  '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*', // function, name or sheet
  '\\d[\\d.]*(?:E[+-]?\\d+)?',
].join('|'), 'giu');

/**
 * A formula as it reads when it is copied `down` rows and `right` columns: relative references move, those with a
 * dollar sign stay. What would leave the sheet becomes `#REF!`.
 *
 * @example translateFormula('A1+$B$2', 1, 0) // 'A2+$B$2'
 */
export function translateFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (...match) => {
    const token = String(match[0]);
    const { cell, columns, rows } = match.at(-1) as Record<'cell' | 'columns' | 'rows', string | undefined>;
    if (cell !== undefined) return moveReference(cell, down, right);
    if (columns !== undefined) return moveEnds(columns, 0, right);
    return rows === undefined ? token : moveEnds(rows, down, 0);
  });
}

function moveEnds(range: string, down: number, right: number): string {
  return range.split(':').map((end) => moveReference(end, down, right)).join(':');
}

/** A column and a row, or one of them, each with or without a dollar sign. */
function moveReference(reference: string, down: number, right: number): string {
  const parts = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(reference);
  const column = moveColumn(parts?.[1] ?? '', right);
  const row = moveRow(parts?.[2] ?? '', down);
  return column === null || row === null ? '#REF!' : column + row;
}

function moveColumn(letters: string, right: number): string | null {
  if (letters === '' || letters.startsWith('$')) return letters;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  const moved = number - 1 + right;
  return moved < 0 || moved >= LIMITS.columns ? null : columnName(moved);
}

function moveRow(digits: string, down: number): string | null {
  if (digits === '' || digits.startsWith('$')) return digits;
  const moved = Number(digits) + down;
  return moved < 1 || moved > LIMITS.rows ? null : String(moved);
}
