import type { Cluster, Problem } from './problem';

/** Who in each group could lead it, while people change groups, and whether the goals about leaders are reached there. */
export class LeaderCounts {
  private readonly leaders: Int32Array;
  private readonly incumbents: Int32Array;
  /** By goal about leaders, then by group. */
  private readonly suitedLeaders: readonly Int32Array[];
  private readonly suitedIncumbents: readonly Int32Array[];

  /** Nobody is in any group yet. */
  constructor(private readonly problem: Problem) {
    const byGroup = (): Int32Array => new Int32Array(problem.groups.length);
    [this.leaders, this.incumbents] = [byGroup(), byGroup()];
    this.suitedLeaders = problem.unsuited.map(byGroup);
    this.suitedIncumbents = problem.unsuited.map(byGroup);
  }

  /** Puts a cluster into a group (1) or takes it out (-1). */
  shift({ leaders, incumbents, suited }: Cluster, group: number, sign: 1 | -1): void {
    add(this.leaders, group, sign * leaders);
    add(this.incumbents, group, sign * incumbents);
    for (let goal = 0; goal < suited.length; goal += 1) {
      const of = suited[goal] as Cluster['suited'][number];
      add(this.suitedLeaders[goal] as Int32Array, group, sign * of.leaders);
      add(this.suitedIncumbents[goal] as Int32Array, group, sign * of.incumbents);
    }
  }

  /** Whether somebody may lead the group. */
  hasLeader(group: number): boolean {
    return (this.problem.ledBy[group] as number) >= 0 || (this.leaders[group] as number) > 0;
  }

  /** Whether whoever should lead the group reaches a goal; as {@link suitableLeaders} says. */
  isReached(goal: number, group: number): boolean {
    const { ledBy, unsuited, mode } = this.problem;
    const locked = ledBy[group] as number;
    if (locked >= 0) return unsuited[goal]?.[locked] === 0;
    const isKept = mode === 'repair' && (this.incumbents[group] as number) > 0;
    return ((isKept ? this.suitedIncumbents : this.suitedLeaders)[goal]?.[group] as number) > 0;
  }
}

function add(counts: Int32Array, group: number, change: number): void {
  counts[group] = (counts[group] as number) + change;
}
