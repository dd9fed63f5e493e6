import { isBlank, isCellError } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { SheetSnapshot } from '../snapshot';
import { MergeIndex } from './merge-index';

/** Columns beyond this are never read as headers. */
const WIDEST_HEADER = 512;
const SAMPLE_ROWS = 200;
const MEANS_SOMETHING = /[\p{L}\p{N}#%√✓✔]/u;

/** One sheet with its merges ready to be asked. */
export class SheetReader {
  readonly merges: MergeIndex;

  constructor(readonly sheet: SheetSnapshot) {
    this.merges = new MergeIndex(sheet.merges);
  }

  /** The value as stored; null for an empty cell. */
  value(row: number, column: number): CellValue {
    return this.sheet.rows[row]?.[column] ?? null;
  }

  /** True when the row holds nothing at all; most rows of a large sheet below its data. */
  isEmptyRow(row: number): boolean {
    return (this.sheet.rows[row]?.length ?? 0) === 0;
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  /**
   * A text or number as it may stand in a header; null for an empty cell or mere punctuation (":").
   * Errors and booleans read as text.
   */
  headerValue(row: number, column: number): string | number | null {
    const value = this.value(row, column);
    if (value === null || (typeof value === 'string' && !MEANS_SOMETHING.test(value))) return null;
    if (isCellError(value)) return value.error;
    return typeof value === 'boolean' ? String(value) : value;
  }

  /** Number of columns that headers of these rows may stand in. */
  width(top: number, bottom: number): number {
    let width = 0;
    for (let row = top; row <= bottom; row += 1) {
      width = Math.max(width, this.sheet.rows[row]?.length ?? 0, this.merges.reach(row) + 1);
    }
    return Math.min(width, WIDEST_HEADER);
  }

  /** Number of columns in use in the first rows from `row` on. */
  widthBelow(row: number): number {
    return this.width(row, Math.min(row + SAMPLE_ROWS, this.sheet.rows.length - 1));
  }

  /** Non-blank cells of a row from `left` to `right`, counted up to `limit`. */
  countFilled(row: number, left: number, right: number, limit: number): number {
    const cells = this.sheet.rows[row];
    let count = 0;
    const end = Math.min(right, (cells?.length ?? 0) - 1);
    for (let column = left; column <= end && count < limit; column += 1) {
      if (!isBlank(cells?.[column] ?? null)) count += 1;
    }
    return count;
  }
}
