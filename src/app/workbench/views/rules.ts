import type { Severity } from '../../../domain/findings';
import type { CellLink, PackView } from './common';

/** One setting as the form shows it. */
export interface SettingView {
  readonly id: string;
  readonly title: string;
  /** What stands in the form: as typed in the workbook, else as the pack gives it; empty: still to be chosen. */
  readonly text: string;
  /** What the pack gives; null: it must be chosen. */
  readonly packText: string | null;
  readonly unit: string;
  readonly clause: string;
  readonly isAssumed: boolean;
  readonly origin: 'pack' | 'workbook';
  readonly input: 'text' | 'number' | 'date' | 'choice';
  /** For a choice. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** What is accepted, in words. */
  readonly accepts: string;
  readonly cell: CellLink | null;
  /** Why the text cannot be used; null: it can. */
  readonly problem: string | null;
}

/** Empty text: back to the pack's value. */
export interface SettingChange {
  readonly id: string;
  readonly text: string;
}

export interface PackFileView {
  readonly path: string;
  readonly text: string;
}

/** What became of the import of a pack. */
export interface PackImportView {
  /** Null: it cannot be used. */
  readonly pack: PackView | null;
  readonly issues: readonly {
    readonly severity: 'error' | 'warning';
    readonly file: string;
    /** JSON path, e.g. `$.conditions.all[1].fact`. */
    readonly path: string;
    readonly text: string;
  }[];
  /** Examples in the rule files that hold, of all. */
  readonly examples: { readonly held: number; readonly total: number };
}

/** A rule as the tab Aturan lists it. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly scopeText: string;
  readonly clause: string;
  readonly line: number | null;
  readonly examples: number;
}
