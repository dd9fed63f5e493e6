import { Chance, hashText } from './chance';
import { Clusters } from './clusters';
import type { Cluster, CountedCriterion, Goal, Problem } from './problem';
import { inseparable } from './request';
import type { Candidate, GroupingRequest, LeaderGoal } from './request';

/** People in the order that the seed gives, whatever order they came in. */
function sortBySeed(candidates: readonly Candidate[], seed: string): readonly Candidate[] {
  const marked = candidates.map((person) => ({ person, mark: hashText(`${seed}\n${person.key}`) }));
  marked.sort((one, other) => one.mark - other.mark || (one.person.key < other.person.key ? -1 : 1));
  return marked.map(({ person }) => person);
}

/** Positions by name; the first of equal names. */
function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  names.forEach((name, index) => {
    if (!positions.has(name)) positions.set(name, index);
  });
  return positions;
}

function countCriterion(request: GroupingRequest, people: readonly Candidate[], index: number): CountedCriterion {
  const categories = new Map<string, number>();
  const population: number[] = [];
  const codes = Int32Array.from(people, ({ traits }) => {
    const trait = traits[index] ?? null;
    if (trait === null) return -1;
    const code = categories.get(trait) ?? categories.size;
    categories.set(trait, code);
    population[code] = (population[code] ?? 0) + 1;
    return code;
  });
  const { id, aim } = request.balance[index] as GroupingRequest['balance'][number];
  return { id, aim, codes, population: Int32Array.from(population) };
}

/** The goals in the order of their priority: what a repair changes, who leads, sizes, traits. */
function goalsOf(request: GroupingRequest): readonly Goal[] {
  const leaders = request.leaderGoals.map(({ id }, criterion): Goal => ({ id, kind: 'leaders', criterion }));
  const balance = request.balance.map(({ id }, criterion): Goal => ({ id, kind: 'balance', criterion }));
  const sizes: Goal = { id: 'sizes', kind: 'sizes', criterion: -1 };
  if (request.mode === 'propose') return [...leaders, sizes, ...balance];
  return [{ id: 'moves', kind: 'moves', criterion: -1 }, { id: 'roles', kind: 'roles', criterion: -1 }, ...leaders, sizes, ...balance];
}

function findUnsuited(people: readonly Candidate[], { attendance: wanted }: LeaderGoal): Uint8Array {
  return Uint8Array.from(people, ({ attendance }) => (wanted === 'eligible' ? attendance !== 'eligible' : attendance === 'ineligible') ? 1 : 0);
}

/** What the locks say, by person and by group. Contradictions are somebody else's to find: the first lock counts. */
function applyLocks(request: GroupingRequest, person: ReadonlyMap<string, number>, group: ReadonlyMap<string, number>) {
  const fixed = new Int32Array(person.size).fill(-1);
  const barred = new Uint8Array(person.size);
  const ledBy = new Int32Array(group.size).fill(-1);
  for (const lock of request.locks) {
    const [who, where] = [person.get(lock.key), group.get(lock.group)];
    if (who === undefined || where === undefined) continue;
    if (fixed[who] === -1) fixed[who] = where;
    if (lock.leads === false) barred[who] = 1;
    if (lock.leads === true && ledBy[where] === -1) ledBy[where] = who;
  }
  return { fixed, barred, ledBy };
}

type Linked = Pick<Problem, 'people' | 'canLead' | 'isLeading' | 'unsuited' | 'homeOf'> & { readonly fixed: Int32Array };

function formClusters(request: GroupingRequest, positions: ReadonlyMap<string, number>, linked: Linked): Pick<Problem, 'clusters' | 'clusterOf'> {
  const united = new Clusters(linked.people.length);
  for (const [one, other] of inseparable(request)) {
    const [first, second] = [positions.get(one), positions.get(other)];
    if (first !== undefined && second !== undefined) united.unite(first, second);
  }
  const members: number[][] = [];
  const numberOf = new Map<number, number>();
  const clusterOf = Int32Array.from(linked.people, (_, person) => {
    const root = united.rootOf(person);
    const number = numberOf.get(root) ?? members.push([]) - 1;
    numberOf.set(root, number);
    members[number]?.push(person);
    return number;
  });
  const apart = members.map(() => new Set<number>());
  for (const [one, other] of request.apart) {
    const [first, second] = [clusterOf[positions.get(one) ?? -1], clusterOf[positions.get(other) ?? -1]];
    if (first === undefined || second === undefined || first === second) continue;
    apart[first]?.add(second);
    apart[second]?.add(first);
  }
  return { clusters: members.map((people, index) => describeCluster(people, [...apart[index] ?? []], linked)), clusterOf };
}

function describeCluster(members: readonly number[], apart: readonly number[], { canLead, isLeading, unsuited, homeOf, fixed }: Linked): Cluster {
  const homes = new Map<number, number>();
  for (const person of members) {
    const home = homeOf[person] as number;
    if (home >= 0) homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  const leaders = members.filter((person) => canLead[person] === 1);
  const incumbents = leaders.filter((person) => isLeading[person] === 1);
  return {
    members, apart, leaders: leaders.length, incumbents: incumbents.length,
    suited: unsuited.map((misses) => ({
      leaders: leaders.filter((person) => misses[person] === 0).length, incumbents: incumbents.filter((person) => misses[person] === 0).length,
    })),
    fixed: fixed[members.find((person) => fixed[person] !== -1) ?? -1] ?? -1,
    homes: [...homes].map(([group, people]) => ({ group, people })),
  };
}

/**
 * The request in numbers, for these groups. Linear in people, groups and wishes, but for the sorting of people.
 *
 * @param groups ids, each once; at least one where there are people
 */
export function compileProblem(request: GroupingRequest, groups: readonly string[]): Problem {
  const people = sortBySeed(request.candidates, request.seed);
  const mixed = new Chance(`${request.seed}\ngroups`).shuffle(groups);
  const positions = positionsOf(people.map(({ key }) => key));
  const places = positionsOf(mixed);
  const { fixed, barred, ledBy } = applyLocks(request, positions, places);
  const canLead = Uint8Array.from(people, ({ leader }, index) => (leader === 'eligible' && barred[index] === 0 ? 1 : 0));
  const isLeading = Uint8Array.from(people, (person) => (person.isLeading ? 1 : 0));
  const unsuited = request.leaderGoals.map((goal) => findUnsuited(people, goal));
  const homeOf = Int32Array.from(people, ({ group }) => (group === null ? -1 : places.get(group) ?? -1));
  const average = people.length / mixed.length;
  return {
    people, groups: mixed, listed: groups, canLead, isLeading, unsuited, homeOf, ledBy,
    ...formClusters(request, positions, { people, canLead, isLeading, unsuited, homeOf, fixed }),
    minimum: Math.max(1, request.minimum), maximum: request.maximum,
    low: Math.floor(average), high: Math.ceil(average),
    uprooted: people.filter(({ group }) => group !== null && !places.has(group)).length,
    criteria: request.balance.map((_, index) => countCriterion(request, people, index)),
    goals: goalsOf(request), mode: request.mode,
  };
}
