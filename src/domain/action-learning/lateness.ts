import type { SubmissionTime } from '../grading';
import type { Day, Moment } from '../values';

/** Last moment at which something may be handed in: that minute is still in time. */
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
  /** Minutes after the deadline, 0 when in time; the least that it can be where the time is open; null with `isLate`. */
  readonly minutes: number | null;
  /** False where a date without a time leaves the minutes open. */
  readonly isExact: boolean;
}

const MINUTES_A_DAY = 24 * 60;
const UNKNOWN: Lateness = { isLate: null, minutes: null, isExact: false };

/**
 * How late a submission was, to the minute; the deadline's minute itself is in time. A date alone is late or in time only
 * where every minute of it is. One before action learning began is neither: its month or year is more likely wrong.
 *
 * @source KAP K70, K71
 * @example latenessOf({ kind: 'known', earliest, latest: earliest, cells }, deadline).minutes // 40
 */
export function latenessOf({ earliest, latest }: SubmissionTime, deadline: Deadline | null): Lateness {
  if (deadline === null || earliest === null || latest === null) return UNKNOWN;
  if (isTooEarly(earliest, deadline)) return UNKNOWN;
  const [least, most] = [minutesAfter(earliest, deadline), minutesAfter(latest, deadline)];
  if (most <= 0) return { isLate: false, minutes: 0, isExact: true };
  return least > 0 ? { isLate: true, minutes: least, isExact: least === most } : UNKNOWN;
}

/** True for a time before anything could be handed in. */
export function isTooEarly({ day }: Moment, { opens }: Deadline): boolean {
  return opens !== null && day < opens;
}

function minutesAfter({ day, minute }: Moment, deadline: Deadline): number {
  return (day - deadline.day) * MINUTES_A_DAY + minute - deadline.minute;
}
