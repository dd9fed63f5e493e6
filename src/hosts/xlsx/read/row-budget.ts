import { WorkbookError } from '../../../workbook';
import { MAX_ROWS } from './address';

const FULL_SHEETS = 32;

/**
 * Rows that all sheets of a workbook may have together: a file of a thousand sheets with one value in the last
 * row of each is small, but would ask for a thousand million rows.
 */
export class RowBudget {
  private left = FULL_SHEETS * MAX_ROWS;

  /** @throws {WorkbookError} `xlsx.too-many-rows` */
  take(rows: number): void {
    this.left -= rows;
    if (this.left < 0) throw new WorkbookError('xlsx.too-many-rows', { limit: FULL_SHEETS * MAX_ROWS });
  }
}
