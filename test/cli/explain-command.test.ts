import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, temporaryFolder } from '../support/command-line';

const fixture = path.join(__dirname, '../fixtures/workbooks/kelas-30.xlsx');
const expected = JSON.parse(readFileSync(path.join(__dirname, '../fixtures/workbooks/kelas-30.expected.json'), 'utf8')) as { participants: { nip: string }[] };
const files = temporaryFolder();
const nip = expected.participants[0]!.nip;

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
    const { code, complained } = await run('explain', files.at('kelas.xlsx'), '--out', files.at('kelas.xlsx'));
    expect(code).toBe(2);
    expect(complained).toContain('Pilih nama lain');
    expect(readFileSync(files.at('kelas.xlsx'))).toEqual(readFileSync(fixture));
  });

  test('a workbook without marks', async () => {
    await run('new', files.at('kosong.xlsx'));
    expect(await run('explain', files.at('kosong.xlsx'))).toMatchObject({ code: 2, complained: expect.stringContaining('Tidak ada nilai akhir') });
  });
});
