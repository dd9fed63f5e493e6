import type { CellValue } from '../../../domain/values';
import { MAX_COLUMNS } from './address';
import type { RowBudget } from './row-budget';
import { formatAt, type RowFormats } from './row-formats';

type Row = (CellValue | undefined)[];

/** What is in an empty row: one array for all of them. */
const EMPTY_ROW: readonly undefined[] = [];
const PADDED = 64;
const SPARSE_GAP = 100_000;

/** The cells of a sheet, kept without an object for each: rows of values, formats and formulas only where there are any. */
export class SheetCells {
  readonly rows: (readonly (CellValue | undefined)[])[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly formats: (RowFormats | undefined)[] = [];
  private readonly formulas = new Map<number, string>();

  constructor(private readonly formatCodes: readonly string[], private readonly budget: RowBudget) {}

  /** The array of a row, to be filled; rows before it come into being as empty ones. */
  openRow(row: number): Row {
    this.extend(this.rows, row, EMPTY_ROW);
    const before = this.rows[row];
    if (before !== undefined && before !== EMPTY_ROW) return before as Row;
    const made: Row = [];
    this.rows[row] = made;
    return made;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.formulas.set(row * MAX_COLUMNS + column, formula);
  }

  /** Formats of the last row that has any: the next row often has the same. */
  get lastFormats(): RowFormats | undefined {
    return this.formats.at(-1);
  }

  setFormats(row: number, formats: RowFormats): void {
    this.extend(this.formats, row, undefined);
    this.formats[row] = formats;
  }

  /** Hidden rows below the last value do not matter to anyone. */
  hideRows(rows: readonly number[]): void {
    for (const row of rows) {
      if (row < this.rows.length) this.hiddenRows.add(row);
    }
  }

  numberFormat(row: number, column: number): string {
    const formats = this.formats[row];
    const index = formats === undefined ? 0 : formatAt(formats, column);
    return this.formatCodes[index] ?? 'General';
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row * MAX_COLUMNS + column) ?? null;
  }

  private extend<T>(list: T[], row: number, filler: T): void {
    if (row < list.length) return;
    this.budget.take(row + 1 - list.length);
    while (list.length <= row) list.push(filler);
  }
}

/** Put a value into a row; what lies between its end and the column becomes empty. */
export function placeValue(row: Row, column: number, value: CellValue): void {
  if (column - row.length > PADDED) makeSparse(row);
  else while (row.length < column) row.push(undefined);
  row[column] = value;
}

/** Have the engine keep the row as a table of its few values, not as the many places between them. */
function makeSparse(row: Row): void {
  const { length } = row;
  row[length + SPARSE_GAP] = null;
  row.length = length;
}
