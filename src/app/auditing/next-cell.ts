import type { CellRef } from '../../domain/values';
import type { RecognisedTable } from '../../workbook';

/** Where a further row of a sheet belongs: below the last one, or below the header, in the leftmost column. */
export function nextCell(table: RecognisedTable): CellRef {
  const { sheet, length, headerRow, columns } = table;
  const last = length === 0 ? headerRow : table.sheetRow(length - 1);
  return { sheet, row: last + 1, column: Math.min(...columns.values()) };
}
