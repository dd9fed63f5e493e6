import { formatCellRef, isCellError } from '../domain/values';
import type { CellRef, CellValue } from '../domain/values';
import type { ExpectedCell } from './plan';
import type { SheetSnapshot } from './snapshot';
import { WorkbookError } from './workbook-error';

/** The values of a sheet as they are now, by zero-based row and column. */
export type CellLookup = (row: number, column: number) => CellValue | undefined;

/** A sheet by its name, whatever its case; null when there is none. */
export type SheetLookup = (sheet: string) => CellLookup | null;

/** Cells that an error names; it tells the number of all. */
const MOST_NAMED = 100;

/** What a workbook holds that is in memory already, for {@link changedCells}. */
export function lookupIn({ sheets }: { readonly sheets: readonly Pick<SheetSnapshot, 'name' | 'rows'>[] }): SheetLookup {
  const byName = new Map(sheets.map(({ name, rows }) => [name.toLowerCase(), rows]));
  return (sheet) => {
    const rows = byName.get(sheet.toLowerCase());
    return rows === undefined ? null : (row, column) => rows[row]?.[column];
  };
}

/** Cells that hold something else than a plan expects, in its order. Every cell of a sheet that is gone has changed. */
export function* changedCells(lookup: SheetLookup, expects: Iterable<ExpectedCell>): Generator<CellRef> {
  let sheet: string | null = null;
  let cells: CellLookup | null = null;
  for (const expected of expects) {
    if (expected.sheet !== sheet) {
      ({ sheet } = expected);
      cells = lookup(sheet);
    }
    const { row, column, value } = expected;
    if (cells === null || !isSameValue(cells(row, column), value)) yield { sheet, row, column };
  }
}

/** An empty cell is null, a hole, or a text without characters. */
function isSameValue(one: CellValue | undefined, other: CellValue): boolean {
  const [left, right] = [one ?? '', other ?? ''];
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}

/**
 * Refuse a plan whose cells have changed since it was made.
 *
 * @throws {WorkbookError} `workbook.changed` with the first of them
 */
export function refuseChanges(lookup: SheetLookup, expects: Iterable<ExpectedCell>): void {
  const cells: CellRef[] = [];
  let count = 0;
  for (const cell of changedCells(lookup, expects)) {
    count += 1;
    if (cells.length < MOST_NAMED) cells.push(cell);
  }
  const [first] = cells;
  if (first !== undefined) throw new WorkbookError('workbook.changed', { count, cell: formatCellRef(first) }, cells);
}
