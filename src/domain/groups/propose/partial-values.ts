import { fewestIn, mostIn } from './even-share';
import { LeaderCounts } from './leader-counts';
import type { SizeLimits } from './legal-division';
import type { Cluster, CountedCriterion, Problem } from './problem';

/** The least that one criterion can still come to, kept up to date while people are put down one by one. */
interface PartialCriterion {
  put(person: number, group: number): void;
  take(person: number, group: number): void;
  readonly least: number;
}

class PartialGather implements PartialCriterion {
  least = 0;
  private readonly counts: Int32Array;
  private readonly distinct: Int32Array;

  constructor({ groups }: Problem, private readonly criterion: CountedCriterion) {
    this.counts = new Int32Array(groups.length * criterion.population.length);
    this.distinct = new Int32Array(groups.length);
  }

  put(person: number, group: number): void {
    this.shift(person, group, 1);
  }

  take(person: number, group: number): void {
    this.shift(person, group, -1);
  }

  private shift(person: number, group: number, sign: 1 | -1): void {
    const code = this.criterion.codes[person] as number;
    if (code < 0) return;
    const place = group * this.criterion.population.length + code;
    const count = (this.counts[place] as number) + sign;
    this.counts[place] = count;
    if (count !== (sign === 1 ? 1 : 0)) return;
    const distinct = (this.distinct[group] as number) + sign;
    this.distinct[group] = distinct;
    if (distinct + (sign === 1 ? 0 : 1) > 1) this.least += sign;
  }
}

class PartialSpread implements PartialCriterion {
  private readonly counts: Int32Array;
  private readonly fewest: Int32Array;
  private readonly most: Int32Array;
  /** By category: how many the groups still lack, less how many people are still to come. */
  private readonly short: Int32Array;
  private surplus = 0;
  private shortage = 0;

  constructor(problem: Problem, private readonly criterion: CountedCriterion, { minimum, maximum }: SizeLimits) {
    const { population } = criterion;
    const { groups, low, high } = problem;
    this.counts = new Int32Array(groups.length * population.length);
    this.fewest = population.map((count) => fewestIn(problem, count, Math.min(minimum, low)));
    this.most = population.map((count) => mostIn(problem, count, Math.max(maximum, high)));
    this.short = population.map((count, code) => (this.fewest[code] as number) * groups.length - count);
  }

  get least(): number {
    return this.surplus + this.shortage;
  }

  put(person: number, group: number): void {
    const code = this.criterion.codes[person] as number;
    if (code < 0) return;
    const place = group * this.criterion.population.length + code;
    const count = this.counts[place] as number;
    this.counts[place] = count + 1;
    if (count >= (this.most[code] as number)) this.surplus += 1;
    if (count >= (this.fewest[code] as number)) this.lack(code, 1);
  }

  take(person: number, group: number): void {
    const code = this.criterion.codes[person] as number;
    if (code < 0) return;
    const place = group * this.criterion.population.length + code;
    const count = (this.counts[place] as number) - 1;
    this.counts[place] = count;
    if (count >= (this.most[code] as number)) this.surplus -= 1;
    if (count >= (this.fewest[code] as number)) this.lack(code, -1);
  }

  private lack(code: number, sign: 1 | -1): void {
    const before = this.short[code] as number;
    this.short[code] = before + sign;
    this.shortage += Math.max(0, before + sign) - Math.max(0, before);
  }
}

/** The least that the goals about leaders can still come to: a group that misses one needs somebody more to reach it. */
class PartialLeaders {
  private readonly counts: LeaderCounts;
  /** By goal: groups that miss it as they stand, and clusters still to come with somebody who would reach it. */
  private readonly missing: Int32Array;
  private readonly coming: Int32Array;
  private readonly settled: Int32Array;

  constructor(private readonly problem: Problem) {
    const { unsuited, groups, clusters, ledBy } = problem;
    this.counts = new LeaderCounts(problem);
    this.missing = Int32Array.from(unsuited, (_, goal) => groups.filter((__, group) => this.isMissing(goal, group)).length);
    this.coming = Int32Array.from(unsuited, (_, goal) => clusters.filter((cluster) => isSuited(cluster, goal)).length);
    this.settled = Int32Array.from(unsuited, (misses) => ledBy.filter((leader) => leader >= 0 && misses[leader] === 1).length);
  }

  /** Puts a cluster into a group (1) or takes it out (-1). */
  shift(cluster: Cluster, group: number, sign: 1 | -1): void {
    if (cluster.leaders === 0) return;
    this.count(group, -1);
    this.counts.shift(cluster, group, sign);
    this.count(group, 1);
    for (let goal = 0; goal < this.coming.length; goal += 1) {
      if (isSuited(cluster, goal)) this.coming[goal] = (this.coming[goal] as number) - sign;
    }
  }

