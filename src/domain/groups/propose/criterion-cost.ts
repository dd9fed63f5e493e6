import { byPopulation, fewestIn, mostIn } from './even-share';
import type { Cluster, CountedCriterion, Problem } from './problem';
import { Tally } from './tally';

/**
 * What one criterion costs while people change groups. Both kinds answer the change of the cost, and expect that
 * `resize` follows when the size of a group has changed.
 */
export interface CriterionCost {
  /** The category by person. */
  readonly codes: Int32Array;
  /** Puts a person into a group (1) or takes it out (-1). @returns the change of the cost at the size as it was */
  shift(person: number, group: number, change: 1 | -1): number;
  /** @returns the change of the cost by the group's new size */
  resize(group: number, size: number, clusters: readonly number[]): number;
}

class GatherCost implements CriterionCost {
  private readonly tally: Tally;
  private readonly distinct: Int32Array;

  readonly codes: Int32Array;

  constructor({ groups }: Problem, criterion: CountedCriterion) {
    this.codes = criterion.codes;
    this.tally = new Tally(groups.length, criterion.population.length);
    this.distinct = new Int32Array(groups.length);
  }

  shift(person: number, group: number, change: 1 | -1): number {
    const code = this.codes[person] as number;
    if (code < 0) return 0;
    const before = this.tally.add(group, code, change);
    if (before !== (change === 1 ? 0 : 1)) return 0;
    const distinct = this.distinct[group] as number;
    this.distinct[group] = distinct + change;
    return Math.max(0, distinct + change - 1) - Math.max(0, distinct - 1);
  }

  resize(): number {
    return 0;
  }
}

class SpreadCost implements CriterionCost {
  private readonly tally: Tally;
  private readonly sizes: Int32Array;
  private readonly costs: Int32Array;
  readonly codes: Int32Array;
  private readonly frequent: readonly number[];
  private readonly seen: Int32Array;
  /** The even share of every category in groups of even size. */
  private readonly fewest: Int32Array;
  private readonly most: Int32Array;
  private turn = 0;

  constructor(private readonly problem: Problem, private readonly criterion: CountedCriterion) {
    const { groups } = problem;
    this.tally = new Tally(groups.length, criterion.population.length);
    this.sizes = new Int32Array(groups.length);
    this.codes = criterion.codes;
    this.frequent = byPopulation(criterion);
    this.fewest = criterion.population.map((count) => fewestIn(problem, count, problem.low));
    this.most = criterion.population.map((count) => mostIn(problem, count, problem.low));
    this.seen = new Int32Array(criterion.population.length);
    this.costs = new Int32Array(groups.length);
  }

  /** What an empty group of this size would lack. */
  private fewestOfAll(size: number): number {
    let total = 0;
    for (const code of this.frequent) {
      const fewest = fewestIn(this.problem, this.criterion.population[code] as number, size);
      if (fewest === 0) break;
      total += fewest;
    }
    return total;
  }

  private fewestAt(code: number, size: number): number {
    return size < this.problem.low ? fewestIn(this.problem, this.criterion.population[code] as number, size) : this.fewest[code] as number;
  }

  private mostAt(code: number, size: number): number {
    return size > this.problem.high ? mostIn(this.problem, this.criterion.population[code] as number, size) : this.most[code] as number;
  }

  shift(person: number, group: number, change: 1 | -1): number {
    const code = this.codes[person] as number;
    if (code < 0) return 0;
    const size = this.sizes[group] as number;
    const before = this.tally.add(group, code, change);
    // One more only matters from the most on and below the fewest; one less is one more turned round.
    const less = change === 1 ? before : before - 1;
    const more = less >= this.mostAt(code, size) ? 1 : less < this.fewestAt(code, size) ? -1 : 0;
    const difference = more * change;
    this.costs[group] = (this.costs[group] as number) + difference;
    return difference;
  }

  resize(group: number, size: number, clusters: readonly number[]): number {
    const { low, high } = this.problem;
    const before = this.sizes[group] as number;
    if (before === size || (before >= low && before <= high && size >= low && size <= high)) return 0;
    this.sizes[group] = size;
    const cost = this.costOf(group, size, clusters);
    const difference = cost - (this.costs[group] as number);
    this.costs[group] = cost;
    return difference;
  }

  private costOf(group: number, size: number, clusters: readonly number[]): number {
    this.turn += 1;
    let total = this.fewestOfAll(size);
    for (const cluster of clusters) {
      for (const person of (this.problem.clusters[cluster] as Cluster).members) {
        const code = this.codes[person] as number;
        if (code < 0 || this.seen[code] === this.turn) continue;
        this.seen[code] = this.turn;
        const count = this.tally.count(group, code);
        total += Math.max(0, count - this.mostAt(code, size)) - Math.min(count, this.fewestAt(code, size));
      }
    }
    return total;
  }
}

/** The cost of a criterion over groups that are still empty: 0. */
export function createCost(problem: Problem, criterion: CountedCriterion): CriterionCost {
  return criterion.aim === 'gather' ? new GatherCost(problem, criterion) : new SpreadCost(problem, criterion);
}
