import type { ExcelSheet } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeBook } from '../run/guard';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';

const OPTIONS = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false,
  allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false,
  allowSort: false, selectionMode: 'Normal',
};

export const WorksheetProtection: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ protection }) => protection.isProtected },
    Options: { get: ({ protection }) => (protection.isProtected ? { ...OPTIONS, ...protection.options } : null) },
  },
  methods: {
    Protect: (sheet, [options, password], session) => {
      changeBook(session);
      if (sheet.protection.isProtected) throw new ExcelError('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { isProtected: true, password: typeof password === 'string' ? password : '', options: { ...(options as object | null) } };
      session.journal.clearedBy.push('WorksheetProtection.protect');
    },
    Unprotect: (sheet, [password], session) => {
      changeBook(session);
      const isRight = sheet.protection.password === '' || sheet.protection.password === password;
      if (!isRight) throw new ExcelError('AccessDenied', 'The password is wrong.');
      sheet.protection = { isProtected: false, password: '', options: {} };
      session.journal.clearedBy.push('WorksheetProtection.unprotect');
    },
  },
});

export const WorkbookProtection: TypedClass<null> = excelClass<null>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: (_, { book }) => book.isStructureProtected } },
  methods: {
    Protect: (_, __, session) => { session.book.isStructureProtected = true; session.journal.clearedBy.push('WorkbookProtection.protect'); },
    Unprotect: (_, __, session) => { session.book.isStructureProtected = false; session.journal.clearedBy.push('WorkbookProtection.unprotect'); },
  },
});
