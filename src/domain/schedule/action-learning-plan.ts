import type { Parameters } from '../rules';
import type { CellRef, Day } from '../values';
import type { ScheduleTag } from '../../messages/schedule';
import { readWhole, whatIsOpen } from './calendar-settings';
import type { CalendarReading, SettingProblem } from './calendar-settings';
import type { ScheduleScheme } from './schedule-scheme';
import { MOST_CELLS } from './fact-rows';
import { cellsIn, dayOf, isOfClass, latestDay, nextRowCell, unscheduledSubjects } from './timetable';
import type { PlannedSession, Timetable } from './timetable';
import { UnknownYear } from './working-calendar';
import type { WorkingCalendar } from './working-calendar';

/** Why the deadline of action learning is not known, and what would settle it. */
export interface OpenDeadline {
  /** Tag of the catalogue; `details` fill its placeholders. */
  readonly code: ScheduleTag;
  readonly details: Readonly<Record<string, string>>;
  /** Cells of the timetable to fill in or correct; of very many the first. */
  readonly cells: readonly CellRef[];
  /** Ids of settings that are open. */
  readonly settings: readonly string[];
}

/** When action learning takes place and until when its output may be handed in. */
export interface ActionLearningPlan {
  /** Day I and those that follow, all of them working days; null while they are not known. */
  readonly days: readonly Day[] | null;
  /** The last moment at which the output may be handed in: a day and minutes after midnight WIB; null while it is not known. */
  readonly deadline: { readonly day: Day; readonly minute: number } | null;
  /** Null when the deadline is known, or when the pack sets none. */
  readonly open: OpenDeadline | null;
  readonly problems: readonly SettingProblem[];
}

const NOTHING: ActionLearningPlan = { days: null, deadline: null, open: null, problems: [] };

/**
 * Count the days of action learning from the last day of class: day I is the first working day behind it, and the
 * output is due on day V at 15.00 WIB, each number a setting. It needs no session of action learning in the timetable.
 *
 * @param timetable null without one
 * @source KAP lines 269, 329, 395 (K70, K71, K74); A20
 */
export function planActionLearning(timetable: Timetable | null, reading: CalendarReading, scheme: ScheduleScheme, parameters: Parameters): ActionLearningPlan {
  if (scheme.actionLearning === null) return NOTHING;
  const { calendar } = reading;
  const counts = readCounts(scheme.actionLearning, parameters);
  const settings = [...reading.open, ...counts.open];
  if (calendar === null || settings.length > 0) {
    const open = openBecause('schedule.deadline-setting-open', [], settings, { settings: settings.join(', ') });
    return { ...NOTHING, open, problems: counts.problems };
  }
  const last = lastClassDay(timetable);
  return typeof last === 'number' ? countDays(calendar, last, counts) : { ...NOTHING, open: last };
}

/** The settings that the days are counted with; each 0 while it is open. */
interface Counts extends Pick<CalendarReading, 'open' | 'problems'> {
  readonly gap: number;
  readonly days: number;
  readonly dueDay: number;
  /** Minutes after midnight. */
  readonly minute: number;
}

function readCounts({ gap, days, dueDay, dueTime }: NonNullable<ScheduleScheme['actionLearning']>, parameters: Parameters): Counts {
  const read = { gap: readWhole(gap, parameters), days: readWhole(days, parameters), dueDay: readWhole(dueDay, parameters), minute: readWhole(dueTime, parameters) };
  const { open, problems } = whatIsOpen(Object.values(read));
  return { gap: read.gap.value ?? 0, days: read.days.value ?? 0, dueDay: read.dueDay.value ?? 0, minute: read.minute.value ?? 0, open, problems };
}

/**
 * The last day of class, or why it is not known: no session, a subject of the sequence without one, a date that cannot be
 * read, or a session behind it that may or may not be one of the class. A lecture whose place is free does not keep it open.
 */
function lastClassDay(timetable: Timetable | null): Day | OpenDeadline {
  if (timetable === null || timetable.sessions.length === 0) return openBecause('schedule.deadline-no-timetable');
  const classes = timetable.sessions.filter(isOfClass);
  const unscheduled = unscheduledSubjects(timetable).filter(({ attended, seq }) => attended && seq !== null);
  const undated = classes.filter((session) => dayOf(session) === null);
  if (unscheduled.length > 0) {
    const next = nextRowCell(timetable);
    return openBecause('schedule.deadline-class-incomplete', next === null ? [] : [next], [], { subjects: unscheduled.map(({ title }) => title.id).join('; ') });
  }
  if (undated.length > 0) return openBecause('schedule.deadline-date-open', cellsIn(timetable, undated, 'tanggal'));
  const last = latestDay(classes);
  if (last === null) return openBecause('schedule.deadline-no-class');
  const doubtful = timetable.sessions.filter((session) => isDoubtful(session) && (dayOf(session) ?? Infinity) > last);
  return doubtful.length === 0 ? last : openBecause('schedule.deadline-session-open', cellsIn(timetable, doubtful, 'mata-pelajaran'));
}

/** A session that may or may not be one of the class: its title is no subject, or may be one of both kinds. */
function isDoubtful(session: PlannedSession): boolean {
  return !isOfClass(session) && session.isActionLearning !== true;
}

function countDays(calendar: WorkingCalendar, last: Day, { gap, days: count, dueDay, minute }: Counts): ActionLearningPlan {
  const days = calendar.actionLearningDays(last, count, gap);
  const due = calendar.addWorkingDays(last, gap + dueDay - 1);
  if (days instanceof UnknownYear) return { ...NOTHING, open: openForYear(days) };
  if (due instanceof UnknownYear) return { ...NOTHING, days, open: openForYear(due) };
  return { ...NOTHING, days, deadline: { day: due, minute } };
}

function openForYear({ year }: UnknownYear): OpenDeadline {
  return openBecause('schedule.deadline-year-unknown', [], [], { year: String(year) });
}

function openBecause(code: ScheduleTag, cells: readonly CellRef[] = [], settings: readonly string[] = [], details: Readonly<Record<string, string>> = {}): OpenDeadline {
  return { code, details, cells: cells.slice(0, MOST_CELLS), settings };
}
