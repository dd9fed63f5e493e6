import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema } from '../../src/app/report-schema';
import { XlsxHost } from '../../src/hosts/xlsx';
import { openPackage } from '../../src/hosts/xlsx/zip/package';
import { run, temporaryFolder } from '../support/command-line';
import { packFiles } from '../support/packs';

const fixture = path.join(__dirname, '../fixtures/workbooks/kelas-30.xlsx');
const sample = path.join(__dirname, '../../samples/kelas-contoh.xlsx');
const files = temporaryFolder();

const partsOf = (file: string): ReadonlyMap<string, string> => {
  const pkg = openPackage(readFileSync(file));
  return new Map(pkg.names.map((name) => [name, Buffer.from(pkg.read(name)).toString('latin1')]));
};
const sheetsOf = async (file: string): Promise<readonly string[]> => (await new XlsxHost(readFileSync(file)).read()).sheets.map(({ name }) => name);

describe('cermat new', () => {
  const standard = [
    'Peserta', 'Jadwal', 'Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Laporan AL', 'Mentoring', 'Pengajar', 'Kesiapan', 'Aturan Kelompok',
    'Penyesuaian Nilai', 'Pengaturan',
  ];

  test('makes an empty workbook that the audit recognises', async () => {
    expect((await run('new', files.at('kosong.xlsx'))).code).toBe(0);
    expect(await sheetsOf(files.at('kosong.xlsx'))).toEqual(standard);
    const { code, complained, printed } = await run('audit', files.at('kosong.xlsx'));
    expect([code, complained]).toEqual([1, '']);
    expect(printed).toContain('belum berisi seorang pun');
  });

  test('--sample makes the class in samples/, part by part', async () => {
    expect((await run('new', files.at('contoh.xlsx'), '--sample')).code).toBe(0);
    const [made, shipped] = [partsOf(files.at('contoh.xlsx')), partsOf(sample)];
    expect([...made.keys()]).toEqual([...shipped.keys()]);
    expect([...made].filter(([name, content]) => shipped.get(name) !== content).map(([name]) => name)).toEqual([]);
  });

  test('makes the sheets that another programme reads, and no sample class of it', async () => {
    const pack = path.join(__dirname, '../fixtures/packs/sertifikasi-data');
    expect((await run('new', files.at('lain.xlsx'), '--pack', pack)).code).toBe(0);
    expect(await sheetsOf(files.at('lain.xlsx'))).toEqual(['Peserta', 'Aturan Kelompok', 'Penyesuaian Nilai', 'Pengaturan']);
    const { code, complained } = await run('new', files.at('contoh-lain.xlsx'), '--pack', pack, '--sample');
    expect([code, complained]).toEqual([2, expect.stringContaining('tanpa --sample')]);
    expect(existsSync(files.at('contoh-lain.xlsx'))).toBe(false);
  });

  test('never overwrites', async () => {
    writeFileSync(files.at('ada.xlsx'), 'isi orang lain');
    const { code, complained } = await run('new', files.at('ada.xlsx'));
    expect([code, complained]).toEqual([2, expect.stringContaining('tidak ditimpa')]);
    expect(readFileSync(files.at('ada.xlsx'), 'utf8')).toBe('isi orang lain');
  });

  test('--into adds what is missing and leaves every sheet that is there', async () => {
    const { code, printed } = await run('new', files.at('lengkap.xlsx'), '--into', fixture);
    expect(code).toBe(0);
    expect(printed).toContain('Peserta');
    expect(await sheetsOf(files.at('lengkap.xlsx'))).toEqual([
      'Peserta', 'Jadwal', 'Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Pengaturan',
      'Laporan AL', 'Mentoring', 'Pengajar', 'Kesiapan', 'Aturan Kelompok', 'Penyesuaian Nilai',
    ]);
    const before = partsOf(fixture);
    const after = partsOf(files.at('lengkap.xlsx'));
    for (const name of [1, 2, 3, 4, 5, 6].map((index) => `xl/worksheets/sheet${index}.xml`)) expect(after.get(name)).toBe(before.get(name));
  });
});

