import { formatExact } from '../values';
import type { Exact } from '../values';

/** More decimals than a mark is ever typed with. */
const MOST_PLACES = 12;

/**
 * A mark as somebody would type it, without trailing zeros.
 *
 * @example plainDecimal(exact('78.50')) // '78.5'
 */
export function plainDecimal(value: Exact): string {
  if (value.denominator === 1) return String(value.numerator);
  return formatExact(value, MOST_PLACES).replace(/\.?0+$/, '');
}
