import { byPopulation, fewestIn, mostIn } from './even-share';
import { suitableLeaders } from './choose-leaders';
import type { CountedCriterion, Problem } from './problem';

/** Members by group; who is in none is nowhere. */
function membersOf({ groups }: Problem, groupOf: Int32Array): readonly (readonly number[])[] {
  const members: number[][] = groups.map(() => []);
  groupOf.forEach((group, person) => members[group]?.push(person));
  return members;
}

/** How far the size of a group is from as even as the numbers allow. */
export function sizeFault({ low, high }: Problem, size: number): number {
  return Math.max(0, low - size, size - high);
}

function countCategories({ codes }: CountedCriterion, members: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const person of members) {
    const code = codes[person] as number;
    if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Cost linear in people: only so many categories can be frequent enough for every group to need one. */
function measureSpread(problem: Problem, criterion: CountedCriterion, groups: readonly (readonly number[])[]): number {
  const frequent = byPopulation(criterion);
  let total = 0;
  for (const members of groups) {
    const counts = countCategories(criterion, members);
    for (const [code, count] of counts) total += Math.max(0, count - mostIn(problem, criterion.population[code] as number, members.length));
    for (const code of frequent) {
      const fewest = fewestIn(problem, criterion.population[code] as number, members.length);
      if (fewest === 0) break;
      total += Math.max(0, fewest - (counts.get(code) ?? 0));
    }
  }
  return total;
}

function measureGather(criterion: CountedCriterion, groups: readonly (readonly number[])[]): number {
  return groups.reduce((total, members) => total + Math.max(0, countCategories(criterion, members).size - 1), 0);
}

function measureMoves({ people, groups }: Problem, groupOf: Int32Array): number {
  return people.filter(({ group }, person) => {
    const now = groupOf[person] as number;
    return group !== null && now >= 0 && groups[now] !== group;
  }).length;
}

/** Who should lead: whom a lock says, else the first of {@link suitableLeaders}; -1: nobody. */
function leadersFor(problem: Problem, groups: readonly (readonly number[])[]): readonly number[] {
  return groups.map((members, group) => {
    const locked = problem.ledBy[group] as number;
    return locked >= 0 ? locked : suitableLeaders(problem, members)[0] ?? -1;
  });
}

/** Groups that somebody leads who misses a goal about leaders. */
function measureLeaders(misses: Uint8Array, leaders: readonly number[]): number {
  return leaders.filter((person) => person >= 0 && misses[person] === 1).length;
}

function measureRoles({ isLeading }: Problem, leaders: readonly number[]): number {
  const leading = isLeading.reduce((total, flag) => total + flag, 0);
  const staying = leaders.filter((person) => isLeading[person] === 1).length;
  return leaders.filter((person) => person >= 0).length - staying + leading - staying;
}

/**
 * The values of all goals, in their order; smaller is better, 0 is perfect.
 *
 * - `moves`: people whom the roster puts into another group. Who has none yet is placed, not moved.
 * - `roles`: people who become leader or step down.
 * - a goal about leaders: groups whose leader misses it.
 * - `sizes`: by how many people groups are smaller or larger than people / groups, rounded down and up.
 * - a trait to `spread`: by how many people, over all groups and categories, a count is outside of the even share
 *   ({@link fewestIn} to {@link mostIn}).
 * - a trait to `gather`: how many categories the groups hold beyond one each.
 *
 * Linear in people, groups and criteria. This is the definition; the searches keep the same numbers up to date piece
 * by piece.
 *
 * @param groupOf the group by person; -1: none
 * @param leaders the leader by group, -1: none; left out: whoever changes the fewest roles, and of those whoever suits best
 */
export function measure(problem: Problem, groupOf: Int32Array, leaders?: readonly number[]): number[] {
  const groups = membersOf(problem, groupOf);
  return problem.goals.map(({ kind, criterion }) => {
    if (kind === 'moves') return measureMoves(problem, groupOf);
    if (kind === 'roles') return measureRoles(problem, leaders ?? leadersFor(problem, groups));
    if (kind === 'leaders') return measureLeaders(problem.unsuited[criterion] as Uint8Array, leaders ?? leadersFor(problem, groups));
    if (kind === 'sizes') return groups.reduce((total, members) => total + sizeFault(problem, members.length), 0);
    const counted = problem.criteria[criterion] as CountedCriterion;
    return counted.aim === 'spread' ? measureSpread(problem, counted, groups) : measureGather(counted, groups);
  });
}

/** Whether the first list of values is better than the second in the order of the goals: -1; worse: 1; as good: 0. */
export function compareValues(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let index = 0; index < one.length; index += 1) {
    const difference = (one[index] as number) - (other[index] as number);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
