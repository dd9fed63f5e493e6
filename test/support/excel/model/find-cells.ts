import type { CellRange } from '../../../../src/workbook';
import { COLUMNS } from './book';
import type { ExcelSheet } from './book';
import { intersect, isInside } from './ranges';

/**
 * The cells of a range that are of a kind, as rectangles; null for a kind that is not known.
 *
 * @param kind as Excel's `SpecialCellType` names it
 */
export function findCells(sheet: ExcelSheet, range: CellRange, kind: string): CellRange[] | null {
  switch (kind) {
    case 'Formulas': return rectangles([...sheet.formulas.keys()].filter((key) => isInside(range, Math.floor(key / COLUMNS), key % COLUMNS)));
    case 'Constants': return rectangles(constants(sheet, range));
    case 'ConditionalFormats': return inRange(sheet.conditionalFormats.flatMap(({ ranges }) => ranges), range);
    case 'DataValidations': return inRange(sheet.validations.flatMap(({ ranges }) => ranges), range);
    default: return null;
  }
}

function inRange(ranges: readonly CellRange[], whole: CellRange): CellRange[] {
  return ranges.flatMap((range) => intersect(range, whole) ?? []);
}

function constants(sheet: ExcelSheet, range: CellRange): number[] {
  return sheet.rows.flatMap((cells, row) => cells.flatMap((value, column) => {
    const key = row * COLUMNS + column;
    return value !== undefined && value !== null && isInside(range, row, column) && !sheet.formulas.has(key) ? [key] : [];
  }));
}

/** Few rectangles that hold exactly these cells: runs in a column, then columns with the same run side by side. */
export function rectangles(keys: readonly number[]): CellRange[] {
  const sorted = keys.map((key) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS })).sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const byRows = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runs) {
    const rows = `${run.top}-${run.bottom}`;
    const known = byRows.get(rows);
    if (known?.right === run.left - 1) byRows.set(rows, { ...known, right: run.right });
    else {
      if (known !== undefined) done.push(known);
      byRows.set(rows, run);
    }
  }
  return [...done, ...byRows.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
