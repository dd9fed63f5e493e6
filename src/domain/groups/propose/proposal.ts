/** One group of a proposal. */
export interface ProposedGroup {
  readonly id: string;
  /** Keys of the members, the leader first, then in the order of the request. */
  readonly members: readonly string[];
  readonly leader: string;
}

/** Somebody who changes group or role against the roster. */
export interface Move {
  readonly key: string;
  readonly from: string | null;
  readonly to: string;
  /** The role changes; null: it stays. */
  readonly role: 'becomes-leader' | 'steps-down' | null;
}

/** How well one goal was reached: the number that was reached, and the one below which nothing can come. Smaller is better; 0 is perfect. */
export interface GoalScore {
  /**
   * Id of a balance criterion, or of a goal about leaders (groups whose leader misses it); or `groups` (groups beyond people / maximum, where their number is part of the
   * proposal), `moves` (people whom the roster has in another group), `roles` (people who become leader or step down),
   * `sizes` (people by whom groups differ from even sizes).
   */
  readonly id: string;
  readonly value: number;
  readonly bound: number;
}

/**
 * What is proven about a proposal. `best`: no legal division is better in the order of the goals. `bounded`: it is
 * the best found within the budget; `scores` say how far from the proven bounds it is at most.
 */
export interface Certificate {
  readonly kind: 'best' | 'bounded';
  /** In the order of their priority. A bound holds given the values of the goals before it. */
  readonly scores: readonly GoalScore[];
}

/** Why nothing legal exists, most telling first; each is enough alone. Numbers and keys for the words. */
export type Obstacle =
  /** `barred`: of those who may lead, so many surely may not attend. */
  | {
    readonly kind: 'too-few-leaders'; readonly people: number; readonly needed: number; readonly eligible: number; readonly barred: number;
    readonly nearest: readonly string[];
  }
  | { readonly kind: 'too-few-places'; readonly people: number; readonly groups: number; readonly maximum: number }
  | { readonly kind: 'too-few-people'; readonly people: number; readonly groups: number; readonly minimum: number }
  | { readonly kind: 'together-too-many'; readonly keys: readonly string[]; readonly maximum: number }
  | { readonly kind: 'together-and-apart'; readonly keys: readonly string[] }
  | { readonly kind: 'locked-apart'; readonly keys: readonly string[]; readonly groups: readonly string[] }
  | { readonly kind: 'locks-overfill'; readonly group: string; readonly keys: readonly string[]; readonly maximum: number }
  | { readonly kind: 'lock-not-eligible'; readonly key: string; readonly group: string }
  | { readonly kind: 'two-leaders-locked'; readonly group: string; readonly keys: readonly string[] }
  | { readonly kind: 'unknown-person'; readonly key: string }
  | { readonly kind: 'unknown-group'; readonly group: string; readonly key: string }
  /** No single count explains it, but the whole search space was ruled out. `conflict`: the smallest set of wishes found without which it works. */
  | { readonly kind: 'no-division'; readonly conflict: readonly Wish[] };

/** A wish by its place in the request. */
export interface Wish {
  readonly kind: 'together' | 'apart' | 'lock';
  readonly index: number;
}

/** What came of a request. `not-found`: within the budget neither a legal division nor a proof that there is none was found. */
export type Proposal =
  | { readonly kind: 'found'; readonly groups: readonly ProposedGroup[]; readonly moves: readonly Move[]; readonly certificate: Certificate }
  | { readonly kind: 'impossible'; readonly obstacles: readonly Obstacle[]; readonly smallestFix: SmallestFix | null }
  | { readonly kind: 'not-found' };

/** The least that would make it possible. */
export type SmallestFix =
  /** So many more people must become eligible to lead; the nearest candidates first. */
  | { readonly kind: 'more-leaders'; readonly count: number; readonly nearest: readonly string[] }
  | { readonly kind: 'more-groups'; readonly count: number }
  /** Neither is enough without the other; `count` is of groups. */
  | { readonly kind: 'more-groups-and-leaders'; readonly count: number; readonly leaders: number; readonly nearest: readonly string[] }
  | { readonly kind: 'fewer-groups'; readonly count: number }
  | { readonly kind: 'drop-wishes'; readonly wishes: readonly Wish[] };
