import type { Outcome, Severity } from '../../../domain/findings';
import type { Tone } from '../../../workbook';
import type { AssumptionView, CellLink } from './common';

/** One thing that was found. */
export interface FindingView {
  /** Stable within one check. */
  readonly id: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly tone: Tone;
  /** Whom or what it is about, as people call it. */
  readonly subject: string;
  readonly message: string;
  readonly fix: string | null;
  /** E.g. "KAP, Persyaratan Peserta, Administrasi 2". */
  readonly clause: string;
  readonly cells: readonly CellLink[];
  readonly assumed: readonly AssumptionView[];
  /** What the committee decided about it, in words; null: nothing. */
  readonly decision: string | null;
  /** There are conditions to be shown under "Mengapa?". */
  readonly hasWhy: boolean;
}

/** Something to be filled or chosen that would settle what is undetermined. */
export interface MissingView {
  /** Null for a setting. */
  readonly cell: CellLink | null;
  /** Parameter id; null for a cell. */
  readonly setting: string | null;
  /** E.g. "Peserta!M19 · Vina Halim · Pengalaman" or the title of the setting. */
  readonly text: string;
  /** How many undetermined findings wait for it. */
  readonly settles: number;
}

/** "Mengapa?": everything that a finding stands on. */
export interface WhyView {
  readonly finding: FindingView;
  /** What decides first. */
  readonly conditions: readonly {
    readonly label: string;
    /** As it stands or was derived, e.g. "I/d"; null when there is nothing. */
    readonly actual: string | null;
    /** E.g. "≥ II/a". */
    readonly expected: string;
    readonly verdict: 'true' | 'false' | 'unknown';
    readonly cells: readonly CellLink[];
    /** It stands on a way of an either/or that did not give the outcome. These come last. */
    readonly isAside: boolean;
  }[];
  readonly source: { readonly document: string; readonly clause: string; readonly line: number | null };
  readonly missing: readonly MissingView[];
}

/** Step 2, Periksa: the result in numbers. */
export interface CheckView {
  readonly people: { readonly eligible: number; readonly ineligible: number; readonly undetermined: number };
  /** Null when the pack or the workbook has no grades. */
  readonly grades: { readonly passed: number; readonly failed: number; readonly incomplete: number } | null;
  /** Open findings by severity. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly openTotal: number;
  /** What became of the findings since the check before; null for the first check. */
  readonly change: { readonly added: number; readonly settled: number } | null;
  readonly missingTotal: number;
  /** What would be written. */
  readonly writing: WritePreview;
  /** What was checked is what stands in the workbook's result sheets already. */
  readonly isWritten: boolean;
}

/** Which findings, and how they are put together. */
export interface FindingsQuery {
  readonly by: 'severity' | 'person' | 'rule';
  /** Empty: every severity. */
  readonly severities: readonly Severity[];
  /** Words that must all occur in name, NIP, rule, message or address; any case; empty: no search. */
  readonly search: string;
  /** Groups to skip, and groups to give at most. */
  readonly offset: number;
  readonly limit: number;
}

/** Findings under one heading: a severity, a person, a rule. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** E.g. NIP and kelompok of a person, clause of a rule. */
  readonly detail: string;
  readonly tone: Tone;
  readonly total: number;
  /** The first of them; `moreOf` gives the rest. */
  readonly findings: readonly FindingView[];
}

export interface FindingsPage {
  readonly groups: readonly FindingGroup[];
  /** Groups and findings that match, on all pages together. */
  readonly totalGroups: number;
  readonly totalFindings: number;
}

/** Step 3, Tulis: what will be written. */
export interface WritePreview {
  readonly sheets: readonly { readonly name: string; readonly title: string; readonly isReplaced: boolean }[];
  /** Names of sheets of ours that go, with nothing in their place: they belong to earlier results. */
  readonly removedSheets: readonly string[];
  readonly highlightedCells: number;
  readonly notes: number;
  readonly keptDecisions: number;
}

/** What was written, or taken back. */
export interface WrittenView {
  /** E.g. "5 lembar, 12 sel diwarnai, 8 catatan". */
  readonly text: string;
  readonly canUndo: boolean;
}
