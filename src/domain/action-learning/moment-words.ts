import { formatDay, formatTimeOfDay } from '../values';
import type { Moment } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';

const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** A moment as people write it, with the seconds where there are any. @example describeMoment(moment, 'id') // 'Kamis, 15 September 2022 pukul 15.00 WIB' */
export function describeMoment({ day, minute, second = 0 }: Pick<Moment, 'day' | 'minute'> & Partial<Moment>, language: Language): string {
  const seconds = second === 0 ? '' : `:${String(second).padStart(2, '0')}`;
  const time = `${formatTimeOfDay(minute)}${seconds}`.replaceAll(':', say(language, 'action-learning.time-mark'));
  return say(language, 'action-learning.moment', { date: describeDay(day, language), time });
}

/** A day with its weekday. @example describeDay(day, 'id') // 'Kamis, 15 September 2022' */
export function describeDay(day: Moment['day'], language: Language): string {
  const weekday = (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
  return `${say(language, WEEKDAYS[weekday] ?? WEEKDAYS[0])}, ${formatDay(day, language)}`;
}

const WEEKDAYS = [
  'action-learning.weekday-0', 'action-learning.weekday-1', 'action-learning.weekday-2', 'action-learning.weekday-3',
  'action-learning.weekday-4', 'action-learning.weekday-5', 'action-learning.weekday-6',
] as const;

/** A number of minutes in days, hours and minutes. @example describeMinutes(1500, 'id') // '1 hari 1 jam' */
export function describeMinutes(minutes: number, language: Language): string {
  const parts = [
    ['action-learning.days', Math.floor(minutes / MINUTES_A_DAY)],
    ['action-learning.hours', Math.floor((minutes % MINUTES_A_DAY) / MINUTES_AN_HOUR)],
    ['action-learning.minutes', minutes % MINUTES_AN_HOUR],
  ] as const;
  const filled = parts.filter(([, n]) => n > 0);
  return (filled.length > 0 ? filled : parts.slice(2)).map(([tag, n]) => say(language, tag, { n })).join(' ');
}
