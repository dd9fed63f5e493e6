import data from '../../../rules/reference/holidays.json';
import { dayFromIso } from '../values';
import type { Day } from '../values';
import type { Localised } from '../../messages';

/** A day off that a decree of the government names. */
export interface Holiday {
  readonly title: Localised;
  /** Short name of the decree, e.g. "SKB 375/2022". */
  readonly decree: string;
}

/** The days off of one year. */
export interface YearOfHolidays {
  readonly national: ReadonlyMap<Day, Holiday>;
  /** Cuti bersama. */
  readonly jointLeave: ReadonlyMap<Day, Holiday>;
}

const years: ReadonlyMap<number, YearOfHolidays> = new Map(data.years.map(({ year, holidays, jointLeave }) => (
  [year, { national: byDay(holidays), jointLeave: byDay(jointLeave) }])));

function byDay(days: readonly { readonly day: string; readonly id: string; readonly en: string; readonly decree: string }[]): ReadonlyMap<Day, Holiday> {
  return new Map(days.map(({ day, id, en, decree }) => [dayFromIso(day), { title: { id, en }, decree }]));
}

/**
 * The national holidays and the joint leave of a year; null for a year whose decrees Cermat does not hold.
 *
 * @source reference §8; rules/reference/holidays.json
 * @example holidaysOf(2022)?.jointLeave.size // 4
 */
export function holidaysOf(year: number): YearOfHolidays | null {
  return years.get(year) ?? null;
}
