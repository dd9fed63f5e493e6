import type { CellValue } from '../../../../src/domain/values';
import type { CellRange } from '../../../../src/workbook';
import type { Chart, ConditionalFormat, DataValidation, Hyperlink, NamedItem, Note, PageLayout, Protection, Table, ThreadedComment } from './parts';

/** What a cell's look may be made of. Colours are `#RRGGBB`. */
export type FormatValue = string | number | boolean | null;

/** How a cell looks, flat: `font.bold`, `fill.color`, `borders.EdgeTop.style`, `numberFormat`. Absent: the default. Never changed in place. */
export type CellFormat = Readonly<Record<string, FormatValue>>;

/** A row or a column: what it has besides its cells. Sizes are points; null: automatic. */
export interface Line {
  size: number | null;
  hidden: boolean;
  /** Outline level, 0 for none. */
  level: number;
  /** Look of the cells in it that have none of their own. */
  format: CellFormat;
}

/** One worksheet as Excel holds it. Cells are addressed by `cellKey` of the memory host's model. */
export interface ExcelSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Empty: none. */
  tabColor: string;
  showGridlines: boolean;
  rows: (CellValue | undefined)[][];
  /** Without the leading `=`. */
  formulas: Map<number, string>;
  formats: Map<number, CellFormat>;
  columns: Map<number, Line>;
  lines: Map<number, Line>;
  merges: CellRange[];
  tables: Table[];
  notes: Note[];
  comments: ThreadedComment[];
  /** Highest priority first. */
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  links: Map<number, Hyperlink>;
  charts: Chart[];
  names: NamedItem[];
  frozen: { rows: number; columns: number };
  autoFilter: CellRange | null;
  page: PageLayout;
  protection: Protection;
  customProperties: Map<string, string>;
}

/** A workbook as Excel holds it. */
export interface ExcelBook {
  sheets: ExcelSheet[];
  names: NamedItem[];
  /** Id of the sheet that is in front. */
  activeSheet: string;
  selection: { sheet: string; range: CellRange };
  date1904: boolean;
  readOnly: boolean;
  /** Sheets cannot be added, renamed or removed. */
  isStructureProtected: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  settings: Map<string, unknown>;
  warnings: string[];
  /** Who sits in front of this Excel: the author of what is added. */
  user: string;
  /** Counts the ids that were given out. */
  ids: number;
}

/** Rows and columns of a worksheet. */
export const ROWS = 1048576;
export const COLUMNS = 16384;
