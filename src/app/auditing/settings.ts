import { isBlank } from '../../domain/values';
import type { CellRef, TableView } from '../../domain/values';
import type { ParameterOverride } from '../../domain/rules';
import { textOf } from './cell-text';

/** A row of Pengaturan that names a parameter. */
interface SettingRow {
  readonly id: string;
  readonly position: number;
  /** Where its value stands or belongs. */
  readonly cell: CellRef;
}

function settingRows(table: TableView | null): readonly SettingRow[] {
  const column = table?.columnOf('nilai') ?? null;
  if (table === null || column === null) return [];
  return Array.from({ length: table.length }, (_, position) => position).flatMap((position) => {
    const id = textOf(table.cell(position, 'kode'));
    return id === null ? [] : [{ id, position, cell: { sheet: table.sheet, row: table.sheetRow(position), column } }];
  });
}

/** What the sheet Pengaturan says: one override per row that has a value, or a formula that should have one. */
export function readSettings(table: TableView | null, date1904: boolean): readonly ParameterOverride[] {
  if (table === null) return [];
  return settingRows(table).flatMap(({ id, position, cell }) => {
    const value = table.cell(position, 'nilai');
    const isUncalculated = table.isUncalculated(position, cell.column);
    return isBlank(value) && !isUncalculated ? [] : [{ id, value, isUncalculated, date1904, cell, ...origin(table, position) }];
  });
}

/** Where each setting stands in Pengaturan, also while its value is blank: that is the cell to fill. */
export function settingCells(table: TableView | null): ReadonlyMap<string, CellRef> {
  // The first row of a code wins, as it is the one that problems point at.
  return new Map(settingRows(table).map(({ id, cell }) => [id, cell] as const).reverse());
}

function origin(table: TableView, position: number): { source?: string; assumed?: boolean } {
  const source = textOf(table.cell(position, 'sumber'));
  const assumed = textOf(table.cell(position, 'asumsi'))?.toLowerCase();
  return {
    ...(source === null ? {} : { source }),
    ...(assumed === 'ya' || assumed === 'yes' ? { assumed: true } : assumed === 'tidak' || assumed === 'no' ? { assumed: false } : {}),
  };
}
