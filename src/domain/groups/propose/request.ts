import type { Eligibility } from '../../findings';

/** A trait that groups are balanced by: the person's category, e.g. the unit `DJP` or the education `S 1`; null: not known. */
export type Trait = string | null;

/** Somebody who is to be put into a group. */
export interface Candidate {
  /** How the person is named everywhere: NIP, or another row key; unique in a request. */
  readonly key: string;
  /** Whether the person may lead a group by the rules about leaders. Only `eligible` people are made leaders. */
  readonly leader: Eligibility;
  /** Whether the person may attend at all. */
  readonly attendance: Eligibility;
  /** By the order of {@link GroupingRequest.balance}. */
  readonly traits: readonly Trait[];
  /** The group that the roster gives; null: none. */
  readonly group: string | null;
  /** The roster says that the person leads that group. */
  readonly isLeading: boolean;
}

/** What is wanted of one trait. Criteria come in the order of their priority: an earlier one is never given up for a later one. */
export interface BalanceCriterion {
  /** E.g. `unit`. */
  readonly id: string;
  /**
   * `spread`: every category is shared out as evenly as the numbers allow. `gather`: groups hold as few categories as
   * the numbers allow.
   */
  readonly aim: 'spread' | 'gather';
}

/** That groups are led by people who may attend, as far as possible. */
export interface LeaderGoal {
  /** E.g. `ketua-boleh-ikut`. */
  readonly id: string;
  /** `not-ineligible`: nobody leads who surely may not attend; `eligible`: only people who surely may. */
  readonly attendance: 'not-ineligible' | 'eligible';
}

/** Two people who must be in one group, or must not. Keys of candidates. */
export type Pair = readonly [string, string];

/** Somebody who stays in a group, or whom the user has made its leader. */
export interface Lock {
  readonly key: string;
  readonly group: string;
  /** True: leads it; false: must not be made its leader; null: either. */
  readonly leads: boolean | null;
}

/** What a proposal has to keep and what it should aim at. */
export interface GroupingRequest {
  readonly candidates: readonly Candidate[];
  /** Most members of a group, the leader included; 1 or more. */
  readonly maximum: number;
  /** Fewest members of a group; 1 where nobody says. */
  readonly minimum: number;
  /** Ids of the groups in order; null: as few as the maximum allows, called 1, 2, 3 … */
  readonly groups: readonly string[] | null;
  readonly together: readonly Pair[];
  /** Candidates who are one person, whose NIP stands in the roster twice: they stay together, and that is no wish which could be given up. Absent: none. */
  readonly samePerson?: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly locks: readonly Lock[];
  /** In the order of their priority. They come before sizes and balance, in a repair after what it changes. */
  readonly leaderGoals: readonly LeaderGoal[];
  readonly balance: readonly BalanceCriterion[];
  /** Decides between equally good solutions, and nothing else. */
  readonly seed: string;
  /** `repair`: today's groups are kept as far as possible, with the fewest people moved; balance comes after that. */
  readonly mode: 'propose' | 'repair';
}

/** Every pair that stays together: by a wish, or because both are one person. */
export function inseparable({ together, samePerson = [] }: Pick<GroupingRequest, 'together' | 'samePerson'>): readonly Pair[] {
  return [...together, ...samePerson];
}
