import { isSameName, missingSheet, refuseTableColumns, refuseTableHeader, refuseTableName } from '../../workbook';
import type { CellContent, TableSpec } from '../../workbook';
import { valueAt } from './cells';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/**
 * The sheet of that name, as Excel compares names.
 *
 * @throws {WorkbookError} `workbook.sheet-missing` when there is none.
 */
export function sheetNamed(workbook: MemoryWorkbook, name: string): MemorySheet {
  const found = workbook.sheets.find((sheet) => isSameName(sheet.name, name));
  if (found === undefined) throw missingSheet(name);
  return found;
}

/** @throws {WorkbookError} when another table has the name, or the header cells are not the column names. */
export function refuseTable(workbook: MemoryWorkbook, sheet: MemorySheet, table: TableSpec): void {
  const tables = [...workbook.sheets, sheet].flatMap((other) => other.tables);
  refuseTableName(table.name, new Set(tables.map(({ name }) => name.toLowerCase())));
  refuseTableColumns(sheet.name, table);
  refuseTableHeader(sheet.name, table, (column) => contentAt(sheet, table.range.top, column));
}

function contentAt(sheet: MemorySheet, row: number, column: number): CellContent | undefined {
  const value = valueAt(sheet, row, column);
  return typeof value === 'object' && value !== null ? undefined : value;
}
