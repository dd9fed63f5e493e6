import type { ExcelSheet } from '../model/book';
import { COLUMNS } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import { excelClass, Thing } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { areaAt, textOf } from './areas';
import type { Area } from './areas';
import { RangeClass } from './range';

/** Excel takes no more on one sheet. */
const MOST = 1026;

interface PageBreakTarget {
  readonly sheet: ExcelSheet;
  readonly row: number;
}

export const PageBreakClass: TypedClass<PageBreakTarget> = excelClass<PageBreakTarget>({
  name: 'PageBreak',
  methods: {
    Delete: ({ sheet, row }, _, session) => {
      changeSheet(session, sheet, 'sheet');
      sheet.page.breaks = sheet.page.breaks.filter((one) => one !== row);
    },
    GetCellAfterBreak: ({ sheet, row }) => RangeClass.of({ sheet, range: { top: row, bottom: row, left: 0, right: COLUMNS - 1 } }),
  },
});

/** The page breaks above rows of a sheet, in the order of the rows. */
export const HorizontalPageBreaks: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'PageBreakCollection',
  methods: {
    Add: (sheet, [place], session) => {
      changeSheet(session, sheet, 'sheet');
      const row = (place instanceof Thing ? (place.target as Area) : areaAt(sheet, textOf(place))).range.top;
      const isFull = sheet.page.breaks.length >= MOST && !sheet.page.breaks.includes(row);
      if (row === 0 || isFull) throw new ExcelError('InvalidArgument');
      sheet.page.breaks = [...new Set([...sheet.page.breaks, row])].sort((a, b) => a - b);
      return PageBreakClass.of({ sheet, row });
    },
    GetCount: ({ page }) => page.breaks.length,
    RemovePageBreaks: (sheet, _, session) => {
      changeSheet(session, sheet, 'sheet');
      sheet.page.breaks = [];
    },
  },
});
