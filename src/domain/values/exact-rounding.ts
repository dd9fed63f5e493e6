import { exactOfParts, partsOf, ratioOf } from './exact';
import type { Exact } from './exact';

const MOST_PLACES = 100;

/**
 * The number rounded to decimal places, half up; a negative half goes away from zero (-0.5 becomes -1).
 *
 * @param places 0 to 100
 * @throws RangeError when `places` is not a whole number in that range.
 * @source reference B.3 (77.5 becomes 78, 82.5 becomes 83)
 * @example roundHalfUp(exact('0.125'), 2) // 0.13
 */
export function roundHalfUp(value: Exact, places: number): Exact {
  const units = unitsHalfUp(value, places);
  return typeof units === 'number' ? ratioOf(units, 10 ** places) : exactOfParts(units, 10n ** BigInt(places));
}

/**
 * The number as a decimal with exactly so many places, rounded half up, with a decimal point and never an exponent.
 *
 * @throws RangeError when `places` is not a whole number from 0 to 100.
 * @example formatExact(exact('78.5'), 2) // '78.50'
 */
export function formatExact(value: Exact, places: number): string {
  const units = unitsHalfUp(value, places);
  const digits = String(units < 0 ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = units < 0 ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}

/** How many units of the last place: a plain number while that is a safe integer. */
function unitsHalfUp(value: Exact, places: number): number | bigint {
  if (!Number.isInteger(places) || places < 0 || places > MOST_PLACES) throw new RangeError(`places: ${places}`);
  const doubled = Math.abs(value.numerator) * 2 * 10 ** places + value.denominator;
  const divisor = value.denominator * 2;
  if (value.wide !== null || !Number.isSafeInteger(doubled) || !Number.isSafeInteger(divisor)) {
    return wideUnitsHalfUp(value, places);
  }
  const units = (doubled - (doubled % divisor)) / divisor;
  return value.numerator < 0 && units !== 0 ? -units : units;
}

function wideUnitsHalfUp(value: Exact, places: number): bigint {
  const { numerator, denominator } = partsOf(value);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const units = (magnitude * 2n * 10n ** BigInt(places) + denominator) / (denominator * 2n);
  return numerator < 0n ? -units : units;
}
