const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400_000;
/** Serial of 1970-01-01, and of 1900-03-01, the day after the leap day that 1900 did not have. */
const EPOCH_SERIAL = 25_569;
const FIRST_TRUE_SERIAL = 61;
const OFFSET_1904 = 1462;

/**
 * The serial of an ISO 8601 date, time, or both, as strict workbooks write them; an offset from UTC is not applied,
 * because a cell has no time zone. Null when the text is none, or no day of the calendar.
 *
 * @example isoToSerial('2022-09-05T12:00:00', false) // 44809.5
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const date = daySerial(Number(year), Number(month), Number(day));
  if (date === null) return null;
  return date + time - (date1904 ? OFFSET_1904 : 0);
}

function daySerial(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day);
  const back = new Date(instant);
  if (year < 1899 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const serial = instant / DAY + EPOCH_SERIAL;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
