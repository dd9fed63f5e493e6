import { isBlank, parseDay } from '../../domain/values';
import type { CellRef, CellValue, TableView } from '../../domain/values';
import type { ParameterOverride } from '../../domain/rules';

/** What the sheet Pengaturan says: one override per row that has a value. */
export function readSettings(table: TableView | null, date1904: boolean): readonly ParameterOverride[] {
  const column = table?.columnOf('nilai') ?? null;
  if (table === null || column === null) return [];
  const overrides: ParameterOverride[] = [];
  for (let position = 0; position < table.length; position += 1) {
    const id = textOf(table.cell(position, 'kode'));
    const value = table.cell(position, 'nilai');
    if (id === null || (isBlank(value) && !table.isUncalculated(position, column))) continue;
    overrides.push({
      id, value: since1900(value, date1904), isUncalculated: table.isUncalculated(position, column),
      cell: { sheet: table.sheet, row: table.sheetRow(position), column },
      ...origin(table, position),
    });
  }
  return overrides;
}

/** Where each setting stands in Pengaturan, also while its value is blank: that is the cell to fill. */
export function settingCells(table: TableView | null): ReadonlyMap<string, CellRef> {
  const column = table?.columnOf('nilai') ?? null;
  const cells = new Map<string, CellRef>();
  if (table === null || column === null) return cells;
  for (let position = 0; position < table.length; position += 1) {
    const id = textOf(table.cell(position, 'kode'));
    if (id !== null && !cells.has(id)) cells.set(id, { sheet: table.sheet, row: table.sheetRow(position), column });
  }
  return cells;
}

function origin(table: TableView, position: number): { source?: string; assumed?: boolean } {
  const source = textOf(table.cell(position, 'sumber'));
  const assumed = textOf(table.cell(position, 'asumsi'))?.toLowerCase();
  return {
    ...(source === null ? {} : { source }),
    ...(assumed === 'ya' || assumed === 'yes' ? { assumed: true } : assumed === 'tidak' || assumed === 'no' ? { assumed: false } : {}),
  };
}

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;
/** The first serial that is plausibly a date (1954 in the 1904 system) and not a number of months or a score. */
const FIRST_DATE_SERIAL = 18264;

/** A date serial of a 1904 workbook as the 1900 system counts it; other values as they are. */
function since1900(value: CellValue, date1904: boolean): CellValue {
  const isDate = date1904 && typeof value === 'number' && value >= FIRST_DATE_SERIAL && parseDay(value, true).kind === 'known';
  return isDate ? value + DAYS_1904 : value;
}

function textOf(value: CellValue): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
