import data from '../../../rules/reference/months.json';
import type { Language } from '../../messages';

declare const dayBrand: unique symbol;

/** A calendar date without time or zone: days since 1970-01-01. */
export type Day = number & { readonly [dayBrand]: true };

/** Year, month 1 to 12, date 1 to 31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/**
 * The day of a calendar date; null when there is no such date or the year is outside 1900 to 2100.
 *
 * @example dayOfDate(2022, 2, 29) // null
 */
export function dayOfDate(year: number, month: number, date: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return null;
  if (date > daysInMonth(year, month)) return null;
  return dayNumber(year, month, date);
}

/** How many days the month has, 28 to 31. @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and date of a day. @example dateOfDay(dayFromIso('2022-09-05')).month // 9 */
export function dateOfDay(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/**
 * The day of an ISO date.
 *
 * @throws RangeError when the text is not a real date `yyyy-mm-dd` from 1900 to 2100.
 * @example isoOfDay(dayFromIso('2022-09-05')) // '2022-09-05'
 */
export function dayFromIso(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const day = match === null ? null : dayOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) throw new RangeError(`not an ISO date: ${iso.slice(0, 40)}`);
  return day;
}

/** `yyyy-mm-dd`. */
export function isoOfDay(day: Day): string {
  const { year, month, date } = dateOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day as people write it. @example formatDay(dayFromIso('2022-05-05'), 'id') // '5 Mei 2022' */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date } = dateOfDay(day);
  return `${date} ${data.months[month - 1]?.[language] ?? month} ${year}`;
}

/**
 * Whole months from one day to another; negative when `to` comes first. A month is complete on the same date, or on the
 * last day of a month that lacks that date.
 *
 * @source KAP K21, design §6 (service in whole months, 12 or more pass)
 * @example wholeMonthsBetween(dayFromIso('2021-09-05'), dayFromIso('2022-09-05')) // 12
 */
export function wholeMonthsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - wholeMonthsBetween(to, from);
  const start = dateOfDay(from);
  const end = dateOfDay(to);
  const isComplete = end.date >= start.date || end.date === daysInMonth(end.year, end.month);
  return (end.year - start.year) * 12 + end.month - start.month - (isComplete ? 0 : 1);
}

function dayNumber(year: number, month: number, date: number): Day {
  const fromMarch = (month + 9) % 12;
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}
