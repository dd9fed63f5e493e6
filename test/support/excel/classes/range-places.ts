import type { CellRange } from '../../../../src/workbook';
import { usedRange } from '../model/cells';
import { COLUMNS, ROWS } from '../model/book';
import { countCells, intersect, isWholeColumns, isWholeRows } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import type { Method, Property, Thing } from '../run/thing';
import { addressOf, areaFrom, areaInside, wholeNumber } from './areas';
import type { Area } from './areas';

/** Where a range lies. */
export const placeProperties: Readonly<Record<string, Property<Area>>> = {
  Address: { get: addressOf },
  AddressLocal: { get: addressOf },
  RowIndex: { get: ({ range }) => range.top },
  ColumnIndex: { get: ({ range }) => range.left },
  RowCount: { get: ({ range }) => range.bottom - range.top + 1 },
  ColumnCount: { get: ({ range }) => range.right - range.left + 1 },
  CellCount: { get: ({ range }) => (countCells(range) > 2 ** 31 - 1 ? -1 : countCells(range)) },
  IsEntireRow: { get: ({ range }) => isWholeRows(range) },
  IsEntireColumn: { get: ({ range }) => isWholeColumns(range) },
};

/** The methods that lead from a range to another one. @param toRange makes the object */
export function placeMethods(toRange: (area: Area) => Thing): Readonly<Record<string, Method<Area>>> {
  const to = (area: Area, range: CellRange): Thing => toRange(areaInside(area.sheet, range));
  const part = (read: (range: CellRange, index: number) => CellRange): Method<Area> => (area, [index]) => to(area, read(area.range, wholeNumber(index, 0)));
  return {
    GetCell: (area, [row, column]) => {
      const cell = { top: area.range.top + wholeNumber(row), left: area.range.left + wholeNumber(column) };
      return to(area, { ...cell, bottom: cell.top, right: cell.left });
    },
    GetRow: part((range, index) => ({ ...range, top: range.top + index, bottom: range.top + index })),
    GetColumn: part((range, index) => ({ ...range, left: range.left + index, right: range.left + index })),
    GetLastCell: part(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
    GetLastRow: part((range) => ({ ...range, top: range.bottom })),
    GetLastColumn: part((range) => ({ ...range, left: range.right })),
    GetEntireRow: part((range) => ({ ...range, left: 0, right: COLUMNS - 1 })),
    GetEntireColumn: part((range) => ({ ...range, top: 0, bottom: ROWS - 1 })),
    GetOffsetRange: (area, [rows, columns]) => to(area, moveBy(area.range, wholeNumber(rows), wholeNumber(columns))),
    GetResizedRange: (area, [rows, columns]) => to(area, { ...area.range, bottom: area.range.bottom + wholeNumber(rows), right: area.range.right + wholeNumber(columns) }),
    GetAbsoluteResizedRange: (area, [rows, columns]) => to(area, { ...area.range, bottom: area.range.top + wholeNumber(rows) - 1, right: area.range.left + wholeNumber(columns) - 1 }),
    GetBoundingRect: (area, [other], session) => to(area, around(area.range, areaFrom(session, other, area.sheet).range)),
    GetIntersection: (area, [other], session) => {
      const both = intersect(area.range, areaFrom(session, other, area.sheet).range);
      if (both === null) throw new ExcelError('ItemNotFound');
      return to(area, both);
    },
    GetIntersectionOrNullObject: (area, [other], session) => {
      const both = intersect(area.range, areaFrom(session, other, area.sheet).range);
      return both === null ? null : to(area, both);
    },
    GetUsedRange: (area, [valuesOnly]) => {
      const used = usedPart(area, valuesOnly === true);
      return to(area, used ?? { ...area.range, bottom: area.range.top, right: area.range.left });
    },
    GetUsedRangeOrNullObject: (area, [valuesOnly]) => {
      const used = usedPart(area, valuesOnly === true);
      return used === null ? null : to(area, used);
    },
  };
}

function usedPart({ sheet, range }: Area, valuesOnly: boolean): CellRange | null {
  const used = usedRange(sheet, valuesOnly);
  return used === null ? null : intersect(used, range);
}

function moveBy(range: CellRange, rows: number, columns: number): CellRange {
  return { top: range.top + rows, bottom: range.bottom + rows, left: range.left + columns, right: range.right + columns };
}

function around(one: CellRange, other: CellRange): CellRange {
  return { top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}
