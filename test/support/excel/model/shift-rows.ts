import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from './book';
import { COLUMNS } from './book';

/**
 * Insert rows above a row, or take rows away from it on: what stands below moves. Formulas keep their text.
 *
 * @param count rows to insert; negative: to take away
 */
export function shiftRows(sheet: ExcelSheet, at: number, count: number): void {
  if (at < sheet.rows.length) {
    if (count > 0) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
    else sheet.rows.splice(at, -count);
  }
  for (const map of [sheet.formulas, sheet.formats, sheet.links]) shiftKeys(map as Map<number, unknown>, (key) => movedKey(key, at, count));
  shiftKeys(sheet.lines, (row) => movedRow(row, at, count));
  sheet.notes = moved(sheet.notes, at, count);
  sheet.comments = moved(sheet.comments, at, count);
  sheet.merges = movedRanges(sheet.merges, at, count);
  for (const holder of [...sheet.conditionalFormats, ...sheet.validations]) holder.ranges = movedRanges(holder.ranges, at, count);
  for (const table of sheet.tables) table.range = movedRanges([table.range], at, count)[0] ?? table.range;
}

function movedRow(row: number, at: number, count: number): number | null {
  if (row < at) return row;
  return count < 0 && row < at - count ? null : row + count;
}

function movedKey(key: number, at: number, count: number): number | null {
  const row = movedRow(Math.floor(key / COLUMNS), at, count);
  return row === null ? null : row * COLUMNS + (key % COLUMNS);
}

function shiftKeys(map: Map<number, unknown>, move: (key: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const target = move(key);
    if (target !== null) map.set(target, value);
  }
}

function moved<T extends { row: number }>(marks: readonly T[], at: number, count: number): T[] {
  return marks.flatMap((mark) => {
    const row = movedRow(mark.row, at, count);
    return row === null ? [] : [{ ...mark, row }];
  });
}

function movedRanges(ranges: readonly CellRange[], at: number, count: number): CellRange[] {
  return ranges.flatMap((range) => {
    const top = count < 0 ? Math.max(range.top - Math.max(0, Math.min(range.top - at, -count)), 0) : movedRow(range.top, at, count) ?? range.top;
    const bottom = movedRow(range.bottom, at, count) ?? at - 1;
    return bottom < top ? [] : [{ ...range, top: range.top < at ? range.top : top, bottom }];
  });
}