  least(goal: number): number {
    return (this.settled[goal] as number) + Math.max(0, (this.missing[goal] as number) - (this.coming[goal] as number));
  }

  private count(group: number, sign: 1 | -1): void {
    for (let goal = 0; goal < this.missing.length; goal += 1) {
      if (this.isMissing(goal, group)) this.missing[goal] = (this.missing[goal] as number) + sign;
    }
  }

  private isMissing(goal: number, group: number): boolean {
    return (this.problem.ledBy[group] as number) < 0 && !this.counts.isReached(goal, group);
  }
}

function isSuited({ suited }: Cluster, goal: number): boolean {
  return (suited[goal]?.leaders ?? 0) > 0;
}

/** What each goal comes to at the least, however those who are still to come are put down. */
export class PartialValues {
  private readonly criteria: readonly PartialCriterion[];
  private readonly leaders: PartialLeaders;
  private readonly size: Int32Array;
  private readonly homeLeft: Int32Array;
  private readonly incumbents: Int32Array;
  private readonly leading: number;
  private moves: number;
  private waiting: number;
  private keeping: number;
  private incumbentsLeft: number;

  constructor(private readonly problem: Problem, private readonly limits: SizeLimits) {
    const { groups, clusters, isLeading, ledBy } = problem;
    this.criteria = problem.criteria.map((criterion) => (criterion.aim === 'gather' ? new PartialGather(problem, criterion) : new PartialSpread(problem, criterion, limits)));
    this.leaders = new PartialLeaders(problem);
    this.size = new Int32Array(groups.length);
    this.homeLeft = new Int32Array(groups.length);
    for (const { homes } of clusters) for (const { group, people } of homes) this.homeLeft[group] = (this.homeLeft[group] as number) + people;
    this.incumbents = Int32Array.from(ledBy, (leader) => (leader >= 0 && isLeading[leader] === 1 ? 1 : 0));
    this.keeping = this.incumbents.reduce((total, count) => total + count, 0);
    this.incumbentsLeft = clusters.filter(({ incumbents }) => incumbents > 0).length;
    this.leading = isLeading.reduce((total, flag) => total + flag, 0);
    this.moves = problem.uprooted;
    this.waiting = problem.people.length;
  }

  put(index: number, group: number): void {
    const cluster = this.problem.clusters[index] as Cluster;
    this.change(cluster, group, 1);
    for (const criterion of this.criteria) for (const person of cluster.members) criterion.put(person, group);
  }

  take(index: number, group: number): void {
    const cluster = this.problem.clusters[index] as Cluster;
    this.change(cluster, group, -1);
    for (const criterion of this.criteria) for (const person of cluster.members) criterion.take(person, group);
  }

  private change(cluster: Cluster, group: number, sign: 1 | -1): void {
    this.size[group] = (this.size[group] as number) + sign * cluster.members.length;
    this.waiting -= sign * cluster.members.length;
    for (const home of cluster.homes) {
      this.homeLeft[home.group] = (this.homeLeft[home.group] as number) - sign * home.people;
      if (home.group !== group) this.moves += sign * home.people;
    }
    this.leaders.shift(cluster, group, sign);
    if (cluster.incumbents === 0) return;
    this.incumbentsLeft -= sign;
    if ((this.problem.ledBy[group] as number) >= 0) return;
    const count = (this.incumbents[group] as number) + sign;
    this.incumbents[group] = count;
    if (count === (sign === 1 ? 1 : 0)) this.keeping += sign;
  }

  /** Writes the least of every goal, in their order. Linear in groups and goals. */
  writeLeast(into: Int32Array): void {
    this.problem.goals.forEach(({ kind, criterion }, index) => {
      if (kind === 'moves') into[index] = this.moves + this.pushedOut();
      else if (kind === 'roles') into[index] = this.leastRoles();
      else if (kind === 'leaders') into[index] = this.leaders.least(criterion);
      else if (kind === 'sizes') into[index] = this.leastSizes();
      else into[index] = (this.criteria[criterion] as PartialCriterion).least;
    });
  }

  /** Who is still to come and finds the group of today full. */
  private pushedOut(): number {
    let total = 0;
    for (let group = 0; group < this.size.length; group += 1) {
      total += Math.max(0, (this.homeLeft[group] as number) + (this.size[group] as number) - this.limits.maximum);
    }
    return total;
  }

  private leastRoles(): number {
    const { groups } = this.problem;
    const kept = Math.min(groups.length, this.keeping + this.incumbentsLeft);
    return this.leading + groups.length - 2 * kept;
  }

  private leastSizes(): number {
    const { low, high } = this.problem;
    let [surplus, lack] = [0, 0];
    for (let group = 0; group < this.size.length; group += 1) {
      const size = this.size[group] as number;
      surplus += Math.max(0, size - high);
      lack += Math.max(0, low - size);
    }
    return surplus + Math.max(0, lack - this.waiting);
  }
}
