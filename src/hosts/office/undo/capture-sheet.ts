import { ownChartName } from '../../../workbook';
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
  const { name, marker, merges, notes, charts } = reading.facts;
  const base: SheetSpec = written ?? { name, marker, columns: [], rows: [] };
  return {
    ...base, name, marker, merges: merges ?? written?.merges ?? [],
    rows: { [Symbol.iterator]: () => capturedRows(reading, written) },
    tables: tablesOf(reading, written),
    notes: notes.map(({ row, column, text }) => ({ row, column, text })),
    charts: (written?.charts ?? []).filter((chart) => charts?.some(({ name: found }) => ownChartName(found) === chart.name) ?? true),
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
  const cells = Array.from({ length: width }, (_, column) => capturedCell(reading, { row, column }, ownStyle(spec?.cells[column]), columns[column]?.style));
  const isHidden = reading.facts.hiddenRows.has(row);
  const { height, level } = spec ?? {};
  return { cells, ...(height === undefined ? {} : { height }), ...(level === undefined ? {} : { level }), ...(isHidden ? { hidden: true } : {}) };
}

function ownStyle(cell: CellSpec | undefined): CellStyle | undefined {
  return typeof cell === 'object' && cell !== null ? cell.style : undefined;
}

function capturedCell(reading: SheetReading, place: CellPosition, own: CellStyle | undefined, under: CellStyle | undefined): StyledCell {
  const { value, formula } = contentAt(reading, place);
  const style = styleAt(reading, place, own, under);
  return { value, ...(formula === null ? {} : { formula }), ...(style === null ? {} : { style }) };
}

/** The name of an error is written as a formula: a text of the same letters would be no error. */
function contentAt({ cells }: SheetReading, { row, column }: CellPosition): { readonly value: CellContent; readonly formula: string | null } {
  const value = cells?.rows[row]?.[column] ?? null;
  const formula = cells?.formula(row, column) ?? null;
  return isCellError(value) ? { value: null, formula: formula ?? value.error } : { value, formula };
}

/** A cell without a style of its own has its column's (null), unless somebody gave it another number format. */
function styleAt({ cells }: SheetReading, { row, column }: CellPosition, own: CellStyle | undefined, under: CellStyle | undefined): CellStyle | null {
  const format = cells?.numberFormat(row, column) ?? 'General';
  if (own === undefined && format === (under?.format ?? 'General')) return null;
  return withFormat(own ?? under ?? {}, format);
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function withFormat(look: CellStyle, format: string): CellStyle {
  const style = Object.fromEntries(Object.entries(look).filter(([name]) => name !== 'format'));
  return format === 'General' ? style : { ...style, format };
}
