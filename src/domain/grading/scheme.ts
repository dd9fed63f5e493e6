import type { Citation } from '../findings';
import type { Localised } from '../../messages';

/**
 * A share of a weighted sum: the id of a parameter that holds a percentage, or one part of a ratio parameter
 * ("30:70": component 0 is 30). Never a number, so that every weight has a source and can be overridden.
 */
export type Weight = string | { readonly parameter: string; readonly component: number };

/** Decimal places by parameter; the only mode there is takes a half up. */
export interface Rounding {
  readonly places: string;
  readonly mode: 'half-up';
}

/** What every node of a grading tree has. */
export interface NodeBase {
  /** Unique in the scheme. */
  readonly id: string;
  readonly title: Localised;
  /** What else people call it, as an adjustment's component. */
  readonly aliases?: readonly string[];
  /** Clauses that the node comes from; at least one. */
  readonly source: readonly Citation[];
  /** Changes the value; without it the value stays exact and is shown with two decimals. */
  readonly rounding?: Rounding;
}

/** Sum of parts, each times its weight; the weights must come to 100. */
export interface WeightedNode extends NodeBase {
  readonly kind: 'weighted';
  readonly parts: readonly { readonly weight: Weight; readonly node: GradingNode }[];
}

/** ΣNT: the graded mata pelajaran, each worth its share of their JP. `each` gives one of them (NPR). */
export interface SubjectsNode extends NodeBase {
  readonly kind: 'subjects';
  readonly weightedBy: 'jp';
  readonly each: GradingNode;
}

/** A point of a curve, by parameters: so many percent attended give that score. */
export interface CurvePoint {
  readonly attended: string;
  readonly score: string;
}

/**
 * What one option of a conversion does: `percentage` takes the percentage attended as the score; `curve` goes in
 * straight lines from 0 at nothing attended through the points to 100 at full attendance, for up to so many JP, and
 * takes the percentage beyond.
 */
export type ConversionOption =
  | { readonly value: string; readonly kind: 'percentage' }
  | { readonly value: string; readonly kind: 'curve'; readonly upToJp?: string; readonly through: readonly CurvePoint[] };

/** How attendance becomes a score, by a parameter of type `choice`. */
export interface Conversion {
  readonly parameter: string;
  readonly options: readonly ConversionOption[];
  readonly source: readonly Citation[];
}

/** Percentage of JP attended: of one mata pelajaran inside `subjects`, of all counted sessions elsewhere. */
export interface AttendanceNode extends NodeBase {
  readonly kind: 'attendance';
  /** Absent: the percentage is the score. */
  readonly conversion?: Conversion;
}

/** The mata pelajaran's score in Nilai Aktivitas; only inside `subjects`. */
export interface ActivityScoreNode extends NodeBase {
  readonly kind: 'activity-score';
}

/** One criterion of a rubric, by its column in the action-learning table. */
export interface RubricCriterion {
  readonly id: string;
  readonly title: Localised;
  readonly column: string;
  readonly weight: Weight;
  readonly source: readonly Citation[];
}

/** The group's action-learning score: per criterion the mean of the assessors, then the weighted sum. */
export interface RubricNode extends NodeBase {
  readonly kind: 'rubric';
  readonly table: 'action-learning';
  readonly assessors: 'mean';
  readonly criteria: readonly RubricCriterion[];
}

/** A score column of the participants' table, usually one that the pack declares (an exam, a project). */
export interface ColumnNode extends NodeBase {
  readonly kind: 'column';
  readonly table: 'participants';
  readonly column: string;
}

export type GradingNode =
  | WeightedNode | SubjectsNode | AttendanceNode | ActivityScoreNode | RubricNode | ColumnNode;

/** A parameter id, or one for subjects of up to so many JP and one for longer ones. */
export type HurdleMinimum = string | { readonly upToJp: string; readonly short: string; readonly long: string };

/** A value that must reach a minimum, whatever the final grade is. A minimum of 0 is none. */
export interface Hurdle {
  readonly id: string;
  readonly title: Localised;
  readonly source: readonly Citation[];
  /** It holds for every graded mata pelajaran by itself; `value` is then a node as inside `subjects`. */
  readonly each?: 'subject';
  /** A value of its own, or the id of a node of the tree (outside `subjects`). */
  readonly value: GradingNode | string;
  /** The value passes when it is at least this. */
  readonly minimum: HurdleMinimum;
}

/** Which grade is compared with the pass mark and the predicates' limits, by a parameter of type `choice`. */
export interface Comparison {
  readonly parameter: string;
  readonly options: readonly { readonly value: string; readonly compares: 'rounded' | 'unrounded' }[];
  readonly source: readonly Citation[];
}

/**
 * Which mark counts after a resit: the `resit`, the `higher` of both, or the higher of the first mark and the resit
 * `capped` at the pass mark.
 */
export type ResitPolicy = 'resit' | 'higher' | 'capped';

/** What may be adjusted, in a table of decisions by person. */
export interface AdjustmentScheme {
  /** Words that make a component the attendance of one session, e.g. "Kehadiran". */
  readonly attendance: readonly string[];
  readonly resits: {
    readonly parameter: string;
    readonly options: readonly { readonly value: string; readonly counts: ResitPolicy }[];
  };
  readonly source: readonly Citation[];
}

/** A setting to try otherwise: whole values in its place, steps up and down, or every other option that it has. */
export type Alternative =
  | { readonly parameter: string; readonly values: readonly number[] }
  | { readonly parameter: string; readonly by: readonly number[] }
  | { readonly parameter: string; readonly options: 'all' };

/** What to look at before grades are published; it changes none. */
export interface ReviewScheme {
  /** Parameter: how near to a limit is on the border. */
  readonly distance: string;
  readonly alternatives: readonly Alternative[];
  readonly source: readonly Citation[];
}

/** A predicate: grades below the mark and not in an earlier band. The last band has no upper mark. */
export interface PredicateBand {
  readonly title: Localised;
  /** Parameter id; absent in the last band only, so that bands have neither gap nor overlap. */
  readonly below?: string;
}

/** How a programme grades: a tree of components, hurdles, a pass mark and predicates, all numbers by parameter. */
export interface GradingScheme {
  readonly scheme: 'grading';
  readonly title: Localised;
  readonly source: readonly Citation[];
  /** The final grade (NA). */
  readonly result: GradingNode;
  readonly hurdles: readonly Hurdle[];
  readonly passMark: { readonly parameter: string; readonly source: readonly Citation[] };
  readonly predicates: { readonly bands: readonly PredicateBand[]; readonly source: readonly Citation[] };
  /** Which nodes the report names; ids of nodes outside `subjects`. */
  readonly report: { readonly attendance?: string; readonly nt?: string; readonly al?: string };
  /** Absent: the grade is compared as it is written. */
  readonly comparison?: Comparison;
  /** Absent: no mark may be adjusted. */
  readonly adjustments?: AdjustmentScheme;
  /** Absent: nothing is on a border, nothing is tried. */
  readonly review?: ReviewScheme;
  /** Sessions that do not count towards attendance (action learning on one's own), by what the schedule calls them. */
  readonly uncounted?: { readonly titles: readonly string[]; readonly source: readonly Citation[] };
}
