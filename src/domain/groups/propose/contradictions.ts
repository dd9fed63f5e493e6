import { Clusters } from './clusters';
import { groupRecogniser } from './group-plans';
import type { Obstacle } from './proposal';
import { inseparable } from './request';
import type { GroupingRequest, Lock, Pair } from './request';

/** So many contradicting pairs are explained with everybody who links them; each costs a look at all pairs. */
const EXPLAINED_PAIRS = 20;

/** Keys by what they have in common. */
function collect<T>(items: Iterable<readonly [T, string]>): ReadonlyMap<T, readonly string[]> {
  const collected = new Map<T, string[]>();
  for (const [name, key] of items) {
    const keys = collected.get(name);
    if (keys === undefined) collected.set(name, [key]);
    else keys.push(key);
  }
  return collected;
}

function findStrangers(request: GroupingRequest, known: ReadonlyMap<string, number>): Obstacle[] {
  const named = [...inseparable(request).flat(), ...request.apart.flat(), ...request.locks.map(({ key }) => key)];
  const strangers = new Set(named.filter((key) => !known.has(key)));
  const isGroup = groupRecogniser(request);
  return [
    ...[...strangers].map((key): Obstacle => ({ kind: 'unknown-person', key })),
    ...request.locks.filter(({ group }) => !isGroup(group)).map(({ key, group }): Obstacle => ({ kind: 'unknown-group', group, key })),
  ];
}

/** The shortest way from one person to another over pairs that must be together. */
function linkBetween(from: string, to: string, together: readonly Pair[]): readonly string[] {
  const next = collect(together.flatMap(([one, other]) => [[one, other], [other, one]] as const));
  const cameFrom = new Map<string, string>([[from, from]]);
  for (const key of cameFrom.keys()) {
    if (key === to) break;
    for (const neighbour of next.get(key) ?? []) if (!cameFrom.has(neighbour)) cameFrom.set(neighbour, key);
  }
  const link = [to];
  while (link[0] !== from && cameFrom.has(link[0] as string)) link.unshift(cameFrom.get(link[0] as string) as string);
  return link;
}

/** People who must be together although there are too many of them, or two must be apart, or locks part them. */
function findBrokenClusters(request: GroupingRequest, positions: ReadonlyMap<string, number>): Obstacle[] {
  const united = new Clusters(request.candidates.length);
  const place = (key: string): number => positions.get(key) ?? -1;
  const pairs = inseparable(request).filter((pair) => pair.every((key) => positions.has(key)));
  for (const [one, other] of pairs) united.unite(place(one), place(other));
  const members = collect(request.candidates.map(({ key }, index) => [united.rootOf(index), key]));
  const locks = request.locks.filter(({ key }) => positions.has(key));
  const locked = new Map<number, Map<string, Set<string>>>();
  for (const { key, group } of locks) {
    const groups = locked.get(united.rootOf(place(key))) ?? new Map<string, Set<string>>();
    locked.set(united.rootOf(place(key)), groups.set(group, (groups.get(group) ?? new Set()).add(key)));
  }
  const broken = request.apart.filter((pair) => pair.every((key) => positions.has(key)) && united.rootOf(place(pair[0])) === united.rootOf(place(pair[1])));
  return [
    ...[...members.values()].filter((keys) => keys.length > request.maximum).map((keys): Obstacle => ({ kind: 'together-too-many', keys, maximum: request.maximum })),
    ...broken.map((pair, index): Obstacle => ({ kind: 'together-and-apart', keys: index < EXPLAINED_PAIRS ? linkBetween(pair[0], pair[1], pairs) : pair })),
    ...[...locked.values()].filter((groups) => groups.size > 1)
      .map((groups): Obstacle => ({ kind: 'locked-apart', keys: [...new Set([...groups.values()].flatMap((keys) => [...keys]))], groups: [...groups.keys()] })),
    ...findOverfilled(request, [...locked].map(([root, groups]) => ({ groups: [...groups.keys()], keys: members.get(root) ?? [] }))),
  ];
}

function findOverfilled({ maximum }: GroupingRequest, settled: readonly { readonly groups: readonly string[]; readonly keys: readonly string[] }[]): Obstacle[] {
  const filled = collect(settled.flatMap(({ groups, keys }) => (groups.length === 1 ? keys.map((key) => [groups[0] as string, key] as const) : [])));
  return [...filled].filter(([, keys]) => keys.length > maximum).map(([group, keys]): Obstacle => ({ kind: 'locks-overfill', group, keys, maximum }));
}

/** Locked leaders who may not lead, and two for one group. */
function findWrongLeaders(request: GroupingRequest, positions: ReadonlyMap<string, number>): Obstacle[] {
  const barred = new Set(request.locks.filter(({ leads }) => leads === false).map(({ key }) => key));
  const mayLead = ({ key }: Lock): boolean => request.candidates[positions.get(key) ?? -1]?.leader === 'eligible' && !barred.has(key);
  const leading = request.locks.filter(({ key, leads }) => leads === true && positions.has(key));
  const byGroup = collect(leading.map(({ group, key }) => [group, key]));
  return [
    ...leading.filter((lock) => !mayLead(lock)).map(({ key, group }): Obstacle => ({ kind: 'lock-not-eligible', key, group })),
    ...[...byGroup].map(([group, keys]) => ({ group, keys: [...new Set(keys)] })).filter(({ keys }) => keys.length > 1)
      .map(({ group, keys }): Obstacle => ({ kind: 'two-leaders-locked', group, keys })),
  ];
}

/**
 * Wishes that contradict each other or the limits whatever the division, found by counting. None found does not mean
 * that a division exists. Linear in people and wishes, but for explaining the first contradicting pairs.
 */
export function findContradictions(request: GroupingRequest): readonly Obstacle[] {
  const positions = new Map(request.candidates.map(({ key }, index) => [key, index]));
  return [...findStrangers(request, positions), ...findBrokenClusters(request, positions), ...findWrongLeaders(request, positions)];
}

