import { Arrangement } from './arrangement';
import type { Chance } from './chance';
import { compareValues } from './measure';
import type { Goal, Problem } from './problem';
import type { Work } from './work';

/** Each goal counts this much more than the next while the search is still free to roam. */
const RATIO = 3;
/** exp(-1/16). Only products of it are used, so that every machine computes the same. */
const SIXTEENTH = 0.9394130628134758;
const DECAY = Float64Array.from({ length: 16 * 12 }, () => 1);
for (let index = 1; index < DECAY.length; index += 1) DECAY[index] = (DECAY[index - 1] as number) * SIXTEENTH;
/** Temperature falls from this many times the weight of the first goal to this part of the weight of the last. */
const HOTTEST = 0.25;
const COLDEST = 0.2;
const LEVELS = 60;
const COOLING = (LEVELS * 2) / 3;
/** One attempt in so many moves a cluster without another coming back for it. */
const LONE_MOVES = 24;
const WORD = 2 ** 32;

/** The best division so far: the group by cluster, and what {@link Arrangement.values} says. */
export interface Best {
  groupOf: Int32Array;
  values: Int32Array;
}

/** One walk through divisions by exchanging people. */
export class Walk {
  private readonly arrangement: Arrangement;
  private readonly movable: readonly number[];
  private readonly weights: Float64Array;
  private readonly before: Int32Array;
  private improvements = 0;

  /** @param start where the walk begins, the group by cluster; @param best is improved in place */
  constructor(private readonly problem: Problem, private readonly chance: Chance, start: Int32Array, readonly best: Best) {
    this.arrangement = new Arrangement(problem, start);
    this.movable = problem.clusters.flatMap(({ fixed }, index) => (fixed < 0 ? [index] : []));
    this.weights = weigh(problem.goals);
    this.before = new Int32Array(this.weights.length);
  }

  /** Whether there is anything to exchange. */
  get canMove(): boolean {
    return this.problem.groups.length > 1 && this.movable.length > 0;
  }

  /**
   * Tries so many exchanges: two thirds of them at falling temperature, the rest without loss in the strict order of
   * the goals.
   *
   * @param share of the whole work, for the part of this walk that is done
   * @param isDone whether the best division so far is proven to be the best: then the walk ends
   */
  async run(exchanges: number, work: Work, share: (part: number) => number, isDone: () => boolean): Promise<void> {
    let temperature = HOTTEST * (this.weights[1] as number);
    const factor = coolingFactor(temperature, COLDEST);
    const perLevel = Math.ceil(exchanges / LEVELS);
    for (let level = 0; level < LEVELS; level += 1) {
      if (level === COOLING) this.restore();
      const found = this.improvements;
      await this.level(perLevel, level < COOLING ? temperature : 0, work, share(level / LEVELS));
      if (this.improvements > found && isDone()) return;
      temperature *= factor;
    }
  }

  /** Tries so many exchanges without loss in the strict order of the goals. */
  async polish(exchanges: number, work: Work): Promise<void> {
    await this.level(exchanges, 0, work, 1);
  }

  private async level(exchanges: number, temperature: number, work: Work, share: number): Promise<void> {
    for (let done = 0; done < exchanges; done += 1000) {
      const slice = Math.min(1000, exchanges - done);
      for (let attempt = 0; attempt < slice; attempt += 1) this.attempt(temperature);
      await work.spend(slice * 2, share);
    }
  }

  private attempt(temperature: number): void {
    const { arrangement, chance, movable } = this;
    const cluster = movable[chance.below(movable.length)] as number;
    const from = arrangement.groupOf[cluster] as number;
    let other = -1;
    let to = 0;
    if (chance.below(LONE_MOVES) === 0) to = chance.below(arrangement.inside.length);
    else {
      other = movable[chance.below(movable.length)] as number;
      to = arrangement.groupOf[other] as number;
    }
    if (to === from) return;
    this.before.set(arrangement.values);
    arrangement.exchange(cluster, to, other);
    if (this.accepts(temperature)) this.remember();
    else arrangement.exchange(cluster, from, other);
  }

  private accepts(temperature: number): boolean {
    const { arrangement: { values }, before, weights } = this;
    if (temperature === 0) return compareValues(values, before) <= 0;
    let loss = 0;
    for (let index = 0; index < values.length; index += 1) loss += ((values[index] as number) - (before[index] as number)) * (weights[index] as number);
    if (loss <= 0) return true;
    const likelihood = DECAY[Math.floor((16 * loss) / temperature)];
    return likelihood !== undefined && this.chance.next() < likelihood * WORD;
  }

  private remember(): void {
    const { arrangement: { values, groupOf }, best } = this;
    if (compareValues(values, best.values) >= 0) return;
    this.improvements += 1;
    best.values.set(values);
    best.groupOf.set(groupOf);
  }

  /** Back to the best division so far. */
  private restore(): void {
    this.best.groupOf.forEach((group, cluster) => {
      if (this.arrangement.groupOf[cluster] !== group) this.arrangement.exchange(cluster, group, -1);
    });
  }
}

/**
 * Weights of what is illegal and of the goals, the last 1; far ones stay within what a machine counts exactly. Goals
 * about leaders weigh as much as the goal after them: they are easy to reach, and need no hotter start.
 */
function weigh(goals: readonly Goal[]): Float64Array {
  const weights = new Float64Array(goals.length + 1).fill(1);
  for (let index = goals.length - 1; index >= 0; index -= 1) {
    const ratio = goals[index - 1]?.kind === 'leaders' ? 1 : RATIO;
    weights[index] = Math.min((weights[index + 1] as number) * ratio, 1e8);
  }
  return weights;
}

/** By what to multiply at each level to come from one temperature to the other: found by halving, without logarithms. */
function coolingFactor(from: number, to: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    let reached = from;
    for (let level = 1; level < COOLING; level += 1) reached *= middle;
    if (reached < to) low = middle;
    else high = middle;
  }
  return high;
}
