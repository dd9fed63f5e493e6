import type { Tone } from '../../workbook';
import type { AssumptionView, CellLink } from './views';

/*
 * What the tab Nilai shows: one line per graded person, and on demand everything that the grade stands on. Every text
 * is ready to be shown.
 */

/** Which grades, in the order of the roster. */
export interface GradesQuery {
  /**
   * `open`: not settled yet; `border`: close to a mark; `sensitive`: another rounding, ratio or mark would change the
   * result; `adjusted`: a mark was replaced or excused.
   */
  readonly filter: 'all' | 'passed' | 'failed' | 'open' | 'border' | 'sensitive' | 'adjusted';
  /** Words in name, NIP or group; empty: no search. */
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
}

/** One graded person. */
export interface GradeRowView {
  readonly key: string;
  readonly name: string;
  /** E.g. "Kelompok 3". */
  readonly detail: string;
  /** E.g. "74,10", or "61,20 – 81,20" while something is missing. */
  readonly grade: string;
  /** E.g. "Lulus · Cukup", "sudah pasti lulus", "perlu 12,5 lagi". */
  readonly status: string;
  readonly tone: Tone;
  /** Short marks, e.g. "perbatasan", "remedial", "berubah bila 10:90". */
  readonly tags: readonly string[];
}

export interface GradesPage {
  /** Null: the pack or the workbook has no grades. */
  readonly counts: { readonly passed: number; readonly failed: number; readonly open: number; readonly border: number; readonly sensitive: number; readonly adjusted: number } | null;
  readonly rows: readonly GradeRowView[];
  readonly total: number;
  /** Who would change, and under what. */
  readonly alternatives: readonly {
    /** E.g. "Rasio kehadiran : aktivitas 10:90 alih-alih 30:70". */
    readonly title: string;
    readonly people: readonly { readonly key: string; readonly name: string; readonly text: string }[];
    readonly total: number;
  }[];
  readonly assumptions: readonly AssumptionView[];
}

/** One step of an explanation, as a person can compute it by hand. */
export interface ExplanationLine {
  readonly label: string;
  /** The value, with its unit; null: missing. */
  readonly value: string | null;
  /** E.g. "30% × 100 + 70% × 78,5 = 84,95 → 85". */
  readonly working: string | null;
  /** Clause of the document, or the source of the setting. */
  readonly source: string | null;
  readonly cells: readonly CellLink[];
  /** 0 for the grade itself, 1 for its parts, and so on. */
  readonly level: number;
  readonly tone: Tone | null;
}

/** Everything that one person's grade stands on: a page. */
export interface ExplanationView {
  readonly title: string;
  readonly person: string;
  /** E.g. NIP, group, class, reference date. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly status: { readonly text: string; readonly tone: Tone };
  readonly sections: readonly { readonly title: string; readonly lines: readonly ExplanationLine[] }[];
  readonly assumptions: readonly AssumptionView[];
  /** Program, pack and seal, for the foot of the page. */
  readonly footer: string;
}
