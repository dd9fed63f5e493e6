const COLUMN_SHIFT = 65_536;
const MAX_CELLS = 16_384;

/**
 * Formats of one row's cells, only of those that have one: column and format index in one number each, by column.
 * Their size follows what the file says, not how far apart its cells stand.
 */
export type RowFormats = Uint32Array;

/** Gathers the formats of a row; one object for all rows of a sheet. */
export class RowFormatsBuilder {
  private readonly scratch = new Uint32Array(MAX_CELLS);
  private length = 0;
  private isSorted = true;

  reset(): void {
    this.length = 0;
    this.isSorted = true;
  }

  add(column: number, format: number): void {
    if (format === 0 || this.length === MAX_CELLS) return;
    const value = column * COLUMN_SHIFT + format;
    if (this.length > 0 && value < (this.scratch[this.length - 1] ?? 0)) this.isSorted = false;
    this.scratch[this.length++] = value;
  }

  /** The row's formats; `above` itself when it is the same. Null when no cell has one. */
  finish(above: RowFormats | undefined): RowFormats | null {
    if (this.length === 0) return null;
    const formats = this.scratch.subarray(0, this.length);
    if (!this.isSorted) formats.sort();
    return above !== undefined && isEqual(above, formats) ? above : formats.slice();
  }
}

/** Format index of the cell in a column; 0 where none is set. */
export function formatAt(formats: RowFormats, column: number): number {
  let low = 0;
  let high = formats.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = formats[middle] ?? 0;
    const found = Math.floor(value / COLUMN_SHIFT);
    if (found === column) return value % COLUMN_SHIFT;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function isEqual(a: RowFormats, b: RowFormats): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}
