const MINUTES_A_DAY = 24 * 60;
const TIME = /^(.+?)(?:t|,? ?-? ?(?:pukul|pkl\.?|jam):? ?|,? (?:- )?)(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:\.\d+)?)?(?: ?(am|pm))?(?: ?\(?(wib|wita|wit)\)?)?$/;

/** Minutes that a zone is ahead of WIB. @source reference §8 (deadlines are in WIB) */
const aheadOfWib: Readonly<Record<string, number>> = { wib: 0, wita: 60, wit: 120 };

/** A date text and the time behind it: minutes after midnight WIB (may leave 0 to 1439) and the seconds beyond them, 0 to 59; null without a time. */
export interface SplitTime {
  readonly date: string;
  readonly time: number | 'unknown' | null;
  /** 0 where the text has none. */
  readonly second: number;
}

/**
 * Part a text into its date and its time of day; parts of a second are left out.
 *
 * @example splitTime('15/09/2022 14.00 WITA') // { date: '15/09/2022', time: 780, second: 0 }
 */
export function splitTime(text: string): SplitTime {
  const match = TIME.exec(text.toLowerCase());
  const date = match?.[1]?.trim() ?? '';
  if (match === null || !/\d{4}/.test(date)) return { date: text, time: null, second: 0 };
  const minutes = minutesOf(Number(match[2]), Number(match[3]), Number(match[4] ?? 0), match[5]);
  return { date, time: minutes === null ? 'unknown' : minutes - (aheadOfWib[match[6] ?? 'wib'] ?? 0), second: Number(match[4] ?? 0) };
}

function minutesOf(hour: number, minute: number, second: number, half: string | undefined): number | null {
  if (minute > 59 || second > 59) return null;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const total = hours * 60 + minute;
  return hours < 24 || (hours === 24 && minute === 0 && second === 0) ? Math.min(total, MINUTES_A_DAY) : null;
}
