import type { ExpectedCell, PlanOperation } from '../plan';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { placeOf, cellAtPlace } from './cell-marks';
import { decisionCells } from './decisions';
import { lazily } from './lazy';

/**
 * What an audit's plan takes for granted: the values of the source cells that it colours and annotates, and what the
 * committee had typed into the earlier run's `Pelanggaran`, which is replaced. Every cell stands there once; none is
 * kept in memory.
 *
 * @param snapshot the workbook that the plan was made for, as read before the audit
 */
export function expectedCells(snapshot: WorkbookSnapshot, operations: readonly PlanOperation[]): Iterable<ExpectedCell> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return lazily(() => expect(sheets, operations));
}

function* expect(sheets: ReadonlyMap<string, SheetSnapshot>, operations: readonly PlanOperation[]): Generator<ExpectedCell> {
  for (const sheet of sheets.values()) {
    if (sheet.marker === 'violations') for (const { row, column } of decisionCells(sheet)) yield cellOf(sheet, row, column);
  }
  for (const sheet of sheets.values()) if (sheet.marker === null) yield* markedCells(sheet, operations);
}

function* markedCells(sheet: SheetSnapshot, operations: readonly PlanOperation[]): Generator<ExpectedCell> {
  const noted = new Set<number>();
  for (const operation of operations) {
    if (operation.kind === 'note' && operation.sheet === sheet.name) for (const note of operation.notes) noted.add(placeOf(note));
  }
  for (const operation of operations) {
    if (operation.kind !== 'highlight' || operation.sheet !== sheet.name) continue;
    for (const { row, column } of cellsIn(operation.ranges)) {
      noted.delete(placeOf({ row, column }));
      yield cellOf(sheet, row, column);
    }
  }
  for (const place of noted) {
    const { row, column } = cellAtPlace(place);
    yield cellOf(sheet, row, column);
  }
}

function* cellsIn(ranges: readonly CellRange[]): Generator<{ readonly row: number; readonly column: number }> {
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

function cellOf({ name, rows }: SheetSnapshot, row: number, column: number): ExpectedCell {
  return { sheet: name, row, column, value: rows[row]?.[column] ?? null };
}
