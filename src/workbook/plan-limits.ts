import { isMemoryKey } from './memory-names';
import type { CellContent, ValidationSpec } from './plan';
import type { CellRange } from './snapshot';
import { WorkbookError } from './workbook-error';

/**
 * What Excel takes: rows, columns and links of a sheet, characters of a cell's text, of a list in a validation, of a
 * sheet's name and of a highlight's key, page breaks of a sheet, series of a chart, points of a series and characters of a
 * chart's texts, and what we remember under one key (some 75 defined names at worst).
 */
export const LIMITS = {
  rows: 1_048_576, columns: 16_384, links: 65_530, text: 32_767, list: 255, sheetName: 31, highlightKey: 200, breaks: 1_026,
  series: 255, points: 32_000, chartText: 255, memory: 100_000,
} as const;

/** @throws {WorkbookError} `workbook.outside-sheet` for a position that lies outside of every sheet */
export function refuseOutside(sheet: string, row: number, column: number): void {
  const isPlace = Number.isInteger(row) && Number.isInteger(column);
  const isInside = row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns;
  if (!isPlace || !isInside) throw outside(sheet, row, column);
}

/** @throws {WorkbookError} `workbook.outside-sheet` also for a range that is upside down */
export function refuseRange(sheet: string, { top, left, bottom, right }: CellRange): void {
  refuseOutside(sheet, top, left);
  refuseOutside(sheet, bottom, right);
  if (bottom < top || right < left) throw outside(sheet, bottom, right);
}

function outside(sheet: string, row: number, column: number): WorkbookError {
  return new WorkbookError('workbook.outside-sheet', { sheet, row: row + 1, column: column + 1 });
}

/** @throws {WorkbookError} `workbook.text-too-long` for a text that no cell and no note can hold */
export function refuseLongText(sheet: string, text: string): void {
  if (text.length > LIMITS.text) throw new WorkbookError('workbook.text-too-long', { sheet, length: text.length });
}

/** @throws {WorkbookError} `workbook.text-too-long`, `workbook.not-a-number` for a value that no cell can hold */
export function refuseContent(sheet: string, row: number, column: number, value: CellContent): void {
  if (typeof value === 'string') refuseLongText(sheet, value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new WorkbookError('workbook.not-a-number', { sheet, row: row + 1, column: column + 1 });
  }
}

/**
 * Only lists have limits; a list of cells has none.
 *
 * @throws {WorkbookError} `workbook.list-value` for a choice that would be split or lost, `workbook.list-too-long`
 */
export function refuseList(sheet: string, rule: ValidationSpec['rule']): void {
  if (rule.type !== 'list') return;
  const broken = rule.values.find((value) => value.trim() === '' || /[,\p{Cc}]/u.test(value));
  if (broken !== undefined || rule.values.length === 0) throw new WorkbookError('workbook.list-value', { sheet, value: broken ?? '' });
  const length = rule.values.join(',').replaceAll('"', '""').length;
  if (length > LIMITS.list) throw new WorkbookError('workbook.list-too-long', { sheet, length });
}

/**
 * @param taken keys of the highlights that stand on the sheet
 * @throws {WorkbookError} `workbook.highlight-key` for a key that is taken or that no formula could carry
 */
export function refuseHighlightKey(sheet: string, key: string, taken: ReadonlySet<string | null>): void {
  const isKey = /^[\x20\x21\x23-\x7e]+$/.test(key) && key.length <= LIMITS.highlightKey;
  if (!isKey || taken.has(key)) throw new WorkbookError('workbook.highlight-key', { sheet, key });
}

/** @throws {WorkbookError} `workbook.memory-key` for no key, `workbook.memory-too-long` for a text that is none of ours */
export function refuseMemory(key: string, text: string | null): void {
  if (!isMemoryKey(key)) throw new WorkbookError('workbook.memory-key', { key });
  if (text !== null && text.length > LIMITS.memory) throw new WorkbookError('workbook.memory-too-long', { key, length: text.length });
}
