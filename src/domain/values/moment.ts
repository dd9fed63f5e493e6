import type { Day } from './calendar';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { readDateText } from './date-text';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { dayOfSerial } from './serial';
import { splitTime } from './time-text';
import { saysNone } from './words';

/** A date and time in WIB, to the second. */
export interface Moment {
  readonly day: Day;
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  /** Seconds beyond the minute, 0 to 59. */
  readonly second: number;
}

const MINUTES_A_DAY = 24 * 60;
const SECONDS_A_DAY = MINUTES_A_DAY * 60;

const parse1900 = parserOf<Moment>({ text: readText, number: (value) => readSerial(value, false) });
const parse1904 = parserOf<Moment>({ text: readText, number: (value) => readSerial(value, true) });

/**
 * The moment in a cell: a serial number with a fraction, rounded to the second as Excel shows it, or a date text with a time ("14.00",
 * "pukul 15:00 WIB"; WITA and WIT are converted to WIB). A date without a time is `several`: its first and last second.
 *
 * @param date1904 the workbook counts its serial numbers from 1904
 * @source reference §8 (the deadline is in WIB)
 * @example parseMoment('15 September 2022 pukul 15:00 WIB', false) // known, minute 900
 */
export function parseMoment(cell: CellValue, date1904: boolean): Reading<Moment> {
  return date1904 ? parse1904(cell) : parse1900(cell);
}

function readText(text: string): Answer<Moment> {
  if (saysNone(text)) return NONE;
  const { date, time, second } = splitTime(text);
  if (time === 'unknown') return 'moment.no-such-time';
  const day = readDateText(date);
  if (typeof day === 'string') return day === 'day.unknown' ? 'moment.unknown' : day;
  if (day.kind === 'several') return 'moment.no-date';
  if (day.kind !== 'known') return 'moment.unknown';
  return time === null ? wholeDay(day.value) : known(momentOf(day.value, time, second));
}

function readSerial(value: number, date1904: boolean): Answer<Moment> {
  const seconds = Math.round(value * SECONDS_A_DAY);
  const serial = Math.floor(seconds / SECONDS_A_DAY);
  const day = serial < 1 ? null : dayOfSerial(serial, date1904);
  if (day === null) return value >= 0 && value < 1 ? 'moment.no-date' : 'day.out-of-range';
  return Number.isInteger(value) ? wholeDay(day) : known(momentOf(day, Math.floor((seconds - serial * SECONDS_A_DAY) / 60), seconds % 60));
}

function wholeDay(day: Day): Reading<Moment> {
  return { kind: 'several', values: [{ day, minute: 0, second: 0 }, { day, minute: MINUTES_A_DAY - 1, second: 59 }] };
}

function momentOf(day: Day, minutes: number, second: number): Moment {
  const shift = Math.floor(minutes / MINUTES_A_DAY);
  return { day: (day + shift) as Day, minute: minutes - shift * MINUTES_A_DAY, second };
}
