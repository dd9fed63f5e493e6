import { XlsxHost } from '../../../../src/hosts/xlsx';
import { readWithExcelize } from '../../../support/excelize';
import type { ExcelizeBook, ExcelizeSheet } from '../../../support/excelize';
import { audited } from './audited';
import { fixture, fixtureNames } from './fixtures';

/** Prefixed elements, UTF-16, unusual part names and cells without addresses are beyond excelize. */
const names = fixtureNames.filter((name) => !/awalan|utf16|paket-ganjil|xml-ganjil/.test(name));

let books: ReadonlyMap<string, ExcelizeBook>;
beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, (await audited(fixture(name))).saved);
  books = await readWithExcelize(files);
});

async function sourceName(name: string): Promise<string> {
  const { sheets } = await new XlsxHost(fixture(name)).read();
  return sheets.find((sheet) => sheet.rows.length > 0)?.name ?? '';
}

function sheetOf(name: string, sheet: string): ExcelizeSheet {
  const found = books.get(name)?.sheets?.[sheet];
  if (found === undefined) throw new Error(books.get(name)?.error ?? `no sheet ${sheet}`);
  return found;
}

describe.each(names)('%s, read by another library after an audit', (name) => {
  test('our sheets hold what was written: values, links, validation, note, table', async () => {
    const source = await sourceName(name);
    const violations = sheetOf(name, 'Pelanggaran');
    expect(sheetOf(name, 'Ringkasan').rows).toEqual([['Ringkasan'], ['Lulus', '12.5'], ['Jumlah', '12.5']]);
    expect(violations.rows.map((row) => row.slice(0, 3))).toEqual([
      ['No', 'Temuan', 'Sel'], ['1', '=1+1', `${source}!A1`], ['2', 'Golongan <kosong> & "tidak terbaca"', `${source}!A2`],
      ['3', '  spasi  ', `${source}!A3`], ['4', '198001152005012901', `${source}!A4`], ['5', 'baris 1\nbaris 2', `${source}!A5`],
    ]);
    expect(violations.links).toEqual({ C2: `'${source}'!A1`, C6: `'${source}'!E1` });
    expect(violations.validations).toEqual([{ Sqref: 'D2:D6', Type: 'list', Formula1: '"diterima,ditolak"' }]);
    expect(violations.notes).toEqual([{ Cell: 'D1', Author: 'Cermat', Text: expect.stringContaining('Diisi panitia') as string }]);
    expect(violations.tables).toEqual([{ Name: 'CermatPelanggaran', Range: 'A1:D6' }]);
  });

  test('the source sheet carries our notes beside its own', async () => {
    const source = sheetOf(name, await sourceName(name));
    expect(source.notes.filter((note) => note.Author === 'Cermat').map((note) => note.Cell)).toContain('E9');
  });
});
