import type { Language } from '../../../messages';

/*
 * What the screens show, as plain data that can be sent between threads. Every text is in the user's language and
 * ready to be shown; a screen adds no words about the workbook of its own and computes nothing.
 */

/** A cell that the user can be taken to. */
export interface CellLink {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** As people read it, e.g. `'Rekap Hadir'!C5`. */
  readonly address: string;
}

/** What the user can do about a problem, beside reading it. */
export type ProblemAction = 'retry' | 'check-again' | 'write-anyway' | 'open-file' | 'none';

/** Why something could not be done. */
export interface ProblemView {
  /** Tag of the catalogue, e.g. `office.edit-mode`. */
  readonly code: string;
  /** What, where, and what to do next. */
  readonly text: string;
  readonly action: ProblemAction;
  readonly cells: readonly CellLink[];
}

/** The answer to anything that a screen asks for: nothing is ever thrown at it. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemView };

/** How far long work has come. */
export interface ProgressView {
  /** 0 to 1; null while nobody can tell. */
  readonly share: number | null;
  /** What is being done, e.g. "Memeriksa aturan". */
  readonly text: string;
}

/** What the user chose for the whole pane. */
export interface WorkbenchChoice {
  readonly language: Language;
  /** Null: the built-in pack. */
  readonly packId: string | null;
  /** ISO date; null: what the workbook or the pack says. */
  readonly asOf: string | null;
}

export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly isBuiltIn: boolean;
  readonly rules: number;
  readonly parameters: number;
}

export interface AssumptionView {
  /** Parameter id. */
  readonly id: string;
  /** E.g. "Nilai lulus 65". */
  readonly text: string;
  readonly source: string;
}
