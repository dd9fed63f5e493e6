import type { CellValue } from './cell-value';

/** A column that the layout does not name in advance: a session, a mata pelajaran. */
export interface OpenColumn {
  /** Header as it stands in the workbook, lines of a two-line header joined by a space. */
  readonly header: string;
  /** The header's first cell when that holds a date serial instead of text, else null. */
  readonly headerDate: number | null;
  /** Zero-based column in the sheet. */
  readonly column: number;
}

/**
 * One recognised table of the workbook as the domain reads it: rows by position (0 = first data row),
 * columns by the id that the layout or a pack gives them. The domain knows no sheets beyond this view.
 */
export interface TableView {
  readonly sheet: string;
  /** Number of data rows. */
  readonly length: number;
  /** Zero-based sheet row of the data row at `position`. */
  sheetRow(position: number): number;
  /** Zero-based sheet column of a named column; null when the workbook has no such column. */
  columnOf(id: string): number | null;
  /** Header of a named column as it stands, a parent header that names the same matter in front; null when there is no such column. */
  headerOf(id: string): string | null;
  /** The value in a named column; null both for an empty cell and for a column that is not there. */
  cell(position: number, id: string): CellValue;
  /** Columns beyond the named ones: sessions of Kehadiran, subjects of Nilai Aktivitas. */
  readonly openColumns: readonly OpenColumn[];
  /** The value in any sheet column of a data row. */
  cellAt(position: number, column: number): CellValue;
  /** True when the cell is formatted as a percentage: 0.9 in it shows as 90 %. */
  isPercent(position: number, column: number): boolean;
  /** True when the cell holds a formula without a stored result: it must be recalculated in Excel first. */
  isUncalculated(position: number, column: number): boolean;
}
