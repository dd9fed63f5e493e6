import type { Localised } from '../../../messages';

/**
 * What may cover a requirement or an open question, in the order of its listing:
 * - `rule`: a rule that is evaluated
 * - `grading`: a part of the grade
 * - `computed`: a sum that is checked when the pack is loaded
 * - `checklist`: a line that people answer
 * - `decision`: a person who decides
 * - `setting`: a parameter of `Pengaturan`
 * - `subject`: a mata pelajaran with its JP, mode and place in the order
 * - `group`, `deliverable`, `mentoring`: a part of that scheme, and `scheme` of any other, which rules use
 * - `note`: a contradiction in the document that is reported
 */
export const coverKinds = [
  'rule', 'grading', 'computed', 'checklist', 'decision', 'setting', 'subject', 'group', 'deliverable', 'mentoring', 'scheme', 'note',
] as const;

export type CoverKind = (typeof coverKinds)[number];

/** Something in a pack that says what it covers. */
export interface Cover {
  readonly kind: CoverKind;
  readonly id: string;
  readonly title: Localised;
  /** File in the pack's folder. */
  readonly file: string;
}

/** One code in one `covers`. */
export interface Mention {
  readonly code: string;
  readonly cover: Cover;
  /** JSON path of the code. */
  readonly path: string;
}
