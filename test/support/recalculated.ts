import { columnName } from '../../src/domain/values';
import type { CellValue } from '../../src/domain/values';
import type { WorkbookSnapshot } from '../../src/workbook';
import { calculate } from './excel/model/calculate';
import { putValue } from './excel/model/cells';
import { bookFrom } from './excel/model/from-snapshot';

/** Passes after which formulas that rest on later cells have settled. */
const PASSES = 4;
const COLUMNS = 16384;

/** The cells of a sheet after its formulas were calculated from their text alone, by address; stored results are not looked at. */
export function recalculated(snapshot: WorkbookSnapshot, sheetName: string): ReadonlyMap<string, CellValue> {
  const book = bookFrom(snapshot);
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const formulas = [...sheet.formulas].map(([key, formula]) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS, formula }));
  for (const { row, column } of formulas) putValue(sheet, row, column, { error: '#NULL!' });
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { row, column, formula } of formulas) putValue(sheet, row, column, calculate(book, sheet, formula));
  }
  return new Map(sheet.rows.flatMap((cells, row) => Array.from(cells, (value, column) => [`${columnName(column)}${row + 1}`, value ?? null] as const)));
}
