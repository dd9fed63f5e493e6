import { parserOf } from './cell-reader';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import type { CellValue } from './cell-value';
import { splitTime } from './time-text';
import { saysNone } from './words';

const MINUTES_A_DAY = 24 * 60;
/** A date in front, so that one grammar reads times with and without one. */
const ANY_DATE = '2000-01-01';

/**
 * A time of day in a cell, in minutes after midnight WIB, 0 to 1439: "15:00", "pukul 15.00 WIB", or the fraction of a
 * day that Excel stores.
 *
 * @example parseTimeOfDay('15.00') // known 900
 */
export const parseTimeOfDay: (cell: CellValue) => Reading<number> = parserOf<number>({
  text: (text) => {
    if (saysNone(text)) return NONE;
    const { time: minutes, second } = splitTime(`${ANY_DATE} ${text}`);
    const time = typeof minutes === 'number' ? minutes + Math.round(second / 60) : minutes;
    return time === null || time === 'unknown' || time < 0 || time >= MINUTES_A_DAY ? 'moment.no-such-time' : known(time);
  },
  number: (value) => (value >= 0 && value < 1 ? known(Math.round(value * MINUTES_A_DAY) % MINUTES_A_DAY) : 'moment.no-such-time'),
});

/** Minutes after midnight as people write them. @example formatTimeOfDay(900) // '15:00' */
export function formatTimeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
