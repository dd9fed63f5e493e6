import type { CellRange } from '../../../workbook';
import { runsOf } from '../runs';
import { sheetKey } from '../write/state';

/** A cell somewhere in the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows between two cells of a column that are asked for along with them, rather than asking twice. */
const GAP = 40;

/**
 * Cells as few ranges that hold them all, by the name of the sheet in lower case. Some cells in between are in
 * the ranges too.
 */
export function groupCells(places: Iterable<CellPlace>): ReadonlyMap<string, readonly CellRange[]> {
  const rows = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of places) {
    const columns = rows.get(sheetKey(sheet)) ?? new Map<number, number[]>();
    rows.set(sheetKey(sheet), columns);
    const list = columns.get(column);
    if (list === undefined) columns.set(column, [row]);
    else list.push(row);
  }
  return new Map([...rows].map(([sheet, columns]) => [sheet, joinColumns(columns)]));
}

/** Equal runs of neighbouring columns become one range. Linear in the number of runs. */
function joinColumns(columns: ReadonlyMap<number, number[]>): CellRange[] {
  const ranges: CellRange[] = [];
  const ending = new Map<string, number>();
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    for (const [top, bottom] of runsOf(Float64Array.from(rows).sort(), GAP)) {
      const index = ending.get(`${column - 1}:${top}:${bottom}`) ?? ranges.length;
      ranges[index] = { top, left: ranges[index]?.left ?? column, bottom, right: column };
      ending.set(`${column}:${top}:${bottom}`, index);
    }
  }
  return ranges;
}
