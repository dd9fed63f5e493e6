import * as XLSX from 'xlsx';
import { columnName } from '../../../../src/domain/values';
import type { CellValue } from '../../../../src/domain/values';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { openPackage } from '../../../../src/hosts/xlsx/zip/package';
import type { SheetSnapshot } from '../../../../src/workbook';
import { fixture, fixtureNames } from './fixtures';

/** SheetJS reads no UTF-16 parts, no zip64, no unusual part names, no ISO dates as serials, and puts cells without addresses elsewhere. */
const BEYOND_SHEETJS = /utf16|xml-ganjil|ketat|paket-ganjil|zip64/;

function ours(sheet: SheetSnapshot): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  sheet.rows.forEach((row, index) => {
    row.forEach((value, column) => { if (value !== undefined && value !== null && value !== '') cells.set(`${columnName(column)}${index + 1}`, value); });
  });
  return cells;
}

function theirs(sheet: XLSX.WorkSheet): Map<string, CellValue> {
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!')) as [string, XLSX.CellObject][];
  const filled = cells.filter(([, cell]) => cell.v !== undefined && cell.v !== '');
  return new Map(filled.map(([address, cell]) => [address, cell.t === 'e' ? { error: cell.w ?? '' } : (cell.v as CellValue)]));
}

test.each(fixtureNames.filter((name) => !BEYOND_SHEETJS.test(name)))('%s reads as another library reads it', (name) => {
  const bytes = fixture(name);
  const book = XLSX.read(bytes, { cellDates: false });
  const { sheets } = readWorkbook(openPackage(bytes));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    if (sheet.rows.length === 0) continue;
    expect([sheet.name, Object.fromEntries(ours(sheet))]).toEqual([sheet.name, Object.fromEntries(theirs(book.Sheets[sheet.name] ?? {}))]);
  }
});

function cellsOf(name: string): Record<string, Record<string, CellValue>> {
  const { sheets } = readWorkbook(openPackage(fixture(name)));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, Object.fromEntries(ours(sheet))]));
}

test.each(['tangan-utf16.xlsx', 'tangan-zip64.xlsx', 'tangan-paket-ganjil.xlsx'])('%s holds what the plain package holds', (name) => {
  expect(cellsOf(name)).toEqual(cellsOf('tangan-zip-alir.xlsx'));
});

test('a strict package holds the same, and its ISO date is a serial number', () => {
  const plain = cellsOf('tangan-zip-alir.xlsx');
  expect(cellsOf('tangan-ketat.xlsx')).toEqual({ ...plain, Peserta: { ...plain.Peserta, A5: '197512312000031904', D5: 44809 } });
});

test('CDATA, character references, cells without addresses and rows out of order are read', () => {
  expect(cellsOf('tangan-xml-ganjil.xlsx').Peserta).toEqual({ A1: 'NIP', B1: 'Nama', A2: 100, A4: '198001152005012901', C4: 5 });
});
