import { readNote } from '../../../../src/hosts/xlsx/own-note';
import { readMemory } from '../../../../src/workbook/memory-names';
import type { CellRange, HighlightSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook';
import type { ExcelBook, ExcelSheet } from './book';
import { formulaAt } from './cells';
import { formatValueAt } from './formats';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** What stands in the workbook now, read straight from the model and not through any host. */
export function snapshotOfBook(book: ExcelBook): WorkbookSnapshot {
  return {
    sheets: book.sheets.map(sheetSnapshot),
    date1904: book.date1904,
    warnings: [...book.warnings],
    memory: readMemory(book.names.map(({ name, formula }) => ({ name, formula: formula.replace(/^=/, '') }))),
  };
}

function sheetSnapshot(live: ExcelSheet): SheetSnapshot {
  const sheet = { ...live, formulas: new Map(live.formulas), formats: new Map(live.formats) };
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows: sheet.rows.map((row) => row.slice()),
    numberFormat: (row, column) => String(formatValueAt(sheet, row, column, 'numberFormat')),
    formula: (row, column) => formulaAt(sheet, row, column),
    merges: [...sheet.merges],
    tables: sheet.tables.map(({ name, range }) => ({ name, range })),
    hiddenRows: new Set([...sheet.lines].filter(([, line]) => line.hidden).map(([row]) => row)),
    notes: sheet.notes.map(({ row, column, author, text }) => ({ row, column, ...readNote(text, author) })),
    highlights: highlightsOf(sheet),
    isProtected: sheet.protection.isProtected,
    marker: markerOf(sheet),
  };
}

function highlightsOf(sheet: ExcelSheet): HighlightSnapshot[] {
  const byKey = new Map<string, CellRange[]>();
  for (const { formula, ranges } of sheet.conditionalFormats) {
    const key = /"cermat:([^"]*)"/.exec(formula)?.[1];
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), ...ranges]);
  }
  return [...byKey].map(([key, ranges]) => ({ key, ranges }));
}

function markerOf(sheet: ExcelSheet): string | null {
  const formula = sheet.names.find(({ name }) => name.toLowerCase() === '_cermat.sheet')?.formula;
  return formula === undefined ? null : formula.replace(/^="|"$/g, '');
}
