import { Unknown } from '../rules';
import type { Slot } from '../rules';
import type { Day } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { reasonBehind } from './add-up';
import type { CalendarReading } from './calendar-settings';
import { dayOf } from './timetable';
import type { PlannedSession } from './timetable';
import { UnknownYear, daysAfterMonday } from './working-calendar';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Whether a session is on a working day; unknown without a date, with open settings, and in a year whose holidays are not known. */
export function readWorkingDay(session: PlannedSession, { calendar, open }: CalendarReading): Slot {
  const day = dayOf(session);
  if (day === null) return new Unknown(reasonBehind(session.day, 'tanggal'));
  if (calendar === null) return new Unknown(open.length > 0 ? 'schedule.calendar-open' : 'schedule.no-calendar');
  const off = calendar.dayOff(day);
  return off instanceof UnknownYear ? new Unknown('schedule.year-unknown') : off === null;
}

/** What a day is called where it matters that it is off: its holiday, else its weekday. */
export function whyOff(day: Day, { calendar }: CalendarReading, language: Language): string {
  const off = calendar?.dayOff(day) ?? null;
  if (off === null || off instanceof UnknownYear || off.kind === 'weekend') return weekdayName(day, language);
  return off.name?.[language] ?? say(language, 'schedule.added-holiday');
}

/** The weekday in words. @example weekdayName(dayFromIso('2022-09-05'), 'id') // 'Senin' */
export function weekdayName(day: Day, language: Language): string {
  const number = weekdays[daysAfterMonday(day)] ?? 1;
  return say(language, `schedule.weekday-${number}`);
}
