import type { CellValue } from '../../../../domain/values';
import type { CellRange } from '../../../../workbook';
import { COLUMNS } from '../../addresses';
import { inSlices } from '../../slices';
import { cellValue, formulaText, isEmptyText } from './raw-block';
import type { RawBlock } from './raw-block';

type Row = (CellValue | undefined)[];

const ROWS_AT_A_TIME = 50;

/** The cells of one sheet, gathered block by block. Rows of equal formats share one list. */
export class CellStore {
  readonly rows: Row[];
  readonly #formats: (readonly string[])[];
  readonly #formulas: Map<number, string>;

  /** @param former cells that are taken over where no block is added; they stay as they are */
  constructor(former?: CellStore) {
    this.rows = former === undefined ? [] : [...former.rows];
    this.#formats = former === undefined ? [] : [...former.#formats];
    this.#formulas = former === undefined ? new Map() : new Map(former.#formulas);
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  numberFormat(row: number, column: number): string {
    return this.#formats[row]?.[column] ?? 'General';
  }

  formula(row: number, column: number): string | null {
    return this.#formulas.get(row * COLUMNS + column) ?? null;
  }

  /** The values of a block take the place of what was there. */
  add(block: RawBlock): void {
    for (const rows = this.#addRows(block); rows.next().done !== true;);
  }

  /** The same, a slice at a time. */
  addInSlices(block: RawBlock): Promise<void> {
    return inSlices(this.#addRows(block));
  }

  * #addRows(block: RawBlock): Generator<number> {
    for (const [index, values] of block.values.entries()) {
      this.#addRow(block, index, values);
      if (index % ROWS_AT_A_TIME === 0) yield index;
    }
    trim(this.rows, (row) => row.length === 0);
  }

  /** Forget what a range holds; nothing lies beyond the used one. */
  clear(range: CellRange, used: CellRange): void {
    const bottom = Math.min(range.bottom, this.rows.length - 1);
    const width = Math.min(range.right, used.right) - range.left + 1;
    if (bottom < range.top || width <= 0) return;
    const values = Array.from({ length: bottom - range.top + 1 }, () => new Array<string>(width).fill(''));
    const numberFormat = values.map((row) => row.map(() => 'General'));
    this.add({ top: range.top, left: range.left, values, numberFormat, formulas: values, types: null });
  }

  #addRow(block: RawBlock, index: number, values: readonly unknown[]): void {
    const row = block.top + index;
    const cells = [...(this.rows[row] ?? [])];
    const formulas = block.formulas?.[index];
    const types = block.types?.[index];
    values.forEach((value, offset) => {
      const column = block.left + offset;
      const formula = formulaText(formulas?.[offset], value);
      put(cells, column, formula !== null && isEmptyText(value, types?.[offset]) ? '' : cellValue(value, types?.[offset]));
      if (formulas !== undefined || this.#formulas.size > 0) this.#putFormula(row, column, formula);
    });
    trim(cells, (cell) => cell === undefined);
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row] = cells;
    this.#putFormats(row, block.left, block.numberFormat[index] ?? []);
  }

  #putFormula(row: number, column: number, formula: string | null): void {
    const key = row * COLUMNS + column;
    if (formula !== null) this.#formulas.set(key, formula);
    else if (this.#formulas.size > 0) this.#formulas.delete(key);
  }

  #putFormats(row: number, left: number, formats: readonly unknown[]): void {
    const list = [...(this.#formats[row] ?? [])];
    while (list.length < left) list.push('General');
    formats.forEach((format, offset) => { list[left + offset] = typeof format === 'string' && format !== '' ? format : 'General'; });
    trim(list, (format) => format === 'General');
    while (this.#formats.length < row) this.#formats.push([]);
    const above = this.#formats[row - 1];
    this.#formats[row] = above !== undefined && isSame(above, list) ? above : list;
  }
}

function put(cells: Row, column: number, value: CellValue): void {
  while (cells.length < column) cells.push(undefined);
  cells[column] = value ?? undefined;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((format, index) => format === other[index]);
}

function trim<T>(list: T[], isEmpty: (item: T) => boolean): void {
  for (let end = list.length; end > 0 && isEmpty(list[end - 1] as T); end -= 1) list.length = end - 1;
}
