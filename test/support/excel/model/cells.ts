import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import type { CellValue } from '../../../../src/domain/values';
import type { CellRange } from '../../../../src/workbook';
import { COLUMNS } from './book';
import type { ExcelSheet } from './book';
import { isInside } from './ranges';

export function valueAt(sheet: ExcelSheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/**
 * Put a value into a cell, or empty it with null; an empty text empties it too, but where a formula stands. Rows stay
 * ragged. The formula is not touched.
 */
export function putValue(sheet: ExcelSheet, row: number, column: number, value: CellValue): void {
  if (value !== null && (value !== '' || formulaAt(sheet, row, column) !== null)) {
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cells = sheet.rows[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = value;
    return;
  }
  const cells = sheet.rows[row];
  if (cells === undefined || column >= cells.length) return;
  cells[column] = undefined;
  while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
  while (sheet.rows.length > 0 && sheet.rows.at(-1)?.length === 0) sheet.rows.pop();
}

/** The formula of a cell without its `=`; null for a constant. */
export function formulaAt(sheet: ExcelSheet, row: number, column: number): string | null {
  return sheet.formulas.size === 0 ? null : sheet.formulas.get(cellKey(row, column)) ?? null;
}

/** Rows and columns of a range that hold anything at all, so that a whole sheet can be walked through. */
export function filledPart(sheet: ExcelSheet, range: CellRange): CellRange {
  let bottom = sheet.rows.length - 1;
  let right = 0;
  for (const row of sheet.rows) right = Math.max(right, row.length - 1);
  for (const map of [sheet.formulas, sheet.formats, sheet.links]) {
    for (const key of map.keys()) {
      bottom = Math.max(bottom, Math.floor(key / COLUMNS));
      right = Math.max(right, key % COLUMNS);
    }
  }
  return { ...range, bottom: Math.min(range.bottom, bottom), right: Math.min(range.right, right) };
}

/** Do something with every cell of a range. */
export function forEachCell(range: CellRange, act: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) act(row, column);
  }
}

/** A grid of answers, one for each cell. */
export function grid<T>(range: CellRange, answer: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = range.left; column <= range.right; column += 1) cells.push(answer(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Forget what a map holds for the cells of a range. */
export function deleteInside(map: Map<number, unknown>, range: CellRange): void {
  for (const key of map.keys()) if (isInside(range, Math.floor(key / COLUMNS), key % COLUMNS)) map.delete(key);
}

/**
 * The smallest range around everything that a sheet holds; null when it holds nothing.
 *
 * @param valuesOnly looks do not count
 */
export function usedRange(sheet: ExcelSheet, valuesOnly: boolean): CellRange | null {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const add = (row: number, column: number): void => {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  };
  sheet.rows.forEach((cells, row) => {
    const first = cells.findIndex((cell) => cell !== undefined && cell !== null);
    if (first < 0) return;
    add(row, first);
    add(row, cells.length - 1);
  });
  for (const map of valuesOnly ? [sheet.formulas] : [sheet.formulas, sheet.formats]) {
    for (const key of map.keys()) add(Math.floor(key / COLUMNS), key % COLUMNS);
  }
  return box.bottom < 0 ? null : box;
}
