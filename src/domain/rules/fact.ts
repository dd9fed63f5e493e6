import type { CellRef } from '../values';

/** A value that conditions compare: ordinals (golongan, pendidikan, jenjang) and days are numbers. */
export type Scalar = string | number | boolean;

/** A fact that cannot be decided yet: its cell is blank or unreadable, or a setting is still open. */
export class Unknown {
  /** `code` says why (`blank`, `unreadable`, `setting`, `formula`, or a reason tag of the value's grammar). */
  constructor(readonly code: string) {}
}

/** A fact with several readings: a condition holds if it holds for every one, fails if for none. */
export class Readings {
  /**
   * @param values at least two different ones
   * @param isSpan the two are the ends, and everything between them is possible too
   */
  constructor(readonly values: readonly Scalar[], readonly isSpan = false) {}
}

/** What one fact of one subject is. */
export type Slot = Scalar | Unknown | Readings;

/** The facts of all subjects of one scope, column order fixed by `facts`. */
export interface FactTable {
  readonly facts: readonly string[];
  /** One row of slots per subject, in the order of `facts`. */
  readonly rows: readonly (readonly Slot[])[];
  /** What the subject is called in findings: NIP or row key, and its name. */
  subject(row: number): { readonly key: string; readonly name: string | null };
  /** Cells that the fact was read or derived from, the one to correct first; empty for none. */
  cellsOf(row: number, fact: string): readonly CellRef[];
  /** The fact as it stands in the workbook, for messages ("Juru Tk. I (I/d)"); null when blank or derived. */
  textOf(row: number, fact: string): string | null;
  /** Cells that all have to be filled in or corrected before an open fact is known; left out: the first of `cellsOf`. */
  openCellsOf?(row: number, fact: string): readonly CellRef[];
  /** Ids of settings that have to be chosen before an open fact is known; left out: none. */
  openSettingsOf?(row: number, fact: string): readonly string[];
  /** Ids of parameters that the fact was computed with; left out: none. */
  restsOn?(row: number, fact: string): readonly string[];
}
