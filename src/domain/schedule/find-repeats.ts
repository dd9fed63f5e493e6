import { dayOf } from './timetable';
import type { PlannedSession } from './timetable';
import { partsOf } from '../values';
import { normaliseTopic } from './topic';

/** A row that repeats an earlier one. */
export interface Repeat {
  /** Index of the earlier one. */
  readonly of: number;
  /** False while no hours tell whether they are two sessions. */
  readonly isCertain: boolean;
}

/**
 * Rows that repeat an earlier one: the same day, title, JP, hours and instructors. Without hours they may be two
 * sessions, such as a morning and an afternoon. Linear in sessions.
 *
 * @returns per session, in the given order
 */
export function findRepeats(sessions: readonly PlannedSession[]): readonly (Repeat | null)[] {
  const first = new Map<string, number>();
  return sessions.map((session, index) => {
    if (dayOf(session) === null || session.title === '') return null;
    const key = keyOf(session);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    return earlier === undefined ? null : { of: earlier, isCertain: session.hours.kind === 'known' };
  });
}

function keyOf(session: PlannedSession): string {
  const { title, jp, hours, instructors } = session;
  const size = jp.kind === 'known' ? partsOf(jp.value) : null;
  const time = hours.kind === 'known' ? [hours.value.start, hours.value.end] : [];
  return [dayOf(session), normaliseTopic(title), size?.numerator, size?.denominator, ...time, [...instructors].sort().join(';')].join('|');
}
