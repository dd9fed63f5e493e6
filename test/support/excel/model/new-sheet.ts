import type { ExcelBook, ExcelSheet } from './book';

/** The next id of this workbook, as Excel writes them. */
export function nextId(book: ExcelBook): string {
  book.ids += 1;
  return `{00000000-0000-4000-8000-${book.ids.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** An empty, visible sheet; it is not in the workbook yet. */
export function newSheet(book: ExcelBook, name: string): ExcelSheet {
  return {
    id: nextId(book), name, visibility: 'Visible', tabColor: '', showGridlines: true,
    rows: [], formulas: new Map(), formats: new Map(), columns: new Map(), lines: new Map(),
    merges: [], tables: [], notes: [], comments: [], conditionalFormats: [], validations: [], links: new Map(), charts: [], names: [],
    frozen: { rows: 0, columns: 0 }, autoFilter: null,
    page: { values: new Map(), headersFooters: new Map(), printArea: null, titleRows: null, titleColumns: null, breaks: [] },
    protection: { isProtected: false, password: '', options: {} }, customProperties: new Map(),
  };
}

/** A workbook without sheets. */
export function newBook(): ExcelBook {
  return {
    sheets: [], names: [], activeSheet: '', selection: { sheet: '', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    date1904: false, readOnly: false, isStructureProtected: false, calculationMode: 'Automatic', settings: new Map(), warnings: [],
    user: 'Panitia', ids: 0,
  };
}
