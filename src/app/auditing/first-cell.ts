import type { CellRef } from '../../domain/values';
import type { RecognisedTable } from '../../workbook';

/** Where the first row of a sheet belongs that has none: below the header, in the leftmost column. */
export function firstCell({ sheet, headerRow, columns }: RecognisedTable): CellRef {
  return { sheet, row: headerRow + 1, column: Math.min(...columns.values()) };
}
