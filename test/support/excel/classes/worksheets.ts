import { newSheet } from '../model/new-sheet';
import { sheetNameProblem } from '../model/sheet-name';
import type { ExcelSheet } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeStructure } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import { collectionMembers } from './collection';
import { eventRegistrations, isSheetKey, WorksheetClass } from './worksheet';

function sheetsOf({ book }: Session, visibleOnly: unknown): ExcelSheet[] {
  return book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

function first(sheets: readonly ExcelSheet[], index: number): Thing {
  const sheet = sheets.at(index);
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return WorksheetClass.of(sheet);
}

function add(session: Session, given: unknown): Thing {
  changeStructure(session);
  const name = given === null || given === undefined ? freeName(session) : given;
  const problem = typeof name === 'string' ? sheetNameProblem(session.book, name) : 'InvalidArgument';
  if (problem !== null) throw new ExcelError(problem, `A sheet cannot be named "${String(name)}".`);
  const sheet = newSheet(session.book, String(name));
  session.book.sheets.push(sheet);
  session.events.added(sheet);
  return WorksheetClass.of(sheet);
}

function freeName({ book }: Session): string {
  for (let number = 1; ; number += 1) if (sheetNameProblem(book, `Sheet${number}`) === null) return `Sheet${number}`;
}

const members = collectionMembers<null>({
  items: (_, { book }) => book.sheets.map((sheet) => WorksheetClass.of(sheet)),
  matches: (item, key) => isSheetKey(item.target as ExcelSheet, key),
}, ['GetItemAt']);

export const WorksheetCollection: TypedClass<null> = excelClass<null>({
  name: 'WorksheetCollection',
  ...members,
  methods: {
    ...members.methods,
    ...eventRegistrations,
    Add: (_, [name], session) => add(session, name),
    GetCount: (_, [visibleOnly], session) => sheetsOf(session, visibleOnly).length,
    GetFirst: (_, [visibleOnly], session) => first(sheetsOf(session, visibleOnly), 0),
    GetLast: (_, [visibleOnly], session) => first(sheetsOf(session, visibleOnly), -1),
    GetActiveWorksheet: (_, __, { book }) => first(book.sheets.filter(({ id }) => id === book.activeSheet), 0),
  },
});
