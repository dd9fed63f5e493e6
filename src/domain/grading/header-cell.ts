import { columnName, quoteSheetName } from '../values';
import type { CellRef, TableView } from '../values';

/** The header's cell above a column: the line above the first data row. */
export function headerCell(table: TableView, column: number): CellRef {
  const first = table.length > 0 ? table.sheetRow(0) : 1;
  return { sheet: table.sheet, row: Math.max(first - 1, 0), column };
}

/** A whole column as an address, e.g. `Kehadiran!A:A`: where a row is still to be added. */
export function columnAddress(sheet: string, column: number): string {
  return `${quoteSheetName(sheet)}!${columnName(column)}:${columnName(column)}`;
}
