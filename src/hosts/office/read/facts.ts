import type { CellRange, SheetSnapshot, TableSnapshot } from '../../../workbook';
import type { HighlightLook } from '../marks/tones';

/** A sheet in the workbook's list of sheets. */
export interface ListedSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
}

/** A defined name; its formula as Excel tells it, usually with `=`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What is known of the workbook as a whole. */
export interface BookFacts {
  readonly sheets: readonly ListedSheet[];
  /** Names of the whole workbook. */
  readonly names: readonly DefinedName[];
  readonly tables: readonly string[];
  readonly date1904: boolean;
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
}

/** A conditional format by a formula; those of other kinds are told of without key. */
export interface FormatFacts {
  readonly id: string;
  /** Null: not ours. */
  readonly key: string | null;
  readonly look: HighlightLook | null;
  /** Of ours only; empty for others. */
  readonly ranges: readonly CellRange[];
}

export interface NoteFacts {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  /** Without our mark. */
  readonly text: string;
}

/** A chart on a sheet. */
export interface ChartFacts {
  readonly id: string;
  /** As the workbook holds it. */
  readonly name: string;
}

/** What is known of a sheet apart from its cells. */
export interface SheetFacts extends ListedSheet {
  /** From the first cell with a value to the last; A1 when there is none. */
  readonly used: CellRange;
  readonly marker: string | null;
  readonly tables: readonly TableSnapshot[];
  readonly formats: readonly FormatFacts[];
  readonly notes: readonly NoteFacts[];
  /** Of anybody; null: this Excel does not tell. */
  readonly charts: readonly ChartFacts[] | null;
  /** Null: this Excel does not tell. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  /** A filter stands on cells that are no table. */
  readonly hasFilter: boolean;
}
