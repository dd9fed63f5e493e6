import type { CellRange } from '../../../../src/workbook';
import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import type { ExcelSheet } from '../model/book';
import { deleteInside, filledPart, forEachCell, putValue } from '../model/cells';
import { clearFormats } from '../model/formats';
import { countCells, intersect, isWholeRows, subtract } from '../model/ranges';
import { shiftRows } from '../model/shift-rows';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import type { Method } from '../run/thing';
import type { Area } from './areas';

/** Empty cells, their look, or everything; notes stay unless everything goes with the cells themselves. */
export function clearRange(session: Session, { sheet, range }: Area, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (typeof what !== 'string' || !['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(what)) throw new ExcelError('InvalidArgument');
  changeSheet(session, sheet, what === 'Formats' ? 'formatCells' : 'contents', range);
  if (what === 'All' || what.endsWith('Contents')) clearContents(session, sheet, range);
  if (what === 'All' || what === 'Formats') {
    clearFormats(sheet, range);
    sheet.conditionalFormats = cutOut(sheet.conditionalFormats, range);
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, range) === null);
  }
  if (what === 'All') sheet.validations = cutOut(sheet.validations, range);
  if (what === 'All' || what.endsWith('Hyperlinks')) deleteInside(sheet.links, range);
}

function clearContents(session: Session, sheet: ExcelSheet, range: CellRange): void {
  const header = sheet.tables.find((table) => table.showHeaders && intersect({ ...table.range, bottom: table.range.top }, range) !== null && !isWhole(range, table.range));
  if (header !== undefined) throw new ExcelError('InvalidOperation', `The header of the table "${header.name}" cannot be emptied.`);
  deleteInside(sheet.formulas, range);
  forEachCell(filledPart(sheet, range), (row, column) => { putValue(sheet, row, column, null); });
  session.events.changed(sheet, range);
}

function isWhole(range: CellRange, table: CellRange): boolean {
  return subtract(table, range).length === 0;
}

/** What holds for ranges, without the cells of one. */
export function cutOut<T extends { ranges: CellRange[] }>(holders: readonly T[], range: CellRange): T[] {
  return holders.flatMap((holder) => {
    const ranges = holder.ranges.flatMap((one) => subtract(one, range));
    return ranges.length === 0 ? [] : [{ ...holder, ranges }];
  });
}

function merge(session: Session, { sheet, range }: Area, across: unknown): void {
  changeSheet(session, sheet, 'formatCells', range);
  if (sheet.tables.some((table) => intersect(table.range, range) !== null)) throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.merges = sheet.merges.filter((one) => intersect(one, range) === null);
  const rows = across === true ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({ ...range, top: range.top + index, bottom: range.top + index })) : [range];
  for (const one of rows) {
    if (countCells(one) === 1) continue;
    sheet.merges.push(one);
    forEachCell(one, (row, column) => { if (row !== one.top || column !== one.left) emptyCell(sheet, row, column); });
  }
}

/** Only the first cell of merged cells keeps what it holds. */
function emptyCell(sheet: ExcelSheet, row: number, column: number): void {
  sheet.formulas.delete(cellKey(row, column));
  putValue(sheet, row, column, null);
}

function moveRows(session: Session, { sheet, range }: Area, direction: 1 | -1): void {
  if (!isWholeRows(range)) throw new ExcelError('NotImplemented', 'The stand-in inserts and deletes whole rows only.');
  changeSheet(session, sheet, 'sheet', range);
  shiftRows(sheet, range.top, direction * (range.bottom - range.top + 1));
  session.events.changed(sheet, range, direction === 1 ? 'RowInserted' : 'RowDeleted');
}

/** Rows are grouped one level deeper, or one less deep. */
function group(session: Session, { sheet, range }: Area, option: unknown, step: 1 | -1): void {
  const byColumns = option === 'ByColumns';
  changeSheet(session, sheet, byColumns ? 'formatColumns' : 'formatRows', range);
  const [from, to, lines] = byColumns ? [range.left, range.right, sheet.columns] : [range.top, range.bottom, sheet.lines];
  for (let index = from; index <= to; index += 1) {
    const line = lines.get(index) ?? { size: null, hidden: false, level: 0, format: {} };
    const level = line.level + step;
    if (level < 0 || level > 7) throw new ExcelError('InvalidOperation');
    lines.set(index, { ...line, level });
  }
}

/** The methods of a range that change the sheet. */
export const changeMethods: Readonly<Record<string, Method<Area>>> = {
  Clear: (area, [applyTo], session) => { clearRange(session, area, applyTo); },
  Merge: (area, [across], session) => { merge(session, area, across); },
  Unmerge: ({ sheet, range }, _, session) => {
    changeSheet(session, sheet, 'formatCells', range);
    sheet.merges = sheet.merges.filter((one) => intersect(one, range) === null);
  },
  Insert: (area, _, session) => { moveRows(session, area, 1); },
  Delete: (area, _, session) => { moveRows(session, area, -1); },
  Group: (area, [option], session) => { group(session, area, option, 1); },
  Ungroup: (area, [option], session) => { group(session, area, option, -1); },
  Calculate: () => null,
  _ValidateArraySize: ({ range }, [rows, columns]) => {
    if (rows !== range.bottom - range.top + 1 || columns !== range.right - range.left + 1) throw new ExcelError('InvalidArgument');
  },
};
