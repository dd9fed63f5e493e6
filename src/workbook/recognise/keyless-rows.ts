import { isBlank } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { Candidate } from './candidate';
import { namedColumns } from './candidate';
import { isLongNumber } from './row-text';
import type { RowShape } from './row-shape';
import type { SheetReader } from './sheet-reader';

/** Columns that people fill in ahead, before anything stands in the row. */
const FILLED_AHEAD: ReadonlySet<string> = new Set(['no', 'tanggal']);
/** So many texts are no note beside the table. */
const MANY_TEXTS = 3;

function isNumberLike(value: CellValue): boolean {
  return typeof value === 'object' || typeof value === 'number' || typeof value === 'boolean' || isLongNumber(value);
}

/**
 * Rows of a table that hold something, but nothing in a key column, so that nobody can say what they are about. They
 * are not read, and told of. A row counts when something other than a note was typed into it, and when it adjoins the
 * table: what stands below an empty line is a list of its own, unless the table goes on below it.
 */
export class KeylessRows {
  readonly rows: number[] = [];
  private pending: number[] = [];
  private isDetached = false;
  private readonly columns: readonly number[];

  constructor(private readonly reader: SheetReader, private readonly shape: RowShape, candidate: Candidate) {
    const named = [...namedColumns(candidate)].filter(([id]) => !FILLED_AHEAD.has(id)).map(([, column]) => column);
    this.columns = [...named, ...candidate.open.map(({ column }) => column)];
  }

  /** A data row of the table: what stood above it was a part of it. */
  passData(): void {
    for (const row of this.pending) this.rows.push(row);
    this.pending = [];
    this.isDetached = false;
  }

  passEmpty(): void {
    this.isDetached = true;
  }

  /** A row without anything in a key column. */
  pass(row: number): void {
    if (this.shape.countFilled(row, 1) === 0) this.passEmpty();
    else if (this.isTyped(row) && !this.shape.isTotal(row) && !this.shape.isNumbering(row)) (this.isDetached ? this.pending : this.rows).push(row);
  }

  /** Formulas do not count: they stand ready in empty rows, and below the table as its sums. */
  private isTyped(row: number): boolean {
    let texts = 0;
    for (const column of this.columns) {
      const value = this.reader.value(row, column);
      if (value === null || isBlank(value) || this.reader.sheet.formula(row, column) !== null) continue;
      if (isNumberLike(value)) return true;
      texts += 1;
    }
    return texts >= MANY_TEXTS;
  }
}
