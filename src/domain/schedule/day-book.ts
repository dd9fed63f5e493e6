import { add, exact } from '../values';
import type { Day, Exact } from '../values';
import { jpOf } from './add-up';
import { findClashes } from './find-clashes';
import type { Clash } from './find-clashes';
import { findRepeats } from './find-repeats';
import type { Repeat } from './find-repeats';
import { dayOf, isOfClass } from './timetable';
import type { PlannedSession, Timetable } from './timetable';

/** Sessions taken together. */
export interface Bundle {
  readonly sessions: readonly PlannedSession[];
  /** JP of those that can be told. */
  readonly jp: Exact;
  /** Those whose JP cannot be told. */
  readonly openSessions: readonly PlannedSession[];
}

/** What one day of the timetable holds. */
export interface DayEntry extends Bundle {
  /** Index of its first session; the findings about a day stand there. */
  readonly first: number;
  /** True when the class meets on the day. */
  readonly hasClass: boolean;
}

/** The timetable by days. */
export interface DayBook {
  readonly days: ReadonlyMap<Day, DayEntry>;
  /** Sessions whose day cannot be told: they may be on any. */
  readonly undated: Bundle;
  readonly clashes: readonly Clash[];
  readonly repeats: readonly (Repeat | null)[];
}

/** A bundle while it is being filled. */
interface Entry {
  readonly first: number;
  readonly sessions: PlannedSession[];
  jp: Exact;
  readonly openSessions: PlannedSession[];
  hasClass: boolean;
}

/** Look at every session beside the others of its day. Linear in sessions, but for sorting. */
export function bookDays({ sessions }: Timetable): DayBook {
  const days = new Map<Day, Entry>();
  const undated = emptyEntry(0);
  for (const [index, session] of sessions.entries()) {
    const day = dayOf(session);
    const entry = day === null ? undated : days.get(day) ?? emptyEntry(index);
    if (day !== null) days.set(day, entry);
    put(session, entry);
  }
  return { days, undated, clashes: findClashes(sessions), repeats: findRepeats(sessions) };
}

function emptyEntry(first: number): Entry {
  return { first, sessions: [], jp: exact(0), openSessions: [], hasClass: false };
}

function put(session: PlannedSession, entry: Entry): void {
  const jp = jpOf(session);
  entry.sessions.push(session);
  entry.hasClass ||= isOfClass(session);
  if (jp === null) entry.openSessions.push(session);
  else entry.jp = add(entry.jp, jp);
}
