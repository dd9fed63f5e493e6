import type { CellValue, OpenColumn } from '../../domain/values';
import type { TableKind } from '../columns';
import type { RecognisedTable } from './recognition';
import type { SheetReader } from './sheet-reader';

/** Columns in which a vertical merge stands for one row only: two rows are not the same person. */
const personal: ReadonlySet<string> = new Set(['nip', 'nama']);

/** What a recognised table is made of. */
export interface SheetTableParts {
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly openColumns: readonly OpenColumn[];
  /** Zero-based sheet rows of the data rows. */
  readonly rows: readonly number[];
}

/** A parent header is merged over fewer columns than this. */
const WIDEST_PARENT = 4;

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * A table that reads straight from the sheet's snapshot. A cell below the first of a vertical merge shows the
 * merge's value ("Kelompok" merged over its members), except for NIP and name.
 */
export class SheetTable implements RecognisedTable {
  readonly sheet: string;
  readonly length: number;
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly openColumns: readonly OpenColumn[];
  private readonly rows: readonly number[];
  private readonly unshared: ReadonlySet<number>;

  constructor(private readonly reader: SheetReader, parts: SheetTableParts) {
    this.sheet = reader.sheet.name;
    this.length = parts.rows.length;
    this.kind = parts.kind;
    this.headerRow = parts.headerRow;
    this.columns = parts.columns;
    this.openColumns = parts.openColumns;
    this.rows = parts.rows;
    this.unshared = new Set([...parts.columns].filter(([id]) => personal.has(id)).map(([, column]) => column));
  }

  sheetRow(position: number): number {
    const row = this.rows[position];
    if (row === undefined) throw new RangeError(`no data row ${position} in ${this.sheet}`);
    return row;
  }

  columnOf(id: string): number | null {
    return this.columns.get(id) ?? null;
  }

  headerOf(id: string): string | null {
    const column = this.columns.get(id);
    if (column === undefined) return null;
    const own = textOf(this.reader.value(this.reader.merges.shownRow(this.headerRow, column), column));
    return [this.parentHeader(column, own), own].filter((text) => text !== '').join(' ');
  }

  /** The header one line above, at the column or merged over it from the left: only where it stands over a header of its own. */
  private parentHeader(column: number, own: string): string {
    const above = this.headerRow - 1;
    for (let at = column; above >= 0 && at >= Math.max(0, column - WIDEST_PARENT); at -= 1) {
      const text = textOf(this.reader.value(above, at));
      if (text !== '') return text !== own && /pengalaman|experience/i.test(text) ? text : '';
    }
    return '';
  }

  cell(position: number, id: string): CellValue {
    const column = this.columns.get(id);
    return column === undefined ? null : this.cellAt(position, column);
  }

  cellAt(position: number, column: number): CellValue {
    const row = this.sheetRow(position);
    const value = this.reader.value(row, column);
    if (value !== null || this.unshared.has(column)) return value;
    const shown = this.reader.merges.shownRow(row, column);
    return shown === row ? null : this.reader.value(shown, column);
  }

  isPercent(position: number, column: number): boolean {
    return this.reader.sheet.numberFormat(this.sheetRow(position), column).includes('%');
  }

  isUncalculated(position: number, column: number): boolean {
    const row = this.sheetRow(position);
    return this.reader.value(row, column) === null && this.reader.sheet.formula(row, column) !== null;
  }
}
