import type { Citation, GradeReport } from '../../findings';
import type { CellRef, Exact } from '../../values';
import type { Mark } from '../mark';
import type { GradingNode } from '../scheme';

/** A cell that a mark was read from, as it stands. */
export interface TracedCell {
  readonly cell: CellRef;
  /** Whose mark it is: a session, an assessor; null where the component says it. */
  readonly label: string | null;
  /** As people see it; empty for a blank. */
  readonly text: string;
}

/** One component of one person's grade, with everything to compute it again by hand. */
export interface TraceNode {
  readonly id: string;
  readonly kind: GradingNode['kind'] | 'criterion';
  /** In the language of the input. */
  readonly title: string;
  /** Title of the mata pelajaran; null outside of them. */
  readonly subject: string | null;
  readonly source: readonly Citation[];
  /** What counts: after a decision, a conversion and rounding. */
  readonly mark: Mark;
  /** Before rounding; the same where nothing is rounded. */
  readonly exact: Mark;
  /** Decimal places that it is rounded to, and the setting; null where nothing is rounded. */
  readonly rounding: { readonly setting: string; readonly places: number | null } | null;
  /** Share of the component above, in percent; null while the choice is open. Absent for the grade itself. */
  readonly weight?: { readonly percent: Exact | null; readonly setting: string | null; readonly jp: Exact | null };
  /** Attendance only: JP attended and JP in all, the percentage before it becomes a score, and what its conversion is called. */
  readonly attended?: { readonly jp: Exact | null; readonly of: Exact | null; readonly percent: Mark; readonly conversion: string | null };
  /** Before a decision about this person changed it. */
  readonly undecided?: Mark;
  readonly cells: readonly TracedCell[];
  readonly parts: readonly TraceNode[];
}

/** A grade and what it is made from. */
export interface TracedGrade {
  readonly report: GradeReport;
  readonly root: TraceNode;
  /** The clauses that each hurdle of the report comes from, in its order. */
  readonly hurdleSources: readonly (readonly Citation[])[];
  /** The grade that is compared with the pass mark, where that is not the written one. */
  readonly compared: Mark;
  /** Null while somebody must still choose it. */
  readonly passMark: Exact | null;
}
