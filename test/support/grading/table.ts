import type { CellValue, OpenColumn, TableView } from '../../../src/domain/values';

/** A table as a test writes it down: named columns first, then the open ones. */
export interface TableSketch {
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Headers of the open columns; a number is a header that holds a date serial. */
  readonly open?: readonly (string | number)[];
  readonly rows: readonly (readonly CellValue[])[];
  /** `row,column` positions (data row, sheet column) of formulas that were never calculated. */
  readonly uncalculated?: readonly string[];
  /** The same for cells that are formatted as percentages. */
  readonly percent?: readonly string[];
}

/** A table view over written rows; the header is the sheet's first row, data begin in row 2. */
export function tableOf({ sheet, columns, open = [], rows, uncalculated = [], percent = [] }: TableSketch): TableView {
  const named = new Map(columns.map((id, column) => [id, column]));
  const openColumns = open.map((header, i): OpenColumn => ({
    header: String(header), headerDate: typeof header === 'number' ? header : null, column: columns.length + i,
  }));
  const cellAt = (position: number, column: number): CellValue => rows[position]?.[column] ?? null;
  return {
    sheet,
    length: rows.length,
    sheetRow: (position) => position + 1,
    columnOf: (id) => named.get(id) ?? null,
    headerOf: (id) => (named.has(id) ? id : null),
    cell: (position, id) => (named.has(id) ? cellAt(position, named.get(id) ?? 0) : null),
    openColumns,
    cellAt,
    isPercent: (position, column) => percent.includes(`${position},${column}`),
    isUncalculated: (position, column) => uncalculated.includes(`${position},${column}`),
  };
}
