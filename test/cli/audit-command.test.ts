import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema } from '../../src/app/report-schema';
import { XlsxHost } from '../../src/hosts/xlsx';
import { run, temporaryFolder } from '../support/command-line';

const fixture = path.join(__dirname, '../fixtures/workbooks/kelas-30.xlsx');
const files = temporaryFolder();

async function sheetNames(file: string): Promise<readonly string[]> {
  return (await new XlsxHost(readFileSync(file)).read()).sheets.map((sheet) => sheet.name);
}

function copyOfFixture(name: string): string {
  copyFileSync(fixture, files.at(name));
  return files.at(name);
}

describe('cermat audit', () => {
  test('prints a summary, writes nothing, and says findings by its exit code', async () => {
    const before = files.names();
    const { code, printed, complained } = await run('audit', fixture);
    expect(code).toBe(1);
    expect(printed).toContain('Peserta!');
    expect(printed).toContain('Tidak ada yang ditulis');
    expect(complained).toBe('');
    expect(files.names()).toEqual(before);
  });

  test('speaks English when asked', async () => {
    const { printed } = await run('audit', fixture, '--lang', 'en');
    expect(printed).toContain('Nothing was written');
  });

  test('writes the results to a new file and leaves the input alone', async () => {
    const input = copyOfFixture('masukan.xlsx');
    const { code } = await run('audit', input, '--out', files.at('hasil/keluaran.xlsx'));
    expect(code).toBe(1);
    expect(readFileSync(input)).toEqual(readFileSync(fixture));
    expect(await sheetNames(files.at('hasil/keluaran.xlsx'))).toEqual(expect.arrayContaining(['Peserta', 'Ringkasan', 'Pelanggaran', 'Kelayakan', 'Nilai Akhir', 'Jejak']));
  });

  test('Kelayakan has a column for every deciding rule, in the order of the document', async () => {
    const input = copyOfFixture('kolom.xlsx');
    await run('audit', input, '--in-place');
    const sheet = (await new XlsxHost(readFileSync(input)).read()).sheets.find(({ name }) => name === 'Kelayakan');
    const header = sheet?.rows.find((row) => row.includes('Kelayakan') && row.includes('NIP')) ?? [];
    expect(header.slice(header.indexOf('Kelayakan') + 1, header.indexOf('Kelayakan') + 9)).toEqual([
      'Berstatus ASN', 'Ditugaskan oleh unitnya', 'Bertugas di Kementerian Keuangan', 'Golongan minimum', 'Pendidikan formal minimum',
      'Masa kerja minimum', 'Pengalaman pada salah satu bidang', 'Surat rekomendasi unit pengirim',
    ]);
  });

  test('running twice gives the same workbook, and clear gives back the original', async () => {
    const input = copyOfFixture('dua-kali.xlsx');
    await run('audit', input, '--in-place');
    const once = readFileSync(input);
    await run('audit', input, '--in-place');
    expect(readFileSync(input).equals(once)).toBe(true);
    expect((await run('clear', input, '--in-place')).code).toBe(0);
    const cleared = await new XlsxHost(readFileSync(input)).read();
    const original = await new XlsxHost(readFileSync(fixture)).read();
    expect(cleared.sheets.map((sheet) => [sheet.name, sheet.rows])).toEqual(original.sheets.map((sheet) => [sheet.name, sheet.rows]));
  });

  test('the JSON report keeps its contract', async () => {
    const { printed } = await run('audit', fixture, '--json', '-');
    const report = reportSchema.parse(JSON.parse(printed));
    expect(report.participants).toHaveLength(30);
    expect(report.asOf).toBe('2022-09-05');
    expect(report.findings.every(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toBe(true);
    expect(report.input.file).toBe('kelas-30.xlsx');
  });

  test('--all lists what passes, too', async () => {
    const { printed } = await run('audit', fixture, '--json', '-', '--all');
    expect(reportSchema.parse(JSON.parse(printed)).findings.some(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  test('--as-of moves the reference date, and with it the service of everybody', async () => {
    const { printed } = await run('audit', fixture, '--json', '-', '--as-of', '2030-01-01');
    const report = reportSchema.parse(JSON.parse(printed));
    expect(report.asOf).toBe('2030-01-01');
    expect(report.participants.flatMap(({ failed }) => failed).filter((rule) => rule.endsWith('masa-kerja'))).toEqual([]);
  });

  test('the seal stays when results are written and breaks when a value changes', async () => {
    const input = copyOfFixture('segel.xlsx');
    const sealOf = async (file: string): Promise<string> => reportSchema.parse(JSON.parse((await run('audit', file, '--json', '-')).printed)).seal.inputs;
    const before = await sealOf(input);
    await run('audit', input, '--in-place');
    expect(await sealOf(input)).toBe(before);
    const host = new XlsxHost(readFileSync(input));
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Nilai Aktivitas', cells: [{ row: 1, column: 2, value: 95 }] }] });
    writeFileSync(input, host.save());
    expect(await sealOf(input)).not.toBe(before);
  });
});

describe('cermat audit refuses in one line, exit code 2', () => {
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['a file that is not there', () => ['audit', files.at('tidak-ada.xlsx')], /tidak ditemukan/],
    ['a folder', () => { mkdirSync(files.at('folder'), { recursive: true }); return ['audit', files.at('folder')]; }, /adalah folder/],
    ['a text file', () => { writeFileSync(files.at('a.xlsx'), 'NIP,Nama\n1,Farah'); return ['audit', files.at('a.xlsx')]; }, /./],
    ['an empty file', () => { writeFileSync(files.at('b.xlsx'), ''); return ['audit', files.at('b.xlsx')]; }, /./],
    ['an unknown command', () => ['periksa', fixture], /tidak dikenal/],
    ['an unknown option', () => ['audit', fixture, '--cepat'], /--help/],
    ['an option of another command', () => ['audit', fixture, '--sample'], /--sample/],
    ['--out together with --in-place', () => ['audit', fixture, '--out', files.at('x.xlsx'), '--in-place'], /salah satu/],
    ['--out that is the input', () => ['audit', fixture, '--out', fixture], /--in-place/],
    ['--json that is the input', () => ['audit', fixture, '--json', fixture], /tertimpa/],
    ['a date that does not exist', () => ['audit', fixture, '--as-of', '2022-02-30'], /2022-02-30/],
    ['an unknown pack', () => ['audit', fixture, '--pack', 'tidak-ada'], /kap-itil-v4/],
    ['no file at all', () => ['audit'], /Sebutkan berkas/],
  ];

  test.each(cases)('%s', async (_name, argv, words) => {
    const { code, printed, complained } = await run(...argv());
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(complained).toMatch(words);
    expect(complained.split('\n')).toHaveLength(1);
  });

  test('a file that is open in Excel is not replaced', async () => {
    const input = copyOfFixture('terbuka.xlsx');
    writeFileSync(files.at('~$terbuka.xlsx'), '');
    const { code, complained } = await run('audit', input, '--in-place');
    expect(code).toBe(2);
    expect(complained).toContain('terbuka di Excel');
    expect(readFileSync(input)).toEqual(readFileSync(fixture));
  });
});
