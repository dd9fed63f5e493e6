import type { Localised } from '../../../messages';

/**
 * What accounts for a requirement or an open question:
 * - `rule`: a rule that is evaluated
 * - `setting`: a parameter of `Pengaturan`
 * - `subject`: a mata pelajaran with its JP, mode and place in the order
 * - `grading`, `group`, `deliverable`, `mentoring`: a part of that scheme
 * - `checklist`: a line that people answer
 * - `computed`: a sum that is checked when the pack is loaded
 * - `decision`: a person who decides
 * - `note`: a contradiction in the document that is reported; it accounts for nothing by itself
 * - `scheme`: a part of any other data of the pack
 */
export type CoverKind =
  | 'rule' | 'setting' | 'subject' | 'grading' | 'group' | 'deliverable' | 'mentoring' | 'checklist' | 'computed' | 'decision' | 'note' | 'scheme';

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
