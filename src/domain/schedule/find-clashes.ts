import { dayOf } from './timetable';
import type { PlannedSession } from './timetable';
import type { Hours } from './hours';
import { normaliseTopic } from './topic';

/**
 * Whether a session overlaps another one of its day: the index of that other one; `open` while its hours are not known
 * well enough; null when it does not.
 */
export type Clash = number | 'open' | null;

/** A session in a lane, by its index. */
interface Placed {
  readonly index: number;
  readonly session: PlannedSession;
}

interface Timed extends Placed {
  readonly hours: Hours;
}

/**
 * Overlaps within a day: sessions of the class with each other, and any sessions of one instructor. A pair is judged
 * once, on the session that begins later, or on the one whose hours are open. Rows of the same subject at the same
 * hours (team teaching) do not clash. Linear in sessions and their instructors, but for sorting.
 *
 * @returns per session, in the given order
 */
export function findClashes(sessions: readonly PlannedSession[]): readonly Clash[] {
  const clashes: Clash[] = sessions.map(() => null);
  for (const lane of lanesOf(sessions).values()) {
    if (lane.length > 1) judgeLane(lane, clashes);
  }
  return clashes;
}

function lanesOf(sessions: readonly PlannedSession[]): ReadonlyMap<string, readonly Placed[]> {
  const lanes = new Map<string, Placed[]>();
  const put = (key: string, placed: Placed): void => {
    const lane = lanes.get(key);
    if (lane === undefined) lanes.set(key, [placed]);
    else lane.push(placed);
  };
  for (const [index, session] of sessions.entries()) {
    const day = dayOf(session);
    if (day === null) continue;
    if (session.isActionLearning !== true) put(String(day), { index, session });
    for (const instructor of session.instructors) put(`${day} ${instructor}`, { index, session });
  }
  return lanes;
}

function judgeLane(lane: readonly Placed[], clashes: Clash[]): void {
  const timed = lane.flatMap((placed): Timed[] => (placed.session.hours.kind === 'known' ? [{ ...placed, hours: placed.session.hours.value }] : []));
  for (const { index, session } of lane) {
    if (session.hours.kind === 'blank' || session.hours.kind === 'unreadable') clashes[index] = worse(clashes[index], 'open');
  }
  sweep(timed.sort((a, b) => a.hours.start - b.hours.start || a.index - b.index), clashes);
}

/** In the order of beginnings: a session that begins before an earlier one has ended overlaps it. */
function sweep(timed: readonly Timed[], clashes: Clash[]): void {
  const latestStart = timed.at(-1)?.hours.start ?? 0;
  const seen = new Set<string>();
  let longest: Timed | null = null;
  for (const placed of timed) {
    if (seen.has(keyOf(placed))) continue;
    seen.add(keyOf(placed));
    const { index, hours } = placed;
    if (longest !== null && hours.start < endOf(longest.hours)) clashes[index] = worse(clashes[index], longest.index);
    else if (hours.end === null && hours.start < latestStart) clashes[index] = worse(clashes[index], 'open');
    if (longest === null || endOf(hours) > endOf(longest.hours)) longest = placed;
  }
}

/** A session whose end is not written lasts at least a minute. */
function endOf({ start, end }: Hours): number {
  return end ?? start + 1;
}

function keyOf({ session: { title }, hours }: Timed): string {
  return `${hours.start} ${hours.end ?? ''} ${normaliseTopic(title)}`;
}

/** An overlap outweighs a doubt, a doubt outweighs none. */
function worse(now: Clash | undefined, found: number | 'open'): Clash {
  return typeof now === 'number' ? now : found;
}
