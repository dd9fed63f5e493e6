import { exact } from './exact';
import type { Exact } from './exact';

const DECIMAL = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;

/** The number that a cleaned text writes, with a decimal comma or point; null for anything else. */
export function readDecimal(text: string): Exact | null {
  return DECIMAL.test(text) ? exact(text.replace(',', '.')) : null;
}

/**
 * The number in a number cell as Excel shows it: the nearest decimal of 15 digits, which is all that Excel keeps.
 *
 * @example decimalOf(78.30000000000001) // 78.3
 */
export function decimalOf(value: number): Exact {
  const isShort = Math.round(value * 100) / 100 === value;
  return exact(isShort ? value : Number(value.toPrecision(15)));
}
