import { ChartCells, LIMITS, refuseOutside, refuseTableHeader, type CellContent, type CellSpec, type RowSpec, type SheetSpec } from '../../../../workbook';
import { ByteBuffer } from '../bytes/byte-buffer';
import { CellWriter } from './cell-writer';
import type { SheetStyles } from './sheet-styles';

/** The rows of a sheet as XML, and what other parts of the sheet need to know of them. */
export interface WrittenRows {
  readonly xml: readonly Uint8Array[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasFormulas: boolean;
  /** Deepest outline level, 0 for none. */
  readonly deepestLevel: number;
  readonly chartCells: ChartCells;
}

/**
 * Write the rows one by one; only the row before, the header rows of tables and what charts look at are remembered.
 *
 * @throws {WorkbookError} for what a cell or a sheet cannot hold, and for a table whose header cells are not its columns
 */
export function writeRows(spec: SheetSpec, styles: SheetStyles): WrittenRows {
  const buffer = new ByteBuffer();
  const cells = new CellWriter(spec.name, spec.columns, styles, buffer);
  const headers = headerRows(spec);
  const chartCells = new ChartCells(spec.charts ?? []);
  let rowCount = 0;
  let columnCount = 0;
  let deepestLevel = 0;
  for (const { row, after } of withNext(spec.rows)) {
    if (rowCount >= LIMITS.rows) refuseOutside(spec.name, rowCount, 0);
    if (headers.has(rowCount)) requireHeaders(spec, rowCount, row.cells);
    chartCells.take(rowCount, row.cells);
    writeRow(buffer, cells, rowCount, row, isCollapsed(row, after));
    rowCount += 1;
    columnCount = Math.max(columnCount, row.cells.length);
    deepestLevel = Math.max(deepestLevel, row.level ?? 0);
  }
  for (const row of headers) if (row >= rowCount) requireHeaders(spec, row, []);
  return { xml: buffer.pieces(), rowCount, columnCount, hasFormulas: cells.hasFormulas, deepestLevel, chartCells };
}

function* withNext(rows: Iterable<RowSpec>): Generator<{ row: RowSpec; after: RowSpec | null }> {
  let waiting: RowSpec | null = null;
  for (const row of rows) {
    if (waiting !== null) yield { row: waiting, after: row };
    waiting = row;
  }
  if (waiting !== null) yield { row: waiting, after: null };
}

/** The row stands above rows of a deeper level that are folded away. */
function isCollapsed(row: RowSpec, after: RowSpec | null): boolean {
  return after !== null && after.hidden === true && (after.level ?? 0) > (row.level ?? 0);
}

function writeRow(buffer: ByteBuffer, cells: CellWriter, number: number, row: RowSpec, collapsed: boolean): void {
  const attributes = attributesOf(row, collapsed);
  if (row.cells.length === 0 && attributes === '') return;
  buffer.ascii(`<row r="${number + 1}"${attributes}>`);
  for (let column = 0; column < row.cells.length; column += 1) {
    cells.write(number, column, row.cells[column] ?? null);
  }
  buffer.ascii('</row>');
}

function attributesOf({ height, hidden, level }: RowSpec, collapsed: boolean): string {
  let text = '';
  if (height !== undefined) text += ` ht="${Math.min(409, Math.max(0, height))}" customHeight="1"`;
  if (hidden === true) text += ' hidden="1"';
  if (level !== undefined && level > 0) text += ` outlineLevel="${Math.min(7, level)}"`;
  return collapsed ? `${text} collapsed="1"` : text;
}

function headerRows(spec: SheetSpec): ReadonlySet<number> {
  return new Set((spec.tables ?? []).map((table) => table.range.top));
}

/** Excel repairs a file whose header cells differ from the names of the table's columns. */
function requireHeaders(spec: SheetSpec, row: number, cells: readonly CellSpec[]): void {
  for (const table of spec.tables ?? []) {
    if (table.range.top === row) refuseTableHeader(spec.name, table, (column) => valueOf(cells[column]));
  }
}

function valueOf(cell: CellSpec | undefined): CellContent | undefined {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
