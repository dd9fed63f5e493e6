import { columnName } from '../../domain/values';
import type { Language } from '../../messages';
import { WorkbookError } from '../../workbook';
import type { SheetSnapshot, Tone, WorkbookSnapshot } from '../../workbook';
import { cellText } from './cell-text';
import type { CellTextOptions } from './cell-text';
import type { SheetPage } from './views';

const MOST_ROWS = 500;
const MOST_COLUMNS = 256;
/** The key of a highlight is its tone. */
const TONES: ReadonlySet<string> = new Set<Tone>(['fail', 'undetermined', 'pass', 'info', 'muted']);

type PageCell = SheetPage['rows'][number]['cells'][number];

/**
 * A part of a sheet as people read it, at most 500 rows and 256 columns.
 *
 * @throws {WorkbookError} `workbench.no-sheet`
 */
export function viewPage(snapshot: WorkbookSnapshot, sheetName: string, fromRow: number, count: number, language: Language): SheetPage {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new WorkbookError('workbench.no-sheet', { sheet: sheetName });
  const from = Math.max(0, Math.floor(fromRow) || 0);
  const to = Math.min(sheet.rows.length, from + Math.min(Math.max(0, Math.floor(count) || 0), MOST_ROWS));
  const width = Math.min(widthOf(sheet), MOST_COLUMNS);
  const marks = marksWithin(sheet, from, to);
  const options = { language, date1904: snapshot.date1904 };
  return {
    sheet: sheet.name, marker: sheet.marker, totalRows: sheet.rows.length,
    columns: Array.from({ length: width }, (_, column) => columnName(column)),
    rows: Array.from({ length: Math.max(0, to - from) }, (_, offset) => ({
      row: from + offset,
      cells: Array.from({ length: width }, (__, column) => viewCell(sheet, from + offset, column, marks, options)),
    })),
  };
}

/** The widest row; computed once for a sheet. */
function widthOf(sheet: SheetSnapshot): number {
  const known = widths.get(sheet);
  if (known !== undefined) return known;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  widths.set(sheet, width);
  return width;
}

const widths = new WeakMap<SheetSnapshot, number>();

interface Marks {
  readonly tones: ReadonlyMap<string, Tone>;
  readonly notes: ReadonlyMap<string, string>;
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Highlights and notes on some rows of a sheet; the most urgent tone of a cell comes last, and stays. */
function marksWithin(sheet: SheetSnapshot, from: number, to: number): Marks {
  const tones = new Map<string, Tone>();
  const byUrgency = [...sheet.highlights].sort((one, other) => rankOf(one.key) - rankOf(other.key));
  for (const { key, ranges } of byUrgency) {
    for (const { top, left, bottom, right } of TONES.has(key) ? ranges : []) {
      for (let row = Math.max(top, from); row <= Math.min(bottom, to - 1); row += 1) {
        for (let column = left; column <= Math.min(right, MOST_COLUMNS); column += 1) tones.set(keyOf(row, column), key as Tone);
      }
    }
  }
  const notes = sheet.notes.filter(({ row }) => row >= from && row < to);
  return { tones, notes: new Map(notes.map(({ row, column, text }) => [keyOf(row, column), text])) };
}

function rankOf(key: string): number {
  return ['muted', 'pass', 'info', 'undetermined', 'fail'].indexOf(key);
}

function viewCell(sheet: SheetSnapshot, row: number, column: number, marks: Marks, options: CellTextOptions): PageCell {
  const value = sheet.rows[row]?.[column] ?? null;
  const key = keyOf(row, column);
  return {
    text: value === null ? '' : cellText(value, sheet.numberFormat(row, column), options),
    tone: marks.tones.get(key) ?? null,
    note: marks.notes.get(key) ?? null,
    isNumber: typeof value === 'number',
  };
}
