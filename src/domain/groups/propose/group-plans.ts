import type { Candidate, GroupingRequest } from './request';
import type { Obstacle } from './proposal';

/** Which groups may be filled, in the order in which the numbers of groups are to be tried. */
export interface GroupPlans {
  /** Why no number of groups can do, by counting alone. */
  readonly obstacles: readonly Obstacle[];
  readonly counts: readonly number[];
  /** For a number of groups the lists of ids that come into question; one, unless groups of today have to go. */
  readonly listsFor: (count: number) => readonly (readonly string[])[];
}

/** No more lists than this are compared where groups of today have to go. */
const MOST_LISTS = 128;
const NEAREST_SHOWN = 5;

/** Numbers before other names, and smaller before larger. */
function compareIds(one: string, other: string): number {
  const [first, second] = [Number(one), Number(other)];
  const byNumber = Number.isNaN(first) || Number.isNaN(second) ? Number(Number.isNaN(first)) - Number(Number.isNaN(second)) : first - second;
  if (byNumber !== 0) return byNumber;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Today's groups of the roster, sorted. */
function groupsOfToday({ candidates }: GroupingRequest): readonly string[] {
  return [...new Set(candidates.flatMap(({ group }) => (group === null ? [] : [group])))].sort(compareIds);
}

/** These groups and so many more, called by the smallest numbers that are free. */
export function addGroups(groups: readonly string[], more: number): readonly string[] {
  const taken = new Set(groups);
  const added: string[] = [];
  for (let number = 1; added.length < more; number += 1) if (!taken.has(String(number))) added.push(String(number));
  return [...groups, ...added];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Who might become a leader, the nearest first: those about whom it is not known yet, then the others, in the order of
 * the request; who surely may not attend comes last.
 */
export function nearestLeaders({ candidates }: GroupingRequest, count: number): readonly string[] {
  const others = candidates.filter(({ leader }) => leader !== 'eligible');
  const distance = ({ leader, attendance }: Candidate): number => (attendance === 'ineligible' ? 2 : 0) + (leader === 'ineligible' ? 1 : 0);
  return others.toSorted((one, other) => distance(one) - distance(other)).slice(0, Math.max(count, NEAREST_SHOWN)).map(({ key }) => key);
}

/** What counting alone says against so many groups. */
function countObstacles(request: GroupingRequest, groups: number, places: number): readonly Obstacle[] {
  const people = request.candidates.length;
  const leaders = request.candidates.filter(({ leader }) => leader === 'eligible');
  const eligible = leaders.length;
  const barred = leaders.filter(({ attendance }) => attendance === 'ineligible').length;
  const obstacles: Obstacle[] = [];
  const needed = Math.max(groups, places);
  if (eligible < needed) obstacles.push({ kind: 'too-few-leaders', people, needed, eligible, barred, nearest: nearestLeaders(request, needed - eligible) });
  if (people > groups * request.maximum) obstacles.push({ kind: 'too-few-places', people, groups, maximum: request.maximum });
  const minimum = Math.max(1, request.minimum);
  if (people < groups * minimum) obstacles.push({ kind: 'too-few-people', people, groups, minimum });
  return obstacles;
}

/** The groups that nobody is locked into may go; every way to leave out so many of them, the one with the fewest members first; only that one where there are too many ways. */
function dissolve(request: GroupingRequest, today: readonly string[], fewer: number): readonly (readonly string[])[] {
  const locked = new Set(request.locks.map(({ group }) => group));
  const members = new Map<string, number>();
  for (const { group } of request.candidates) if (group !== null) members.set(group, (members.get(group) ?? 0) + 1);
  const free = today.filter((group) => !locked.has(group));
  if (fewer > free.length) return [];
  free.sort((one, other) => (members.get(one) ?? 0) - (members.get(other) ?? 0) || compareIds(one, other));
  const smallest = free.slice(0, fewer);
  let chosen: (readonly string[])[] = [[]];
  for (const [index, group] of free.entries()) {
    const grown = chosen.filter((list) => list.length < fewer).map((list) => [...list, group]);
    chosen = [...chosen, ...grown].filter((list) => list.length + free.length - index - 1 >= fewer);
    if (chosen.length > MOST_LISTS) return [without(today, smallest)];
  }
  const others = chosen.filter((gone) => gone.some((id) => !smallest.includes(id)));
  return [smallest, ...others].map((gone) => without(today, gone));
}

function without(groups: readonly string[], gone: readonly string[]): readonly string[] {
  const leaving = new Set(gone);
  return groups.filter((id) => !leaving.has(id));
}

function planRepair(request: GroupingRequest, today: readonly string[], least: number, most: number): Omit<GroupPlans, 'obstacles'> {
  const kept = Math.max(today.length, least);
  return {
    counts: [...range(kept, most), ...range(least, Math.min(kept - 1, most)).toReversed()],
    listsFor: (count) => (count >= today.length ? [addGroups(today, count - today.length)] : dissolve(request, today, today.length - count)),
  };
}

/**
 * The numbers of groups to try: the given groups; without them as few as the maximum allows, then one more at a time.
 * A repair begins with as many as there are today, tries more only where those cannot do, and fewer after that.
 */
export function planGroups(request: GroupingRequest): GroupPlans {
  const people = request.candidates.length;
  const least = Math.ceil(people / request.maximum);
  const { groups } = request;
  if (groups !== null) {
    return { obstacles: countObstacles(request, groups.length, least), counts: [groups.length], listsFor: () => [groups] };
  }
  const eligible = request.candidates.filter(({ leader }) => leader === 'eligible').length;
  const most = Math.min(Math.floor(people / Math.max(1, request.minimum)), eligible);
  const today = request.mode === 'repair' ? groupsOfToday(request) : [];
  const obstacles = countObstacles(request, least, least);
  if (today.length > 0) return { obstacles, ...planRepair(request, withLocked(request, today), least, most) };
  const named = Math.max(0, ...request.locks.map(({ group }) => (isNumber(group, people) ? Number(group) : 0)));
  return { obstacles, counts: range(Math.max(least, named), most), listsFor: (count) => [addGroups([], count)] };
}

/** Groups that a lock asks for besides those of today are there from the start. */
function withLocked({ locks }: GroupingRequest, today: readonly string[]): readonly string[] {
  return [...new Set([...today, ...locks.map(({ group }) => group).sort(compareIds)])];
}

function isNumber(group: string, most: number): boolean {
  return /^[1-9]\d{0,8}$/.test(group) && Number(group) <= most;
}

/** Whether a lock can name a group of that id: one that is given, one of today, or a number that a further group could have. */
export function groupRecogniser(request: GroupingRequest): (group: string) => boolean {
  const named = new Set(request.groups ?? (request.mode === 'repair' ? groupsOfToday(request) : []));
  const most = request.candidates.length + (request.mode === 'repair' ? named.size : 0);
  return (group) => named.has(group) || (request.groups === null && isNumber(group, most));
}
