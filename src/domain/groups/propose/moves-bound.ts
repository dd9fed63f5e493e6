import type { Cluster, Problem } from './problem';

/** More steps than this are not worth it: then groups are counted one by one. */
const MOST_STEPS = 1_500_000;

/** What is certain about one group of today. Others are people who may not lead. */
interface Home {
  /** People whom a lock puts here. */
  readonly settled: number;
  readonly needsLeader: boolean;
  /** Who is here today and could stay. */
  readonly leaders: number;
  readonly others: number;
  /** How many of them must leave at least, since they must be apart. */
  readonly leaving: number;
}

interface Today {
  readonly homes: readonly Home[];
  /** Moves that are certain whatever happens in the groups. */
  readonly certain: number;
  /** People without a group of their own, who may go anywhere. */
  readonly freeLeaders: number;
  readonly freeOthers: number;
}

function describeToday(problem: Problem): Today {
  const { clusters, groups, ledBy } = problem;
  const homes = groups.map((_, group) => ({ settled: 0, needsLeader: (ledBy[group] as number) < 0, leaders: 0, others: 0, leaving: 0 }));
  let [certain, freeLeaders, freeOthers] = [problem.uprooted, 0, 0];
  for (const cluster of clusters) {
    const { fixed, members, leaders } = cluster;
    const home = homes[fixed >= 0 ? fixed : soleHome(cluster)];
    if (fixed >= 0 && home !== undefined) {
      home.settled += members.length;
      home.needsLeader &&= leaders === 0;
      certain += countAway(cluster, fixed);
    } else if (home !== undefined) {
      home.leaders += leaders;
      home.others += members.length - leaders;
    } else {
      certain += Math.min(...cluster.homes.map(({ group }) => countAway(cluster, group)), cluster.homes.length === 0 ? 0 : Infinity);
      freeLeaders += leaders;
      freeOthers += members.length - leaders;
    }
  }
  countLeaving(problem, homes);
  return { homes, certain, freeLeaders, freeOthers };
}

/** The group where all members are today; -1: they are in several, or some in none. */
function soleHome({ homes, members }: Cluster): number {
  const [home] = homes;
  return home !== undefined && home.people === members.length ? home.group : -1;
}

function countAway({ homes }: Cluster, group: number): number {
  return homes.reduce((total, home) => total + (home.group === group ? 0 : home.people), 0);
}

/** Of two who must be apart and are in one group today, one leaves; each person counts once. */
function countLeaving({ clusters }: Problem, homes: { leaving: number }[]): void {
  const counted = new Set<number>();
  clusters.forEach((cluster, index) => {
    const home = homes[soleHome(cluster)];
    if (cluster.fixed >= 0 || home === undefined || counted.has(index)) return;
    const opponent = cluster.apart.find((other) => {
      const { fixed } = clusters[other] as Cluster;
      return fixed >= 0 ? fixed === soleHome(cluster) : !counted.has(other) && soleHome(clusters[other] as Cluster) === soleHome(cluster);
    });
    if (opponent === undefined) return;
    counted.add(index).add(opponent);
    home.leaving += 1;
  });
}

/**
 * So many people at least move in a repair: a number below which no legal division comes. Each group may keep, lose
 * and take in people who may lead and others, so that it is within its limits, has somebody who may lead, and
 * everybody is somewhere; the cheapest of all such exchanges is found group by group. Of the wishes only locks, pairs
 * apart within a group of today and clusters over several groups are counted.
 *
 * @param atMost moves of a division that is known, to leave out what is worse
 */
export function leastMoves(problem: Problem, atMost: number): number {
  const today = describeToday(problem);
  const spare = Math.max(0, atMost - today.certain);
  const width = 2 * spare + today.freeLeaders + 1;
  const height = 2 * spare + today.freeOthers + 1;
  const options = Math.min(problem.maximum + 1 + spare, width) * Math.min(problem.maximum + 1 + spare, height);
  const steps = width * height * options * problem.groups.length;
  return today.certain + (steps > MOST_STEPS ? countOneByOne(problem, today) : exchangeCheaply(problem, today, spare));
}

/** What leaves full groups, or what groups lack and free people cannot give, whichever is more. */
function countOneByOne({ minimum, maximum }: Problem, { homes, freeLeaders, freeOthers }: Today): number {
  let [leaving, coming] = [0, 0];
  for (const home of homes) {
    const size = home.settled + home.leaders + home.others;
    leaving += Math.max(home.leaving, size - maximum, 0);
    coming += Math.max(minimum - size, home.needsLeader && home.leaders === 0 ? 1 : 0, 0);
  }
  return Math.max(leaving, coming - freeLeaders - freeOthers);
}

/** Fewest people who leave, by how many leaders and others the groups so far take in more than they give. */
function exchangeCheaply(problem: Problem, { homes, freeLeaders, freeOthers }: Today, spare: number): number {
  const width = 2 * spare + freeLeaders + 1;
  const height = 2 * spare + freeOthers + 1;
  let least = new Float64Array(width * height).fill(Infinity);
  least[spare * height + spare] = 0;
  for (const home of homes) {
    const next = new Float64Array(width * height).fill(Infinity);
    for (const { leaders, others, cost } of optionsOf(problem, home, spare, freeLeaders, freeOthers)) {
      for (let row = Math.max(0, -leaders); row < Math.min(width, width - leaders); row += 1) {
        for (let column = Math.max(0, -others); column < Math.min(height, height - others); column += 1) {
          const sum = (least[row * height + column] as number) + cost;
          const place = (row + leaders) * height + column + others;
          if (sum < (next[place] as number)) next[place] = sum;
        }
      }
    }
    least = next;
  }
  return Math.min(least[(spare + freeLeaders) * height + spare + freeOthers] as number, spare);
}

interface ExchangeOption {
  /** How many more leaders and others the group has afterwards; below 0: fewer. */
  readonly leaders: number;
  readonly others: number;
  /** How many leave. */
  readonly cost: number;
}

function optionsOf(problem: Problem, home: Home, spare: number, freeLeaders: number, freeOthers: number): readonly ExchangeOption[] {
  const options: ExchangeOption[] = [];
  for (let leaders = -Math.min(home.leaders, spare); leaders <= Math.min(problem.maximum, spare + freeLeaders); leaders += 1) {
    if (home.needsLeader && home.leaders + leaders < 1) continue;
    for (let others = -Math.min(home.others, spare); others <= Math.min(problem.maximum, spare + freeOthers); others += 1) {
      const size = home.settled + home.leaders + home.others + leaders + others;
      if (size < problem.minimum || size > problem.maximum) continue;
      const cost = Math.max(home.leaving, Math.max(0, -leaders) + Math.max(0, -others));
      if (cost <= spare) options.push({ leaders, others, cost });
    }
  }
  return options;
}
