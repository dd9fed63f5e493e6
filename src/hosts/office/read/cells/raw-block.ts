import type { CellValue } from '../../../../domain/values';

/** Cells as Excel tells them; what was not asked for is null. */
export interface RawBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly types: readonly (readonly string[])[] | null;
}

/** What is asked of a cell besides its value and format. */
export interface Wanted {
  readonly formulas: boolean;
  readonly types: boolean;
}

/**
 * The answer that a range holds.
 *
 * @returns null when Excel left something out, as it does without an error when there is too much
 */
export function rawBlock(range: Excel.Range, place: { readonly top: number; readonly left: number }, wanted: Wanted): RawBlock | null {
  const values: unknown[][] | null = range.values;
  const numberFormat: unknown[][] | null = range.numberFormat;
  const formulas: unknown[][] | null = wanted.formulas ? range.formulas : null;
  const types: string[][] | null = wanted.types ? range.valueTypes : null;
  const isComplete = isList(values) && isList(numberFormat) && (!wanted.formulas || isList(formulas)) && (!wanted.types || isList(types));
  return isComplete ? { ...place, values, numberFormat, formulas, types } : null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/** Any error of a cell, of today's Excel or a later one: `#N/A`, `#DIV/0!`, `#NAME?`. */
const ERROR = /^#[A-Z][A-Z0-9_/ ]*[!?]?$/i;

/** A text that may be an error's name: only the cell's type says which. */
export function looksLikeError(value: unknown): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

/**
 * A value as the workbook means it; null for an empty cell.
 *
 * @param type Excel's type of the value; undefined: not known, then nothing is taken for an error
 */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (typeof value === 'string') {
    if (value === '') return null;
    return type === 'Error' ? { error: value } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** True for a formula whose result is the empty text; only the cell's type tells it from one without a result. */
export function isEmptyText(value: unknown, type: string | undefined): boolean {
  return value === '' && type !== 'Empty';
}

/** The formula of a cell without `=`; null for a constant. A text that looks like a formula is its own value. */
export function formulaText(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : null;
}
