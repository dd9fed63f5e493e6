import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import type { CellRange } from '../../../../src/workbook';
import { calculate } from '../model/calculate';
import type { ExcelSheet } from '../model/book';
import { forEachCell, putValue } from '../model/cells';
import { formatValueAt, setFormat } from '../model/formats';
import { countCells } from '../model/ranges';
import { readTyped } from '../model/typed-text';
import { ExcelError } from './excel-error';
import { changeSheet } from './guard';
import type { Session } from './session';

/** Most cells that one request may write. */
const MOST_CELLS = 5_000_000;

/**
 * One answer per cell from what a client sent: a single value for all of them, or a grid of the range's size.
 *
 * @throws {ExcelError} `InvalidArgument` for a grid of another size
 */
export function spread(range: CellRange, value: unknown): (row: number, column: number) => unknown {
  if (countCells(range) > MOST_CELLS) throw new ExcelError('InvalidArgument', 'The range is too large.');
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const width = range.right - range.left + 1;
  const isRight = rows.length === range.bottom - range.top + 1 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRight) {
    throw new ExcelError('InvalidArgument', 'The number of rows or columns in the input array doesn\'t match the size or dimensions of the range.');
  }
  return (row, column) => (rows[row - range.top] as readonly unknown[])[column - range.left];
}

/** Type values into the cells of a range, as a user would; null leaves a cell alone. */
export function enterValues(session: Session, sheet: ExcelSheet, range: CellRange, value: unknown): void {
  const at = spread(range, value);
  changeSheet(session, sheet, 'contents', range);
  forEachCell(range, (row, column) => { enterValue(session, sheet, row, column, at(row, column)); });
  session.events.changed(sheet, range);
}

function enterValue(session: Session, sheet: ExcelSheet, row: number, column: number, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string') return enterText(session, sheet, row, column, value);
  if (typeof value !== 'number' && typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  sheet.formulas.delete(cellKey(row, column));
  putValue(sheet, row, column, value);
}

function enterText(session: Session, sheet: ExcelSheet, row: number, column: number, text: string): void {
  if (text.length > 32767) throw new ExcelError('InvalidArgument', 'The text is too long for a cell.');
  const key = cellKey(row, column);
  const before = formatValueAt(sheet, row, column, 'numberFormat');
  sheet.formulas.delete(key);
  if (before === '@') {
    const swallowed = text.startsWith("'") && session.settings.apostropheInTextCell === 'goes';
    putValue(sheet, row, column, swallowed ? text.slice(1) : text);
    return;
  }
  const entry = readTyped(text);
  if (entry.kind === 'formula') return enterFormula(session, sheet, row, column, entry.formula);
  putValue(sheet, row, column, entry.value);
  if (entry.format !== undefined && before === 'General') setFormat(sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat: entry.format });
}

function enterFormula(session: Session, sheet: ExcelSheet, row: number, column: number, formula: string): void {
  if (!isBalanced(formula) || formula.length > 8192) throw new ExcelError('InvalidArgument', `There is a problem with the formula "=${formula}".`);
  sheet.formulas.set(cellKey(row, column), formula);
  session.entered.push({ sheet, row, column, formula });
  putValue(sheet, row, column, session.settings.calculates ? calculate(session.book, sheet, formula) : null);
}

/** Quotes and brackets that close; no more than Excel's first look at a formula. */
export function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/["']|[-+*/^&=<>,]\s*$/.test(bare);
}
