import { LIMITS } from './plan-limits';
import type { CellContent, TableSpec } from './plan';
import { WorkbookError } from './workbook-error';

/** Excel compares names of sheets and tables without case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What a plan is refused with when it names a sheet that is not there, or that holds no cells. */
export function missingSheet(sheet: string): WorkbookError {
  return new WorkbookError('workbook.sheet-missing', { sheet });
}

/** @throws {WorkbookError} `workbook.no-sheet-left` when a workbook would have no sheet */
export function refuseNoSheets(count: number): void {
  if (count === 0) throw new WorkbookError('workbook.no-sheet-left');
}

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end,
 * and not the one that it keeps for itself.
 *
 * @throws {WorkbookError} `workbook.sheet-name`, `workbook.sheet-exists`
 */
export function refuseSheetName(name: string, taken: Iterable<string>): void {
  const isAllowed = name !== '' && name.length <= LIMITS.sheetName && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name);
  if (!isAllowed || isSameName(name, 'History')) throw new WorkbookError('workbook.sheet-name', { sheet: name });
  for (const other of taken) if (isSameName(other, name)) throw new WorkbookError('workbook.sheet-exists', { sheet: name });
}

/**
 * Excel's rules for the name of a table: letters, digits, `_` and `.`, not beginning with a digit, and nothing that
 * reads as an address.
 *
 * @param taken names of the workbook's tables, and where they are known its defined names, in lower case
 * @throws {WorkbookError} `workbook.table-name`
 */
export function refuseTableName(name: string, taken: ReadonlySet<string>): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  if (!isName || taken.has(name.toLowerCase())) throw new WorkbookError('workbook.table-name', { table: name });
}

/** @throws {WorkbookError} `workbook.table-header` for columns that do not fill the range, are not named, or are named alike */
export function refuseTableColumns(sheet: string, { name, columns, range }: TableSpec): void {
  const different = new Set(columns.map((column) => column.toLowerCase()));
  const isFit = columns.length === range.right - range.left + 1 && different.size === columns.length && !different.has('');
  if (!isFit) throw tableHeader(sheet, name);
}

/**
 * The header cells of a table are the names of its columns, or Excel repairs the file.
 *
 * @param header what stands in the table's first row, by zero-based column of the sheet
 * @throws {WorkbookError} `workbook.table-header`
 */
export function refuseTableHeader(sheet: string, { name, columns, range }: TableSpec, header: (column: number) => CellContent | undefined): void {
  if (columns.some((column, index) => header(range.left + index) !== column)) throw tableHeader(sheet, name);
}

function tableHeader(sheet: string, table: string): WorkbookError {
  return new WorkbookError('workbook.table-header', { table, sheet });
}

/** What a plan is refused with that would rename a table's column by its header cell. */
export function headerChange(sheet: string, row: number, column: number): WorkbookError {
  return new WorkbookError('workbook.set-table-header', { sheet, row: row + 1, column: column + 1 });
}

/** What a plan is refused with that would change a part of an array formula. */
export function arrayChange(sheet: string, row: number, column: number): WorkbookError {
  return new WorkbookError('workbook.array-range', { sheet, row: row + 1, column: column + 1 });
}
