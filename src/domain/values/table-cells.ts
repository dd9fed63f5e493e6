import type { CellRef } from './cell-ref';
import type { CellValue } from './cell-value';
import { unreadable } from './reading';
import type { Reading } from './reading';
import type { TableView } from './table-view';

/** A cell as people see it: text without surrounding white space, numbers as they are, errors by name; null when blank. */
export function textOfCell(cell: CellValue): string | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.error;
  const text = String(cell).trim();
  return text === '' ? null : text;
}

/** The cells of a row in the given columns; columns that the workbook does not have give none. */
export function cellsIn(table: TableView, position: number, columns: readonly string[]): readonly CellRef[] {
  return columns.flatMap((id) => {
    const column = table.columnOf(id);
    return column === null ? [] : [{ sheet: table.sheet, row: table.sheetRow(position), column }];
  });
}

/** The same reading, but a formula that Excel has not calculated yet is unreadable, never blank. */
export function settleFormula<T>(table: TableView, position: number, id: string, reading: Reading<T>): Reading<T> {
  if (reading.kind !== 'blank') return reading;
  const column = table.columnOf(id);
  return column !== null && table.isUncalculated(position, column) ? unreadable(null, 'cell.formula') : reading;
}

/**
 * One named cell of a table, read by the grammar of its value.
 *
 * @example readCell(roster, 0, 'peran', parsePeran) // known 'ketua'
 */
export function readCell<T>(table: TableView, position: number, id: string, parse: (cell: CellValue) => Reading<T>): Reading<T> {
  return settleFormula(table, position, id, parse(table.cell(position, id)));
}
