import { WorkbookError } from '../../workbook';
import type { CellRange, SheetSpec, TableSpec, ValidationSpec } from '../../workbook';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/** Most rows and columns of a sheet, longest text of a cell, longest list of a validation: Excel's own limits. */
export const LIMITS = { rows: 1048576, columns: 16384, text: 32767, list: 255, sheetName: 31 } as const;

/**
 * The sheet of that name, as Excel compares names: upper and lower case are the same.
 *
 * @throws {WorkbookError} `xlsx.sheet-missing` when there is none.
 */
export function sheetNamed(workbook: MemoryWorkbook, name: string): MemorySheet {
  const found = workbook.sheets.find((sheet) => isSameName(sheet.name, name));
  if (found === undefined) throw new WorkbookError('xlsx.sheet-missing', { sheet: name });
  return found;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** @throws {WorkbookError} when Excel would not take the name, or a sheet has it already. */
export function refuseSheetName(workbook: MemoryWorkbook, name: string): void {
  const isAllowed = name !== '' && name.length <= LIMITS.sheetName && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name);
  if (!isAllowed) throw new WorkbookError('xlsx.sheet-name', { sheet: name });
  if (workbook.sheets.some((sheet) => isSameName(sheet.name, name))) {
    throw new WorkbookError('xlsx.sheet-exists', { sheet: name });
  }
}

/** @throws {WorkbookError} when the position lies outside of a sheet. */
export function refuseOutside(sheet: string, row: number, column: number): void {
  const isInside = row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns;
  if (!isInside) throw new WorkbookError('xlsx.outside-sheet', { sheet, row, column });
}

/** @throws {WorkbookError} when the range is upside down or lies outside of a sheet. */
export function refuseRange(sheet: string, range: CellRange): void {
  refuseOutside(sheet, range.top, range.left);
  refuseOutside(sheet, range.bottom, range.right);
  if (range.bottom < range.top || range.right < range.left) {
    throw new WorkbookError('xlsx.outside-sheet', { sheet, row: range.bottom, column: range.right });
  }
}

/** @throws {WorkbookError} when a text is longer than a cell can hold. */
export function refuseLongText(sheet: string, text: string): void {
  if (text.length > LIMITS.text) throw new WorkbookError('xlsx.text-too-long', { sheet, length: text.length });
}

/** @throws {WorkbookError} when a list does not fit into the validation itself and needs a range of cells. */
export function refuseLongList(sheet: SheetSpec, validation: ValidationSpec): void {
  if (validation.rule.type !== 'list') return;
  const length = validation.rule.values.join(',').length;
  if (length > LIMITS.list) throw new WorkbookError('xlsx.list-too-long', { sheet: sheet.name, length });
}

/** @throws {WorkbookError} when another table has the name, or the header cells are not the column names. */
export function refuseTable(workbook: MemoryWorkbook, sheet: MemorySheet, table: TableSpec): void {
  const taken = workbook.sheets.some((other) => other.tables.some((one) => isSameName(one.name, table.name)));
  if (taken) throw new WorkbookError('xlsx.table-name', { table: table.name });
  const { top, left, right } = table.range;
  const headers = table.columns.every((name, index) => sheet.rows[top]?.[left + index] === name);
  if (!headers || table.columns.length !== right - left + 1) {
    throw new WorkbookError('xlsx.table-header', { table: table.name, sheet: sheet.name });
  }
}
