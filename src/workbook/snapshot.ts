import type { CellValue } from '../domain/values';

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
}

/** The author of every note that Cermat writes; a note by somebody else is never touched. */
export const OWN_AUTHOR = 'Cermat';

/** A note (legacy comment) on a cell. */
export interface NoteSnapshot {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A conditional format of Cermat's own, as {@link HighlightOperation} made it. */
export interface HighlightSnapshot {
  readonly key: string;
  readonly ranges: readonly CellRange[];
}

/** One sheet as it was when it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /**
   * Values by zero-based row, then column. Ragged: a row ends with its last value, an absent row is an
   * empty array; holes inside a row read as `undefined` and mean an empty cell.
   */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  /** Number format code of a cell ("General" where none is set), e.g. `dd/mm/yyyy`. */
  numberFormat(row: number, column: number): string;
  /** The formula without its leading `=`; null for a constant. Text "(shared)" stands for a follower of a shared formula. */
  formula(row: number, column: number): string | null;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  /** Zero-based rows that are hidden or filtered out. They are read like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly notes: readonly NoteSnapshot[];
  /** Highlights of ours that stand on this sheet. */
  readonly highlights: readonly HighlightSnapshot[];
  /** The sheet is locked against editing in Excel. */
  readonly isProtected: boolean;
  /** The kind that Cermat marked its own sheet with (`violations`, …); null for a sheet of the user's. */
  readonly marker: string | null;
}

/** A workbook at one moment: values and addresses, nothing that can change it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Days are counted from 1904-01-01 instead of 1899-12-30. Serials in `rows` are as stored. */
  readonly date1904: boolean;
  /** What the user should know about the file itself, as catalogue tags (`signed`, `macros`, …). */
  readonly warnings: readonly string[];
  /**
   * What Cermat keeps in the workbook for itself, by key, as {@link RememberOperation} wrote it. An empty text stands
   * where something is kept that cannot be read any more; forgetting the key takes it away.
   */
  readonly memory: ReadonlyMap<string, string>;
}
