import { createCost } from './criterion-cost';
import type { CriterionCost } from './criterion-cost';
import { LeaderCounts } from './leader-counts';
import { sizeFault } from './measure';
import type { Cluster, Problem } from './problem';

const NOBODY: readonly number[] = [];

/**
 * A division of everybody that changes piece by piece, legal or not, with the values of its goals. `values[0]` counts
 * what is illegal: people too many or too few, groups without somebody who may lead, pairs that must be apart; then
 * come the goals in their order, as {@link measure} defines them.
 */
export class Arrangement {
  readonly values: Int32Array;
  readonly groupOf: Int32Array;
  /** Clusters by group, in no order. */
  readonly inside: readonly number[][];
  private readonly placeOf: Int32Array;
  private readonly size: Int32Array;
  private readonly leaders: LeaderCounts;
  private readonly incumbents: Int32Array;
  private readonly costs: readonly CriterionCost[];
  private readonly at: { readonly moves: number; readonly roles: number; readonly leaders: number; readonly sizes: number; readonly balance: number };

  /** @param groupOf the group by cluster, everybody in one */
  constructor(private readonly problem: Problem, groupOf: ArrayLike<number>) {
    const { goals, groups, clusters } = problem;
    const place = (kind: string): number => goals.findIndex((goal) => goal.kind === kind) + 1;
    this.at = { moves: place('moves'), roles: place('roles'), leaders: place('leaders'), sizes: place('sizes'), balance: place('sizes') + 1 };
    this.values = new Int32Array(goals.length + 1);
    this.groupOf = Int32Array.from(groupOf);
    this.placeOf = new Int32Array(clusters.length);
    this.inside = groups.map(() => []);
    this.size = new Int32Array(groups.length);
    this.leaders = new LeaderCounts(problem);
    this.incumbents = new Int32Array(groups.length);
    this.costs = problem.criteria.map((criterion) => createCost(problem, criterion));
    this.begin();
  }

  private begin(): void {
    const { problem, at } = this;
    if (at.moves > 0) this.values[at.moves] = problem.uprooted + problem.clusters.reduce((total, cluster) => total + atHome(cluster, -1), 0);
    if (at.roles > 0) this.values[at.roles] = problem.isLeading.reduce((total, flag) => total + flag, 0) + problem.groups.length;
    problem.groups.forEach((_, group) => this.count(group, 1));
    problem.clusters.forEach((_, cluster) => {
      const group = this.groupOf[cluster] as number;
      this.groupOf[cluster] = -1;
      this.exchange(cluster, group, -1);
    });
  }

  /**
   * Puts a cluster into a group and, when there is another, that one into the group where the first was. Calling it
   * again with the groups turned round undoes it.
   */
  exchange(cluster: number, to: number, other: number): void {
    const from = this.groupOf[cluster] as number;
    const [sizeFrom, sizeTo] = [this.size[from], this.size[to]];
    if (from >= 0) this.count(from, -1);
    this.count(to, -1);
    if (from >= 0) this.shift(cluster, from, -1);
    if (other >= 0) this.shift(other, to, -1);
    this.shift(cluster, to, 1);
    if (other >= 0) this.shift(other, from, 1);
    if (from >= 0) this.count(from, 1);
    this.count(to, 1);
    this.shiftTraits(cluster, from, to, other);
    if (from >= 0 && this.size[from] !== sizeFrom) this.resize(from);
    if (this.size[to] !== sizeTo) this.resize(to);
  }

  private shiftTraits(cluster: number, from: number, to: number, other: number): void {
    const { values, at, costs, problem: { clusters } } = this;
    const { members } = clusters[cluster] as Cluster;
    const others = other >= 0 ? (clusters[other] as Cluster).members : NOBODY;
    const [one, two] = members.length === 1 && others.length === 1 ? [members[0] as number, others[0] as number] : [-1, -1];
    for (let criterion = 0; criterion < costs.length; criterion += 1) {
      const cost = costs[criterion] as CriterionCost;
      // Two of the same category may change places for nothing.
      if (one >= 0 && cost.codes[one] === cost.codes[two]) continue;
      let change = 0;
      for (const person of members) change += (from >= 0 ? cost.shift(person, from, -1) : 0) + cost.shift(person, to, 1);
      for (const person of others) change += cost.shift(person, to, -1) + cost.shift(person, from, 1);
      values[at.balance + criterion] = (values[at.balance + criterion] as number) + change;
    }
  }

  /** Adds what a group as a whole costs to the values, or takes it out. */
  private count(group: number, sign: 1 | -1): void {
    const { values, problem, at } = this;
    const size = this.size[group] as number;
    const hasLeader = this.leaders.hasLeader(group);
    const illegal = Math.max(0, size - problem.maximum, problem.minimum - size) + (hasLeader ? 0 : 1);
    values[0] = (values[0] as number) + sign * illegal;
    values[at.sizes] = (values[at.sizes] as number) + sign * sizeFault(problem, size);
    if (at.roles > 0 && this.keepsLeader(group)) values[at.roles] = (values[at.roles] as number) - 2 * sign;
    for (let goal = 0; hasLeader && goal < problem.unsuited.length; goal += 1) {
      if (!this.leaders.isReached(goal, group)) values[at.leaders + goal] = (values[at.leaders + goal] as number) + sign;
    }
  }

  private keepsLeader(group: number): boolean {
    const { ledBy, isLeading } = this.problem;
    const locked = ledBy[group] as number;
    return locked >= 0 ? isLeading[locked] === 1 : (this.incumbents[group] as number) > 0;
  }

  private shift(index: number, group: number, sign: 1 | -1): void {
    const { values, at, problem } = this;
    const cluster = problem.clusters[index] as Cluster;
    if (sign === 1) this.groupOf[index] = group;
    for (const other of cluster.apart) if (this.groupOf[other] === group) values[0] = (values[0] as number) + sign;
    if (sign === -1) this.groupOf[index] = -1;
    this.list(index, group, sign);
    this.size[group] = (this.size[group] as number) + sign * cluster.members.length;
    this.leaders.shift(cluster, group, sign);
    this.incumbents[group] = (this.incumbents[group] as number) + sign * cluster.incumbents;
    if (at.moves > 0) values[at.moves] = (values[at.moves] as number) - sign * atHome(cluster, group);
  }

  private list(index: number, group: number, sign: 1 | -1): void {
    const listed = this.inside[group] as number[];
    if (sign === 1) {
      this.placeOf[index] = listed.push(index) - 1;
      return;
    }
    const last = listed.pop() as number;
    if (last === index) return;
    const place = this.placeOf[index] as number;
    listed[place] = last;
    this.placeOf[last] = place;
  }

  private resize(group: number): void {
    const { values, at } = this;
    const size = this.size[group] as number;
    for (let criterion = 0; criterion < this.costs.length; criterion += 1) {
      const change = (this.costs[criterion] as CriterionCost).resize(group, size, this.inside[group] as number[]);
      values[at.balance + criterion] = (values[at.balance + criterion] as number) + change;
    }
  }
}

/** How many of a cluster are at home in a group; -1: in any of them. */
function atHome({ homes }: Cluster, group: number): number {
  let total = 0;
  for (const home of homes) if (group < 0 || home.group === group) total += home.people;
  return total;
}
