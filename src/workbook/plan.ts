import type { CellValue } from '../domain/values';
import type { CellRange } from './snapshot';

/** Horizontal colour tone of an outcome; hosts translate it to their own colours. */
export type Tone = 'fail' | 'undetermined' | 'pass' | 'info' | 'muted';

/** How a cell looks; what is absent is the workbook's default. Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom' | 'none';
  readonly borderColor?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  /** Number format code, e.g. `0.00` or `dd/mm/yyyy`. */
  readonly format?: string;
  /** `false`: the cell may be edited when the sheet is protected. */
  readonly locked?: boolean;
}

/** Text is always written as text, also when it begins with `= + - @`. */
export type CellContent = string | number | boolean | null;

/** A cell with more to it than its column's style: a style of its own, or a formula (without `=`) and its value. */
export interface StyledCell {
  readonly value: CellContent;
  readonly formula?: string;
  readonly style?: CellStyle;
}

export type CellSpec = CellContent | StyledCell;

export interface RowSpec {
  readonly cells: readonly CellSpec[];
  /** Points; absent: automatic. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Outline level 1 to 7 for collapsible rows. */
  readonly level?: number;
}

export interface ColumnSpec {
  /** Characters of the default font, 1 to 255. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Style of every cell in the column that has none of its own. */
  readonly style?: CellStyle;
}

/** An Excel table; its header row must hold exactly the column names. */
export interface TableSpec {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly style?: string;
}

/** A rule on the sheet's own cells: a formula relative to the range's first cell, and its tone. */
export interface ConditionalFormatSpec {
  readonly range: CellRange;
  readonly formula: string;
  readonly tone: Tone;
}

/** What may be typed; the input message helps, the error message says what is expected. */
export interface ValidationSpec {
  readonly range: CellRange;
  readonly rule:
    | { readonly type: 'list'; readonly values: readonly string[] }
    | { readonly type: 'list-range'; readonly formula: string }
    | { readonly type: 'whole' | 'decimal' | 'date'; readonly min: number; readonly max: number }
    | { readonly type: 'text-length'; readonly min: number; readonly max: number }
    | { readonly type: 'custom'; readonly formula: string };
  /** `stop` refuses other values, `warning` and `information` let them through. */
  readonly severity: 'stop' | 'warning' | 'information';
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** A link inside the workbook. `target` is an address such as `'Rekap Hadir'!C5`. */
export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  readonly target: string;
  readonly tip?: string;
}

export interface NoteSpec {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide; height is free. A4 always. */
  readonly fitWidth: number;
  /** Rows repeated on every page, zero-based, both included. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly area?: CellRange;
  readonly footer?: string;
  /**
   * Rows before which a new page begins, zero-based, ascending, at most 1,026 as Excel takes them. Excel leaves such breaks out
   * where pages are fitted: a sheet with breaks is printed in its own size, and its columns must fit the paper.
   */
  readonly breaks?: readonly number[];
  /** Percent of its size that a sheet with breaks is printed in, 10 to 400; absent: 100. */
  readonly scale?: number;
}

/** One line or one set of bars of a chart. */
export interface ChartSeriesSpec {
  /** What the legend calls it. */
  readonly title: string;
  /** One row or one column, as long as the chart's categories. */
  readonly values: CellRange;
}

/** The axis of the values; it does not move when the values do, so that pictures can be compared. */
export interface ChartAxisSpec {
  readonly min: number;
  readonly max: number;
  /** From one line of the grid to the next; absent: Excel chooses. */
  readonly unit?: number;
  /** Number format code, e.g. `0%`. */
  readonly format: string;
}

/**
 * A real chart of Excel's, drawn from cells of its own sheet; it follows them when they change. A cell without a value
 * is a gap. A text is refused where a value belongs, since Excel would draw it as zero; a formula that may have no
 * result has `null` for its value and gives `NA()`, which Excel leaves out of the picture.
 */
export interface ChartSpec {
  /** `radar`: lines with markers, nothing filled. `bar`: lying bars side by side, the first category on top. */
  readonly kind: 'radar' | 'bar';
  /** Stays from one run to the next; unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** What is compared: one row or one column, the same for every series. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeriesSpec[];
  readonly axis: ChartAxisSpec;
  /** Cells that the chart covers. */
  readonly place: CellRange;
  /**
   * The picture in words, for those who hear the sheet read. An add-in cannot give it to Excel: what it says should also
   * stand in a cell.
   */
  readonly alternativeText: string;
}

/** A whole sheet as we write it. Rows may be produced while they are written; they can be iterated more than once. */
export interface SheetSpec {
  readonly name: string;
  /** Kind of the sheet when it is Cermat's own (removable, replaceable); null for a sheet that becomes the user's. */
  readonly marker: string | null;
  readonly columns: readonly ColumnSpec[];
  readonly rows: Iterable<RowSpec>;
  readonly tabColor?: string;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly CellRange[];
  readonly tables?: readonly TableSpec[];
  readonly autoFilter?: CellRange;
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly links?: Iterable<LinkSpec>;
  readonly notes?: readonly NoteSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly print?: PrintSpec;
  readonly showGridLines?: boolean;
}

/** Take back everything of ours: marked sheets, highlights, notes. Always the first operation of an audit's plan. */
export interface RemoveOwnOperation {
  readonly kind: 'remove-own';
}

/** Add a sheet at the end. The name must be free (after `remove-own`); the host refuses otherwise. */
export interface AddSheetOperation {
  readonly kind: 'add-sheet';
  readonly sheet: SheetSpec;
  /** Show this sheet when the workbook is opened. */
  readonly activate?: boolean;
}

/** Colour cells of a source sheet by a conditional format that carries `key`, so that it can be found again. */
export interface HighlightOperation {
  readonly kind: 'highlight';
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  readonly tone: Tone;
  /** Printable ASCII without quotes, at most 200 characters, unique on the sheet. */
  readonly key: string;
}

/** Put a note of ours on a source cell. A cell that already has a note keeps it and gets none. */
export interface NoteOperation {
  readonly kind: 'note';
  readonly sheet: string;
  readonly notes: readonly NoteSpec[];
}

/** Change values of cells in a sheet of the user's, on the user's demand only. Style and validation stay. */
export interface SetCellsOperation {
  readonly kind: 'set-cells';
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellContent }[];
}

/**
 * Keep a text in the workbook that the user does not see, e.g. the corrections to its column mapping. `remove-own`
 * leaves it; a null text forgets it.
 */
export interface RememberOperation {
  readonly kind: 'remember';
  /** Lower-case words joined by hyphens, at most 60 characters, e.g. `mapping`. */
  readonly key: string;
  /** At most 100,000 characters. */
  readonly text: string | null;
}

export type PlanOperation =
  | RemoveOwnOperation | AddSheetOperation | HighlightOperation | NoteOperation | SetCellsOperation | RememberOperation;

/** What a plan takes for granted about a cell: it was read before the plan was made. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What to do to a workbook, in order; pure data, applied wholly or not at all. */
export interface WorkbookPlan {
  readonly operations: readonly PlanOperation[];
  /**
   * Cells that a host whose workbook others can edit looks at again before it writes; can be iterated more than
   * once. Absent: none.
   */
  readonly expects?: Iterable<ExpectedCell>;
}