describe('cermat clear', () => {
  test('gives back every part of the original, byte for byte', async () => {
    copyFileSync(fixture, files.at('tanda.xlsx'));
    const audited = await run('audit', files.at('tanda.xlsx'), '--in-place');
    expect(partsOf(files.at('tanda.xlsx'))).not.toEqual(partsOf(fixture));
    const { code, printed } = await run('clear', files.at('tanda.xlsx'), '--out', files.at('bersih.xlsx'));
    const marks = /\d+ sel disorot, \d+ catatan/;
    expect([code, printed]).toEqual([0, expect.stringContaining('5 lembar')]);
    expect(marks.exec(printed)?.[0]).toBe(marks.exec(audited.printed)?.[0] ?? 'no marks');
    expect(partsOf(files.at('bersih.xlsx'))).toEqual(partsOf(fixture));
  });

  test('says what it would take out when it is not told where to write', async () => {
    const before = readFileSync(files.at('tanda.xlsx'));
    expect((await run('clear', files.at('tanda.xlsx'))).printed).toContain('akan dicabut');
    expect(readFileSync(files.at('tanda.xlsx'))).toEqual(before);
  });

  test('has nothing to do in a workbook that Cermat never wrote', async () => {
    expect(await run('clear', fixture)).toMatchObject({ code: 0, printed: expect.stringContaining('Tidak ada tulisan Cermat') as string });
  });

  test('warns before decisions of the committee go', async () => {
    copyFileSync(fixture, files.at('putusan.xlsx'));
    await run('audit', files.at('putusan.xlsx'), '--in-place');
    const host = new XlsxHost(readFileSync(files.at('putusan.xlsx')));
    const violations = (await host.read()).sheets.find(({ name }) => name === 'Pelanggaran');
    const header = violations?.rows.findIndex((row) => row.includes('Keputusan panitia')) ?? -1;
    const column = violations?.rows[header]?.indexOf('Keputusan panitia') ?? -1;
    await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Pelanggaran', cells: [{ row: header + 1, column, value: 'diterima' }] }] });
    writeFileSync(files.at('putusan.xlsx'), host.save());
    await run('audit', files.at('putusan.xlsx'), '--in-place');
    const again = (await new XlsxHost(readFileSync(files.at('putusan.xlsx'))).read()).sheets.find(({ name }) => name === 'Pelanggaran');
    expect(again?.rows.filter((row) => row[column] === 'diterima')).toHaveLength(1);
    expect((await run('clear', files.at('putusan.xlsx'), '--out', files.at('tanpa.xlsx'))).complained).toContain('1 keputusan panitia');
  });
});

test('a decision never moves to somebody else when rows move', async () => {
  const people = [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim'], ['198001152005012902', 'Bagus Purnama'], ['198001152005012902', 'Vina Kusuma'], ['198001152005012902', 'Rama Siregar']];
  const write = async (name: string, rows: readonly (readonly string[])[]): Promise<void> => {
    const host = new XlsxHost(null);
    await host.apply({ operations: [{ kind: 'add-sheet', sheet: { name: 'Peserta', marker: null, columns: [{ width: 20 }, { width: 20 }], rows: rows.map((cells) => ({ cells })) } }] });
    writeFileSync(files.at(name), host.save());
  };
  const first = people.filter((_, index) => index !== 4);
  await write('baris.xlsx', first);
  await run('audit', files.at('baris.xlsx'), '--in-place');
  const host = new XlsxHost(readFileSync(files.at('baris.xlsx')));
  const sheet = (await host.read()).sheets.find(({ name }) => name === 'Pelanggaran');
  const header = sheet?.rows.findIndex((row) => row.includes('Keputusan panitia')) ?? -1;
  const column = sheet?.rows[header]?.indexOf('Keputusan panitia') ?? -1;
  const row = sheet?.rows.findIndex((cells) => cells.includes('Bagus Purnama') && cells.includes('NIP tidak ganda')) ?? -1;
  expect(row).toBeGreaterThan(header);
  await host.apply({ operations: [
    { kind: 'set-cells', sheet: 'Pelanggaran', cells: [{ row, column, value: 'diterima' }] },
    // Bagus's row goes: Vina moves up to it, and Rama to Vina's.
    { kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 2, column: 1, value: 'Vina Kusuma' }, { row: 3, column: 1, value: 'Rama Siregar' }] },
  ] });
  writeFileSync(files.at('baris.xlsx'), host.save());
  await run('audit', files.at('baris.xlsx'), '--in-place');
  const after = (await new XlsxHost(readFileSync(files.at('baris.xlsx'))).read()).sheets.find(({ name }) => name === 'Pelanggaran');
  const decided = after?.rows.filter((cells) => cells.includes('diterima')) ?? [];
  expect(decided).toHaveLength(1);
  expect(decided[0]).not.toContain('Vina Kusuma');
});

