import type { CellContent, CellSpec, CellStyle, ColumnSpec, RowSpec, SheetSpec, StyledCell, TableSpec } from '../../../workbook';
import { isCellError } from '../../../domain/values';
import type { CellValue } from '../../../domain/values';
import type { SheetReading } from '../read/read-book';

/**
 * A sheet of ours as it stands in the workbook, as something that can be written again: what was read of it, with
 * the looks that we gave it.
 *
 * @param written what this host wrote there last; null: the sheet comes from an earlier time, and Excel's default
 *   looks must do
 */
export function captureSheet(reading: SheetReading, written: SheetSpec | null): SheetSpec {
  const { name, marker, merges, notes } = reading.facts;
  const base: SheetSpec = written ?? { name, marker, columns: [], rows: [] };
  return {
    ...base, name, marker, merges,
    rows: { [Symbol.iterator]: () => capturedRows(reading, written) },
    tables: tablesOf(reading, written),
    notes: notes.map(({ row, column, text }) => ({ row, column, text })),
  };
}

function tablesOf({ facts, cells }: SheetReading, written: SheetSpec | null): readonly TableSpec[] {
  return facts.tables.map(({ name, range }) => {
    const style = written?.tables?.find((table) => table.name === name)?.style;
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => textOf(cells?.rows[range.top]?.[range.left + index] ?? null));
    return { name, range, columns, ...(style === undefined ? {} : { style }) };
  });
}

function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? '');
}

function* capturedRows(reading: SheetReading, written: SheetSpec | null): Generator<RowSpec> {
  const columns = written?.columns ?? [];
  let row = 0;
  for (const spec of written?.rows ?? []) yield capturedRow(reading, row++, spec, columns);
  const end = Math.max(reading.cells?.rows.length ?? 0, lastHidden(reading) + 1);
  while (row < end) yield capturedRow(reading, row++, null, columns);
}

function lastHidden({ facts }: SheetReading): number {
  return Math.max(-1, ...facts.hiddenRows);
}

function capturedRow(reading: SheetReading, row: number, spec: RowSpec | null, columns: readonly ColumnSpec[]): RowSpec {
  const width = Math.max(reading.cells?.rows[row]?.length ?? 0, spec?.cells.length ?? 0);
  const cells = Array.from({ length: width }, (_, column) => capturedCell(reading, row, column, styleOf(spec?.cells[column], columns[column])));
  const isHidden = reading.facts.hiddenRows.has(row);
  const { height, level } = spec ?? {};
  return { cells, ...(height === undefined ? {} : { height }), ...(level === undefined ? {} : { level }), ...(isHidden ? { hidden: true } : {}) };
}

/** A cell without a style of its own has its column's. */
function styleOf(cell: CellSpec | undefined, column: ColumnSpec | undefined): CellStyle {
  const own = typeof cell === 'object' && cell !== null ? cell.style : undefined;
  return own ?? column?.style ?? {};
}

function capturedCell({ cells }: SheetReading, row: number, column: number, look: CellStyle): StyledCell {
  const style = Object.fromEntries(Object.entries(look).filter(([name]) => name !== 'format'));
  const value = cells?.rows[row]?.[column] ?? null;
  const formula = cells?.formula(row, column) ?? (isCellError(value) ? value.error : null);
  const format = cells?.numberFormat(row, column) ?? 'General';
  const content: CellContent = isCellError(value) ? null : value;
  return {
    value: content,
    ...(formula === null ? {} : { formula }),
    style: format === 'General' ? style : { ...style, format },
  };
}
