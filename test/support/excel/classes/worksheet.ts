import type { ExcelSheet } from '../model/book';
import { usedRange } from '../model/cells';
import { sheetNameProblem } from '../model/sheet-name';
import { ExcelError } from '../run/excel-error';
import { changeSheet, changeStructure } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Method, TypedClass } from '../run/thing';
import { areaAt, areaInside, textOf, wholeNumber } from './areas';
import { AutoFilterClass } from './auto-filter';
import { isSameText } from './collection';
import { ChartCollection } from './charts';
import { CommentCollection } from './comments';
import { colorOf } from './range-format';
import { CustomPropertyCollection } from './custom-properties';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import { HorizontalPageBreaks } from './page-breaks';
import { PageLayoutClass } from './page-layout';
import { WorksheetProtection } from './protection';
import { RangeClass } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './tables';
import { introduceWorksheets } from './worksheet-link';

function rename(sheet: ExcelSheet, value: unknown, session: Session): void {
  changeStructure(session);
  const name = textOf(value);
  const problem = sheetNameProblem(session.book, name, sheet);
  if (problem !== null) throw new ExcelError(problem, `The sheet cannot be named "${name}".`);
  const before = sheet.name;
  sheet.name = name;
  session.journal.clearedBy.push('Worksheet.name');
  session.events.renamed(sheet, before);
}

function remove(sheet: ExcelSheet, session: Session): void {
  changeStructure(session);
  const { book } = session;
  if (!book.sheets.includes(sheet)) throw new ExcelError('ItemNotFound');
  const left = book.sheets.filter((one) => one !== sheet);
  if (!left.some(({ visibility }) => visibility === 'Visible')) throw new ExcelError('InvalidOperation', 'A workbook must hold at least one visible worksheet.');
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  book.sheets = left;
  if (book.activeSheet === sheet.id) activate(left.find(({ visibility }) => visibility === 'Visible') ?? sheet, session);
  session.journal.clearedBy.push('Worksheet.delete');
  session.events.deleted(sheet);
}

function activate(sheet: ExcelSheet, session: Session): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (session.book.activeSheet === sheet.id) return;
  session.book.activeSheet = sheet.id;
  session.book.selection = { sheet: sheet.id, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  session.events.activated(sheet);
}

function setVisibility(sheet: ExcelSheet, value: unknown, session: Session): void {
  changeStructure(session);
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw new ExcelError('InvalidArgument');
  const others = session.book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  const [next] = others;
  if (value !== 'Visible' && next === undefined) throw new ExcelError('InvalidOperation', 'A workbook must hold at least one visible worksheet.');
  sheet.visibility = value;
  session.journal.clearedBy.push('Worksheet.visibility');
  if (value !== 'Visible' && session.book.activeSheet === sheet.id && next !== undefined) activate(next, session);
}

