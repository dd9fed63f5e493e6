import { columnName } from '../../../src/domain/values/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import type { SheetSketch, WorkbookSketch } from '../snapshot';

/** Columns behind the last value of a row that may still hold a formula without a result. */
const BEHIND = 4;

/** A snapshot as plain data that can be sent anywhere; `snapshotOf` makes a snapshot of it again. */
export function sketchOf(snapshot: WorkbookSnapshot): WorkbookSketch {
  return {
    sheets: snapshot.sheets.map(sheetSketch), date1904: snapshot.date1904, warnings: [...snapshot.warnings], memory: Object.fromEntries(snapshot.memory),
  };
}

function sheetSketch(sheet: SheetSnapshot): SheetSketch {
  const formulas: Record<string, string> = {};
  const numberFormats: Record<string, string> = {};
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length + BEHIND; column += 1) {
      const formula = sheet.formula(row, column);
      const format = sheet.numberFormat(row, column);
      if (formula !== null) formulas[`${columnName(column)}${row + 1}`] = formula;
      if (format !== 'General') numberFormats[`${columnName(column)}${row + 1}`] = format;
    }
  });
  const { name, visibility, isProtected, marker } = sheet;
  return {
    name, visibility, isProtected, marker, formulas, numberFormats, rows: sheet.rows.map((row) => Array.from(row, (value) => value ?? null)),
    merges: [...sheet.merges], tables: [...sheet.tables], notes: [...sheet.notes], highlights: [...sheet.highlights], hiddenRows: [...sheet.hiddenRows],
  };
}
