import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';
import { XlsxHost } from '../../../../src/hosts/xlsx';
import { audited } from './audited';
import { fixture, fixtureNames } from './fixtures';

type Excelize = Awaited<ReturnType<typeof init>>;
type Opened = ReturnType<Excelize['OpenReader']>;

let excelize: Excelize;
beforeAll(async () => {
  excelize = await init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));
});

/** Prefixed elements, UTF-16 and strict packages are beyond excelize. */
const UNREADABLE = /awalan|utf16|ketat|paket-ganjil|xml-ganjil/;

function rowsOf(file: Opened, sheet: string): string[][] {
  const { result, error } = file.GetRows(sheet, { RawCellValue: true });
  if (error !== null) throw new Error(error);
  return result.map((row) => row.map(String));
}

describe.each(fixtureNames.filter((name) => !UNREADABLE.test(name)))('%s', (name) => {
  test('another library reads our sheets: values, link, validation, note, highlight', async () => {
    const original = fixture(name);
    const source = (await new XlsxHost(original).read()).sheets.find((sheet) => sheet.rows.length > 0)?.name ?? '';
    const file = excelize.OpenReader((await audited(original)).saved, {});
    expect(file.error).toBeNull();
    expect(rowsOf(file, 'Ringkasan')).toEqual([['Ringkasan'], ['Lulus', '12.5'], ['Jumlah', '12.5']]);
    expect(rowsOf(file, 'Pelanggaran')[1]).toEqual(['1', '=1+1', `${source}!A1`]);
    expect(rowsOf(file, 'Pelanggaran')[3]).toEqual(['3', '  spasi  ', `${source}!A3`]);
    expect(file.GetCellHyperLink('Pelanggaran', 'C2')).toMatchObject({ ok: true, location: `'${source.replaceAll("'", "''")}'!A1` });
    expect(file.GetDataValidations('Pelanggaran').dataValidation).toHaveLength(1);
    expect(file.GetComments(source).comments.filter((note) => note.Author === 'Cermat').map((note) => note.Cell)).toEqual(expect.arrayContaining(['E9']));
    expect(file.GetTables('Pelanggaran').tables.map((table) => table.Name)).toEqual(['CermatPelanggaran']);
  });
});
