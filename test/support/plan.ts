import type {
  AddSheetOperation, CellContent, CellSpec, HighlightOperation, NoteOperation, SheetSpec, StyledCell, WorkbookPlan,
} from '../../src/workbook';

/** The sheets that a plan adds, in order. */
export function addedSheets(plan: WorkbookPlan): SheetSpec[] {
  return plan.operations.filter((operation): operation is AddSheetOperation => operation.kind === 'add-sheet').map(({ sheet }) => sheet);
}

/** The one sheet of a kind that a plan adds. */
export function addedSheet(plan: WorkbookPlan, marker: string): SheetSpec {
  const sheet = addedSheets(plan).find((one) => one.marker === marker);
  if (!sheet) throw new Error(`the plan adds no sheet of kind ${marker}`);
  return sheet;
}

export function highlightsOf(plan: WorkbookPlan): HighlightOperation[] {
  return plan.operations.filter((operation): operation is HighlightOperation => operation.kind === 'highlight');
}

export function notesOf(plan: WorkbookPlan): NoteOperation[] {
  return plan.operations.filter((operation): operation is NoteOperation => operation.kind === 'note');
}

export function isStyled(cell: CellSpec | undefined): cell is StyledCell {
  return typeof cell === 'object' && cell !== null;
}

export function valueOf(cell: CellSpec | undefined): CellContent {
  return isStyled(cell) ? cell.value : (cell ?? null);
}

/** The values of a sheet, row by row. */
export function valuesOf(sheet: SheetSpec): CellContent[][] {
  return [...sheet.rows].map((row) => row.cells.map(valueOf));
}

/** The rows of a result list as records by header; the header is the row that its table names. */
export function recordsOf(sheet: SheetSpec): Record<string, CellContent>[] {
  const table = sheet.tables?.[0];
  if (!table) return [];
  return valuesOf(sheet).slice(table.range.top + 1, table.range.bottom + 1)
    .map((cells) => Object.fromEntries(table.columns.map((header, at) => [header, cells[at] ?? null])));
}

/** Every text of a sheet in one string, for looking whether something is said anywhere. */
export function textOf(sheet: SheetSpec): string {
  return valuesOf(sheet).flat().filter((value) => value !== null).join('\n');
}
