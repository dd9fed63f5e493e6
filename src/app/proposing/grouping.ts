import type { Eligibility } from '../../domain/findings';
import type { BrokenWish, GroupingRequest, Lock, Pair, ReadWish, Trait } from '../../domain/groups';
import type { CellRef } from '../../domain/values';
import type { MessageValues } from '../../messages';

/** How groups are asked for. */
export interface GroupsOrder {
  /** `repair`: today's groups, legal again with the fewest people moved. */
  readonly mode: 'propose' | 'repair';
  /** Decides between equally good solutions, and nothing else; any text. */
  readonly seed: string;
  /** Number of groups; null: as few as the limit allows, in a repair as many as today. */
  readonly groups: number | null;
  /** `not-ineligible`: who is not eligible to attend is left out. */
  readonly include: 'everyone' | 'not-ineligible';
  /** What happens to a row of Aturan Kelompok that cannot be read: nothing is proposed, or it is passed over, and that is said. */
  readonly brokenWishes: 'stop' | 'pass-over';
  /** Wishes beside those of the workbook, by the keys of people. */
  readonly wishes?: { readonly together: readonly Pair[]; readonly apart: readonly Pair[]; readonly locks: readonly Lock[] };
}

/** Somebody of the roster, as a proposal shows them. */
export interface GroupPerson {
  /** As the request and the proposal name the person. */
  readonly key: string;
  readonly name: string | null;
  /** Zero-based position in the roster. */
  readonly position: number;
  /** The roster's cell with the name, or else the NIP. */
  readonly cell: CellRef;
  /** Whether the person may attend. */
  readonly eligibility: Eligibility;
  readonly leader: Eligibility;
  /** The group that the roster gives; null: none, or none for certain. */
  readonly group: string | null;
  readonly isLeading: boolean;
  /** Not part of the request. */
  readonly isLeftOut: boolean;
  /** By {@link Grouping.criteria}. */
  readonly traits: readonly Trait[];
}

/** What groups are balanced by, and what of a person is shown. */
export interface CriterionTitle {
  readonly id: string;
  readonly title: string;
  /** A setting switches it off: it is shown, but nothing is balanced by it. */
  readonly isActive: boolean;
}

/** Everything that a workbook says about dividing its class. */
export interface Grouping {
  readonly request: GroupingRequest;
  /** Everybody of the roster, in its order. */
  readonly people: readonly GroupPerson[];
  readonly criteria: readonly CriterionTitle[];
  /** Titles of the goals about leaders, by id. */
  readonly leaderGoals: ReadonlyMap<string, string>;
  /** Settings that the division rests on and that no document gives. */
  readonly assumed: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** Wishes of the workbook that are kept. */
  readonly wishes: readonly ReadWish[];
  /** Rows of Aturan Kelompok that cannot be kept. */
  readonly broken: readonly BrokenWish[];
  /** What whoever takes a proposal has to know of its people and wishes, with what to do. */
  readonly remarks: readonly StopReason[];
  /** Why somebody may not lead, or what is missing to know; null: may lead. */
  whyNotLeader(key: string): string | null;
  /** Why somebody may not attend, or what is missing to know; null: may attend. */
  whyNotAttending(key: string): string | null;
}

/** Why nothing can be proposed: a tag of the catalogue, its values, and the cells to look at. */
export interface StopReason {
  readonly code: string;
  readonly details: MessageValues;
  readonly cells: readonly CellRef[];
}

/** A class that can be divided, or the reasons against it. */
export type ReadGrouping = { readonly kind: 'ready'; readonly grouping: Grouping } | { readonly kind: 'stopped'; readonly reasons: readonly StopReason[] };
