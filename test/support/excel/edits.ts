import type { CellValue } from '../../../src/domain/values';
import { positionOf } from '../snapshot';
import type { ExcelSheet } from './model/book';
import { putValue, valueAt } from './model/cells';
import { cellKey } from '../../../src/hosts/memory/workbook-model';
import type { Session } from './run/session';

/** A sheet of the workbook, for a change of a test's own. */
export function sheetNamed({ book }: Session, name: string): ExcelSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/**
 * A value that somebody puts into a cell.
 *
 * @example excel.edit(typeInto('Peserta', 'C6', 'III/b'), 'Remote')
 */
export function typeInto(sheetName: string, address: string, value: CellValue): (session: Session) => void {
  return (session) => {
    const sheet = sheetNamed(session, sheetName);
    const { row, column } = positionOf(address);
    sheet.formulas.delete(cellKey(row, column));
    putValue(sheet, row, column, value);
    session.events.changed(sheet, { top: row, left: column, bottom: row, right: column });
  };
}

/** What stands in a cell now. */
export function cellAt(session: Session, sheetName: string, address: string): CellValue {
  const { row, column } = positionOf(address);
  return valueAt(sheetNamed(session, sheetName), row, column);
}
