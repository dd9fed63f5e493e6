import { addGroups, nearestLeaders } from './group-plans';
import type { Obstacle, SmallestFix, Wish } from './proposal';
import type { GroupingRequest } from './request';

/** Whether a request can be met. */
export type Feasibility = 'possible' | 'impossible' | 'unknown';
/** Answers whether a request can be met; costs what a search for a legal division costs. */
export type FeasibilityTest = (request: GroupingRequest) => Promise<Feasibility>;

/** No more wishes than this are looked for one after another to drop. */
const MOST_DROPPED = 50;

function wishesOf({ together, apart, locks }: GroupingRequest): readonly Wish[] {
  return [
    ...together.map((_, index): Wish => ({ kind: 'together', index })),
    ...apart.map((_, index): Wish => ({ kind: 'apart', index })),
    ...locks.map((_, index): Wish => ({ kind: 'lock', index })),
  ];
}

/** The request with these of its wishes only. */
function withWishes(request: GroupingRequest, wishes: readonly Wish[]): GroupingRequest {
  const kept = (kind: Wish['kind']): ReadonlySet<number> => new Set(wishes.filter((wish) => wish.kind === kind).map(({ index }) => index));
  const [together, apart, locks] = [kept('together'), kept('apart'), kept('lock')];
  return {
    ...request,
    together: request.together.filter((_, index) => together.has(index)),
    apart: request.apart.filter((_, index) => apart.has(index)),
    locks: request.locks.filter((_, index) => locks.has(index)),
  };
}

function without<T>(items: readonly T[], gone: readonly T[]): readonly T[] {
  const leaving = new Set(gone);
  return items.filter((item) => !leaving.has(item));
}

/**
 * Some of these wishes that cannot all be kept. Wishes are left out as long as it stays impossible without them, large
 * parts first, then one by one: where every test is decided, leaving out any one more would make it possible. It is
 * not always the smallest such set.
 */
async function findConflict(request: GroupingRequest, wishes: readonly Wish[], test: FeasibilityTest): Promise<readonly Wish[]> {
  let kept = wishes;
  for (let part = Math.ceil(wishes.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let start = 0; start < kept.length;) {
      const shorter = without(kept, kept.slice(start, start + part));
      if (await test(withWishes(request, shorter)) === 'impossible') kept = shorter;
      else start += part;
    }
  }
  return kept;
}

/**
 * Wishes to drop so that the rest can be kept: one, where dropping one is enough; else the fewest found by dropping
 * one of every conflict and taking back what turns out not to have been needed. Null: none found.
 */
async function findWishesToDrop(request: GroupingRequest, conflict: readonly Wish[], test: FeasibilityTest): Promise<readonly Wish[] | null> {
  const all = wishesOf(request);
  const isEnough = async (dropped: readonly Wish[]): Promise<boolean> => await test(withWishes(request, without(all, dropped))) === 'possible';
  let dropped: readonly Wish[] = [];
  let open = same(all, conflict);
  while (dropped.length < MOST_DROPPED && open.length > 0) {
    for (const wish of open) if (await isEnough([...dropped, wish])) return minimise([...dropped, wish], isEnough);
    dropped = [...dropped, open[open.length - 1] as Wish];
    open = await findConflict(request, without(all, dropped), test);
  }
  return null;
}

/** The same wishes, as they stand in the list. */
function same(all: readonly Wish[], wishes: readonly Wish[]): readonly Wish[] {
  return all.filter(({ kind, index }) => wishes.some((wish) => wish.kind === kind && wish.index === index));
}

async function minimise(dropped: readonly Wish[], isEnough: (dropped: readonly Wish[]) => Promise<boolean>): Promise<readonly Wish[]> {
  let least = dropped;
  for (const wish of dropped) {
    const fewer = without(least, [wish]);
    if (fewer.length > 0 && await isEnough(fewer)) least = fewer;
  }
  return least;
}

/** The request with as many leaders as are needed, the nearest candidates promoted. */
interface Promoted {
  readonly request: GroupingRequest;
  readonly count: number;
  readonly nearest: readonly string[];
}

/** Null: leaders are not what is missing, or nobody is left to promote. */
function promote(request: GroupingRequest, obstacles: readonly Obstacle[]): Promoted | null {
  const obstacle = obstacles.find(({ kind }) => kind === 'too-few-leaders');
  if (obstacle?.kind !== 'too-few-leaders') return null;
  const count = obstacle.needed - obstacle.eligible;
  const nearest = nearestLeaders(request, count);
  if (nearest.length < count) return null;
  const promoted = new Set(nearest.slice(0, count));
  const candidates = request.candidates.map((person) => (promoted.has(person.key) ? { ...person, leader: 'eligible' as const } : person));
  return { request: { ...request, candidates }, count, nearest };
}

async function fixGroups(request: GroupingRequest, count: number, test: FeasibilityTest): Promise<SmallestFix | null> {
  if (request.groups === null || count === 0) return null;
  if (count > 0) {
    return await test({ ...request, groups: addGroups(request.groups, count) }) === 'possible' ? { kind: 'more-groups', count } : null;
  }
  const locked = new Set(request.locks.map(({ group }) => group));
  const free = request.groups.filter((group) => !locked.has(group)).slice(count);
  if (free.length < -count) return null;
  return await test({ ...request, groups: without(request.groups, free) }) === 'possible' ? { kind: 'fewer-groups', count: -count } : null;
}

/** How many groups more than there are (below 0: fewer) would hold everybody and have people enough. */
function groupsMissing({ candidates, groups, maximum }: GroupingRequest): number {
  return Math.ceil(candidates.length / maximum) - (groups?.length ?? 0);
}

async function fixCounts(request: GroupingRequest, obstacles: readonly Obstacle[], test: FeasibilityTest): Promise<SmallestFix | null> {
  const promoted = promote(request, obstacles);
  if (promoted === null) return fixGroups(request, groupsMissing(request), test);
  const { count, nearest } = promoted;
  if (await test(promoted.request) === 'possible') return { kind: 'more-leaders', count, nearest };
  const groups = await fixGroups(promoted.request, groupsMissing(request), test);
  return groups?.kind === 'more-groups' ? { kind: 'more-groups-and-leaders', count: groups.count, leaders: count, nearest } : null;
}

/**
 * Why a request cannot be met, and the least that was found to make it possible. Every fix has been tried: with it a
 * legal division exists.
 *
 * @param counted obstacles that counting has found; none: the search has ruled everything out
 */
export async function explainImpossible(request: GroupingRequest, counted: readonly Obstacle[], test: FeasibilityTest) {
  const byNumbers = counted.some(({ kind }) => kind === 'too-few-leaders' || kind === 'too-few-places' || kind === 'too-few-people');
  const numbers = byNumbers ? await fixCounts(request, counted, test) : null;
  if (numbers !== null || byNumbers) return { kind: 'impossible' as const, obstacles: counted, smallestFix: numbers };
  const conflict = await findConflict(request, wishesOf(request), test);
  const obstacles: readonly Obstacle[] = counted.length > 0 ? counted : [{ kind: 'no-division', conflict }];
  const wishes = await findWishesToDrop(request, conflict, test);
  return { kind: 'impossible' as const, obstacles, smallestFix: wishes === null ? null : { kind: 'drop-wishes' as const, wishes } };
}
