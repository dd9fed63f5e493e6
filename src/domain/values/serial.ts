import { dayOfDate } from './calendar';
import type { Day } from './calendar';

const DAYS_1900_TO_1970 = 25_569;
const DAYS_1904_TO_1970 = 24_107;
/** Excel believes that 1900 was a leap year: serial 60 is a day that never was. */
const PHANTOM_SERIAL = 60;

const first = dayOfDate(1900, 1, 1) ?? 0;
const last = dayOfDate(2100, 12, 31) ?? 0;

/**
 * The serial number by which Excel stores a day.
 *
 * @param date1904 the workbook counts from 1904 (old Macs) instead of 1900
 * @example serialOfDay(dayFromIso('2022-09-05'), false) // 44809
 */
export function serialOfDay(day: Day, date1904: boolean): number {
  if (date1904) return day + DAYS_1904_TO_1970;
  const serial = day + DAYS_1900_TO_1970;
  return serial <= PHANTOM_SERIAL ? serial - 1 : serial;
}

/**
 * The day of a whole serial number; null for 29 February 1900, which never was, and outside 1900 to 2100.
 *
 * @example dayOfSerial(44809, false) // 2022-09-05
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  if (!date1904 && serial === PHANTOM_SERIAL) return null;
  const leap = serial < PHANTOM_SERIAL ? 1 : 0;
  const day = date1904 ? serial - DAYS_1904_TO_1970 : serial - DAYS_1900_TO_1970 + leap;
  return day >= first && day <= last ? (day as Day) : null;
}
