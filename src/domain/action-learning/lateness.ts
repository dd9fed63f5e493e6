import type { SubmissionTime } from '../grading';
import type { Day, Moment } from '../values';

/** Last moment at which something may be handed in: that minute's first second is the last one in time. */
export interface Deadline {
  readonly day: Day;
  /** Minutes after midnight WIB. */
  readonly minute: number;
  /** Day I of action learning, before which nobody can hand anything in; null while it is not known. */
  readonly opens: Day | null;
}

/** Whether a submission was late. */
export interface Lateness {
  /** Null while nobody can say. */
  readonly isLate: boolean | null;
  /** Whole minutes after the deadline, 0 when in time or late by seconds; the least that it can be where the time is open; null with `isLate`. */
  readonly minutes: number | null;
  /** False where a date without a time leaves the minutes open. */
  readonly isExact: boolean;
}

const MINUTES_A_DAY = 24 * 60;
const SECONDS_A_MINUTE = 60;
const UNKNOWN: Lateness = { isLate: null, minutes: null, isExact: false };

/**
 * How late a submission was: a second after the deadline is late, the deadline itself is in time. A date alone is late or in time only
 * where every second of it is. One before action learning began is neither: its month or year is more likely wrong.
 *
 * @source KAP K70, K71
 * @example latenessOf({ kind: 'known', earliest, latest: earliest, cells }, deadline).minutes // 40
 */
export function latenessOf({ earliest, latest }: SubmissionTime, deadline: Deadline | null): Lateness {
  if (deadline === null || earliest === null || latest === null) return UNKNOWN;
  if (isTooEarly(earliest, deadline)) return UNKNOWN;
  const [least, most] = [secondsAfter(earliest, deadline), secondsAfter(latest, deadline)];
  if (most <= 0) return { isLate: false, minutes: 0, isExact: true };
  return least > 0 ? { isLate: true, minutes: Math.floor(least / SECONDS_A_MINUTE), isExact: least === most } : UNKNOWN;
}

/** True for a time before anything could be handed in. */
export function isTooEarly({ day }: Moment, { opens }: Deadline): boolean {
  return opens !== null && day < opens;
}

function secondsAfter({ day, minute, second }: Moment, deadline: Deadline): number {
  return ((day - deadline.day) * MINUTES_A_DAY + minute - deadline.minute) * SECONDS_A_MINUTE + second;
}
