import type { Finding } from '../../domain/findings';
import type { CellRef } from '../../domain/values';
import type { Tone } from '../plan';
import type { CellRange, WorkbookSnapshot } from '../snapshot';

/** Columns of an Excel sheet: a cell's place as one number is `column * ROWS + row`, so that a column's cells are neighbours. */
const ROWS = 1_048_576;

/** A cell's place on its sheet as one number, ordered by column, then row. */
export function placeOf({ row, column }: Pick<CellRef, 'row' | 'column'>): number {
  return column * ROWS + row;
}

export function cellAtPlace(place: number): { readonly row: number; readonly column: number } {
  return { row: place % ROWS, column: Math.floor(place / ROWS) };
}

/** How urgent a tone is; a cell takes its most urgent one. */
export const TONE_RANK: Readonly<Record<Tone, number>> = { fail: 3, undetermined: 2, info: 1, pass: 0, muted: 0 };

/** Names of the sheets that are the user's and can carry marks, with what was read of them. */
export function sourceSheets(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(snapshot.sheets.filter((sheet) => sheet.marker === null).map((sheet) => sheet.name));
}

/** Findings by sheet, for those cells of theirs that stand on a sheet of the user's. */
export function* cellsOf(findings: Iterable<Finding>, sheets: ReadonlySet<string>, most: number): Generator<[Finding, CellRef]> {
  for (const finding of findings) {
    let given = 0;
    for (const cell of finding.cells) {
      if (given === most) break;
      if (!sheets.has(cell.sheet)) continue;
      given += 1;
      yield [finding, cell];
    }
  }
}

/**
 * Cells as few rectangles: runs down a column, and equal runs in neighbouring columns side by side.
 *
 * @example mergePlaces([placeOf({row: 1, column: 0}), placeOf({row: 2, column: 0})]) // one range of two rows
 */
export function mergePlaces(places: readonly number[]): CellRange[] {
  const sorted = Float64Array.from(places).sort();
  const runs: CellRange[] = [];
  for (const place of sorted) {
    const { row, column } = cellAtPlace(place);
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: Math.max(row, last.bottom) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return joinSideways(runs);
}

function joinSideways(runs: readonly CellRange[]): CellRange[] {
  const joined = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runs) {
    const span = `${run.top}:${run.bottom}`;
    const neighbour = joined.get(span);
    if (neighbour && neighbour.right + 1 === run.left) joined.set(span, { ...neighbour, right: run.right });
    else {
      if (neighbour) done.push(neighbour);
      joined.set(span, run);
    }
  }
  return [...done, ...joined.values()].sort((a, b) => a.left - b.left || a.top - b.top);
}
