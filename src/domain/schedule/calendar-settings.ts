import { parseDay } from '../values';
import type { Day } from '../values';
import type { Parameters, ResolvedParameter } from '../rules';
import type { ScheduleTag } from '../../messages/schedule';
import type { ScheduleScheme } from './schedule-scheme';
import { workingCalendar } from './working-calendar';
import type { WorkingCalendar } from './working-calendar';

/** A setting that cannot be used as it stands; until it is mended, what rests on it is open. */
export interface SettingProblem {
  readonly code: ScheduleTag;
  readonly parameter: ResolvedParameter;
  /** What stands in it, as far as it is the trouble. */
  readonly value: string;
}

/** The calendar, or the settings that keep it open. */
export interface CalendarReading {
  readonly calendar: WorkingCalendar | null;
  /** Ids of the parameters that are open; empty with a calendar. */
  readonly open: readonly string[];
  readonly problems: readonly SettingProblem[];
}

/** A setting that was read; null while it is open. */
export interface ReadSetting<T> {
  readonly id: string;
  readonly value: T | null;
  readonly problem: SettingProblem | null;
}

/**
 * The calendar of working days that the settings describe. An open setting, a fraction of a day and a day off that
 * cannot be read leave it open.
 *
 * @source A19
 */
export function readCalendar({ workingDays }: ScheduleScheme, parameters: Parameters): CalendarReading {
  const weekdays = readWhole(workingDays.perWeek, parameters);
  const jointLeave = readYesNo(workingDays.jointLeave, parameters);
  const extraHolidays = readDays(workingDays.extraHolidays, parameters);
  const settings = { weekdays: weekdays.value, jointLeave: jointLeave.value, extraHolidays: extraHolidays.value };
  return { calendar: hasAll(settings) ? workingCalendar(settings) : null, ...whatIsOpen([weekdays, jointLeave, extraHolidays]) };
}

/** A whole number; a fraction is a problem. */
export function readWhole(id: string, parameters: Parameters): ReadSetting<number> {
  const parameter = parameters.get(id);
  const value = parameter?.value;
  if (parameter === undefined || typeof value !== 'number') return { id, value: null, problem: null };
  if (Number.isInteger(value)) return { id, value, problem: null };
  return { id, value: null, problem: { code: 'schedule.setting-not-whole', parameter, value: parameter.text ?? '' } };
}

/** The ids of the settings that are open, and what is wrong with them. */
export function whatIsOpen(settings: readonly ReadSetting<unknown>[]): Pick<CalendarReading, 'open' | 'problems'> {
  return {
    open: settings.filter(({ value }) => value === null).map(({ id }) => id),
    problems: settings.map(({ problem }) => problem).filter((problem) => problem !== null),
  };
}

function hasAll<T extends object>(settings: T): settings is { [K in keyof T]: NonNullable<T[K]> } {
  return Object.values(settings).every((value) => value !== null);
}

function readYesNo(id: string, parameters: Parameters): ReadSetting<boolean> {
  const value = parameters.get(id)?.value;
  return { id, value: typeof value === 'boolean' ? value : null, problem: null };
}

function readDays(id: string, parameters: Parameters): ReadSetting<readonly Day[]> {
  const parameter = parameters.get(id);
  if (parameter === undefined || !Array.isArray(parameter.value)) return { id, value: null, problem: null };
  const days: Day[] = [];
  for (const item of parameter.value.map(String)) {
    const day = parseDay(item, false);
    if (day.kind !== 'known') return { id, value: null, problem: { code: 'schedule.extra-holiday-unreadable', parameter, value: item.slice(0, 80) } };
    days.push(day.value);
  }
  return { id, value: days, problem: null };
}
