import type { Cluster, Problem } from './problem';

/** Groups while a legal division is put together: only what the hard rules ask for. */
export class LegalState {
  readonly groupOf: Int32Array;
  readonly size: Int32Array;
  private readonly led: Int32Array;
  /** People who are in no group yet. */
  private waiting: number;
  /** Clusters in no group yet that could lead one. */
  private waitingLeaders: number;

  /** @param maximum most people of a group; may be less than the request's, to ask for even sizes */
  constructor(readonly problem: Problem, readonly minimum: number, readonly maximum: number) {
    this.groupOf = new Int32Array(problem.clusters.length).fill(-1);
    this.size = new Int32Array(problem.groups.length);
    this.led = Int32Array.from(problem.ledBy, (leader) => (leader >= 0 ? 1 : 0));
    this.waiting = problem.people.length;
    this.waitingLeaders = problem.clusters.filter(({ leaders }) => leaders > 0).length;
  }

  needsLeader(group: number): boolean {
    return this.led[group] === 0;
  }

  fits(cluster: Cluster, group: number): boolean {
    return (this.size[group] as number) + cluster.members.length <= this.maximum && !cluster.apart.some((other) => this.groupOf[other] === group);
  }

  put(index: number, group: number): void {
    this.change(index, group, 1);
    this.groupOf[index] = group;
  }

  take(index: number): void {
    this.change(index, this.groupOf[index] as number, -1);
    this.groupOf[index] = -1;
  }

  private change(index: number, group: number, sign: 1 | -1): void {
    const { members, leaders } = this.problem.clusters[index] as Cluster;
    this.size[group] = (this.size[group] as number) + sign * members.length;
    this.waiting -= sign * members.length;
    if (leaders === 0) return;
    this.led[group] = (this.led[group] as number) + sign;
    this.waitingLeaders -= sign;
  }

  /** Whether the people who wait can still fill every group up to the minimum and give it somebody who may lead. Linear in groups. */
  get isHopeful(): boolean {
    let [seats, leaders] = [0, 0];
    for (let group = 0; group < this.size.length; group += 1) {
      const size = this.size[group] as number;
      const needs = this.led[group] === 0 ? 1 : 0;
      if (needs === 1 && size >= this.maximum) return false;
      seats += Math.max(0, this.minimum - size, needs);
      leaders += needs;
    }
    return leaders <= this.waitingLeaders && seats <= this.waiting;
  }
}
