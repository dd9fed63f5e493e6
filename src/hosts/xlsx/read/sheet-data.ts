import { WorkbookError } from '../../../workbook';
import { columnName, type CellValue } from '../../../domain/values';
import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import { MAX_COLUMNS, MAX_ROWS, readRow } from './address';
import { CellHead } from './cell-head';
import { CellValueReader, type ValueContext } from './cell-value-reader';
import type { NumberFormats } from './number-formats';
import { isTrue, nextInside, readElementText } from './part';
import { readRichText } from './rich-text';
import type { RowBudget } from './row-budget';
import { RowFormatsBuilder } from './row-formats';
import { SheetCells, placeValue } from './sheet-cells';

export interface SheetContext extends ValueContext {
  readonly formats: NumberFormats;
  readonly budget: RowBudget;
}

/**
 * Rows and cells of the `sheetData` element that the scanner stands on; goes to its close tag. Rows and cells may
 * come in any order, and need not say where they stand: they then follow the one before.
 *
 * @throws {WorkbookError} `xlsx.address` for a row or cell outside a sheet, or a cell that contradicts its row,
 * `xlsx.shared-string`; both with `sheet` and `address`
 */
export function readSheetData(xml: XmlScanner, sheet: string, context: SheetContext): SheetCells {
  return new SheetDataReader(xml, sheet, context).read();
}

class SheetDataReader {
  private readonly cells: SheetCells;
  private readonly head: CellHead;
  private readonly values: CellValueReader;
  private readonly hidden: number[] = [];
  private readonly formats = new RowFormatsBuilder();
  private row = -1;
  private column = -1;
  /** A row that does not say its number takes that of its first cell. */
  private isRowCertain = false;
  private open: (CellValue | undefined)[] | null = null;

  constructor(private readonly xml: XmlScanner, private readonly sheet: string, private readonly context: SheetContext) {
    this.cells = new SheetCells(context.formats.codes, context.budget);
    this.head = new CellHead(xml);
    this.values = new CellValueReader(xml, context);
  }

  read(): SheetCells {
    this.forEach('row', () => this.readRow());
    this.cells.hideRows(this.hidden);
    return this.cells;
  }

  /** Visit the children with this name, skip others. */
  private forEach(local: string, visit: () => void): void {
    const { xml } = this;
    if (xml.selfClosing) return;
    const depth = xml.depth;
    while (nextInside(xml, depth)) {
      if (xml.kind !== 'open') continue;
      if (xml.local === local) visit();
      else xml.skip();
    }
  }

  private readRow(): void {
    const isHidden = isTrue(this.xml.attribute('hidden'));
    this.beginRow();
    this.forEach('c', () => this.readCell());
    if (isHidden) this.hidden.push(this.row);
    const formats = this.formats.finish(this.cells.lastFormats);
    if (formats !== null) this.cells.setFormats(this.row, formats);
  }

  private beginRow(): void {
    const { attributes, bytes } = this.xml;
    const index = attributes.find('r');
    this.isRowCertain = index >= 0;
    this.row = index < 0 ? this.row + 1 : readRow(bytes, attributes.valueStart(index), attributes.valueEnd(index));
    this.column = -1;
    this.formats.reset();
    this.open = null;
    if (this.row < 0 || this.row >= MAX_ROWS) this.failAddress();
  }

  private readCell(): void {
    this.head.read();
    this.moveTo(this.head.row, this.head.column);
    const { row, column } = this;
    const { style, type } = this.head;
    this.formats.add(column, this.context.formats.byStyle[style] ?? 0);
    const { xml } = this;
    if (xml.selfClosing) return;
    const depth = xml.depth;
    while (nextInside(xml, depth)) {
      if (xml.kind !== 'open') continue;
      const { local } = xml;
      if (local === 'v') this.place(this.readValue(type));
      else if (local === 'f') this.readFormula(row, column);
      else if (local === 'is') this.place(readRichText(xml));
      else xml.skip();
    }
  }

  private moveTo(row: number, column: number): void {
    this.column = column === -2 ? this.column + 1 : column;
    if (!this.isRowCertain && row >= 0) this.row = row;
    this.isRowCertain = true;
    if (this.column < 0 || this.column >= MAX_COLUMNS || (row !== -2 && row !== this.row)) this.failAddress();
  }

  private readValue(type: CellHead['type']): CellValue | undefined {
    try {
      return this.values.read(type);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== 'xlsx.shared-string') throw error;
      throw new WorkbookError(error.code, { sheet: this.sheet, address: `${columnName(this.column)}${this.row + 1}` });
    }
  }

  private place(value: CellValue | undefined): void {
    if (value === undefined) return;
    this.open ??= this.cells.openRow(this.row);
    placeValue(this.open, this.column, value);
  }

  private readFormula(row: number, column: number): void {
    const type = this.xml.attribute('t');
    const text = decodeEscapes(readElementText(this.xml));
    if (text !== '') this.cells.setFormula(row, column, text);
    else if (type === 'shared') this.cells.setFormula(row, column, '(shared)');
    else if (type === 'dataTable') this.cells.setFormula(row, column, '(table)');
  }

  /** The tag being read names no place on the sheet, or another one than it stands in. */
  private failAddress(): never {
    const address = this.xml.attribute('r') ?? `${this.xml.local} ${this.row + 1}`;
    throw new WorkbookError('xlsx.address', { sheet: this.sheet, address });
  }
}
