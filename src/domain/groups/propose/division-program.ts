import { fewestIn, mostIn } from './even-share';
import type { SizeLimits } from './legal-division';
import type { Cluster, CountedCriterion, Goal, Problem } from './problem';
import { ProgramBuilder } from './whole-program';
import type { Term, WholeProgram } from './whole-program';

/** A goal as a sum of terms and a number that is always in it. */
interface GoalSum {
  readonly terms: readonly Term[];
  readonly always: number;
}

/** The program that improves one goal, and how to read it. */
export interface DivisionProgram {
  readonly program: WholeProgram;
  /** To be added to what the program costs. */
  readonly always: number;
  /** The group by cluster. */
  readonly read: (variables: Float64Array) => Int32Array;
}

/** Whether so large a problem is worth a program: choices of a group by cluster. */
export function countChoices({ clusters, groups }: Problem): number {
  return clusters.length * groups.length;
}

/**
 * The least of one goal over legal divisions that are no worse in the goals before it, as a whole program: choices of
 * a group by cluster, and amounts by which groups miss what is wanted. Exact where `limits` admit even sizes only;
 * else the even shares are taken as wide as any size would make them, and the bound still holds.
 *
 * @param groupOf a legal division that is known, the group by cluster; `values` are its values
 */
export function writeProgram(problem: Problem, limits: SizeLimits, goal: number, groupOf: Int32Array, values: readonly number[]): DivisionProgram {
  const writer = new ProgramWriter(problem, limits, groupOf);
  writer.addHardRules();
  const sums = problem.goals.slice(0, goal + 1).map((one) => writer.addGoal(one));
  const last = sums[goal] as GoalSum;
  sums.slice(0, goal).forEach(({ terms, always }, index) => writer.builder.addRow(terms, -Infinity, (values[index] as number) - always));
  return { program: writer.builder.build(last.terms), always: last.always, read: (variables) => writer.read(variables) };
}

/** Any legal division, as a whole program. */
export function writeLegality(problem: Problem, groupOf: Int32Array): Omit<DivisionProgram, 'always'> {
  const writer = new ProgramWriter(problem, problem, groupOf);
  writer.addHardRules();
  return { program: writer.builder.build([]), read: (variables) => writer.read(variables) };
}

class ProgramWriter {
  readonly builder = new ProgramBuilder();
  /** By cluster the variable of its first group; the others follow. */
  private readonly choices: readonly number[];
  private readonly all: readonly number[];
  /** By group the variable that says whether somebody leads it who leads today, once that goal is added. */
  private readonly keeps = new Map<number, number>();

  constructor(private readonly problem: Problem, private readonly limits: SizeLimits, private readonly groupOf: Int32Array) {
    this.all = problem.groups.map((_, group) => group);
    this.choices = problem.clusters.map(({ fixed }, cluster) => {
      const variables = this.all.map((group) => this.builder.addChoice(groupOf[cluster] === group ? 1 : 0, fixed === group ? 1 : 0, fixed >= 0 && fixed !== group ? 0 : 1));
      return variables[0] as number;
    });
  }

  read(variables: Float64Array): Int32Array {
    return Int32Array.from(this.choices, (first) => {
      let best = 0;
      for (const group of this.all) if ((variables[first + group] as number) > (variables[first + best] as number)) best = group;
      return best;
    });
  }

  /** In a group, each cluster as often as it counts. */
  private sum(group: number, count: (cluster: Cluster) => number): Term[] {
    return this.problem.clusters.flatMap((cluster, index) => {
      const value = count(cluster);
      return value === 0 ? [] : [{ variable: (this.choices[index] as number) + group, value }];
    });
  }

  /** What the sum comes to in the division that is known. */
  private known(group: number, count: (cluster: Cluster) => number): number {
    return this.problem.clusters.reduce((total, cluster, index) => total + (this.groupOf[index] === group ? count(cluster) : 0), 0);
  }

  addHardRules(): void {
    const { builder, problem: { clusters, ledBy }, limits } = this;
    clusters.forEach((_, index) => builder.addRow(this.all.map((group) => ({ variable: (this.choices[index] as number) + group, value: 1 })), 1, 1));
    for (const group of this.all) {
      builder.addRow(this.sum(group, ({ members }) => members.length), Math.max(1, limits.minimum), limits.maximum);
      if ((ledBy[group] as number) < 0) builder.addRow(this.sum(group, ({ leaders }) => leaders), 1, Infinity);
    }
    clusters.forEach(({ apart }, one) => {
      for (const other of apart) if (other > one) this.addApart(one, other);
    });
  }

  private addApart(one: number, other: number): void {
    for (const group of this.all) {
      this.builder.addRow([one, other].map((cluster) => ({ variable: (this.choices[cluster] as number) + group, value: 1 })), 0, 1);
    }
  }

  addGoal({ kind, criterion }: Goal): GoalSum {
    if (kind === 'moves') return this.addMoves();
    if (kind === 'roles') return this.addRoles();
    if (kind === 'leaders') return this.addLeaders(criterion);
    if (kind === 'sizes') return this.addSizes();
    const counted = this.problem.criteria[criterion] as CountedCriterion;
    return counted.aim === 'spread' ? this.addSpread(counted) : this.addGather(counted);
  }

