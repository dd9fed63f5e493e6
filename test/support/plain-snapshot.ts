import { columnName } from '../../src/domain/values';
import type { CellValue } from '../../src/domain/values';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';

/** A sheet as plain data that two hosts can be compared by: only cells that hold something, by address. */
export interface PlainSheet extends Pick<SheetSnapshot, 'name' | 'visibility' | 'merges' | 'tables' | 'notes' | 'highlights' | 'isProtected' | 'marker'> {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** Other number formats than General, on cells that hold something. */
  readonly formats: Readonly<Record<string, string>>;
  readonly hiddenRows: readonly number[];
}

/** Columns behind the last value of a row that may still hold a formula without a stored result. */
const BEHIND = 4;

/** Everything that a sheet's snapshot tells, its functions asked for every cell. */
export function plainSheet(sheet: SheetSnapshot): PlainSheet {
  const cells: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  const formats: Record<string, string> = {};
  sheet.rows.forEach((row, rowIndex) => {
    for (let column = 0; column < row.length + BEHIND; column += 1) {
      const address = `${columnName(column)}${rowIndex + 1}`;
      const value = row[column] ?? null;
      const formula = sheet.formula(rowIndex, column);
      if (value !== null) cells[address] = value;
      if (formula !== null) formulas[address] = formula;
      const format = sheet.numberFormat(rowIndex, column);
      if (format !== 'General' && (value !== null || formula !== null)) formats[address] = format;
    }
  });
  const { name, visibility, merges, tables, notes, highlights, isProtected, marker } = sheet;
  return {
    name, visibility, merges, tables, notes, highlights, isProtected, marker,
    cells, formulas, formats, hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
  };
}

export interface PlainWorkbook extends Pick<WorkbookSnapshot, 'date1904' | 'warnings'> {
  readonly sheets: readonly PlainSheet[];
  readonly memory: Readonly<Record<string, string>>;
}

/** A whole snapshot as plain data. */
export function plainWorkbook(snapshot: WorkbookSnapshot): PlainWorkbook {
  const { sheets, date1904, warnings, memory } = snapshot;
  return { sheets: sheets.map(plainSheet), date1904, warnings, memory: Object.fromEntries(memory) };
}
