import type { ExcelBook, ExcelSheet } from './book';

/** The code by which Excel refuses a name for a sheet; null for a name that it takes. */
export function sheetNameProblem(book: ExcelBook, name: string, except: ExcelSheet | null = null): string | null {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history') return 'InvalidArgument';
  const isTaken = book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  return isTaken ? 'ItemAlreadyExists' : null;
}
