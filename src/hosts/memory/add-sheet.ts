import { ChartCells, OWN_AUTHOR, refuseCharts, refuseChartValues, refuseContent, refuseList, refuseOutside, refuseRange, refuseSheetName } from '../../workbook';
import type { CellSpec, RowSpec, SheetSpec, StyledCell } from '../../workbook';
import { putValue } from './cells';
import { refuseTable } from './refusals';
import { cellKey, newSheet } from './workbook-model';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/**
 * Write a whole sheet at the end of the workbook.
 *
 * @throws {WorkbookError} for a name that is taken or not allowed, and for what a sheet cannot hold.
 */
export function addSheet(workbook: MemoryWorkbook, spec: SheetSpec): void {
  refuseSheetName(spec.name, workbook.sheets.map(({ name }) => name));
  const sheet = { ...newSheet(spec.name), ...looksOf(spec) };
  addRows(sheet, spec);
  addTables(workbook, sheet, spec);
  for (const validation of spec.validations ?? []) {
    refuseRange(spec.name, validation.range);
    refuseList(spec.name, validation.rule);
  }
  workbook.sheets.push(sheet);
}

function looksOf(spec: SheetSpec): Partial<MemorySheet> {
  return {
    marker: spec.marker,
    columns: [...spec.columns],
    merges: [...(spec.merges ?? [])],
    notes: (spec.notes ?? []).map((note) => ({ ...note, author: OWN_AUTHOR })),
    conditionalFormats: [...(spec.conditionalFormats ?? [])],
    validations: [...(spec.validations ?? [])],
    links: [...(spec.links ?? [])],
    charts: [...(spec.charts ?? [])],
    ...framesOf(spec),
  };
}

function framesOf(spec: SheetSpec): Partial<MemorySheet> {
  return {
    autoFilter: spec.autoFilter ?? null,
    frozen: spec.frozen ?? { rows: 0, columns: 0 },
    print: spec.print ?? null,
    tabColor: spec.tabColor ?? null,
    showGridLines: spec.showGridLines ?? true,
  };
}

function addRows(sheet: MemorySheet, { name, rows, charts = [] }: SheetSpec): void {
  refuseCharts(name, charts);
  const cells = new ChartCells(charts);
  let row = 0;
  for (const line of rows) {
    cells.take(row, line.cells);
    addRow(sheet, row++, line);
  }
  refuseChartValues(name, charts, cells);
}

function addRow(sheet: MemorySheet, row: number, line: RowSpec): void {
  line.cells.forEach((cell, column) => { addCell(sheet, row, column, cell); });
  if (line.height === undefined && line.hidden !== true && line.level === undefined) return;
  sheet.rowProperties.set(row, { height: line.height ?? null, hidden: line.hidden ?? false, level: line.level ?? 0 });
}

function addCell(sheet: MemorySheet, row: number, column: number, cell: CellSpec): void {
  refuseOutside(sheet.name, row, column);
  const { value, formula, style } = asStyledCell(cell);
  refuseContent(sheet.name, row, column, value);
  if (formula !== undefined) sheet.formulas.set(cellKey(row, column), formula);
  putValue(sheet, row, column, value);
  if (style !== undefined) sheet.styles.set(cellKey(row, column), style);
}

function asStyledCell(cell: CellSpec): StyledCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function addTables(workbook: MemoryWorkbook, sheet: MemorySheet, spec: SheetSpec): void {
  for (const table of spec.tables ?? []) {
    refuseRange(spec.name, table.range);
    refuseTable(workbook, sheet, table);
    sheet.tables.push(table);
  }
}
