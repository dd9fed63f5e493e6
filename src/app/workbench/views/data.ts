import type { TableKind } from '../../../workbook';
import type { PackView } from './common';
import type { FindingView } from './findings';

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
