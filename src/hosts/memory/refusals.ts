import { WorkbookError } from '../../workbook';
import type { CellContent, CellRange, TableSpec, ValidationSpec } from '../../workbook';
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
  if (!isAllowed || isSameName(name, 'History')) throw new WorkbookError('xlsx.sheet-name', { sheet: name });
  if (workbook.sheets.some((sheet) => isSameName(sheet.name, name))) {
    throw new WorkbookError('xlsx.sheet-exists', { sheet: name });
  }
}

/** @throws {WorkbookError} when no sheet is left: a workbook has at least one. */
export function refuseEmptyWorkbook(workbook: MemoryWorkbook): void {
  if (workbook.sheets.length === 0) throw new WorkbookError('xlsx.no-sheet-left');
}

/** @throws {WorkbookError} when the position lies outside of a sheet. */
export function refuseOutside(sheet: string, row: number, column: number): void {
  const isInside = row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns;
  if (!isInside) throw new WorkbookError('xlsx.outside-sheet', { sheet, row: row + 1, column: column + 1 });
}

/** @throws {WorkbookError} when the range is upside down or lies outside of a sheet. */
export function refuseRange(sheet: string, { top, left, bottom, right }: CellRange): void {
  refuseOutside(sheet, top, left);
  refuseOutside(sheet, bottom, right);
  if (bottom < top || right < left) throw new WorkbookError('xlsx.outside-sheet', { sheet, row: bottom + 1, column: right + 1 });
}

/** @throws {WorkbookError} when a text is longer than a cell can hold. */
export function refuseLongText(sheet: string, text: string): void {
  if (text.length > LIMITS.text) throw new WorkbookError('xlsx.text-too-long', { sheet, length: text.length });
}

/** @throws {WorkbookError} when a cell cannot hold the value: a text that is too long, or no finite number. */
export function refuseContent(sheet: string, row: number, column: number, value: CellContent): void {
  if (typeof value === 'string') refuseLongText(sheet, value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new WorkbookError('xlsx.not-a-number', { sheet, row: row + 1, column: column + 1 });
  }
}

/** @throws {WorkbookError} when a list does not fit into the validation itself and needs a range of cells. */
export function refuseList(sheet: string, { rule }: ValidationSpec): void {
  if (rule.type !== 'list') return;
  const broken = rule.values.find((value) => value.trim() === '' || /[,\p{Cc}]/u.test(value));
  if (broken !== undefined || rule.values.length === 0) throw new WorkbookError('xlsx.list-value', { sheet, value: broken ?? '' });
  const length = rule.values.join(',').replaceAll('"', '""').length;
  if (length > LIMITS.list) throw new WorkbookError('xlsx.list-too-long', { sheet, length });
}

/** @throws {WorkbookError} when another table has the name, or the header cells are not the column names. */
export function refuseTable(workbook: MemoryWorkbook, sheet: MemorySheet, { name, columns, range }: TableSpec): void {
  const taken = [...workbook.sheets, sheet].some((other) => other.tables.some((one) => isSameName(one.name, name)));
  if (taken || !isTableName(name)) throw new WorkbookError('xlsx.table-name', { table: name });
  const isWritten = columns.every((column, index) => sheet.rows[range.top]?.[range.left + index] === column);
  const different = new Set(columns.map((column) => column.toLowerCase()));
  if (!isWritten || different.size !== range.right - range.left + 1 || different.size !== columns.length) {
    throw new WorkbookError('xlsx.table-header', { table: name, sheet: sheet.name });
  }
}

/** Letters, digits, `_` and `.`, not beginning with a digit, and nothing that reads as an address. */
function isTableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
}