function moveTo(sheet: ExcelSheet, value: unknown, session: Session): void {
  changeStructure(session);
  const position = wholeNumber(value);
  const others = session.book.sheets.filter((one) => one !== sheet);
  if (position < 0 || position > others.length) throw new ExcelError('InvalidArgument');
  session.book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  session.journal.clearedBy.push('Worksheet.position');
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Events are collected for all sheets; the client filters them by what it registered. */
const registrations: Readonly<Record<string, Method<unknown>>> = Object.fromEntries(['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'FormatChanged', 'Added', 'Deleted', 'Calculated']
  .flatMap((event) => [[`_Register${event}Event`, () => null], [`_Unregister${event}Event`, () => null]]));

export const eventRegistrations: Readonly<Record<string, Method<unknown>>> = {
  ...registrations, _RegisterEventNameChanged: () => null, _UnregisterEventNameChanged: () => null, _RegisterEventMoved: () => null,
  _UnregisterEventMoved: () => null, _RegisterEventVisibilityChanged: () => null, _UnregisterEventVisibilityChanged: () => null,
};

export const WorksheetClass: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'Worksheet',
  key: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: rename },
    Position: { get: (sheet, { book }) => book.sheets.indexOf(sheet), set: moveTo },
    Visibility: { get: ({ visibility }) => visibility, set: setVisibility },
    TabColor: { get: ({ tabColor }) => tabColor, set: (sheet, value, session) => { changeSheet(session, sheet, 'sheet'); sheet.tabColor = value === '' ? '' : colorOf(value); } },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines, set: (sheet, value, session) => { changeSheet(session, sheet, 'sheet'); sheet.showGridlines = value === true; } },
    // The client writes it under this name.
    Gridlines: { set: (sheet, value, session) => { changeSheet(session, sheet, 'sheet'); sheet.showGridlines = value === true; } },
    ShowHeadings: { get: () => true },
    StandardWidth: { get: () => 8.43 }, StandardHeight: { get: () => 15 },
    Names: { object: (sheet) => NamedItemCollection.of({ sheet }) },
    Tables: { object: (sheet) => TableCollection.of({ sheet }) },
    Protection: { object: (sheet) => WorksheetProtection.of(sheet) },
    FreezePanes: { object: (sheet) => FreezePanes.of(sheet) },
    AutoFilter: { object: (sheet) => AutoFilterClass.of(sheet) },
    HorizontalPageBreaks: { object: (sheet) => HorizontalPageBreaks.of(sheet) },
    PageLayout: { object: (sheet) => PageLayoutClass.of(sheet) },
    Notes: { object: (sheet) => NoteCollection.of({ sheet }) },
    Charts: { object: (sheet) => ChartCollection.of(sheet) },
    Comments: { object: (sheet) => CommentCollection.of({ sheet }) },
    CustomProperties: { object: (sheet) => CustomPropertyCollection.of(sheet) },
  },
  methods: {
    ...eventRegistrations,
    Activate: (sheet, _, session) => { activate(sheet, session); },
    Delete: (sheet, _, session) => { remove(sheet, session); },
    GetRange: (sheet, [address]) => RangeClass.of(areaAt(sheet, address)),
    GetRanges: (sheet, [addresses]) => RangeAreas.of({ sheet, ranges: addressList(sheet, addresses) }),
    GetCell: (sheet, [row, column]) => RangeClass.of(areaInside(sheet, { top: wholeNumber(row), bottom: wholeNumber(row), left: wholeNumber(column), right: wholeNumber(column) })),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = wholeNumber(row);
      const left = wholeNumber(column);
      return RangeClass.of(areaInside(sheet, { top, left, bottom: top + wholeNumber(rows) - 1, right: left + wholeNumber(columns) - 1 }));
    },
    GetUsedRange: (sheet, [valuesOnly]) => RangeClass.of({ sheet, range: usedRange(sheet, valuesOnly === true) ?? FIRST_CELL }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const range = usedRange(sheet, valuesOnly === true);
      return range === null ? null : RangeClass.of({ sheet, range });
    },
    GetNextOrNullObject: (sheet, _, { book }) => {
      const next = book.sheets[book.sheets.indexOf(sheet) + 1];
      return next === undefined ? null : WorksheetClass.of(next);
    },
    Calculate: () => null,
  },
});

/** The longest list of addresses that Excel takes. */
const LONGEST_LIST = 8192;

function addressList(sheet: ExcelSheet, addresses: unknown): ReturnType<typeof areaAt>['range'][] {
  if (addresses === null || addresses === undefined) return [areaAt(sheet, null).range];
  const text = textOf(addresses);
  if (text.length > LONGEST_LIST) throw new ExcelError('InvalidArgument', `A list of addresses has at most ${LONGEST_LIST} characters.`);
  return text.split(',').map((address) => areaAt(sheet, address.trim()).range);
}

introduceWorksheets((sheet) => WorksheetClass.of(sheet));

/** Sheets by name or id. */
export function isSheetKey(sheet: ExcelSheet, key: unknown): boolean {
  return sheet.id === key || isSameText(sheet.name, key);
}
