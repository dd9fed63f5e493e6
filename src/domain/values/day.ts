import { FIRST_YEAR, LAST_YEAR } from './calendar';
import type { Day } from './calendar';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { readDateText } from './date-text';
import { splitTime } from './time-text';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { dayOfSerial } from './serial';
import { saysNone } from './words';

const parse1900 = parserOf<Day>({ text: readText, number: (value) => readSerial(value, false) });
const parse1904 = parserOf<Day>({ text: readText, number: (value) => readSerial(value, true) });

/**
 * The calendar day in a cell: a serial number (a time of day is dropped), `dd/mm/yyyy`, `d.m.yyyy`, ISO, or with the
 * month in words, Indonesian or English. A month and a year alone are `several`: its first and its last day. The bare
 * numbers 1900 to 2100 are taken for years, so they are unreadable. Years 1900 to 2100.
 *
 * @param date1904 the workbook counts its serial numbers from 1904
 * @example parseDay('Senin, 5 Sept. 2022', false) // known 2022-09-05
 */
export function parseDay(cell: CellValue, date1904: boolean): Reading<Day> {
  return date1904 ? parse1904(cell) : parse1900(cell);
}

function readText(text: string): Answer<Day> {
  if (saysNone(text)) return NONE;
  const { date, time } = splitTime(text);
  return time !== null && time !== 'unknown' ? readDateText(date) : readDateText(text);
}

function readSerial(value: number, date1904: boolean): Answer<Day> {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return 'day.year-only';
  const day = dayOfSerial(Math.floor(value), date1904);
  return day === null ? 'day.out-of-range' : known(day);
}
