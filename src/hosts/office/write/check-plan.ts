import {
  ChartCells, refuseCharts, refuseChartValues, refuseContent, refuseHighlightKey, refuseList, refuseLongText, refuseMemory, refuseOutside,
  refuseRange, refuseSheetName, refuseTableColumns, refuseTableHeader,
} from '../../../workbook';
import type { AddSheetOperation, CellContent, CellSpec, PlanOperation, SheetSpec, WorkbookPlan } from '../../../workbook';

/**
 * What can be said against a plan without knowing the workbook; before anything is sent. Every row is a pause.
 *
 * @throws {WorkbookError} for what no workbook can hold
 */
export function* checkPlan({ operations }: WorkbookPlan): Generator<void> {
  for (const operation of operations) {
    if (operation.kind === 'add-sheet') yield* checkSheet(operation.sheet);
    else checkOperation(operation);
  }
}

function checkOperation(operation: Exclude<PlanOperation, AddSheetOperation>): void {
  switch (operation.kind) {
    case 'highlight':
      refuseHighlightKey(operation.sheet, operation.key, new Set());
      for (const range of operation.ranges) refuseRange(operation.sheet, range);
      return;
    case 'note': checkNotes(operation.sheet, operation.notes); return;
    case 'set-cells': for (const { row, column, value } of operation.cells) checkCell(operation.sheet, row, column, value); return;
    case 'remember': refuseMemory(operation.key, operation.text); return;
    case 'remove-own':
  }
}

function* checkSheet(sheet: SheetSpec): Generator<void> {
  const { name, tables = [], charts = [] } = sheet;
  refuseSheetName(name, []);
  refuseCharts(name, charts);
  const chartCells = new ChartCells(charts);
  const headers = new Map<number, readonly CellSpec[]>(tables.map(({ range }) => [range.top, []]));
  let row = 0;
  for (const { cells } of sheet.rows) {
    for (let column = 0; column < cells.length; column += 1) checkCell(name, row, column, contentOf(cells[column] ?? null));
    if (headers.has(row)) headers.set(row, cells);
    chartCells.take(row, cells);
    row += 1;
    yield;
  }
  for (const table of tables) {
    const header = headers.get(table.range.top) ?? [];
    refuseRange(name, table.range);
    refuseTableColumns(name, table);
    refuseTableHeader(name, table, (column) => contentOf(header[column] ?? null));
  }
  refuseChartValues(name, charts, chartCells);
  checkFrames(sheet);
}

function checkFrames({ name, validations = [], conditionalFormats = [], merges = [], notes = [] }: SheetSpec): void {
  for (const { range, rule } of validations) {
    refuseRange(name, range);
    refuseList(name, rule);
  }
  for (const { range } of conditionalFormats) refuseRange(name, range);
  for (const range of merges) refuseRange(name, range);
  checkNotes(name, notes);
}

function checkNotes(sheet: string, notes: readonly { readonly row: number; readonly column: number; readonly text: string }[]): void {
  for (const { row, column, text } of notes) {
    refuseOutside(sheet, row, column);
    refuseLongText(sheet, text);
  }
}

function checkCell(sheet: string, row: number, column: number, value: CellContent): void {
  refuseOutside(sheet, row, column);
  refuseContent(sheet, row, column, value);
}

function contentOf(cell: CellSpec): CellContent {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
