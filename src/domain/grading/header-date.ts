import { isoOfDay, parseDay } from '../values';
import type { OpenColumn } from '../values';

/** The day that a column's header names. */
export interface HeaderDate {
  /** `MM-DD`. */
  readonly monthDay: string;
  /** Null where the header does not say, as in "(05/09)". */
  readonly year: string | null;
  /** False for two numbers that only might be a day ("Sesi 1/2"). */
  readonly isCertain: boolean;
}

export interface ReadHeader {
  readonly date: HeaderDate | null;
  /** The header without its date. */
  readonly rest: string;
}

const LONGEST = 300;
const LEAP_YEAR = 2020;
const FULL = /(?<!\d)(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} [A-Za-z]{3,9}\.? \d{4})(?!\d)/;
const WITH_MONTH_NAME = /(?<!\d)(\d{1,2}) ([A-Za-z]{3,9})(?![A-Za-z])/;
const SHORT = /(\()?(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/;

/**
 * The date in a session's header and what remains of it; the day comes before the month, as in Indonesia.
 *
 * @example readHeader({ header: 'Simulasi (07/09)', headerDate: null, column: 4 }, false).date // { monthDay: '09-07', … }
 */
export function readHeader({ header, headerDate }: OpenColumn, date1904: boolean): ReadHeader {
  const text = header.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const stored = headerDate === null ? null : fullDate(headerDate, date1904);
  const found = fullIn(text, date1904) ?? namedIn(text) ?? shortIn(text);
  if (found === null) return { date: stored, rest: text };
  return { date: stored ?? found.date, rest: text.replace(found.text, ' ').replace(/\s+/g, ' ').trim() };
}

interface Found {
  readonly date: HeaderDate;
  readonly text: string;
}

function fullIn(text: string, date1904: boolean): Found | null {
  const [, written] = FULL.exec(text) ?? [];
  const date = written === undefined ? null : fullDate(written, date1904);
  return written === undefined || date === null ? null : { date, text: written };
}

function fullDate(cell: string | number, date1904: boolean): HeaderDate | null {
  const day = parseDay(cell, date1904);
  if (day.kind !== 'known') return null;
  const iso = isoOfDay(day.value);
  return { monthDay: iso.slice(5), year: iso.slice(0, 4), isCertain: true };
}

function namedIn(text: string): Found | null {
  const [written, dayOfMonth, month] = WITH_MONTH_NAME.exec(text) ?? [];
  if (written === undefined) return null;
  const date = fullDate(`${dayOfMonth} ${month} ${LEAP_YEAR}`, false);
  return date === null ? null : { date: { ...date, year: null }, text: written };
}

function shortIn(text: string): Found | null {
  const [written, bracket, dayOfMonth = '', month = ''] = SHORT.exec(text) ?? [];
  if (written === undefined) return null;
  const date = fullDate(`${dayOfMonth}/${month}/${LEAP_YEAR}`, false);
  return date === null ? null : { date: { ...date, year: null, isCertain: bracket !== undefined }, text: written };
}
