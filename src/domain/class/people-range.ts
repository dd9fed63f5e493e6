import { Readings, unknown } from '../rules';
import type { Slot } from '../rules';

/** A number of people that is not certain: everything from `low` to `high` is still possible. */
export interface PeopleRange {
  readonly low: number;
  readonly high: number;
}

/** So many readings are compared one by one; a class in which more people are open needs no finer answer. */
const MOST_READINGS = 500;

/**
 * The fact for a range: the number itself, every number that it can still be, or unknown where those are too many.
 *
 * @example slotOfRange({ low: 5, high: 5 }) // 5
 */
export function slotOfRange({ low, high }: PeopleRange): Slot {
  if (low === high) return low;
  if (high - low >= MOST_READINGS) return unknown('class.too-open');
  return new Readings(Array.from({ length: high - low + 1 }, (_, more) => low + more));
}

/** The range after a calculation that rises with the number. */
export function mapRange({ low, high }: PeopleRange, map: (people: number) => number): PeopleRange {
  return { low: map(low), high: map(high) };
}
