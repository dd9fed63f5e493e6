import type { Outcome, Severity } from '../../domain/findings';
import type { Language } from '../../messages';
import type { TableKind, Tone } from '../../workbook';

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

/** A column that a table can have, and where it was found. */
export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly isRequired: boolean;
  /** Column letters; null: not in the workbook. */
  readonly letter: string | null;
  /** The user placed it, against or beside what the headers say. */
  readonly isCorrected: boolean;
}

/** A kind of table that an audit reads. */
export interface TableView {
  readonly kind: TableKind;
  readonly title: string;
  /** Null: the workbook has none. */
  readonly sheet: string | null;
  /** Number of data rows, 0 without a sheet. */
  readonly rows: number;
  /** E.g. "judul di baris 4 · 17 dari 17 kolom" or "belum ada di buku kerja". */
  readonly detail: string;
  readonly columns: readonly ColumnView[];
  /** `error`: something that decides is not read; `warning`: something was left aside. */
  readonly state: 'ok' | 'warning' | 'error' | 'absent';
  /** It stands where the user said, not where the headers did. */
  readonly isCorrected: boolean;
}

/** A column of a sheet as it stands, for the choice of a mapping. */
export interface SheetColumnView {
  readonly letter: string;
  /** Header text; empty when there is none. */
  readonly header: string;
  /** The first few values below, as people read them. */
  readonly samples: readonly string[];
}

/** A sheet of the user's. */
export interface SheetView {
  readonly name: string;
  readonly rows: number;
  /** What it was recognised as; null: nothing. */
  readonly kind: TableKind | null;
  /** The user said that it is not to be read. */
  readonly isIgnored: boolean;
  readonly isHidden: boolean;
  /** A mapping for it could be suggested from what its columns hold. */
  readonly hasSuggestion: boolean;
}

/** A guess of how an unusual sheet is to be read, or how it is read now; the user confirms or corrects it. */
export interface MappingDraft {
  readonly sheet: string;
  readonly kind: TableKind;
  /** One-based. */
  readonly headerRow: number;
  /** Letters by column id; null: the table has no such column. */
  readonly columns: Readonly<Record<string, string | null>>;
}

/** Everything needed to show and correct a {@link MappingDraft}. */
export interface MappingView {
  readonly draft: MappingDraft;
  /** The columns that the draft's kind can have. */
  readonly columns: readonly ColumnView[];
  readonly sheetColumns: readonly SheetColumnView[];
  readonly kinds: readonly { readonly kind: TableKind; readonly title: string }[];
  /** The rows of the sheet that could be the header, with their first words. */
  readonly headerRows: readonly { readonly row: number; readonly text: string }[];
}

/** Step 1, Data: what was recognised. */
export interface DataView {
  readonly pack: PackView;
  /** The reference date, e.g. "5 September 2022", and where it is from. */
  readonly asOf: { readonly iso: string; readonly text: string; readonly origin: string };
  /** In the order of the standard layout, those that are absent too. */
  readonly tables: readonly TableView[];
  readonly sheets: readonly SheetView[];
  /** Problems of the workbook's form and of its settings. */
  readonly problems: readonly FindingView[];
  /** About the file itself, e.g. that it is signed. */
  readonly warnings: readonly string[];
  readonly participants: number;
  /** There is a roster, so that the class can be checked. */
  readonly canCheck: boolean;
  /** What of Cermat's stands in the workbook. */
  readonly traces: { readonly sheets: number; readonly highlights: number; readonly notes: number; readonly decisions: number };
  /** The user's corrections are kept in this workbook. */
  readonly hasMapping: boolean;
}

export interface AssumptionView {
  /** Parameter id. */
  readonly id: string;
  /** E.g. "Nilai lulus 65". */
  readonly text: string;
  readonly source: string;
}

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

/** A page of a sheet, for the preview without Excel. */
export interface SheetPage {
  readonly sheet: string;
  readonly marker: string | null;
  readonly columns: readonly string[];
  readonly totalRows: number;
  readonly rows: readonly {
    /** Zero-based. */
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly tone: Tone | null; readonly note: string | null; readonly isNumber: boolean }[];
  }[];
}
