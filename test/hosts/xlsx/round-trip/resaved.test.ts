import { XlsxHost } from '../../../../src/hosts/xlsx';
import { auditPlanFor } from '../../../support/audit-plan';
import { plainWorkbook } from '../../../support/plain-snapshot';
import { packageFaults, partsOf } from '../../../support/xlsx-parts';
import { fixture } from './fixtures';

/** The workbook before the audit; the files of `disimpan-ulang` are the same after an audit and another program's saving. */
const ORIGINAL = 'libreoffice-dari-openpyxl.xlsx';
const OWN = ['Ringkasan', 'Pelanggaran', 'Jejak'];

async function read(host: XlsxHost): Promise<ReturnType<typeof plainWorkbook>> {
  return plainWorkbook(await host.read());
}

describe.each(['disimpan-ulang/oleh-libreoffice.xlsx', 'disimpan-ulang/oleh-openpyxl.xlsx'])('%s', (name) => {
  test('our sheets, highlights and notes are still known as ours', async () => {
    const { sheets } = await read(new XlsxHost(fixture(name)));
    expect(sheets.filter((sheet) => sheet.marker !== null).map((sheet) => sheet.name)).toEqual(OWN);
    expect(sheets[0]?.highlights.map((highlight) => highlight.key).sort()).toEqual(['golongan', "nama's <x> & y"]);
    expect(sheets[0]?.notes.filter((note) => note.author === 'Cermat').map((note) => note.text)).toEqual(['Periksa <NIP> & nama', 'Kosong']);
  });

  test('taking back leaves the user\'s sheets, notes, tables and text, and a whole package', async () => {
    const host = new XlsxHost(fixture(name));
    const known = new Set(packageFaults(partsOf(fixture(name))));
    await host.apply({ operations: [{ kind: 'remove-own' }] });
    const [cleared, before] = [await read(host), await read(new XlsxHost(fixture(ORIGINAL)))];
    expect(cleared.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    // openpyxl forgets the results of formulas, so only the sheet without formulas is compared by its cells.
    expect(cleared.sheets[0]).toEqual({ ...before.sheets[0], formats: cleared.sheets[0]?.formats });
    expect(packageFaults(partsOf(host.save())).filter((fault) => !known.has(fault))).toEqual([]);
    expect([...partsOf(host.save()).keys()].filter((part) => /cermat/i.test(part))).toEqual([]);
  });

  test('a new audit replaces the earlier one', async () => {
    const host = new XlsxHost(fixture(name));
    await host.apply(auditPlanFor(await host.read()));
    const { sheets } = await read(host);
    expect(sheets.filter((sheet) => sheet.marker !== null).map((sheet) => sheet.name)).toEqual(OWN);
    expect(sheets[0]?.highlights).toHaveLength(2);
    expect(sheets[0]?.notes.filter((note) => note.author === 'Cermat')).toHaveLength(2);
  });
});
