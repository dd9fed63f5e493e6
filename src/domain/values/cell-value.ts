/** An Excel error as it stands in a cell, e.g. `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a workbook cell holds: text, a number (dates are serial numbers), a boolean, an Excel error,
 * or `null` for an empty cell. Never a JavaScript `Date`.
 */
export type CellValue = string | number | boolean | CellError | null;

/** True when the cell holds an Excel error such as `#N/A`. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/**
 * True when nobody typed anything: an empty cell, or text of white space only (no-break spaces too).
 *
 * @example isBlank('\u00a0 ') // true
 */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
