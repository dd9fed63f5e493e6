import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XlsxHost } from '../../src/hosts/xlsx';
import { run, temporaryFolder } from '../support/command-line';

const fixture = path.join(__dirname, '../fixtures/workbooks/kelas-30.xlsx');
const expected = JSON.parse(readFileSync(path.join(__dirname, '../fixtures/workbooks/kelas-30.expected.json'), 'utf8')) as { participants: { nip: string }[] };
const files = temporaryFolder();
const nip = expected.participants[0]!.nip;

const ownSheets = async (file: string) => (await new XlsxHost(readFileSync(file)).read()).sheets.filter(({ marker }) => marker !== null);
const sheetsOf = async (file: string): Promise<readonly string[]> => (await ownSheets(file)).map(({ name }) => name);
const rowsOf = async (file: string) => (await ownSheets(file)).find(({ marker }) => marker === 'explanations')?.rows ?? [];

describe('cermat explain', () => {
  test('one person as text, spaces in the NIP do not matter', async () => {
    const { code, printed, complained } = await run('explain', fixture, '--nip', `${nip.slice(0, 8)} ${nip.slice(8)}`);
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toContain(nip);
    expect(printed).toContain('Perhitungan');
    expect(files.names()).toEqual([]);
  });

  test('the whole class as a file to print', async () => {
    const { code, printed } = await run('explain', fixture, '--out', files.at('penjelasan.html'));
    expect(code).toBe(0);
    expect(printed).toContain('30 peserta');
    expect(readFileSync(files.at('penjelasan.html'), 'utf8').match(/<section class="page">/g)).toHaveLength(30);
  });

  test('two people, in English, in the order of the roster', async () => {
    const other = expected.participants[3]!.nip;
    await run('explain', fixture, '--nip', other, '--nip', nip, '--lang', 'en', '--out', files.at('two.html'));
    const html = readFileSync(files.at('two.html'), 'utf8');
    expect(html.match(/<section class="page">/g)).toHaveLength(2);
    expect(html.indexOf(nip)).toBeLessThan(html.indexOf(other));
    expect(html).toContain('How the final grade comes about');
  });

  test.each([
    ['nobody has that NIP', ['--nip', '199901012022019999'], 'Tidak ada peserta dengan NIP 199901012022019999'],
    ['several people on a terminal', [], 'Sebutkan satu dengan --nip'],
    ['an option of another command', ['--json', '-'], '--json'],
  ])('%s: one line, exit code 2', async (_, options, words) => {
    const { code, printed, complained } = await run('explain', fixture, ...options);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain(words);
    expect(complained).not.toContain('\n');
  });

  test('the workbook itself is never written over', async () => {
    copyFileSync(fixture, files.at('kelas.xlsx'));
    copyFileSync(fixture, files.at('kelas'));
    expect(await run('explain', files.at('kelas.xlsx'), '--out', files.at('kelas.xlsx'))).toMatchObject({ code: 2, complained: expect.stringContaining('--in-place') });
    expect(await run('explain', files.at('kelas'), '--out', files.at('kelas'))).toMatchObject({ code: 2, complained: expect.stringContaining('Pilih nama lain') });
    for (const name of ['kelas.xlsx', 'kelas']) expect(readFileSync(files.at(name))).toEqual(readFileSync(fixture));
  });

  test('a sheet of the workbook, beside the results, that clear takes back', async () => {
    const { code, printed } = await run('explain', fixture, '--nip', nip, '--lang', 'en', '--out', files.at('hasil.xlsx'));
    expect([code, printed]).toEqual([0, expect.stringContaining('1 grade is explained in the sheet Penjelasan Nilai')]);
    expect(await sheetsOf(files.at('hasil.xlsx'))).toEqual(['Ringkasan', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak', 'Penjelasan Nilai']);
    await run('explain', files.at('hasil.xlsx'), '--in-place');
    expect((await rowsOf(files.at('hasil.xlsx'))).filter(([first]) => first === 'Penjelasan nilai akhir')).toHaveLength(30);
    await run('clear', files.at('hasil.xlsx'), '--in-place');
    expect(await sheetsOf(files.at('hasil.xlsx'))).toEqual([]);
  });

  test('a workbook without marks', async () => {
    await run('new', files.at('kosong.xlsx'));
    expect(await run('explain', files.at('kosong.xlsx'))).toMatchObject({ code: 2, complained: expect.stringContaining('Tidak ada nilai akhir') });
  });
});
