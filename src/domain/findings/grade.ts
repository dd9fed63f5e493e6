import type { CellRef } from '../values';

export type GradeStatus = 'lulus' | 'tidak-lulus' | 'belum-lengkap';

/** One mata pelajaran's part in a grade. Decimals are strings. */
export interface SubjectGrade {
  readonly id: string;
  readonly title: string;
  /** Percentage of the subject's JP attended; null when unknown. */
  readonly attendance: string | null;
  /** Activity score; null when unknown. */
  readonly activity: string | null;
  /** NPR; null while something is missing. */
  readonly npr: string | null;
  /** JP that it weighs in ΣNT; null where nobody knows; absent: not asked for. */
  readonly jp?: number | null;
}

/**
 * The marks that one grade is computed from, after decisions about them, as the nearest doubles: for computing the grade
 * again elsewhere, never for a decision. Null: missing or not settled.
 */
export interface GradeMarks {
  /** Percent attended of all counted sessions. */
  readonly overall: number | null;
  /** Percent attended and activity score, in the order of the grade's subjects. */
  readonly attendance: readonly (number | null)[];
  readonly activity: readonly (number | null)[];
  /** By id of the component: of a rubric one for each criterion, of a score column the one. */
  readonly components: ReadonlyMap<string, readonly (number | null)[]>;
  /** What a decision about this person makes of a rubric or a score column, by its id; nearly always empty. */
  readonly decided: ReadonlyMap<string, number | null>;
}

/**
 * What is certain about a grade: `passed` and `failed` of a complete one, `already-passes` and `cannot-pass` whatever
 * the missing marks and open choices still bring, else `open`.
 */
export type GradeOutlook = 'passed' | 'failed' | 'already-passes' | 'cannot-pass' | 'open';

/** A value that must reach a minimum, whatever the final grade is. Decimals are strings. Minimums of 0 are not listed. */
export interface HurdleReport {
  readonly id: string;
  /** In the report's language. */
  readonly title: string;
  /** Id of the mata pelajaran that it is about; null: of the whole programme. */
  readonly subject: string | null;
  /** Null while a mark below it is missing. */
  readonly value: string | null;
  /** What the value can still become; equal when complete. */
  readonly low: string;
  readonly high: string;
  /** Null while the setting is open. */
  readonly minimum: string | null;
  /** Id of the setting with the minimum. */
  readonly setting: string;
  /** Null while nobody can say. */
  readonly passed: boolean | null;
}

/** `resit` (remedial), `replaced` (pengganti), `excused` (dispensasi). */
export type AdjustmentKind = 'resit' | 'replaced' | 'excused';

/** A mark that somebody decided to replace or excuse. Decimals are strings. */
export interface AdjustmentReport {
  readonly kind: AdjustmentKind | null;
  /** Whose mark: a mata pelajaran, a component or a session; as it was typed where nobody can tell. */
  readonly component: string;
  /** The mark as the sheets have it; null: there is none, or it is not complete. */
  readonly original: string | null;
  /** The mark that the adjustment gives; null for an excuse, or where it cannot be read. */
  readonly given: string | null;
  /** The mark that counts; null while it is open, and for an excuse. */
  readonly counted: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  /** ISO date; null when nothing readable stands there. */
  readonly decidedOn: string | null;
  /** `open`: it does not count yet, and keeps the grade open until it is completed or removed. */
  readonly state: 'counted' | 'open';
  /** The row's cell with the component. */
  readonly cell: CellRef;
}

/** What the missing marks must still bring before the grade passes. Decimals are strings. */
export interface NeededReport {
  /** Points of the final grade between what is certain and the pass mark; "0.00" when only a hurdle is open. */
  readonly points: string;
  /** The smallest mark that suffices, where one component only is missing; null otherwise. */
  readonly mark: {
    /** Id of the node of the grading tree, e.g. `aktivitas`. */
    readonly component: string;
    /** Id of the mata pelajaran; null outside of them. */
    readonly subject: string | null;
    /** In the report's language. */
    readonly title: string;
    /** Two decimals, 0 to 100. */
    readonly minimum: string;
  } | null;
}

/**
 * A participant's grade. Decimals are strings with the places the pack rounds to; null where a mark is
 * missing. `low` and `high` bound what the final grade can still become; equal when complete.
 */
export interface GradeReport {
  readonly attendance: string | null;
  readonly nt: string | null;
  readonly al: string | null;
  readonly na: string | null;
  readonly low: string;
  readonly high: string;
  readonly status: GradeStatus;
  /** Predicate in the report's language; null while it is open. */
  readonly predicate: string | null;
  readonly subjects: readonly SubjectGrade[];
  /** Cells or parameter ids that are still missing. */
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
  readonly outlook: GradeOutlook;
  /** In the order of the scheme, a hurdle of every mata pelajaran in the order of the subjects. */
  readonly hurdles: readonly HurdleReport[];
  readonly adjustments: readonly AdjustmentReport[];
  /** Null unless the outlook is `open` because marks are missing. */
  readonly needed: NeededReport | null;
  /** Absent: not asked for. */
  readonly marks?: GradeMarks;
}

/** Somebody whose complete final grade is close to the pass mark or to a predicate's limit. Decimals are strings. */
export interface BorderReport {
  readonly nip: string;
  readonly name: string | null;
  /** One-based sheet row of the participant. */
  readonly row: number;
  /** The grade that is compared: as written, or before rounding with four decimals. */
  readonly na: string;
  /** The limit, and the settings that hold it: one limit may be the pass mark and a predicate's. */
  readonly limit: string;
  readonly settings: readonly string[];
  /** Grade less limit; negative below it. */
  readonly distance: string;
}

/** What a grade comes to. */
export interface GradeStanding {
  readonly na: string | null;
  readonly status: GradeStatus;
  readonly predicate: string | null;
}

/** Somebody whose status or predicate is another one under another setting. */
export interface GradeChange {
  readonly nip: string;
  readonly name: string | null;
  /** One-based sheet row of the participant. */
  readonly row: number;
  readonly from: GradeStanding;
  readonly to: GradeStanding;
}

/** One setting, otherwise than it is. */
export interface AlternativeReport {
  /** `<setting>=<value>`. */
  readonly id: string;
  readonly setting: string;
  /** The setting's title in the report's language. */
  readonly title: string;
  /** Its value as people type it; for a choice that is still open, the first option. */
  readonly from: string;
  readonly to: string;
  /** What both are called in the report's language; absent: as they are typed. */
  readonly labels?: { readonly from: string; readonly to: string };
  /** In the order of the roster; empty: nobody's result would change. */
  readonly changed: readonly GradeChange[];
}

/** Who would change under another rounding, ratio or mark. */
export interface SensitivityReport {
  readonly alternatives: readonly AlternativeReport[];
}
