import { fewestIn, mostIn } from './even-share';
import type { SizeLimits } from './legal-division';
import { leastMoves } from './moves-bound';
import type { CountedCriterion, Goal, Problem } from './problem';

/** People who are certainly in one group: a cluster, or all whom locks put into a group. */
function settledTogether({ clusters, groups }: Problem): readonly (readonly number[])[] {
  const fixed: number[][] = groups.map(() => []);
  for (const cluster of clusters) if (cluster.fixed >= 0) fixed[cluster.fixed]?.push(...cluster.members);
  return [...fixed.filter((members) => members.length > 0), ...clusters.filter((cluster) => cluster.fixed < 0).map(({ members }) => members)];
}

/**
 * With so much above the most in one group or more, the other groups go short by what is left over for them.
 *
 * @param surplus people above `most`, in at least one group
 */
function withShortage(surplus: number, groups: number, total: number, fewest: number, most: number): number {
  return surplus === 0 ? 0 : surplus + Math.max(0, (groups - 1) * fewest - (total - most - surplus));
}

function leastSizes(problem: Problem): number {
  const surplus = settledTogether(problem).reduce((total, members) => total + Math.max(0, members.length - problem.high), 0);
  return withShortage(surplus, problem.groups.length, problem.people.length, problem.low, problem.high);
}

function leastSpread(problem: Problem, { codes, population }: CountedCriterion, { minimum, maximum }: SizeLimits): number {
  const most = population.map((count) => mostIn(problem, count, Math.max(maximum, problem.high)));
  const surplus = new Int32Array(population.length);
  for (const members of settledTogether(problem)) {
    const counts = new Map<number, number>();
    for (const person of members) counts.set(codes[person] as number, (counts.get(codes[person] as number) ?? 0) + 1);
    for (const [code, count] of counts) if (code >= 0) surplus[code] = (surplus[code] as number) + Math.max(0, count - (most[code] as number));
  }
  return surplus.reduce((total, above, code) => {
    const fewest = fewestIn(problem, population[code] as number, Math.min(minimum, problem.low));
    return total + withShortage(above, problem.groups.length, population[code] as number, fewest, most[code] as number);
  }, 0);
}

/** Every category is in at least as many groups as it fills; and a settled group holds what it holds. */
function leastGather(problem: Problem, { codes, population }: CountedCriterion, { maximum }: SizeLimits): number {
  const pairs = population.reduce((total, count) => total + Math.ceil(count / maximum), 0);
  const fixed = problem.clusters.filter((cluster) => cluster.fixed >= 0);
  const held = problem.groups.map(() => new Set<number>());
  for (const cluster of fixed) for (const person of cluster.members) if ((codes[person] as number) >= 0) held[cluster.fixed]?.add(codes[person] as number);
  return Math.max(0, pairs - problem.groups.length, held.reduce((total, categories) => total + Math.max(0, categories.size - 1), 0));
}

/** Leaders of today stay only in groups that have one today, or that one moves or is placed into. */
function leastRoles({ people, groups, isLeading, canLead, homeOf, ledBy, uprooted }: Problem, moves: number): number {
  const leading = isLeading.reduce((total, flag) => total + flag, 0);
  const able = isLeading.reduce((total, flag, person) => total + (flag === 1 && canLead[person] === 1 ? 1 : 0), 0);
  const overruled = ledBy.filter((leader) => leader >= 0 && isLeading[leader] !== 1).length;
  const homes = new Set(homeOf.filter((home, person) => home >= 0 && isLeading[person] === 1 && canLead[person] === 1));
  const placed = people.filter(({ group, isLeading: leads }) => group === null && leads).length;
  const kept = Math.min(groups.length - overruled, able, homes.size + moves + placed + uprooted);
  return leading + groups.length - 2 * kept;
}

/** Groups whose leader is settled by a lock, and those that nobody is left for who would reach the goal. */
function leastUnsuited({ clusters, groups, ledBy, unsuited }: Problem, goal: number): number {
  const misses = unsuited[goal] as Uint8Array;
  const suited = clusters.filter((cluster) => (cluster.suited[goal]?.leaders ?? 0) > 0);
  const open = groups.filter((_, group) => (ledBy[group] as number) < 0).length;
  const served = new Set(suited.map(({ fixed }) => fixed).filter((group) => group >= 0 && (ledBy[group] as number) < 0)).size;
  const free = suited.filter(({ fixed }) => fixed < 0).length;
  return ledBy.filter((leader) => leader >= 0 && misses[leader] === 1).length + Math.max(0, open - served - free);
}

/**
 * A number for each goal below which no legal division comes, by counting. Linear in people and criteria, but for the
 * moves of a repair.
 *
 * @param values of a division that is known; bounds of later goals hold for divisions that are as good in the goals before
 * @param limits of sizes that may be counted on
 */
export function boundGoals(problem: Problem, values: readonly number[], limits: SizeLimits): number[] {
  const bound = ({ kind, criterion }: Goal, index: number): number => {
    if (kind === 'moves') return leastMoves(problem, values[index] as number);
    if (kind === 'roles') return leastRoles(problem, values[0] as number);
    if (kind === 'leaders') return leastUnsuited(problem, criterion);
    if (kind === 'sizes') return leastSizes(problem);
    const counted = problem.criteria[criterion] as CountedCriterion;
    return counted.aim === 'spread' ? leastSpread(problem, counted, limits) : leastGather(problem, counted, limits);
  };
  return problem.goals.map(bound);
}
