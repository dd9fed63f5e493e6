import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import { COLUMNS, ROWS } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass, Thing } from '../run/thing';
import type { Property, TypedClass } from '../run/thing';
import { areaAt, textOf } from './areas';
import type { Area, Areas } from './areas';
import { RangeClass } from './range';
import { RangeAreas } from './range-areas';

function setting(key: string, fallback: unknown, isValid: (value: unknown) => boolean = () => true): Property<ExcelSheet> {
  return {
    get: ({ page }) => page.values.get(key) ?? fallback,
    set: (sheet, value, session) => {
      if (!isValid(value)) throw new ExcelError('InvalidArgument');
      changeSheet(session, sheet, 'sheet');
      sheet.page.values.set(key, value);
    },
  };
}

function text(key: string): Property<ExcelSheet> {
  return {
    get: ({ page }) => page.headersFooters.get(key) ?? '',
    set: (sheet, value, session) => {
      if (textOf(value).length > 255) throw new ExcelError('InvalidArgument', 'A header or footer has at most 255 characters.');
      changeSheet(session, sheet, 'sheet');
      sheet.page.headersFooters.set(key, textOf(value));
    },
  };
}

export const HeaderFooter: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'HeaderFooter',
  properties: Object.fromEntries(['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map((name) => [name, text(name)])),
});

export const HeaderFooterGroup: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'HeaderFooterGroup',
  properties: { DefaultForAllPages: { object: (sheet) => HeaderFooter.of(sheet) } },
});

function rangesFrom(sheet: ExcelSheet, value: unknown): CellRange[] {
  if (!(value instanceof Thing)) return textOf(value).split(',').map((address) => areaAt(sheet, address).range);
  const target = value.target as Area | Areas;
  return 'ranges' in target ? [...target.ranges] : [target.range];
}

function setTitles(session: Session, sheet: ExcelSheet, which: 'titleRows' | 'titleColumns', value: unknown): void {
  changeSheet(session, sheet, 'sheet');
  const [range] = rangesFrom(sheet, value);
  if (range === undefined) throw new ExcelError('InvalidArgument');
  sheet.page[which] = which === 'titleRows' ? { from: range.top, to: range.bottom } : { from: range.left, to: range.right };
}

export const PageLayoutClass: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'PageLayout',
  properties: {
    Orientation: setting('orientation', 'Portrait', (value) => value === 'Portrait' || value === 'Landscape'),
    PaperSize: setting('paperSize', 'Letter', (value) => typeof value === 'string'),
    CenterHorizontally: setting('centerHorizontally', false), CenterVertically: setting('centerVertically', false),
    PrintGridlines: setting('printGridlines', false), PrintHeadings: setting('printHeadings', false), BlackAndWhite: setting('blackAndWhite', false),
    DraftMode: setting('draftMode', false), FirstPageNumber: setting('firstPageNumber', ''), PrintComments: setting('printComments', 'NoComments'),
    PrintErrors: setting('printErrors', 'AsDisplayed'), PrintOrder: setting('printOrder', 'DownThenOver'),
    Zoom: setting('zoom', { scale: 100 }, (value) => typeof value === 'object' && value !== null),
    LeftMargin: setting('leftMargin', 50.4), RightMargin: setting('rightMargin', 50.4), TopMargin: setting('topMargin', 54), BottomMargin: setting('bottomMargin', 54),
    HeaderMargin: setting('headerMargin', 21.6), FooterMargin: setting('footerMargin', 21.6),
    HeadersFooters: { object: (sheet) => HeaderFooterGroup.of(sheet) },
  },
  methods: {
    SetPrintArea: (sheet, [area], session) => { changeSheet(session, sheet, 'sheet'); sheet.page.printArea = rangesFrom(sheet, area); },
    SetPrintTitleRows: (sheet, [rows], session) => { setTitles(session, sheet, 'titleRows', rows); },
    SetPrintTitleColumns: (sheet, [columns], session) => { setTitles(session, sheet, 'titleColumns', columns); },
    GetPrintAreaOrNullObject: (sheet) => (sheet.page.printArea === null ? null : RangeAreas.of({ sheet, ranges: sheet.page.printArea })),
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.page;
      return titleRows === null ? null : RangeClass.of({ sheet, range: { top: titleRows.from, bottom: titleRows.to, left: 0, right: COLUMNS - 1 } });
    },
    GetPrintTitleColumnsOrNullObject: (sheet) => {
      const { titleColumns } = sheet.page;
      return titleColumns === null ? null : RangeClass.of({ sheet, range: { left: titleColumns.from, right: titleColumns.to, top: 0, bottom: ROWS - 1 } });
    },
    SetPrintMargins: (sheet, [unit, options], session) => {
      changeSheet(session, sheet, 'sheet');
      const factor = { Points: 1, Inches: 72, Centimeters: 28.3465 }[textOf(unit)];
      if (factor === undefined || typeof options !== 'object' || options === null) throw new ExcelError('InvalidArgument');
      for (const [side, value] of Object.entries(options)) sheet.page.values.set(`${side}Margin`, Number(value) * factor);
    },
  },
});
