import type { CellValue } from '../../domain/values';
import type {
  CellRange, CellStyle, ChartSpec, ColumnSpec, ConditionalFormatSpec, HighlightSnapshot, LinkSpec, NoteSnapshot, PrintSpec,
  SheetSnapshot, TableSpec, Tone, ValidationSpec,
} from '../../workbook';

/** A highlight with its colour; the tone is null when only a snapshot told of it. */
export interface MemoryHighlight extends HighlightSnapshot {
  readonly tone: Tone | null;
}

/** What a row has besides its cells. */
export interface RowProperties {
  /** Points; null: automatic. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Outline level, 0 for none. */
  readonly level: number;
}

/** One sheet, open to change. Cells are addressed by {@link cellKey}. */
export interface MemorySheet {
  name: string;
  visibility: SheetSnapshot['visibility'];
  /** Kind of a sheet of ours; null for the user's. */
  marker: string | null;
  isProtected: boolean;
  rows: (CellValue | undefined)[][];
  formulas: Map<number, string>;
  styles: Map<number, CellStyle>;
  columns: ColumnSpec[];
  rowProperties: Map<number, RowProperties>;
  merges: CellRange[];
  tables: TableSpec[];
  notes: NoteSnapshot[];
  highlights: MemoryHighlight[];
  conditionalFormats: ConditionalFormatSpec[];
  validations: ValidationSpec[];
  links: LinkSpec[];
  charts: ChartSpec[];
  autoFilter: CellRange | null;
  frozen: { readonly rows: number; readonly columns: number };
  print: PrintSpec | null;
  /** `RRGGBB`; null: none. */
  tabColor: string | null;
  showGridLines: boolean;
}

/** A whole workbook in memory: what every operation of a plan, and later a stand-in for Excel, works on. */
export interface MemoryWorkbook {
  sheets: MemorySheet[];
  /** Name of the sheet that is shown when the workbook is opened; null: the first. */
  activeSheet: string | null;
  date1904: boolean;
  warnings: string[];
  /** What is remembered, by key. */
  memory: Map<string, string>;
}

const COLUMNS = 16384;

/**
 * One number for a cell's place on its sheet, for the maps of {@link MemorySheet}.
 *
 * @example cellKey(1, 2) // 16386
 */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** An empty, visible sheet of the user's. */
export function newSheet(name: string): MemorySheet {
  return {
    name, visibility: 'visible', marker: null, isProtected: false,
    rows: [], formulas: new Map(), styles: new Map(), columns: [], rowProperties: new Map(),
    merges: [], tables: [], notes: [], highlights: [], conditionalFormats: [], validations: [], links: [], charts: [],
    autoFilter: null, frozen: { rows: 0, columns: 0 }, print: null, tabColor: null, showGridLines: true,
  };
}

/** A workbook without sheets; the first that is added is the one that is shown. */
export function newWorkbook(): MemoryWorkbook {
  return { sheets: [], activeSheet: null, date1904: false, warnings: [], memory: new Map() };
}

/**
 * A copy that can be changed without the original noticing. Linear in the number of cells.
 */
export function copyWorkbook(workbook: MemoryWorkbook): MemoryWorkbook {
  return { ...workbook, warnings: [...workbook.warnings], memory: new Map(workbook.memory), sheets: workbook.sheets.map(copySheet) };
}

function copySheet(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.slice()),
    formulas: new Map(sheet.formulas),
    styles: new Map(sheet.styles),
    rowProperties: new Map(sheet.rowProperties),
    columns: [...sheet.columns],
    merges: [...sheet.merges],
    tables: [...sheet.tables],
    notes: [...sheet.notes],
    highlights: [...sheet.highlights],
    conditionalFormats: [...sheet.conditionalFormats],
    validations: [...sheet.validations],
    links: [...sheet.links],
    charts: [...sheet.charts],
  };
}
