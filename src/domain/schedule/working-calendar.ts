import { dateOfDay } from '../values';
import type { Day } from '../values';
import type { Localised } from '../../messages';
import { holidaysOf } from './holidays';

/** What counts as a working day. @source KAP is silent (A19): all three are settings */
export interface CalendarSettings {
  /** Working days of a week, from Monday on: 1 to 7. */
  readonly weekdays: number;
  /** True when joint leave (cuti bersama) is off. */
  readonly jointLeave: boolean;
  /** Further days off, as the organiser gives them. */
  readonly extraHolidays: readonly Day[];
}

/** Why a day is off. The name is null for a day that the organiser added. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: Localised | null };

/** The holidays of a year that the answer needs are not known. */
export class UnknownYear {
  constructor(readonly year: number) {}
}

/** Working days by the settings of one class. */
export interface WorkingCalendar {
  /** Why the day is off; null when it is a working day. */
  dayOff(day: Day): DayOff | UnknownYear | null;
  /** The `count`-th working day after a day, which itself does not count; the day itself for 0. Linear in the days between. */
  addWorkingDays(day: Day, count: number): Day | UnknownYear;
  /**
   * The days of action learning: day I is the `gap`-th working day after the last day of class, the others are the
   * working days that follow.
   *
   * @source KAP lines 269, 329, 395 (K70, K71, K74); A20
   */
  actionLearningDays(lastClassDay: Day, count: number, gap: number): readonly Day[] | UnknownYear;
}

/**
 * A calendar of working days. A weekend and an added day are off in every year; whether any other day is a holiday is
 * known only for the years whose decrees Cermat holds.
 *
 * @example workingCalendar({ weekdays: 5, jointLeave: true, extraHolidays: [] }).addWorkingDays(dayFromIso('2022-04-28'), 5) // 2022-05-13
 */
export function workingCalendar(settings: CalendarSettings): WorkingCalendar {
  const added = new Set(settings.extraHolidays);
  const dayOff = (day: Day): DayOff | UnknownYear | null => {
    if (added.has(day)) return { kind: 'holiday', name: null };
    return isWeekend(day, settings.weekdays) ? { kind: 'weekend' } : decreedDayOff(day, settings.jointLeave);
  };
  const addWorkingDays = (day: Day, count: number): Day | UnknownYear => {
    let current = day;
    for (let left = count; left > 0;) {
      current = (current + 1) as Day;
      const off = dayOff(current);
      if (off instanceof UnknownYear) return off;
      if (off === null) left -= 1;
    }
    return current;
  };
  return { dayOff, addWorkingDays, actionLearningDays: (last, count, gap) => listWorkingDays(addWorkingDays, last, count, gap) };
}

/** How many days after Monday, 0 to 6. */
export function daysAfterMonday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function isWeekend(day: Day, weekdays: number): boolean {
  return daysAfterMonday(day) >= weekdays;
}

function decreedDayOff(day: Day, isJointLeaveOff: boolean): DayOff | UnknownYear | null {
  const { year } = dateOfDay(day);
  const holidays = holidaysOf(year);
  if (holidays === null) return new UnknownYear(year);
  const holiday = holidays.national.get(day) ?? (isJointLeaveOff ? holidays.jointLeave.get(day) : undefined);
  return holiday === undefined ? null : { kind: 'holiday', name: holiday.title };
}

function listWorkingDays(addWorkingDays: WorkingCalendar['addWorkingDays'], last: Day, count: number, gap: number): readonly Day[] | UnknownYear {
  const days: Day[] = [];
  for (let day = last, step = gap; days.length < count; step = 1) {
    const next = addWorkingDays(day, step);
    if (next instanceof UnknownYear) return next;
    days.push(next);
    day = next;
  }
  return days;
}
