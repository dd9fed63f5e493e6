import { WorkbookError, type CellRange } from '../../../../workbook';

/** Excel's own limits. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;
export const MAX_TEXT = 32767;
export const MAX_LINKS = 65530;
const MAX_LIST = 255;
const MAX_SHEET_NAME = 31;

/** @throws {WorkbookError} `xlsx.outside-sheet` */
export function requireInside(sheet: string, row: number, column: number): void {
  const isInside = Number.isInteger(row) && Number.isInteger(column)
    && row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (!isInside) throw new WorkbookError('xlsx.outside-sheet', { sheet, row: row + 1, column: column + 1 });
}

/** @throws {WorkbookError} `xlsx.outside-sheet` also for a range that is upside down */
export function requireRange(sheet: string, range: CellRange): void {
  requireInside(sheet, range.top, range.left);
  requireInside(sheet, range.bottom, range.right);
  if (range.bottom < range.top || range.right < range.left) {
    throw new WorkbookError('xlsx.outside-sheet', { sheet, row: range.bottom + 1, column: range.right + 1 });
  }
}

/** @throws {WorkbookError} `xlsx.text-too-long` */
export function requireShortText(sheet: string, text: string): void {
  if (text.length > MAX_TEXT) throw new WorkbookError('xlsx.text-too-long', { sheet, length: text.length });
}

/** @throws {WorkbookError} `xlsx.not-a-number` for what no cell can hold */
export function requireFinite(sheet: string, row: number, column: number, value: number): void {
  if (!Number.isFinite(value)) throw new WorkbookError('xlsx.not-a-number', { sheet, row: row + 1, column: column + 1 });
}

/**
 * Rules of Excel for sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end.
 *
 * @throws {WorkbookError} `xlsx.sheet-name`, `xlsx.sheet-exists`
 */
export function requireSheetName(name: string, taken: Iterable<string>): void {
  const isAllowed = name !== '' && name.length <= MAX_SHEET_NAME && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name);
  if (!isAllowed || name.toLowerCase() === 'history') throw new WorkbookError('xlsx.sheet-name', { sheet: name });
  for (const other of taken) {
    if (other.toLowerCase() === name.toLowerCase()) throw new WorkbookError('xlsx.sheet-exists', { sheet: name });
  }
}

/**
 * The values of a drop-down list as one quoted text.
 *
 * @throws {WorkbookError} `xlsx.list-too-long`, `xlsx.list-value` for a value that would be split or lost
 */
export function listText(sheet: string, values: readonly string[]): string {
  const broken = values.find((value) => value.trim() === '' || /[,\p{Cc}]/u.test(value));
  if (broken !== undefined || values.length === 0) throw new WorkbookError('xlsx.list-value', { sheet, value: broken ?? '' });
  const joined = values.join(',').replaceAll('"', '""');
  if (joined.length > MAX_LIST) throw new WorkbookError('xlsx.list-too-long', { sheet, length: joined.length });
  return `"${joined}"`;
}

/** A text cut to what Excel takes; for help texts only. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
