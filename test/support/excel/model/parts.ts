import type { CellRange } from '../../../../src/workbook';
import type { CellFormat } from './book';

/** A defined name; its formula begins with `=`. */
export interface NamedItem {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Table {
  readonly id: string;
  name: string;
  range: CellRange;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
}

/** A note (legacy comment) on a cell. */
export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
  visible: boolean;
  width: number;
  height: number;
}

export interface ThreadedComment {
  readonly id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  resolved: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  /** `Custom` for a formula of ours; any other kind is somebody else's and only kept. */
  type: string;
  ranges: CellRange[];
  /** With its leading `=`; empty for kinds that have none. */
  formula: string;
  format: CellFormat;
  stopIfTrue: boolean;
}

/** What may be typed into cells; rule, alert and prompt are Excel's own plain objects. */
export interface DataValidation {
  ranges: CellRange[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

/** One series of a chart; null: its cells were never told. */
export interface ChartSeries {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  /** Properties of its own and of what belongs to it by API path: `markerStyle`, `format/line/color`. */
  readonly looks: Map<string, unknown>;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Cells that it covers; null: where Excel put it. */
  place: CellRange | null;
  series: ChartSeries[];
  /** As for a series: `title/text`, `axes/valueAxis/minimum`. */
  readonly looks: Map<string, unknown>;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface PageLayout {
  /** Plain properties by their API name: orientation, paperSize, zoom, margins … */
  readonly values: Map<string, unknown>;
  /** Texts by API name: leftHeader, centerFooter … */
  readonly headersFooters: Map<string, string>;
  printArea: CellRange[] | null;
  titleRows: { from: number; to: number } | null;
  titleColumns: { from: number; to: number } | null;
  /** Rows above which somebody put a page break. */
  breaks: number[];
}

export interface Protection {
  isProtected: boolean;
  password: string;
  options: Readonly<Record<string, unknown>>;
}