describe('cermat rules check', () => {
  test('a sound pack: counts, exit code 0', async () => {
    const { code, printed } = await run('rules', 'check', path.join(__dirname, '../../rules/kap-itil-v4'));
    expect(code).toBe(0);
    const ruleFiles = packFiles('rules/kap-itil-v4').filter((file) => file.path.includes('/')).length;
    expect(printed).toContain(`${ruleFiles} aturan, `);
    expect(printed).toMatch(/\d+ aturan, \d+ parameter, \d+ contoh \(0 gagal\), mutasi (\d+)\/\1 terdeteksi, 0 galat, 0 peringatan\./);
  });

  test('a pack of JSON alone is as good as a built-in one', async () => {
    expect(await run('rules', 'check', path.join(__dirname, '../fixtures/packs/sertifikasi-data'))).toMatchObject({ code: 0 });
  });

  test('a misspelt key is named by file and JSON path, exit code 1', async () => {
    const folder = files.at('paket');
    const { cpSync } = await import('node:fs');
    cpSync(path.join(__dirname, '../fixtures/packs/sertifikasi-data'), folder, { recursive: true });
    const file = path.join(folder, 'eligibility/lama-jabatan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"severity"', '"severty"'));
    const { code, printed } = await run('rules', 'check', folder);
    expect(code).toBe(1);
    expect(printed).toMatch(/GALAT eligibility\/lama-jabatan\.json \$/);
    expect(printed).toContain('severty');
    expect(await run('audit', fixture, '--pack', folder)).toMatchObject({ code: 2, complained: expect.stringContaining('lama-jabatan.json') as string });
  });

  test('predicate bands that overlap are refused at load', async () => {
    const { cpSync } = await import('node:fs');
    const folder = files.at('predikat');
    cpSync(path.join(__dirname, '../../rules/kap-itil-v4'), folder, { recursive: true });
    const file = path.join(folder, 'parameters.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 76', '"value": 60'));
    const { code, printed } = await run('rules', 'check', folder);
    expect([code, printed]).toEqual([1, expect.stringMatching(/GALAT grading\.json \$\.predicates\.bands\[1\]\.below: .*batas-baik \(60\)/)]);
  });

  test('a folder that is no pack', async () => {
    expect(await run('rules', 'check', __dirname)).toMatchObject({ code: 1 });
    expect(await run('rules', 'check', files.at('tidak-ada'))).toMatchObject({ code: 2 });
  });
});

test('an audit of the sample finds the problems that it was given', async () => {
  const { printed } = await run('audit', sample, '--json', '-');
  const report = reportSchema.parse(JSON.parse(printed));
  const tally = (key: (person: typeof report.participants[number]) => string | undefined): Record<string, number> =>
    Object.fromEntries([...new Set(report.participants.map(key))].map((value) => [String(value), report.participants.filter((one) => key(one) === value).length]));
  expect(report.findings.filter(({ rule }) => rule.endsWith('name-differs'))).toEqual([]);
  expect(tally(({ eligibility }) => eligibility)).toEqual({ eligible: 19, ineligible: 6, undetermined: 5 });
  expect(tally(({ grade }) => grade?.status)).toEqual({ lulus: 22, 'tidak-lulus': 1, 'belum-lengkap': 7 });
});

test('the sample exercises every context: what it was given is found, and nothing else of that kind', async () => {
  const report = reportSchema.parse(JSON.parse((await run('audit', sample, '--json', '-')).printed));
  const found = (context: string): string[] => report.findings
    .filter(({ rule }) => rule.startsWith(`kap-itil-v4/${context}/`))
    .map(({ rule, outcome, cells }) => [rule.split('/')[2], outcome, cells[0]].join(' '));
  expect(report.schedule).toMatchObject({ jp: '43', days: 9, outcome: 'pass' });
  expect(found('schedule')).toEqual([]);
  expect(found('class')).toEqual(['ketua-cukup undetermined Peserta!I18', 'pengajar-sk fail Pengajar!C4', 'pengajar-tot fail Pengajar!E4']);
  expect(found('readiness')).toEqual(['dianjurkan fail Kesiapan!D7', 'wajib fail Kesiapan!D17', 'wajib undetermined Kesiapan!D22']);
  expect(new Set(found('action-learning'))).toEqual(new Set([
    "penilai-ketiga fail 'Action Learning'!D6", "unsur-laporan fail 'Laporan AL'!K5", "tepat-waktu fail 'Action Learning'!F10", "jumlah-penilai fail 'Action Learning'!C12",
  ]));
  expect(found('mentoring').filter((one) => !one.startsWith('topik-mentoring undetermined'))).toEqual([
    'form-monitoring fail Mentoring!L8', 'koordinasi-panitia undetermined Mentoring!M11', 'jp-mentoring fail Mentoring!C12',
  ]);
  expect(found('groups').filter((one) => !one.startsWith('unit-campuran'))).toEqual([
    'satu-kelompok fail Peserta!P31', 'ukuran fail Peserta!P12', 'satu-ketua fail Peserta!Q23',
  ]);
  expect(report.groups.filter(({ late }) => late === true).map(({ id }) => id)).toEqual(['5']);
});

test('the sample has grades that are settled before they are complete, on the border, and decided by somebody', async () => {
  const report = reportSchema.parse(JSON.parse((await run('audit', sample, '--json', '-')).printed));
  const outlookOf = (name: string): unknown => report.participants.find((one) => one.name === name)?.grade?.outlook;
  expect(['Kartika Sari', 'Utami Kusuma', 'Galuh Permana'].map(outlookOf)).toEqual(['already-passes', 'cannot-pass', 'open']);
  expect(report.borders.map(({ name, na }) => [name, na])).toEqual([['Teguh Santoso', '65.40'], ['Vino Ramadhan', '65.10']]);
  const adjusted = report.participants.flatMap(({ name, grade }) => (grade?.adjustments ?? []).map(({ kind, state, original, counted }) => [name, kind, state, original, counted]));
  expect(adjusted).toEqual([['Fajar Wijaya', 'replaced', 'open', '49', null], ['Vino Ramadhan', 'resit', 'counted', '55', '70']]);
});
