import type { Tone } from '../../../workbook';
import type { ExplainedGrade, ExplainedLine } from '../../explain-grade';
import type { AssumptionView, CellLink } from './common';
import type { WritePreview } from './findings';

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
  /** The same for drawing, 0 to 100: what is still possible; equal when complete. */
  readonly range: { readonly low: number; readonly high: number };
  /** E.g. "Lulus · Cukup", "Sudah pasti lulus", "Terbuka · perlu 12,50 poin NA lagi". */
  readonly status: string;
  readonly tone: Tone;
  /** Short marks, e.g. "0,40 di atas batas 65", "Remedial", "berubah bila 10:90". */
  readonly tags: readonly string[];
}

export interface GradesPage {
  /** Null: the pack grades nothing, or the workbook has no marks at all. */
  readonly counts: GradeCounts | null;
  /** Where a grade passes, for drawing and in words ("Nilai lulus 65"); null while nobody has chosen it. */
  readonly passMark: { readonly at: number; readonly text: string } | null;
  readonly rows: readonly GradeRowView[];
  /** How many match, on all pages together. */
  readonly total: number;
  /** Who would change, and under what; in the order of the report, those that change nobody too. */
  readonly alternatives: readonly GradeAlternativeView[];
  readonly assumptions: readonly AssumptionView[];
}

/** How many graded people a filter gives. */
export interface GradeCounts extends Readonly<Record<Exclude<GradesQuery['filter'], 'sensitive'>, number>> {
  /** Null: other settings were not tried, the class is too large. */
  readonly sensitive: number | null;
}

/** One setting, otherwise than it is. */
export interface GradeAlternativeView {
  readonly id: string;
  /** E.g. "Nilai lulus: 66 alih-alih 65 nilai". */
  readonly title: string;
  /** The first of those who would change, in the order of the roster. */
  readonly people: readonly { readonly key: string; readonly name: string; readonly text: string }[];
  readonly total: number;
}

/** What writing explanations would write, the results that they explain among it. */
export interface ExplanationsPreview extends WritePreview {
  /** Printed pages, one for each person. */
  readonly pages: number;
}

/** A cell of a step. */
export interface ExplanationCell extends CellLink {
  /** What stands there, e.g. "8" or "Penilai 1: 80"; empty: nothing. */
  readonly text: string;
}

/** One step of an explanation, its cells as links. */
export interface ExplanationLine extends Omit<ExplainedLine, 'cells'> {
  readonly cells: readonly ExplanationCell[];
}

/** Everything that one person's grade stands on: a page, of the row whose `key` it has. */
export interface ExplanationView extends Omit<ExplainedGrade, 'sections'> {
  readonly sections: readonly { readonly title: string; readonly lines: readonly ExplanationLine[] }[];
}
