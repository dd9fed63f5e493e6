import { Unknown } from '../rules';
import type { Scalar } from '../rules';
import { add, exact, exactToNumber } from '../values';
import type { Day, Exact, Reading } from '../values';
import type { ScheduleTag } from '../../messages/schedule';
import type { DerivedFact } from './fact-rows';
import type { SessionColumn } from './session';
import { cellsIn, dayOf } from './timetable';
import type { PlannedSession, Timetable } from './timetable';

const ZERO = exact(0);

/** The JP of a session; a word that means none is 0, null when they cannot be told. */
export function jpOf({ jp }: { readonly jp: Reading<Exact> }): Exact | null {
  if (jp.kind === 'none') return ZERO;
  return jp.kind === 'known' ? jp.value : null;
}

/** The JP of sessions together, exact; null when one of them cannot be told. */
export function sumOfJp(sessions: readonly PlannedSession[]): Exact | null {
  return sessions.reduce<Exact | null>((sum, session) => {
    const jp = jpOf(session);
    return sum === null || jp === null ? null : add(sum, jp);
  }, ZERO);
}

/** The sum of JP as a fact; unknown, on the cells to mend, when one cannot be told. */
export function jpFact(timetable: Timetable, sessions: readonly PlannedSession[]): DerivedFact {
  const sum = sumOfJp(sessions);
  if (sum !== null) return { slot: exactToNumber(sum), cells: cellsIn(timetable, sessions, 'jp') };
  return openFact(timetable, sessions.filter((session) => jpOf(session) === null), 'jp');
}

/** How many different days the sessions take, as a fact; unknown when a date cannot be told. */
export function daysFact(timetable: Timetable, sessions: readonly PlannedSession[]): DerivedFact {
  const undated = sessions.filter((session) => dayOf(session) === null);
  if (undated.length > 0) return openFact(timetable, undated, 'tanggal');
  return { slot: new Set(sessions.map(dayOf)).size, cells: cellsIn(timetable, sessions, 'tanggal') };
}

/** The first or last day of sessions as a fact; unknown when a date cannot be told. */
export function edgeFact(timetable: Timetable, sessions: readonly PlannedSession[], edge: 'first' | 'last'): DerivedFact {
  const undated = sessions.filter((session) => dayOf(session) === null);
  if (undated.length > 0) return openFact(timetable, undated, 'tanggal');
  const [chosen, ...others] = sessions;
  if (chosen === undefined) return { slot: new Unknown('schedule.not-scheduled') };
  const isBeyond = (a: Day, b: Day): boolean => (edge === 'first' ? a < b : a > b);
  const found = others.reduce((best, session) => (isBeyond(dayOf(session) as Day, dayOf(best) as Day) ? session : best), chosen);
  return { slot: dayOf(found) as Scalar, cells: cellsIn(timetable, [found], 'tanggal') };
}

/** A fact that is unknown because of the cells of some sessions in a column. */
export function openFact(timetable: Timetable, sessions: readonly PlannedSession[], column: 'jp' | 'tanggal' | 'moda'): DerivedFact {
  const [first] = sessions;
  const isColumnThere = timetable.table.columnOf(column) !== null;
  const code = isColumnThere && first !== undefined ? reasonBehind(first[READINGS[column]], column) : 'absent';
  return { slot: new Unknown(code), cells: cellsIn(timetable, sessions, column) };
}

const READINGS = { jp: 'jp', tanggal: 'day', moda: 'mode' } as const satisfies Partial<Record<SessionColumn, keyof PlannedSession>>;

const BLANK = { jp: 'schedule.jp-blank', tanggal: 'schedule.date-blank', moda: 'schedule.mode-blank' } as const satisfies Record<keyof typeof READINGS, ScheduleTag>;

/** Why something worked out from a column is open: an empty cell is named as that column's, for it is not the fact itself. */
export function reasonBehind(reading: Reading<unknown>, column: keyof typeof READINGS): string {
  const code = reasonOf(reading, column === 'moda' ? 'schedule.mode-open' : 'schedule.day-not-exact');
  return code === 'blank' ? BLANK[column] : code;
}

/**
 * Why a reading is no single value, as a code of unknown facts.
 *
 * @param several what to say about more than one reading
 */
export function reasonOf(reading: Reading<unknown>, several: ScheduleTag = 'schedule.day-not-exact'): string {
  if (reading.kind === 'unreadable') return reading.reason;
  if (reading.kind === 'none') return 'schedule.none-given';
  return reading.kind === 'blank' ? 'blank' : several;
}
