import type { CellRef } from '../values';

/** Counts and scores of a worksheet, or of one of its components. Decimals have two places; percentages are 0 to 100. */
export interface ChecklistScore {
  /** Numbered items. */
  readonly items: number;
  /** Items that are not answered "Tidak berlaku". */
  readonly applicable: number;
  /** Items answered in every part. */
  readonly answered: number;
  /** Applicable items with evidence for every part that applies. */
  readonly evidenced: number;
  /** Answered items of all. */
  readonly completeness: string | null;
  /** Items with evidence of those that apply; null: none applies. */
  readonly coverage: string | null;
  /** The score when everything open turns out worst, and best; null: no item applies. */
  readonly low: string | null;
  readonly high: string | null;
  /** The score over what is answered; null while too little is, and where no item applies. */
  readonly score: string | null;
}

/** A component of a worksheet. */
export interface ChecklistComponentReport extends ChecklistScore {
  readonly id: string;
  readonly title: string;
}

/** What would lift the result, largest gain first. */
export interface ChecklistAction {
  readonly code: string;
  readonly component: string;
  /** `answer`: nothing can be read; `evidence`: done without evidence; `do`: not or not wholly done. */
  readonly kind: 'answer' | 'evidence' | 'do';
  readonly text: string;
  /** Percentage points of coverage and of the score that it brings at best; null: the score does not change. */
  readonly coverageGain: string;
  readonly scoreGain: string | null;
  /** Where to write; null: the sheet has no row for it. */
  readonly cell: CellRef | null;
}

/** Who filled the worksheet in, as typed; null: nothing typed. */
export interface Respondent {
  readonly name: string | null;
  readonly nip: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** The pack and version that the sheet was made from, e.g. `lo-2021 1.0.0`. */
  readonly edition: string | null;
}

/** One worksheet of a self-assessment. */
export interface ChecklistReport extends ChecklistScore {
  readonly level: 'individu' | 'tim' | 'organisasi';
  readonly title: string;
  readonly sheet: string;
  readonly respondent: Respondent;
  /** In the order of the booklet. */
  readonly components: readonly ChecklistComponentReport[];
  readonly actions: readonly ChecklistAction[];
}
