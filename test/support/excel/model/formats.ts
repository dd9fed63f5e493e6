import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import type { CellRange } from '../../../../src/workbook';
import type { CellFormat, ExcelSheet, FormatValue, Line } from './book';
import { COLUMNS } from './book';
import { forEachCell } from './cells';
import { isInside, isWholeColumns, isWholeRows } from './ranges';

/** What a cell looks like where nothing else is said. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General', wrapText: false, horizontalAlignment: 'General', verticalAlignment: 'Bottom', indentLevel: 0,
  textOrientation: 0, shrinkToFit: false, readingOrder: 'Context', autoIndent: false,
  'fill.color': '#FFFFFF', 'fill.pattern': 'None',
  'font.bold': false, 'font.italic': false, 'font.underline': 'None', 'font.strikethrough': false, 'font.name': 'Calibri', 'font.size': 11,
  'font.color': '#000000', 'protection.locked': true, 'protection.formulaHidden': false,
};

export function newLine(): Line {
  return { size: null, hidden: false, level: 0, format: {} };
}

/** The row or column, made when it had nothing of its own. */
export function lineAt(lines: Map<number, Line>, index: number): Line {
  const known = lines.get(index);
  if (known !== undefined) return known;
  const made = newLine();
  lines.set(index, made);
  return made;
}

/** The look that a cell has: its own, else its row's, else its column's. */
export function formatAt(sheet: ExcelSheet, row: number, column: number): CellFormat {
  return sheet.formats.get(cellKey(row, column)) ?? ownFormat(sheet.lines.get(row)) ?? ownFormat(sheet.columns.get(column)) ?? {};
}

function ownFormat(line: Line | undefined): CellFormat | null {
  return line === undefined || Object.keys(line.format).length === 0 ? null : line.format;
}

export function formatValueAt(sheet: ExcelSheet, row: number, column: number, key: string): FormatValue {
  return formatAt(sheet, row, column)[key] ?? defaultValue(key);
}

export function defaultValue(key: string): FormatValue {
  if (key.startsWith('borders.')) return key.endsWith('.style') ? 'None' : key.endsWith('.weight') ? 'Thin' : '#000000';
  return DEFAULT_FORMAT[key] ?? null;
}

/** Give every cell of a range some values of its look; whole rows and columns keep them for cells to come. */
export function setFormat(sheet: ExcelSheet, range: CellRange, changes: CellFormat): void {
  const change = changer(changes);
  if (isWholeColumns(range)) return setLines(sheet, sheet.columns, range.left, range.right, range, change);
  if (isWholeRows(range)) return setLines(sheet, sheet.lines, range.top, range.bottom, range, change);
  forEachCell(range, (row, column) => { sheet.formats.set(cellKey(row, column), change(formatAt(sheet, row, column))); });
}

function setLines(sheet: ExcelSheet, lines: Map<number, Line>, from: number, to: number, range: CellRange, change: Change): void {
  for (let index = from; index <= to; index += 1) {
    const line = lineAt(lines, index);
    line.format = change(line.format);
  }
  for (const [key, format] of sheet.formats) {
    if (isInside(range, Math.floor(key / COLUMNS), key % COLUMNS)) sheet.formats.set(key, change(format));
  }
}

type Change = (format: CellFormat) => CellFormat;

/** Equal looks stay one object, so that a large sheet has few of them. */
function changer(changes: CellFormat): Change {
  const made = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = made.get(format);
    if (known !== undefined) return known;
    const changed = { ...format, ...changes };
    for (const [key, value] of Object.entries(changed)) if (value === null || value === defaultValue(key)) Reflect.deleteProperty(changed, key);
    made.set(format, changed);
    return changed;
  };
}

/** Take the look of every cell of a range away. */
export function clearFormats(sheet: ExcelSheet, range: CellRange): void {
  for (const key of sheet.formats.keys()) if (isInside(range, Math.floor(key / COLUMNS), key % COLUMNS)) sheet.formats.delete(key);
  if (isWholeColumns(range)) for (const [index, line] of sheet.columns) if (index >= range.left && index <= range.right) line.format = {};
  if (isWholeRows(range)) for (const [index, line] of sheet.lines) if (index >= range.top && index <= range.bottom) line.format = {};
}
