import { headerChange, refuseContent, refuseOutside } from '../../workbook';
import type { SetCellsOperation } from '../../workbook';
import { putValue, valueAt } from './cells';
import { sheetNamed } from './refusals';
import { cellKey } from './workbook-model';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/**
 * Change values of cells; their style stays, a formula that stood there goes.
 *
 * @throws {WorkbookError} when the sheet is missing, a cell lies outside of it, or a table would lose a column name.
 */
export function setCells(workbook: MemoryWorkbook, operation: SetCellsOperation): void {
  const sheet = sheetNamed(workbook, operation.sheet);
  const headers = headerCells(sheet);
  for (const { row, column, value } of operation.cells) {
    refuseOutside(operation.sheet, row, column);
    refuseContent(operation.sheet, row, column, value);
    if (headers.has(cellKey(row, column)) && value !== valueAt(sheet, row, column)) {
      throw headerChange(operation.sheet, row, column);
    }
    sheet.formulas.delete(cellKey(row, column));
    putValue(sheet, row, column, value);
  }
}

function headerCells(sheet: MemorySheet): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { range } of sheet.tables) {
    for (let column = range.left; column <= range.right; column += 1) keys.add(cellKey(range.top, column));
  }
  return keys;
}
