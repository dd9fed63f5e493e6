import type { Best } from './anneal';
import type { Chance } from './chance';
import type { Allowance, SizeLimits } from './legal-division';
import { LegalState } from './legal-state';
import { compareValues, measure } from './measure';
import { PartialValues } from './partial-values';
import type { Cluster, Problem } from './problem';
import type { Work } from './work';

/** Partial divisions between two accounts of the work. */
const SLICE = 500;

/** How to search: among equally good divisions chance chooses evenly, or the first will do. */
export interface ExactSearchOptions {
  readonly limits: SizeLimits;
  readonly chance: Chance | null;
  /** So many goals, from the first, are compared; the others are left as they come. */
  readonly goals: number;
}

/**
 * Goes through all legal divisions, leaving out those that cannot be better than the best so far, and those that
 * differ only in the names of groups that nothing tells apart. When it has come to its end, the best it holds is the
 * best there is, and if it holds none, there is none.
 */
export class ExactSearch {
  private readonly state: LegalState;
  private readonly partial: PartialValues;
  private readonly order: readonly number[];
  private readonly choices: readonly (readonly number[])[];
  private readonly tried: Int32Array;
  private readonly isBlank: readonly boolean[];
  private readonly least: Int32Array;
  private depth = 0;
  private equals = 0;

  /** @param best the best division known, improved in place; null where none is known */
  constructor(private readonly problem: Problem, public best: Best | null, private readonly options: ExactSearchOptions) {
    this.state = new LegalState(problem, options.limits.minimum, options.limits.maximum);
    this.partial = new PartialValues(problem, options.limits);
    this.order = orderClusters(problem);
    this.isBlank = blankGroups(problem);
    this.choices = this.order.map((cluster) => groupsFor(problem, problem.clusters[cluster] as Cluster));
    this.tried = new Int32Array(this.order.length + 1).fill(-1);
    this.least = new Int32Array(problem.goals.length);
  }

  /** @returns whether the search came to its end within the allowance */
  async run(allowance: Allowance, work: Work): Promise<boolean> {
    const cost = 1 + this.problem.groups.length / 8;
    while (this.depth >= 0) {
      if (allowance.left < 0) return false;
      for (let step = 0; step < SLICE && this.depth >= 0; step += 1) this.step();
      allowance.left -= SLICE * cost;
      await work.spend(SLICE * cost);
    }
    return true;
  }

  private step(): void {
    const { depth } = this;
    if (depth === this.order.length) {
      this.finish();
      this.retreat();
      return;
    }
    const cluster = this.order[depth] as number;
    const group = this.nextGroup(depth, cluster);
    if (group < 0) {
      this.tried[depth] = -1;
      this.retreat();
      return;
    }
    this.state.put(cluster, group);
    this.partial.put(cluster, group);
    this.depth += 1;
    if (!this.state.isHopeful || this.isBeaten()) this.retreat();
  }

  private retreat(): void {
    this.depth -= 1;
    const cluster = this.order[this.depth];
    if (cluster === undefined) return;
    const group = this.state.groupOf[cluster] as number;
    this.partial.take(cluster, group);
    this.state.take(cluster);
  }

  private nextGroup(depth: number, cluster: number): number {
    const choices = this.choices[depth] as readonly number[];
    for (let place = (this.tried[depth] as number) + 1; place < choices.length; place += 1) {
      const group = choices[place] as number;
      if (!this.state.fits(this.problem.clusters[cluster] as Cluster, group) || this.isRepeat(group)) continue;
      this.tried[depth] = place;
      return group;
    }
    return -1;
  }

  /** Of empty groups that nothing tells apart only the first is tried. */
  private isRepeat(group: number): boolean {
    if (!this.isBlank[group] || this.state.size[group] !== 0) return false;
    for (let other = 0; other < group; other += 1) if (this.isBlank[other] && this.state.size[other] === 0) return true;
    return false;
  }

  private isBeaten(): boolean {
    const { best, options } = this;
    if (best === null) return false;
    this.partial.writeLeast(this.least);
    for (let goal = 0; goal < options.goals; goal += 1) {
      const difference = (this.least[goal] as number) - (best.values[goal + 1] as number);
      if (difference !== 0) return difference > 0;
    }
    return options.chance === null;
  }

  private finish(): void {
    const { problem, state, options: { chance, goals } } = this;
    const values = [0, ...measure(problem, peopleOf(problem, state.groupOf))];
    const order = this.best === null ? -1 : compareValues(values.slice(0, goals + 1), this.best.values.subarray(0, goals + 1));
    if (order > 0) return;
    this.equals = order < 0 ? 1 : this.equals + 1;
    if (order === 0 && (chance === null || chance.below(this.equals) !== 0)) return;
    this.best = { groupOf: Int32Array.from(state.groupOf), values: Int32Array.from(values) };
  }
}

/** The group by person, from the group by cluster. */
export function peopleOf({ clusterOf }: Problem, groupOf: ArrayLike<number>): Int32Array {
  return clusterOf.map((cluster) => groupOf[cluster] as number);
}

/** Who is settled first, then group by group as they are today in a repair, else the largest. */
function orderClusters({ clusters, groups, mode }: Problem): readonly number[] {
  const rank = ({ fixed, members, homes }: Cluster): readonly number[] => [
    fixed >= 0 ? 0 : 1, mode === 'repair' ? homes[0]?.group ?? groups.length : 0, -members.length,
  ];
  const ranks = clusters.map(rank);
  return clusters.map((_, index) => index).sort((one, other) => compareValues(ranks[one] ?? [], ranks[other] ?? []) || one - other);
}

/** Groups without a lock, and in a repair without anybody today. */
function blankGroups({ groups, clusters, ledBy, mode }: Problem): readonly boolean[] {
  const blank = groups.map((_, group) => (ledBy[group] as number) < 0);
  for (const { fixed, homes } of clusters) {
    if (fixed >= 0) blank[fixed] = false;
    if (mode === 'repair') for (const { group } of homes) blank[group] = false;
  }
  return blank;
}

function groupsFor({ groups, mode }: Problem, { fixed, homes }: Cluster): readonly number[] {
  if (fixed >= 0) return [fixed];
  const all = groups.map((_, group) => group);
  if (mode === 'propose') return all;
  const isHome = new Set(homes.map(({ group }) => group));
  return [...all.filter((group) => isHome.has(group)), ...all.filter((group) => !isHome.has(group))];
}
