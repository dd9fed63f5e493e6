import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import { markNote } from '../../../../src/hosts/xlsx/own-note';
import { memoryNames } from '../../../../src/workbook/memory-names';
import { OWN_AUTHOR } from '../../../../src/workbook/snapshot';
import type { NoteSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../../src/workbook';
import type { ExcelBook, ExcelSheet } from './book';
import { putValue } from './cells';
import { lineAt } from './formats';
import { newBook, newSheet, nextId } from './new-sheet';
import type { NamedItem, Note, Table } from './parts';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A workbook in Excel that reads as the snapshot does, our own marks as the hosts write them into a file. */
export function bookFrom(snapshot: WorkbookSnapshot): ExcelBook {
  const book = newBook();
  for (const source of snapshot.sheets) book.sheets.push(sheetFrom(book, source));
  book.date1904 = snapshot.date1904;
  book.warnings = [...snapshot.warnings];
  for (const [key, text] of snapshot.memory) {
    book.names.push(...memoryNames(key, text).map(({ name, formula }) => hiddenName(name, `=${formula}`)));
  }
  const first = book.sheets.find((sheet) => sheet.visibility === 'Visible') ?? book.sheets[0];
  book.activeSheet = first?.id ?? '';
  book.selection = { sheet: book.activeSheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  return book;
}

function sheetFrom(book: ExcelBook, source: SheetSnapshot): ExcelSheet {
  const sheet = newSheet(book, source.name);
  sheet.visibility = VISIBILITY[source.visibility];
  sheet.merges = [...source.merges];
  sheet.notes = source.notes.map(noteFrom);
  sheet.protection = { isProtected: source.isProtected, password: '', options: {} };
  if (source.marker !== null) sheet.names.push(hiddenName('_cermat.sheet', `="${source.marker}"`));
  for (const row of source.hiddenRows) lineAt(sheet.lines, row).hidden = true;
  source.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length + BEHIND; column += 1) takeCell(sheet, source, row, column);
  });
  sheet.tables = source.tables.map((table) => tableFrom(book, table));
  sheet.conditionalFormats = source.highlights.map(({ key, ranges }) => (
    { id: nextId(book), type: 'Custom', ranges: [...ranges], formula: `=N("cermat:${key}")=0`, format: {}, stopIfTrue: false }
  ));
  return sheet;
}

/** Columns behind the last value of a row that may hold a formula without a stored result. */
const BEHIND = 4;

function takeCell(sheet: ExcelSheet, source: SheetSnapshot, row: number, column: number): void {
  const formula = source.formula(row, column);
  if (formula !== null) sheet.formulas.set(cellKey(row, column), formula);
  putValue(sheet, row, column, source.rows[row]?.[column] ?? null);
  const format = source.numberFormat(row, column);
  if (format !== 'General') sheet.formats.set(cellKey(row, column), { numberFormat: format });
}

export function hiddenName(name: string, formula: string): NamedItem {
  return { name, formula, visible: false, comment: '' };
}

function noteFrom({ row, column, author, text }: NoteSnapshot): Note {
  return { row, column, author, text: author === OWN_AUTHOR ? markNote(text) : text, visible: false, width: 96, height: 55.5 };
}

function tableFrom(book: ExcelBook, { name, range }: TableSnapshot): Table {
  return {
    id: nextId(book), name, range, style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showFilterButton: true,
    showBandedRows: true, showBandedColumns: false,
  };
}
