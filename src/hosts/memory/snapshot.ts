import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { numberFormatAt, putValue, valueAt } from './cells';
import { cellKey, newSheet, newWorkbook } from './workbook-model';
import type { MemorySheet, MemoryWorkbook } from './workbook-model';

/** What a reader sees of the workbook now. Later changes of the workbook do not show in it. */
export function snapshotOf(workbook: MemoryWorkbook): WorkbookSnapshot {
  const { sheets, date1904, warnings, memory } = workbook;
  return { sheets: sheets.map(sheetSnapshot), date1904, warnings: [...warnings], memory: new Map(memory) };
}

function sheetSnapshot(sheet: MemorySheet): SheetSnapshot {
  const formulas = new Map(sheet.formulas);
  const styled = { ...sheet, styles: new Map(sheet.styles), columns: [...sheet.columns] };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map((row) => row.slice()),
    numberFormat: (row, column) => numberFormatAt(styled, row, column),
    formula: (row, column) => formulas.get(cellKey(row, column)) ?? null,
    merges: [...sheet.merges],
    tables: sheet.tables.map(({ name, range }) => ({ name, range })),
    hiddenRows: hiddenRowsOf(sheet),
    notes: [...sheet.notes],
    highlights: sheet.highlights.map(({ key, ranges }) => ({ key, ranges })),
    isProtected: sheet.isProtected,
    marker: sheet.marker,
  };
}

function hiddenRowsOf(sheet: MemorySheet): ReadonlySet<number> {
  const hidden = [...sheet.rowProperties].filter(([, properties]) => properties.hidden);
  return new Set(hidden.map(([row]) => row));
}

/**
 * A workbook in memory that reads as the snapshot does. Formulas and formats are taken where the snapshot
 * has rows; a snapshot tells nothing of looks, so there are none.
 */
export function workbookFrom(snapshot: WorkbookSnapshot): MemoryWorkbook {
  return {
    ...newWorkbook(),
    sheets: snapshot.sheets.map(sheetFrom),
    date1904: snapshot.date1904,
    warnings: [...snapshot.warnings],
    memory: new Map(snapshot.memory),
  };
}

function sheetFrom(source: SheetSnapshot): MemorySheet {
  const sheet: MemorySheet = {
    ...newSheet(source.name),
    visibility: source.visibility,
    marker: source.marker,
    isProtected: source.isProtected,
    merges: [...source.merges],
    notes: [...source.notes],
    highlights: source.highlights.map((highlight) => ({ ...highlight, tone: null })),
    rowProperties: new Map([...source.hiddenRows].map((row) => [row, { height: null, hidden: true, level: 0 }])),
  };
  source.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) takeCell(sheet, source, row, column);
  });
  sheet.tables = source.tables.map((table) => ({ ...table, columns: headersOf(sheet, table.range) }));
  return sheet;
}

function takeCell(sheet: MemorySheet, source: SheetSnapshot, row: number, column: number): void {
  const formula = source.formula(row, column);
  if (formula !== null) sheet.formulas.set(cellKey(row, column), formula);
  putValue(sheet, row, column, source.rows[row]?.[column] ?? null);
  const format = source.numberFormat(row, column);
  if (format !== 'General') sheet.styles.set(cellKey(row, column), { format });
}

function headersOf(sheet: MemorySheet, range: { top: number; left: number; right: number }): string[] {
  const width = range.right - range.left + 1;
  return Array.from({ length: width }, (_, index) => String(valueAt(sheet, range.top, range.left + index) ?? ''));
}
