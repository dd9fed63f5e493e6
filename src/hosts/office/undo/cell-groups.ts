import type { CellRange } from '../../../workbook';
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

function joinColumns(columns: ReadonlyMap<number, number[]>): CellRange[] {
  const ranges: CellRange[] = [];
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    for (const [top, bottom] of runsOf(rows)) {
      const left = ranges.find((range) => range.right === column - 1 && range.top === top && range.bottom === bottom);
      if (left === undefined) ranges.push({ top, left: column, bottom, right: column });
      else ranges[ranges.indexOf(left)] = { ...left, right: column };
    }
  }
  return ranges;
}

function runsOf(rows: readonly number[]): [top: number, bottom: number][] {
  const runs: [number, number][] = [];
  for (const row of Float64Array.from(rows).sort()) {
    const last = runs.at(-1);
    if (last !== undefined && row - last[1] <= GAP) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
