import { exact } from '../values';
import type { Exact } from '../values';
import type { Parameters } from '../rules';

/** Decimal places in force, 0 to 20; null when open or no whole number. */
export function placesIn(parameters: Parameters, id: string): number | null {
  const value = parameters.get(id)?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 20 ? value : null;
}

/** The threshold in force; null when open or no number. */
export function markIn(parameters: Parameters, id: string): Exact | null {
  const value = parameters.get(id)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? exact(value) : null;
}
