import type { ExcelSheet } from '../model/book';
import type { Thing } from '../run/thing';

let make: ((sheet: ExcelSheet) => Thing) | null = null;

/** Ranges lead to their sheet and sheets to their ranges: the class of sheets introduces itself here. */
export function introduceWorksheets(of: (sheet: ExcelSheet) => Thing): void {
  make = of;
}

/** The object of a sheet. */
export function worksheetOf(sheet: ExcelSheet): Thing {
  if (make === null) throw new Error('the class Worksheet is not loaded');
  return make(sheet);
}