  private addMoves(): GoalSum {
    const terms = this.all.flatMap((group) => this.sum(group, ({ homes }) => homes.reduce((away, home) => away + (home.group === group ? 0 : home.people), 0)));
    return { terms, always: this.problem.uprooted };
  }

  private addRoles(): GoalSum {
    const { isLeading, ledBy, groups } = this.problem;
    let always = isLeading.reduce((total, flag) => total + flag, 0) + groups.length;
    const terms = this.all.flatMap((group): readonly Term[] => {
      const locked = ledBy[group] as number;
      if (locked >= 0) {
        always -= isLeading[locked] === 1 ? 2 : 0;
        return [];
      }
      const count = ({ incumbents }: Cluster): number => incumbents;
      const keeps = this.builder.addChoice(Math.min(1, this.known(group, count)));
      this.keeps.set(group, keeps);
      this.builder.addRow([...this.sum(group, count), { variable: keeps, value: -1 }], 0, Infinity);
      return [{ variable: keeps, value: -2 }];
    });
    return { terms, always };
  }

  /** Groups that miss the goal: all, less those with somebody who reaches it and whom nobody keeps from leading. */
  private addLeaders(goal: number): GoalSum {
    const { ledBy, unsuited } = this.problem;
    const suited = (of: 'leaders' | 'incumbents') => (cluster: Cluster): number => cluster.suited[goal]?.[of] ?? 0;
    let always = 0;
    const terms = this.all.flatMap((group): readonly Term[] => {
      const locked = ledBy[group] as number;
      always += locked < 0 ? 1 : unsuited[goal]?.[locked] ?? 0;
      if (locked >= 0) return [];
      const keeps = this.keeps.get(group);
      const isKept = keeps !== undefined && this.known(group, ({ incumbents }) => incumbents) > 0;
      const reached = this.builder.addChoice(Math.min(1, this.known(group, suited(isKept ? 'incumbents' : 'leaders'))));
      this.builder.addRow([...this.sum(group, suited('leaders')), { variable: reached, value: -1 }], 0, Infinity);
      if (keeps !== undefined) {
        this.builder.addRow([{ variable: keeps, value: 1 }, { variable: reached, value: 1 }, ...this.sum(group, (cluster) => -suited('incumbents')(cluster))], -Infinity, 1);
      }
      return [{ variable: reached, value: -1 }];
    });
    return { terms, always };
  }

  private addSizes(): GoalSum {
    const { low, high } = this.problem;
    if (this.limits.minimum >= low && this.limits.maximum <= high) return { terms: [], always: 0 };
    return { terms: this.all.flatMap((group) => this.addShare(group, ({ members }) => members.length, low, high)), always: 0 };
  }

  /** The amounts by which a count in a group is below and above what is wanted. */
  private addShare(group: number, count: (cluster: Cluster) => number, fewest: number, most: number): Term[] {
    const { builder } = this;
    const [counted, known] = [this.sum(group, count), this.known(group, count)];
    const above = builder.addAmount(Math.max(0, known - most));
    builder.addRow([...counted, { variable: above, value: -1 }], -Infinity, most);
    if (fewest === 0) return [{ variable: above, value: 1 }];
    const below = builder.addAmount(Math.max(0, fewest - known));
    builder.addRow([...counted, { variable: below, value: 1 }], fewest, Infinity);
    return [{ variable: above, value: 1 }, { variable: below, value: 1 }];
  }

  private addSpread({ codes, population }: CountedCriterion): GoalSum {
    const { problem, limits } = this;
    const terms = Array.from(population, (people, code) => {
      const fewest = fewestIn(problem, people, Math.min(limits.minimum, problem.low));
      const most = mostIn(problem, people, Math.max(limits.maximum, problem.high));
      if (people <= most && fewest === 0) return [];
      const count = ({ members }: Cluster): number => members.reduce((total, person) => total + (codes[person] === code ? 1 : 0), 0);
      return this.all.flatMap((group) => this.addShare(group, count, fewest, most));
    });
    return { terms: terms.flat(), always: 0 };
  }

  private addGather({ codes, population }: CountedCriterion): GoalSum {
    const terms = this.all.map((group): Term => {
      const held = Array.from(population, (_, code): Term => this.addHeld(group, codes, code));
      const distinct = held.reduce((total, _, code) => total + Math.min(1, this.known(group, ({ members }) => (members.some((person) => codes[person] === code) ? 1 : 0))), 0);
      const beyond = this.builder.addAmount(Math.max(0, distinct - 1));
      this.builder.addRow([...held, { variable: beyond, value: -1 }], -Infinity, 1);
      return { variable: beyond, value: 1 };
    });
    return { terms, always: 0 };
  }

  /** 1 where the group holds the category. */
  private addHeld(group: number, codes: Int32Array, code: number): Term {
    const { builder, problem, groupOf, choices } = this;
    const holders = problem.clusters.flatMap(({ members }, index) => (members.some((person) => codes[person] === code) ? [index] : []));
    const variable = builder.addAmount(holders.some((index) => groupOf[index] === group) ? 1 : 0, 1);
    for (const index of holders) builder.addRow([{ variable, value: 1 }, { variable: (choices[index] as number) + group, value: -1 }], 0, Infinity);
    return { variable, value: 1 };
  }
}
