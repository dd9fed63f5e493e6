import { ExcelError } from '../run/excel-error';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import type { Session } from '../run/session';
import { Application, Runtime } from './application';
import { CommentCollection } from './comments';
import { Functions } from './functions';
import { NamedItemCollection } from './names';
import { NoteCollection } from './notes';
import { WorkbookProtection } from './protection';
import { RangeClass } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

function selection({ book }: Session): Thing {
  const sheet = book.sheets.find(({ id }) => id === book.selection.sheet);
  if (sheet === undefined) throw new ExcelError('InvalidSelection');
  return RangeClass.of({ sheet, range: book.selection.range });
}

export const WorkbookClass: TypedClass<null> = excelClass<null>({
  name: 'Workbook',
  properties: {
    Name: { get: () => 'Kelas.xlsx' },
    ReadOnly: { get: (_, { book }) => book.readOnly },
    IsDirty: { get: (_, { journal }) => journal.isDirty },
    AutoSave: { get: () => false },
    Application: { object: () => Application.of(null) },
    Worksheets: { object: () => WorksheetCollection.of(null) },
    Names: { object: () => NamedItemCollection.of({ sheet: null }) },
    Tables: { object: () => TableCollection.of({ sheet: null }) },
    Comments: { object: () => CommentCollection.of({ sheet: null }) },
    Notes: { object: () => NoteCollection.of({ sheet: null }) },
    Protection: { object: () => WorkbookProtection.of(null) },
    Functions: { object: () => Functions.of(null) },
    Settings: { object: () => SettingCollection.of(null) },
    _Runtime: { object: () => Runtime.of(null) },
  },
  methods: {
    GetSelectedRange: (_, __, session) => selection(session),
    GetActiveCell: (_, __, session) => {
      const { sheet, range } = selection(session).target as { sheet: never; range: { top: number; left: number } };
      return RangeClass.of({ sheet, range: { top: range.top, left: range.left, bottom: range.top, right: range.left } });
    },
    _RemoveReference: (_, [id], { references }) => { references.release(String(id)); },
    _RemoveAllReferences: () => null,
  },
});

/** Where every request begins. */
export const ROOT: Thing = WorkbookClass.of(null);
