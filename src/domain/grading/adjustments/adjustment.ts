import type { AdjustmentKind } from '../../findings';
import type { CellRef, Exact } from '../../values';
import type { Target } from './target';

/** A row of decisions about one person's marks. */
export interface Adjustment {
  readonly kind: AdjustmentKind | null;
  /** Null where the component cannot be told. */
  readonly target: Target | null;
  /** The component as the programme calls it; as typed where it cannot be told. */
  readonly component: string;
  /** The mark, or the JP of a session; null where there is none or it cannot be read. */
  readonly given: Exact | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  /** ISO date; null when nothing readable stands there. */
  readonly decidedOn: string | null;
  readonly cell: CellRef;
  /** What keeps it from counting: cells to fill in or to correct; empty when it counts. */
  readonly open: readonly CellRef[];
}

/** What becomes of one mark. */
export type Variant =
  | { readonly kind: 'keep' }
  | { readonly kind: 'resit' | 'replaced'; readonly mark: Exact }
  | { readonly kind: 'excused' }
  /** Anything: what somebody wants cannot be told. */
  | { readonly kind: 'unknown' };

/** A mark that decisions are about, and everything that may become of it; one variant when that is settled. */
export interface Slot {
  readonly target: Target;
  readonly variants: readonly Variant[];
}

/** All decisions about one person's marks. */
export interface PersonAdjustments {
  readonly rows: readonly Adjustment[];
  readonly slots: readonly Slot[];
  /** It cannot be told which mark a row is about: nothing of the grade is certain. */
  readonly isContested: boolean;
}
