import type { BalanceCriterion, Candidate, GroupingRequest } from './request';

/** People who must be in one group, one person or more: what a search moves as a whole. */
export interface Cluster {
  /** Positions in {@link Problem.people}. */
  readonly members: readonly number[];
  /** How many of them may lead. */
  readonly leaders: number;
  /** How many of them may lead and lead today. */
  readonly incumbents: number;
  /** By goal about leaders: how many of those who may lead would reach it, and how many of the incumbents. */
  readonly suited: readonly SuitedLeaders[];
  /** The group that a lock gives; -1: any. */
  readonly fixed: number;
  /** In which of the groups the members are today, and how many. */
  readonly homes: readonly { readonly group: number; readonly people: number }[];
  /** Clusters that must not be in the same group. */
  readonly apart: readonly number[];
}

/** People of a cluster who would reach a goal about leaders. */
export interface SuitedLeaders {
  readonly leaders: number;
  readonly incumbents: number;
}

/** One balance criterion, its categories numbered. */
export interface CountedCriterion extends BalanceCriterion {
  /** The category by person; -1: not known. */
  readonly codes: Int32Array;
  /** How many people by category. */
  readonly population: Int32Array;
}

/** What is counted to compare two divisions, in the order of priority. */
export interface Goal {
  readonly id: string;
  readonly kind: 'moves' | 'roles' | 'leaders' | 'sizes' | 'balance';
  /** Which of the criteria, for `leaders` which of the goals about them; -1 where there is one of the kind only. */
  readonly criterion: number;
}

/** A request with a settled list of groups, in numbers. People and groups stand in an order that only the seed decides. */
export interface Problem {
  readonly people: readonly Candidate[];
  readonly groups: readonly string[];
  /** The same ids in the order in which they came. */
  readonly listed: readonly string[];
  readonly minimum: number;
  readonly maximum: number;
  /** The sizes of groups when all are as even as the numbers allow: people / groups, rounded down and up. */
  readonly low: number;
  readonly high: number;
  readonly canLead: Uint8Array;
  readonly isLeading: Uint8Array;
  /** By goal about leaders, and person: 1 where a group that the person leads misses it. */
  readonly unsuited: readonly Uint8Array[];
  /** The group by person that the roster gives; -1: none, or none of the groups. */
  readonly homeOf: Int32Array;
  /** How many have a group today that is none of the groups: they move wherever they go. */
  readonly uprooted: number;
  /** Who leads the group by a lock; -1: anybody who may. */
  readonly ledBy: Int32Array;
  readonly clusters: readonly Cluster[];
  readonly clusterOf: Int32Array;
  readonly criteria: readonly CountedCriterion[];
  readonly goals: readonly Goal[];
  readonly mode: GroupingRequest['mode'];
}
