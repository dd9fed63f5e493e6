import { Readings, Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import type { Reading } from '../values';

const unknowns = new Map<string, Unknown>();

/** The unknown with this code; one object per code, so that a blank column of 100,000 rows costs nothing. */
export function unknown(code: string): Unknown {
  const existing = unknowns.get(code);
  if (existing !== undefined) return existing;
  const created = new Unknown(code);
  unknowns.set(code, created);
  return created;
}

/** One value is itself, several are readings, none is unknown with the given code. */
export function slotOfValues(values: readonly Scalar[], code: string): Slot {
  const [first, second] = values;
  if (first === undefined) return unknown(code);
  return second === undefined ? first : new Readings(values);
}

/**
 * The slot of a reading: what is known is mapped, a word that means none becomes `none`, a blank and an
 * unreadable cell become unknown with their reason.
 *
 * @example slotOf(known(18), (months) => months, 0) // 18
 */
export function slotOf<T>(reading: Reading<T>, map: (value: T) => Scalar, none: Slot): Slot {
  switch (reading.kind) {
    case 'known': return map(reading.value);
    case 'several': return slotOfValues([...new Set(reading.values.map(map))], 'several');
    case 'none': return none;
    case 'blank': return unknown('blank');
    case 'unreadable': return unknown(reading.reason);
  }
}
