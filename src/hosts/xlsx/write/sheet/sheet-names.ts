import type { SheetSpec } from '../../../../workbook';
import { absoluteRange } from '../addresses';
import type { NewName } from '../workbook/workbook-edit';

/** Hidden name on a sheet of ours; its formula is the kind of the sheet as a text. */
export const MARKER = '_cermat.sheet';

/** The defined names that belong to a sheet: our marker, its filter, and what is printed. */
export function sheetNames({ name: sheet, marker, autoFilter, print }: SheetSpec, sheetIndex: number): NewName[] {
  const names: NewName[] = [];
  const add = (name: string, formula: string, isHidden: boolean): void => { names.push({ name, sheetIndex, formula, isHidden }); };
  if (marker !== null) add(MARKER, `"${marker.replaceAll('"', '""')}"`, true);
  if (autoFilter !== undefined) add('_xlnm._FilterDatabase', absoluteRange(sheet, autoFilter), true);
  if (print?.area !== undefined) add('_xlnm.Print_Area', absoluteRange(sheet, print.area), false);
  if (print?.repeatRows !== undefined) {
    const { from, to } = print.repeatRows;
    add('_xlnm.Print_Titles', `'${sheet.replaceAll("'", "''")}'!$${from + 1}:$${to + 1}`, false);
  }
  return names;
}
