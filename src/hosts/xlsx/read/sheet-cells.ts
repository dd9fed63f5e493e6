import type { CellValue } from '../../../domain/values';
import { MAX_COLUMNS } from './address';

type Row = (CellValue | undefined)[];

/** What is in an empty row: one array for all of them. */
const EMPTY_ROW: readonly undefined[] = [];
const PADDED = 1024;

/** The cells of a sheet, kept without an object for each: rows of values, formats and formulas only where there are any. */
export class SheetCells {
  readonly rows: (readonly (CellValue | undefined)[])[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly formats: (Uint16Array | undefined)[] = [];
  private readonly formulas = new Map<number, string>();

  constructor(private readonly formatCodes: readonly string[]) {}

  /** The array of a row, to be filled; rows before it come into being as empty ones. */
  openRow(row: number): Row {
    while (this.rows.length <= row) this.rows.push(EMPTY_ROW);
    const before = this.rows[row];
    if (before !== undefined && before !== EMPTY_ROW) return before as Row;
    const made: Row = [];
    this.rows[row] = made;
    return made;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.formulas.set(row * MAX_COLUMNS + column, formula);
  }

  /** Keep the format indexes of a row; rows with the same formats share one array. */
  setFormats(row: number, formats: Uint16Array): void {
    const above = this.formats.at(-1);
    while (this.formats.length <= row) this.formats.push(undefined);
    this.formats[row] = above !== undefined && isEqual(above, formats) ? above : formats.slice();
  }

  /** Hidden rows below the last value do not matter to anyone. */
  hideRows(rows: readonly number[]): void {
    for (const row of rows) {
      if (row < this.rows.length) this.hiddenRows.add(row);
    }
  }

  numberFormat(row: number, column: number): string {
    return this.formatCodes[this.formats[row]?.[column] ?? 0] ?? 'General';
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row * MAX_COLUMNS + column) ?? null;
  }
}

/** Put a value into a row; what lies between its end and the column becomes empty. */
export function placeValue(row: Row, column: number, value: CellValue): void {
  if (column - row.length <= PADDED) {
    while (row.length < column) row.push(undefined);
  }
  row[column] = value;
}

function isEqual(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
