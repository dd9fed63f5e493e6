import type { CellRef } from '../../domain/values';
import type { Tone } from '../../workbook';

/** A cell of a step, as it stands. */
export interface ExplainedCell {
  readonly cell: CellRef;
  /** As people read it, e.g. `Kehadiran!D5`. */
  readonly address: string;
  /** Session or assessor, and what stands there, e.g. "Penilai 1: 80". */
  readonly text: string;
}

/** One step of an explanation, as a person can compute it by hand. Every text is ready to be shown. */
export interface ExplainedLine {
  readonly label: string;
  /** Null: missing. */
  readonly value: string | null;
  /** E.g. "30% × 100 + 70% × 78,5 = 84,95 → 85". */
  readonly working: string | null;
  /** Clause of the document, or the source of the setting. */
  readonly source: string | null;
  readonly cells: readonly ExplainedCell[];
  /** 0 for the grade itself, 1 for its parts, and so on. */
  readonly level: number;
  readonly tone: Tone | null;
}

export interface ExplainedSection {
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
}

/** Everything that one person's grade stands on: one page. */
export interface ExplainedGrade {
  /** NIP or row key. */
  readonly key: string;
  readonly title: string;
  readonly person: string;
  /** NIP, group, class, reference date. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly status: { readonly text: string; readonly tone: Tone };
  /** Whether the person may attend at all, which no grade changes; null where the pack decides it by no rule. */
  readonly eligibility: { readonly text: string; readonly tone: Tone } | null;
  readonly sections: readonly ExplainedSection[];
  readonly assumptions: readonly { readonly id: string; readonly text: string; readonly source: string }[];
  /** Pack, reference date and seal. */
  readonly footer: string;
}
