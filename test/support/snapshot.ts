import type { CellValue } from '../../src/domain/values';
import type {
  CellRange, HighlightSnapshot, NoteSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot,
} from '../../src/workbook';

/** A sheet as a test writes it down. Addresses are A1 style: `{ C3: 'A1*2' }`, `['A1:B2']`. */
export interface SheetSketch {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  readonly merges?: readonly (string | CellRange)[];
  /** Zero-based. */
  readonly hiddenRows?: Iterable<number>;
  readonly marker?: string | null;
  /** Formula without `=` by address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number format code by address; General elsewhere. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly tables?: readonly TableSnapshot[];
  readonly notes?: readonly NoteSnapshot[];
  readonly highlights?: readonly HighlightSnapshot[];
  readonly isProtected?: boolean;
}

export interface WorkbookSketch {
  readonly sheets: readonly SheetSketch[];
  readonly date1904?: boolean;
  readonly warnings?: readonly string[];
  /** What Cermat keeps in the workbook, by key. */
  readonly memory?: Readonly<Record<string, string>>;
}

/** Zero-based position of an A1 address, e.g. `B3` → row 2, column 1. */
export function positionOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`not an address: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Zero-based rectangle of an A1 range, e.g. `A1:C2`. */
export function rangeOf(range: string): CellRange {
  const [from = '', to = from] = range.split(':');
  const start = positionOf(from);
  const end = positionOf(to);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function byPosition(cells: Readonly<Record<string, string>> = {}): (row: number, column: number) => string | undefined {
  const found = new Map(Object.entries(cells).map(([address, text]) => {
    const { row, column } = positionOf(address);
    return [`${row},${column}`, text];
  }));
  return (row, column) => found.get(`${row},${column}`);
}

function sheetOf(sketch: SheetSketch): SheetSnapshot {
  const formulas = byPosition(sketch.formulas);
  const formats = byPosition(sketch.numberFormats);
  return {
    name: sketch.name,
    visibility: sketch.visibility ?? 'visible',
    rows: sketch.rows,
    numberFormat: (row, column) => formats(row, column) ?? 'General',
    formula: (row, column) => formulas(row, column) ?? null,
    merges: (sketch.merges ?? []).map((merge) => (typeof merge === 'string' ? rangeOf(merge) : merge)),
    tables: sketch.tables ?? [],
    hiddenRows: new Set(sketch.hiddenRows ?? []),
    notes: sketch.notes ?? [],
    highlights: sketch.highlights ?? [],
    isProtected: sketch.isProtected ?? false,
    marker: sketch.marker ?? null,
  };
}

/**
 * A workbook snapshot from rows written down in a test.
 *
 * @example snapshotOf({ sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] }] })
 */
export function snapshotOf(sketch: WorkbookSketch): WorkbookSnapshot {
  return {
    sheets: sketch.sheets.map(sheetOf),
    date1904: sketch.date1904 ?? false,
    warnings: sketch.warnings ?? [],
    memory: new Map(Object.entries(sketch.memory ?? {})),
  };
}
