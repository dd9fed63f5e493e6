import type { CellRef, CellValue } from '../../domain/values';
import type {
  ApplyOptions, CellRange, ChangedRange, ExpectedCell, HostCapabilities, NoteSnapshot, PlanOperation, Receipt, SheetSnapshot, TableSnapshot,
} from '../../workbook';

/*
 * What two threads say to each other about one workbook. Everything is plain data that `postMessage` can copy, and
 * nothing is long: a snapshot and a plan cross in pieces, each asked for or confirmed before the next.
 */

/** An error as it crosses; `code` is null for one that is no `WorkbookError`. */
export interface RemoteError {
  readonly code: string | null;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly cells: readonly CellRef[];
}

/** An answer, or the error that was thrown instead: errors of a class of ours would lose what they carry. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RemoteError };

/** What the other side's host can do. */
export interface RemoteDescription {
  readonly capabilities: HostCapabilities;
  readonly canWatch: boolean;
  readonly canReveal: boolean;
}

/** A sheet's small parts; `same` names the sheet of the earlier reading that it is shared with. */
export type SheetHead =
  | { readonly same: number }
  | ({ readonly same: null } & Pick<SheetSnapshot, 'name' | 'visibility' | 'isProtected' | 'marker'>);

/** The beginning of a reading; its sheets' contents are pulled. */
export interface ReadingHead {
  readonly reading: number;
  readonly sheets: readonly SheetHead[];
  readonly date1904: boolean;
  readonly warnings: readonly string[];
  readonly memory: readonly (readonly [string, string])[];
}

/** Number formats other than General, as runs down a column: row, column, number of rows, place in the palette. */
export interface FormatRuns {
  readonly palette: readonly string[];
  readonly runs: Uint32Array;
}

/** Formulas of a few cells: row and column of each, and their texts in the same order. */
export interface FormulaCells {
  readonly at: Uint32Array;
  readonly texts: readonly string[];
}

/** A part of a sheet; `sheet` is its place in the reading. */
export type SnapshotPiece = { readonly sheet: number } & (
  | {
    readonly kind: 'rows'; readonly from: number; readonly rows: readonly (readonly (CellValue | undefined)[])[];
    readonly formats: FormatRuns; readonly formulas: FormulaCells;
  }
  | { readonly kind: 'merges'; readonly items: readonly CellRange[] }
  | { readonly kind: 'tables'; readonly items: readonly TableSnapshot[] }
  | { readonly kind: 'notes'; readonly items: readonly NoteSnapshot[] }
  | { readonly kind: 'hidden-rows'; readonly items: readonly number[] }
  /** A piece of one highlight; `isMore`: it goes on with the highlight of the piece before. */
  | { readonly kind: 'highlight'; readonly key: string; readonly isMore: boolean; readonly items: readonly CellRange[] }
);

/** A part of a plan, in order: an operation without its long lists, then what belongs into them. */
export type PlanPiece =
  | { readonly kind: 'operation'; readonly operation: PlanOperation }
  | { readonly kind: 'items'; readonly list: string; readonly items: readonly unknown[] }
  | { readonly kind: 'expects'; readonly items: readonly ExpectedCell[] };

/** The side where the workbook is, as the other thread calls it. Nothing is thrown. */
export interface RemotePort {
  describe(): Promise<RemoteDescription>;
  /** @param since a reading that the other side still has, and what changed; null: everything is read */
  read(since: { readonly reading: number; readonly changes: readonly ChangedRange[] } | null): Promise<Outcome<ReadingHead>>;
  /** The next piece of a reading; null: it is complete. */
  pull(reading: number): Promise<Outcome<SnapshotPiece | null>>;
  beginPlan(): Promise<number>;
  addToPlan(plan: number, piece: PlanPiece): Promise<Outcome<null>>;
  /** Forget a plan that will not be applied. */
  dropPlan(plan: number): Promise<void>;
  applyPlan(plan: number, options: ApplyOptions): Promise<Outcome<Receipt>>;
  undo(): Promise<Outcome<null>>;
  /** @param listener a proxy of the transport, since functions cannot be copied */
  watch(listener: (changes: readonly ChangedRange[]) => void): Promise<Outcome<number>>;
  unwatch(watch: number): Promise<Outcome<null>>;
  reveal(cell: CellRef): Promise<Outcome<null>>;
}
