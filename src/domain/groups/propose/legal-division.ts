import { LegalState } from './legal-state';
import type { Cluster, Problem } from './problem';
import type { Work } from './work';

/** What a search for a legal division came to. `unknown`: the budget ran out first. */
export type Legality =
  | { readonly kind: 'legal'; readonly groupOf: Int32Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** How large groups may be, the request's limits or narrower. */
export interface SizeLimits {
  readonly minimum: number;
  readonly maximum: number;
}

/** Partial divisions looked at, shared by several searches. */
export interface Allowance {
  left: number;
}

/** More clusters with wishes than this are not searched through one within the other. */
const DEEPEST = 2_000;

/** Thrown within the search when the allowance is used up. */
class AllowanceSpent extends Error {}

/**
 * A legal division, or the proof that there is none. First everybody with a lock is put down, then those who must be
 * apart from others (whoever has the fewest groups left first), then those who must be together, at last the rest,
 * which is only counting. Groups that are alike for all who are still to come are tried once.
 *
 * @param allowance is used up by about one unit per microsecond of a slow processor
 */
export async function findLegalDivision(problem: Problem, limits: SizeLimits, allowance: Allowance, work: Work): Promise<Legality> {
  // Without the pairs that must be apart, packing alone may already be impossible, and that is soon found out.
  if (problem.clusters.some(({ apart }) => apart.length > 0)) {
    const packing = await decide(new LegalSearch(withoutApart(problem), limits, allowance), work);
    if (packing.kind === 'none') return packing;
  }
  return decide(new LegalSearch(problem, limits, allowance), work);
}

function withoutApart(problem: Problem): Problem {
  return { ...problem, clusters: problem.clusters.map((cluster) => ({ ...cluster, apart: [] })) };
}

async function decide(search: LegalSearch, work: Work): Promise<Legality> {
  if (search.depth > DEEPEST) return { kind: 'unknown' };
  const task = search.run();
  try {
    for (;;) {
      const { done, value } = task.next();
      if (done === true) return value ? { kind: 'legal', groupOf: search.state.groupOf } : { kind: 'none' };
      await work.spend(value as number);
    }
  } catch (error) {
    if (error instanceof AllowanceSpent) return { kind: 'unknown' };
    throw error;
  }
}

/** Units of work so far, handed over when they have become many; answers whether it worked out. */
type Task = Generator<number, boolean>;

class LegalSearch {
  readonly state: LegalState;
  /** Clusters that must be apart from others, those of several people, and single people whom nothing binds. */
  private readonly tied: number[] = [];
  private readonly blocks: number[] = [];
  private readonly plain: number[] = [];
  private readonly failed = new Set<string>();
  private pending = 0;

  constructor(private readonly problem: Problem, limits: SizeLimits, private readonly allowance: Allowance) {
    this.state = new LegalState(problem, Math.max(limits.minimum, 1), limits.maximum);
    problem.clusters.forEach(({ fixed, apart, members }, index) => {
      if (fixed >= 0) return;
      if (apart.length > 0) this.tied.push(index);
      else (members.length > 1 ? this.blocks : this.plain).push(index);
    });
    this.blocks.sort((one, other) => this.cluster(other).members.length - this.cluster(one).members.length || this.cluster(other).leaders - this.cluster(one).leaders || one - other);
  }

  get depth(): number {
    return this.tied.length + this.blocks.length;
  }

  *run(): Task {
    for (const [index, cluster] of this.problem.clusters.entries()) {
      if (cluster.fixed < 0) continue;
      if (!this.state.fits(cluster, cluster.fixed)) return false;
      this.state.put(index, cluster.fixed);
    }
    if (!this.state.isHopeful || this.state.groupOf.length === 0) return this.state.isHopeful;
    if (this.hasTooLargeClique()) return false;
    return yield* this.placeTied(this.tied);
  }

  private cluster(index: number): Cluster {
    return this.problem.clusters[index] as Cluster;
  }

  private *charge(units: number): Generator<number, void> {
    this.allowance.left -= units;
    if (this.allowance.left < 0) throw new AllowanceSpent();
    this.pending += units;
    if (this.pending < 1000) return;
    yield this.pending;
    this.pending = 0;
  }

  /** Clusters that must all be apart from each other need a group each. Looks for such a set greedily, from each of the most bound. */
  private hasTooLargeClique(): boolean {
    const bound = [...this.tied].sort((one, other) => this.cluster(other).apart.length - this.cluster(one).apart.length || one - other).slice(0, 200);
    return bound.slice(0, 20).some((start) => {
      const clique = [start];
      for (const next of bound) {
        const { apart } = this.cluster(next);
        if (clique.every((member) => apart.includes(member))) clique.push(next);
      }
      return clique.length > this.openTo(clique);
    });
  }

  /** How many groups at least one of them fits into. */
  private openTo(clusters: readonly number[]): number {
    return this.problem.groups.filter((_, group) => clusters.some((index) => this.state.fits(this.cluster(index), group))).length;
  }

  private *placeTied(tied: readonly number[]): Task {
    if (tied.length === 0) return yield* this.placeBlock(0);
    const { groups } = this.problem;
    yield* this.charge(1 + Math.ceil((tied.length * groups.length) / 16));
    const next = this.mostBound(tied);
    const rest = tied.filter((index) => index !== next);
    const marks = this.markGroups(rest);
    const tried = new Set<string>();
    for (const group of this.emptiestFirst(next)) {
      const mark = marks[group] as string;
      if (tried.has(mark) || !this.state.fits(this.cluster(next), group)) continue;
      tried.add(mark);
      this.state.put(next, group);
      if (this.state.isHopeful && (yield* this.placeTied(rest))) return true;
      this.state.take(next);
    }
    return false;
  }

  /** Whoever fits into the fewest groups; then the one with most to be apart from. */
  private mostBound(tied: readonly number[]): number {
    let [best, fewest, most] = [tied[0] as number, Infinity, 0];
    for (const index of tied) {
      const cluster = this.cluster(index);
      const open = this.openGroups(cluster);
      if (open > fewest || (open === fewest && cluster.apart.length <= most)) continue;
      [best, fewest, most] = [index, open, cluster.apart.length];
    }
    return best;
  }

  private openGroups(cluster: Cluster): number {
    const closed = new Set(cluster.apart.map((other) => this.state.groupOf[other] as number));
    let open = 0;
    for (let group = 0; group < this.state.size.length; group += 1) {
      if (!closed.has(group) && (this.state.size[group] as number) + cluster.members.length <= this.state.maximum) open += 1;
    }
    return open;
  }

  /** What tells groups apart for those who are still to come: size, leader, and who must stay out. */
  private markGroups(rest: readonly number[]): readonly string[] {
    const barred: number[][] = this.problem.groups.map(() => []);
    for (const index of rest) {
      for (const group of new Set(this.cluster(index).apart.map((other) => this.state.groupOf[other] as number))) barred[group]?.push(index);
    }
    return barred.map((indexes, group) => `${this.markOf(group)}|${indexes.join(',')}`);
  }

  private markOf(group: number): string {
    return `${this.state.size[group]}${this.state.needsLeader(group) ? '-' : '+'}`;
  }

  /** For somebody who may lead: groups without a leader first; then the smallest. */
  private emptiestFirst(index: number): readonly number[] {
    const leads = this.cluster(index).leaders > 0 ? 1 : 0;
    const rank = (group: number): number => (this.state.size[group] as number) - (this.state.needsLeader(group) ? leads * this.problem.people.length : 0);
    return this.problem.groups.map((_, group) => group).sort((one, other) => rank(one) - rank(other) || one - other);
  }

  private *placeBlock(position: number): Task {
    const index = this.blocks[position];
    if (index === undefined) return this.placePlain();
    yield* this.charge(1 + Math.ceil(this.problem.groups.length / 4));
    const known = `${position}:${this.problem.groups.map((_, group) => this.markOf(group)).sort().join(' ')}`;
    if (this.failed.has(known)) return false;
    const tried = new Set<string>();
    for (const group of this.emptiestFirst(index)) {
      const mark = this.markOf(group);
      if (tried.has(mark) || (this.state.size[group] as number) + this.cluster(index).members.length > this.state.maximum) continue;
      tried.add(mark);
      this.state.put(index, group);
      if (this.state.isHopeful && (yield* this.placeBlock(position + 1))) return true;
      this.state.take(index);
    }
    this.failed.add(known);
    return false;
  }

  /** Single people whom nothing binds: leaders where they are needed, then one by one into the smallest group. */
  private placePlain(): boolean {
    const { state, problem } = this;
    if (!state.isHopeful) return false;
    const leaders = this.plain.filter((index) => this.cluster(index).leaders > 0);
    for (let group = 0; group < problem.groups.length; group += 1) {
      if (state.needsLeader(group)) state.put(leaders.pop() as number, group);
    }
    const bySize: number[][] = [];
    problem.groups.forEach((_, group) => (bySize[state.size[group] as number] ??= []).push(group));
    let smallest = 0;
    for (const index of this.plain) {
      if (state.groupOf[index] !== -1) continue;
      while ((bySize[smallest]?.length ?? 0) === 0) smallest += 1;
      const group = bySize[smallest]?.pop() as number;
      state.put(index, group);
      (bySize[smallest + 1] ??= []).push(group);
    }
    return true;
  }
}
