import type { Candidate, GroupingRequest } from '../../../../../src/domain/groups/propose';

/** What going through every way to put people into groups comes to, written from the definitions alone. */
export interface Exhausted {
  /** Values of the best legal division, in the order of the goals; null: no legal division exists. */
  readonly best: readonly number[] | null;
  /** How many ways reach it, groups told apart by their names. */
  readonly ways: number;
}

type Groups = ReadonlyMap<string, readonly Candidate[]>;

function leaderChoices(request: GroupingRequest, id: string, members: readonly Candidate[]): readonly Candidate[] {
  const locked = request.locks.filter((lock) => lock.group === id && lock.leads === true);
  return members.filter((person) => person.leader === 'eligible'
    && locked.every((lock) => lock.key === person.key)
    && !request.locks.some((lock) => lock.key === person.key && lock.leads === false));
}

function isLegal(request: GroupingRequest, groups: Groups, where: ReadonlyMap<string, string>): boolean {
  for (const [id, members] of groups) {
    if (members.length > request.maximum || members.length < Math.max(1, request.minimum)) return false;
    if (leaderChoices(request, id, members).length === 0) return false;
  }
  return [...request.together, ...request.samePerson ?? []].every(([one, other]) => where.has(one) && where.get(one) === where.get(other))
    && request.apart.every(([one, other]) => where.has(one) && where.has(other) && where.get(one) !== where.get(other))
    && request.locks.every(({ key, group }) => where.get(key) === group);
}

function spreadOf(request: GroupingRequest, index: number, groups: Groups): number {
  const people = request.candidates.length;
  const categories = new Set(request.candidates.map(({ traits }) => traits[index] ?? null).filter((trait) => trait !== null));
  let total = 0;
  for (const category of categories) {
    const all = request.candidates.filter(({ traits }) => traits[index] === category).length;
    for (const members of groups.values()) {
      const count = members.filter(({ traits }) => traits[index] === category).length;
      const isSmall = members.length < Math.floor(people / groups.size);
      const isLarge = members.length > Math.ceil(people / groups.size);
      const fewest = Math.floor(isSmall ? (all * members.length) / people : all / groups.size);
      const most = Math.ceil(isLarge ? (all * members.length) / people : all / groups.size);
      total += Math.max(0, fewest - count) + Math.max(0, count - most);
    }
  }
  return total;
}

function gatherOf(index: number, groups: Groups): number {
  let total = 0;
  for (const members of groups.values()) {
    const held = new Set(members.map(({ traits }) => traits[index] ?? null).filter((trait) => trait !== null)).size;
    total += held > 1 ? held - 1 : 0;
  }
  return total;
}

function rolesOf(request: GroupingRequest, groups: Groups): number {
  let changes = request.candidates.filter(({ isLeading }) => isLeading).length;
  for (const [id, members] of groups) changes += leaderChoices(request, id, members).some(({ isLeading }) => isLeading) ? -1 : 1;
  return changes;
}

/** Groups that nobody can lead who reaches a goal about leaders; in a repair whoever leads today goes on. */
function unsuitedOf(request: GroupingRequest, groups: Groups): readonly number[] {
  return request.leaderGoals.map(({ attendance: wanted }) => [...groups].filter(([id, members]) => {
    const able = leaderChoices(request, id, members);
    const leading = request.mode === 'repair' ? able.filter(({ isLeading }) => isLeading) : [];
    return (leading.length > 0 ? leading : able).every(({ attendance }) => attendance === 'ineligible' || (wanted === 'eligible' && attendance === 'undetermined'));
  }).length);
}

/** The values of a legal division, the best leaders taken. */
export function valuesOf(request: GroupingRequest, groups: Groups): readonly number[] {
  const sizes = [...groups.values()].map((members) => members.length);
  const low = Math.floor(request.candidates.length / groups.size);
  const high = Math.ceil(request.candidates.length / groups.size);
  const uneven = sizes.reduce((total, size) => total + Math.max(0, low - size) + Math.max(0, size - high), 0);
  const moved = [...groups].reduce((total, [id, members]) => total + members.filter(({ group }) => group !== null && group !== id).length, 0);
  const balance = request.balance.map(({ aim }, index) => (aim === 'spread' ? spreadOf(request, index, groups) : gatherOf(index, groups)));
  const rest = [...unsuitedOf(request, groups), uneven, ...balance];
  return request.mode === 'repair' ? [moved, rolesOf(request, groups), ...rest] : rest;
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index >= 0 && (one[index] as number) < (other[index] as number);
}

/** All ways for one list of groups. Exponential in people. */
export function exhaust(request: GroupingRequest, ids: readonly string[]): Exhausted {
  const groups = new Map(ids.map((id) => [id, [] as Candidate[]]));
  const where = new Map<string, string>();
  let best: readonly number[] | null = null;
  let ways = 0;
  const go = (index: number): void => {
    const person = request.candidates[index];
    if (person === undefined) {
      if (!isLegal(request, groups, where)) return;
      const values = valuesOf(request, groups);
      if (best === null || isBetter(values, best)) [best, ways] = [values, 0];
      if (!isBetter(best, values)) ways += 1;
      return;
    }
    for (const [id, members] of groups) {
      if (members.length >= request.maximum) continue;
      members.push(person);
      where.set(person.key, id);
      go(index + 1);
      where.delete(person.key);
      members.pop();
    }
  };
  go(0);
  return { best, ways };
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function subsets(items: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** The lists of groups by the number that is tried, in the order of the agreement. */
function listsOf(request: GroupingRequest): readonly (readonly (readonly string[])[])[] {
  const people = request.candidates.length;
  if (request.groups !== null) return [[request.groups]];
  const least = Math.ceil(people / request.maximum);
  const today = [...new Set(request.candidates.flatMap(({ group }) => (group === null ? [] : [group])))];
  const upward = (from: number): number[] => Array.from({ length: Math.max(0, people - from + 1) }, (_, index) => from + index);
  if (request.mode === 'propose' || today.length === 0) return upward(least).map((count) => [numbered(count)]);
  const locked = request.locks.map(({ group }) => group);
  for (const group of locked) if (!today.includes(group)) today.push(group);
  const free = numbered(people + today.length).filter((id) => !today.includes(id));
  const first = Math.max(today.length, least);
  const down = upward(least).filter((count) => count < first).reverse();
  return [...upward(first).map((count) => [[...today, ...free.slice(0, count - today.length)]]), ...down.map((count) => subsets(today, count))];
}

/** The best over all numbers of groups that come into question. */
export function exhaustAll(request: GroupingRequest): Exhausted & { readonly count: number } {
  for (const lists of listsOf(request)) {
    let found: Exhausted = { best: null, ways: 0 };
    for (const ids of lists) {
      const one = exhaust(request, ids);
      if (one.best === null) continue;
      if (found.best === null || isBetter(one.best, found.best)) found = one;
      else if (!isBetter(found.best, one.best)) found = { best: found.best, ways: found.ways + one.ways };
    }
    if (found.best !== null) return { ...found, count: lists[0]?.length ?? 0 };
  }
  return { best: null, ways: 0, count: 0 };
}
