import { refuseMemory, WorkbookError } from '../../../workbook';
import type { CellContent, CellRange, CellSpec, PlanOperation, SheetSpec, TableSpec, ValidationSpec } from '../../../workbook';
import { COLUMNS, ROWS } from '../addresses';

const LONGEST_TEXT = 32_767;
const LONGEST_LIST = 255;
const KEY = /^[\x20\x21\x23-\x7e]{1,200}$/;

/**
 * What can be said against a plan without knowing the workbook; before anything is sent.
 *
 * @throws {WorkbookError} for what no sheet can hold
 */
export function checkOperation(operation: PlanOperation): void {
  switch (operation.kind) {
    case 'add-sheet': checkSheet(operation.sheet); return;
    case 'highlight':
      if (!KEY.test(operation.key)) throw new WorkbookError('workbook.highlight-key', { sheet: operation.sheet, key: operation.key });
      for (const range of operation.ranges) checkRange(operation.sheet, range);
      return;
    case 'note': for (const note of operation.notes) checkCell(operation.sheet, note.row, note.column, note.text); return;
    case 'set-cells': for (const { row, column, value } of operation.cells) checkCell(operation.sheet, row, column, value); return;
    case 'remember': refuseMemory(operation.key, operation.text); return;
    case 'remove-own':
  }
}

function checkSheet(sheet: SheetSpec): void {
  const { name } = sheet;
  checkSheetName(name);
  const headers = new Map<number, readonly CellSpec[]>((sheet.tables ?? []).map(({ range }) => [range.top, []]));
  let row = 0;
  for (const { cells } of sheet.rows) {
    cells.forEach((cell, column) => { checkCell(name, row, column, contentOf(cell)); });
    if (headers.has(row)) headers.set(row, cells);
    row += 1;
  }
  for (const table of sheet.tables ?? []) checkTable(name, table, headers.get(table.range.top) ?? []);
  for (const validation of sheet.validations ?? []) checkValidation(name, validation);
  for (const { range } of sheet.conditionalFormats ?? []) checkRange(name, range);
  for (const range of sheet.merges ?? []) checkRange(name, range);
  for (const note of sheet.notes ?? []) checkCell(name, note.row, note.column, note.text);
}

function contentOf(cell: CellSpec): CellContent {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function checkSheetName(sheet: string): void {
  const isAllowed = sheet !== '' && sheet.length <= 31 && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(sheet) && sheet.toLowerCase() !== 'history';
  if (!isAllowed) throw new WorkbookError('workbook.sheet-name', { sheet });
}

function checkPlace(sheet: string, row: number, column: number): void {
  const isInside = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
  if (!isInside) throw new WorkbookError('workbook.outside-sheet', { sheet, row: row + 1, column: column + 1 });
}

function checkRange(sheet: string, { top, left, bottom, right }: CellRange): void {
  checkPlace(sheet, top, left);
  checkPlace(sheet, bottom, right);
  if (bottom < top || right < left) throw new WorkbookError('workbook.outside-sheet', { sheet, row: bottom + 1, column: right + 1 });
}

function checkCell(sheet: string, row: number, column: number, value: CellContent): void {
  checkPlace(sheet, row, column);
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new WorkbookError('workbook.text-too-long', { sheet, length: value.length });
  if (typeof value === 'number' && !Number.isFinite(value)) throw new WorkbookError('workbook.not-a-number', { sheet, row: row + 1, column: column + 1 });
}

function checkValidation(sheet: string, { range, rule }: ValidationSpec): void {
  checkRange(sheet, range);
  if (rule.type !== 'list') return;
  const broken = rule.values.find((value) => value.trim() === '' || /[,\p{Cc}]/u.test(value));
  if (broken !== undefined || rule.values.length === 0) throw new WorkbookError('workbook.list-value', { sheet, value: broken ?? '' });
  const length = rule.values.join(',').replaceAll('"', '""').length;
  if (length > LONGEST_LIST) throw new WorkbookError('workbook.list-too-long', { sheet, length });
}

function checkTable(sheet: string, { name, columns, range }: TableSpec, header: readonly CellSpec[]): void {
  checkRange(sheet, range);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  if (!isName) throw new WorkbookError('workbook.table-name', { table: name });
  const isWritten = columns.every((column, index) => contentOf(header[range.left + index] ?? null) === column);
  const different = new Set(columns.map((column) => column.toLowerCase()));
  if (!isWritten || different.size !== range.right - range.left + 1 || different.size !== columns.length) {
    throw new WorkbookError('workbook.table-header', { table: name, sheet });
  }
}
