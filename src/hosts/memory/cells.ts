import type { CellValue } from '../../domain/values';
import { cellKey } from './workbook-model';
import type { MemorySheet } from './workbook-model';

/** The value that stands in a cell; null when it is empty. */
export function valueAt(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/**
 * Put a value into a cell, or empty it with null. An empty text empties it too, but where a formula stands: there it
 * is the formula's result. Rows stay ragged: none ends with an empty cell, and the last row is not an empty one. The
 * formula is not touched.
 */
export function putValue(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  if (value === null || (value === '' && !sheet.formulas.has(cellKey(row, column)))) {
    clearValue(sheet, row, column);
    return;
  }
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length < column) cells.push(undefined);
  cells[column] = value;
}

function clearValue(sheet: MemorySheet, row: number, column: number): void {
  const cells = sheet.rows[row];
  if (cells === undefined || column >= cells.length) return;
  cells[column] = undefined;
  trimEnd(cells, (cell) => cell === undefined || cell === null);
  trimEnd(sheet.rows, (cellsOfRow) => cellsOfRow.length === 0);
}

function trimEnd<T>(list: T[], isEmpty: (item: T) => boolean): void {
  for (let last = list.at(-1); last !== undefined || list.length > 0; last = list.at(-1)) {
    if (last !== undefined && !isEmpty(last)) return;
    list.pop();
  }
}

/** Number format code of a cell: its own, else its column's, else General. */
export function numberFormatAt(sheet: MemorySheet, row: number, column: number): string {
  const style = sheet.styles.get(cellKey(row, column)) ?? sheet.columns[column]?.style;
  return style?.format ?? 'General';
}
