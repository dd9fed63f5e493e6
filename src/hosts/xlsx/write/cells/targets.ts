import { refuseContent, refuseOutside, type CellContent, type CellRange, type SetCellsOperation } from '../../../../workbook';

/** New values of one sheet by row, then column. */
export class Targets {
  readonly rows = new Map<number, Map<number, CellContent>>();

  /**
   * Take in the cells of an operation; a later value of the same cell counts.
   *
   * @throws {WorkbookError} `workbook.outside-sheet`, `workbook.text-too-long`, `workbook.not-a-number`
   */
  add({ sheet, cells }: SetCellsOperation): void {
    for (const { row, column, value } of cells) {
      refuseOutside(sheet, row, column);
      refuseContent(sheet, row, column, value);
      const columns = this.rows.get(row) ?? new Map<number, CellContent>();
      this.rows.set(row, columns.set(column, value));
    }
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  /** Columns and values of a row from left to right. */
  inRow(row: number): [number, CellContent][] {
    return [...this.rows.get(row) ?? []].sort(([a], [b]) => a - b);
  }

  /** The first cell that lies in a range; null when none does. */
  firstIn({ top, left, bottom, right }: CellRange): { row: number; column: number } | null {
    const rows = bottom - top < this.rows.size ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index) : this.rows.keys();
    for (const row of rows) {
      if (row < top || row > bottom) continue;
      for (const column of this.rows.get(row)?.keys() ?? []) if (column >= left && column <= right) return { row, column };
    }
    return null;
  }
}
