import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet, Line } from '../model/book';
import { lineAt } from '../model/formats';
import { isWholeColumns, isWholeRows } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Property } from '../run/thing';
import type { Area } from './areas';

/** What all rows (or columns) of a range share; null when they differ. */
function sharedHidden(lines: Map<number, Line>, from: number, to: number): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= from && index <= to) hidden += 1;
  return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
}

function hiddenOf(which: 'rows' | 'columns'): Property<Area> {
  const lines = (sheet: ExcelSheet): Map<number, Line> => (which === 'rows' ? sheet.lines : sheet.columns);
  const ends = (range: CellRange): [number, number] => (which === 'rows' ? [range.top, range.bottom] : [range.left, range.right]);
  return {
    get: ({ sheet, range }) => sharedHidden(lines(sheet), ...ends(range)),
    set: ({ sheet, range }, value, session) => {
      if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
      changeSheet(session, sheet, which === 'rows' ? 'formatRows' : 'formatColumns', range);
      const [from, to] = ends(range);
      for (let index = from; index <= to; index += 1) lineAt(lines(sheet), index).hidden = value;
    },
  };
}

/** Hidden rows and columns. */
export const lineProperties: Readonly<Record<string, Property<Area>>> = {
  RowHidden: hiddenOf('rows'),
  ColumnHidden: hiddenOf('columns'),
  Hidden: {
    get: ({ sheet, range }) => {
      if (isWholeRows(range)) return sharedHidden(sheet.lines, range.top, range.bottom);
      return isWholeColumns(range) ? sharedHidden(sheet.columns, range.left, range.right) : sharedHidden(sheet.lines, range.top, range.bottom);
    },
  },
};
