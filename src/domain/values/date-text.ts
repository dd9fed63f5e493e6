import data from '../../../rules/reference/months.json';
import { LAST_YEAR, FIRST_YEAR, dayOfDate, daysInMonth } from './calendar';
import type { Day } from './calendar';
import type { Answer } from './cell-reader';
import { known } from './reading';

const months = new Map(data.months.flatMap((month, index) =>
  [month.id.toLowerCase(), month.en.toLowerCase(), ...month.aliases].map((name) => [name, index + 1] as const)));
const weekday = new RegExp(`^(?:${data.weekdays.join('|')})(?:,\\s*|\\s+)`);
const LABEL = /^(?:tanggal|tgl|tmt)[.:]?\s*/;

const NUMERIC = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})$/;
const ISO = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const DATE_FIRST = /^(\d{1,2})[\s./-]{1,3}(\p{L}{3,9})[\s./,-]{1,3}(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const MONTH_ONLY = /^(\p{L}{3,9})[\s./,-]{1,3}(\d{4})$/u;
const NUMERIC_MONTH = /^(\d{1,2})[./-](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{1,2})$/;
const SHORT_YEAR = /^\d{1,2}[\s./-]{1,3}(?:\d{1,2}|\p{L}{3,9})[\s./-]{1,3}'?\d{2}$/u;

/**
 * The day that a cleaned text names: day first when it is all digits, as Indonesia writes it. A month without a day is
 * its first and its last day.
 *
 * @example readDateText('5 September 2022')
 */
export function readDateText(text: string): Answer<Day> {
  const plain = text.toLowerCase().replace(weekday, '').replace(LABEL, '');
  return readWholeDate(plain) ?? readMonth(plain) ?? whyNot(plain);
}

function readWholeDate(text: string): Answer<Day> | null {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return dayFirst(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const iso = ISO.exec(text);
  if (iso !== null) return settleDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const named = DATE_FIRST.exec(text);
  if (named !== null) return namedDate(named[3], named[2], named[1]);
  const english = MONTH_FIRST.exec(text);
  return english === null ? null : namedDate(english[3], english[1], english[2]);
}

function readMonth(text: string): Answer<Day> | null {
  const named = MONTH_ONLY.exec(text);
  if (named !== null) return wholeMonth(Number(named[2]), months.get(named[1] ?? ''));
  const numeric = NUMERIC_MONTH.exec(text);
  if (numeric !== null) return wholeMonth(Number(numeric[2]), Number(numeric[1]));
  const iso = ISO_MONTH.exec(text);
  return iso === null ? null : wholeMonth(Number(iso[1]), Number(iso[2]));
}

function dayFirst(date: number, month: number, year: number): Answer<Day> {
  return month > 12 && date <= 12 ? 'day.month-first' : settleDate(year, month, date);
}

function namedDate(year: string | undefined, name: string | undefined, date: string | undefined): Answer<Day> {
  const month = months.get(name ?? '');
  return month === undefined ? 'day.unknown' : settleDate(Number(year), month, Number(date));
}

function settleDate(year: number, month: number, date: number): Answer<Day> {
  const day = dayOfDate(year, month, date);
  if (day !== null) return known(day);
  return year < FIRST_YEAR || year > LAST_YEAR ? 'day.out-of-range' : 'day.no-such';
}

function wholeMonth(year: number, month: number | undefined): Answer<Day> {
  if (month === undefined) return 'day.unknown';
  const first = dayOfDate(year, month, 1);
  const last = dayOfDate(year, month, daysInMonth(year, month));
  if (first === null || last === null) return settleDate(year, month, 1);
  return { kind: 'several', values: [first, last] };
}

function whyNot(text: string): Answer<Day> {
  if (/^\d{4}$/.test(text)) return 'day.year-only';
  return SHORT_YEAR.test(text) ? 'day.two-digit-year' : 'day.unknown';
}
