import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { reportSchema } from '../../src/app/report-schema';
import { checklistSummarySchema } from '../../src/app/surveying/survey-schema';
import type { ChecklistSummary } from '../../src/app/surveying/survey-schema';
import { XlsxHost } from '../../src/hosts/xlsx';
import { DONE, filledSheet, PERIOD } from '../app/worksheets/support';
import type { Answers } from '../app/worksheets/support';
import { run, temporaryFolder } from '../support/command-line';
import { xlsxFrom } from '../support/xlsx-from-sketch';

const files = temporaryFolder();
const fbk = (status: string): Answers => ({ 'I-FBK-1': { ...DONE, status } });

async function write(file: string, answers: Answers, details: Readonly<Record<string, string>> = {}, sheet = 'LO Individu', settings = PERIOD): Promise<string> {
  const target = files.at(file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, xlsxFrom({ sheets: [await filledSheet(sheet, answers, details), settings] }));
  return target;
}

describe('one workbook', () => {
  test('is summed up: counts, components, findings and what to do next', async () => {
    const file = await write('satu.xlsx', { 'I-FBK-1': DONE, 'I-LRN-1': { ...DONE, evidence: '-' } }, { Nama: 'Citra Lestari', Unit: 'Bagian Umum' });
    const { code, printed, complained } = await run('checklist', file, '--level', 'individu');
    expect([code, complained]).toEqual([1, '']);
    expect(printed).toContain('Citra Lestari, Bagian Umum');
    expect(printed).toMatch(/Dijawab\s+2 dari 23 butir \(8,70%\)/);
    expect(printed).toMatch(/Berbukti\s+1 dari 23 butir \(4,35%\)/);
    expect(printed).toMatch(/Feedback\s+1\/1\s+1\/1\s+100,00/);
    expect(printed).toContain('I-LRN-1');
    expect(printed).toContain('Langkah berikutnya\n  1. ');
    expect(printed).toContain('bukan nilai LO resmi');
  });

  test('without anything mandatory to do ends with 0, in English too', async () => {
    const { code, printed } = await run('checklist', await write('bersih.xlsx', fbk('Sudah')), '--level', 'individu', '--lang', 'en');
    expect(code).toBe(0);
    expect(printed.replace(/\s+/g, ' ')).toContain('not the ministry’s official LO value');
  });

  test('gives the JSON report of its level, and the same score as the audit', async () => {
    const file = await write('json.xlsx', fbk('Sebagian'));
    const [checklist] = reportSchema.parse(JSON.parse((await run('checklist', file, '--level', 'individu', '--json', '-')).printed)).checklists;
    const audit = reportSchema.parse(JSON.parse((await run('audit', file, '--pack', 'lo-2021', '--json', '-')).printed));
    expect(checklist).toEqual(audit.checklists[0]);
    expect(checklist?.components.at(-1)).toMatchObject({ id: 'feedback', score: '50.00' });
  });

  test('is written with its results where asked', async () => {
    const file = await write('tulis.xlsx', fbk('Sudah'));
    const { code, printed } = await run('checklist', file, '--level', 'individu', '--out', files.at('hasil.xlsx'));
    expect([code, printed.includes('Skor LO')]).toEqual([0, true]);
    const { sheets } = await new XlsxHost(readFileSync(files.at('hasil.xlsx'))).read();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['LO Individu', 'Skor LO']));
  });

  test('made by cermat new and not filled in is undetermined', async () => {
    await run('new', files.at('baru.xlsx'), '--pack', 'lo-2021');
    const { code, printed } = await run('checklist', files.at('baru.xlsx'), '--level', 'tim');
    expect([code, printed.includes('belum dijawab sama sekali')]).toEqual([1, true]);
    const audit = await run('audit', files.at('baru.xlsx'), '--pack', 'lo-2021');
    expect([audit.code, audit.printed.includes('Kelayakan')]).toEqual([1, false]);
  });

  test.each([
    [['satu.xlsx'], '--level'], [['satu.xlsx', '--level', 'dewa'], '--level'], [['satu.xlsx', '--level', 'tim'], 'tingkat tim'],
    [['satu.xlsx', '--level', 'individu', '--pack', 'kap-itil-v4'], 'kap-itil-v4'], [['satu.xlsx', '--level', 'individu', '--compare', 'x'], 'hanya untuk folder'],
    [['tidak-ada.xlsx', '--level', 'individu'], 'tidak-ada.xlsx'],
  ])('%j cannot run', async ([file = '', ...options], expected) => {
    await write('satu.xlsx', fbk('Sudah'));
    const { code, complained } = await run('checklist', files.at(file), ...options);
    expect([code, complained]).toEqual([2, expect.stringContaining(expected)]);
  });
});

describe('a folder', () => {
  beforeAll(async () => {
    const of = (name: string, unit: string, nip = ''): Readonly<Record<string, string>> => ({ Nama: name, Unit: unit, NIP: nip });
    await write('kini/a.xlsx', fbk('Sudah'), of('Citra Lestari', 'Bagian Umum', '198904172012122901'));
    await write('kini/b.xlsx', fbk('Belum'), of('Agus Herlambang', ' bagian  umum'));
    await write('kini/dalam/c.xlsx', fbk('Sebagian'), of('Ratih Wulandari', 'Bagian Keuangan'));
    await write('kini/d.xlsx', fbk('Sudah'), of('Citra L.', 'Bagian Umum', '19890417 201212 2 901'));
    await write('kini/e.xlsx', fbk('Sudah'));
    await write('kini/kosong.xlsx', {});
    await write('kini/tim.xlsx', { 'T-LRN-2': DONE }, {}, 'LO Tim');
    writeFileSync(files.at('kini/rusak.xlsx'), 'bukan zip');
    writeFileSync(files.at('kini/~$a.xlsx'), 'kunci');
    writeFileSync(files.at('kini/catatan.txt'), 'x');
    await write('lalu/a.xlsx', fbk('Belum'), of('Citra Lestari', 'BAGIAN UMUM'));
    await write('lalu/z.xlsx', fbk('Belum'), of('Dewi', 'Bagian Hukum'));
  });

  const survey = async (...options: readonly string[]): Promise<ChecklistSummary> => (
    checklistSummarySchema.parse(JSON.parse((await run('checklist', files.at('kini'), '--level', 'individu', '--json', '-', ...options)).printed)));
  const feedbackOf = (summary: ChecklistSummary, unit: string | null): unknown => (
    summary.units.find((one) => one.unit === unit)?.components.find(({ id }) => id === 'feedback')?.spread);

  test('is counted file by file, what cannot be read is named, and the rest counted', async () => {
    const summary = await survey();
    expect([summary.files, summary.skipped.map(({ file }) => file)]).toEqual([8, ['kosong.xlsx', 'rusak.xlsx', 'tim.xlsx']]);
    expect(summary.units.map(({ unit, respondents }) => [unit, respondents])).toEqual([['Bagian Keuangan', 1], ['Bagian Umum', 3], [null, 1]]);
    expect(summary.all?.respondents).toBe(5);
    expect(feedbackOf(summary, 'Bagian Umum')).toEqual({ count: 3, median: '100.00', lowest: '0.00', highest: '100.00', quarterRange: '100.00' });
    expect(summary.units[1]?.activities.find(({ code }) => code === 'I-FBK-1')).toMatchObject({ sudah: 2, belum: 1, disagreement: '33.33' });
  });

  test('has respondents with several files named', async () => {
    expect((await survey()).repeated).toEqual([{ respondent: 'Citra Lestari', files: ['a.xlsx', 'd.xlsx'] }]);
  });

  test('gives the same result each time, and a text with units and what was left out', async () => {
    expect(await survey()).toEqual(await survey());
    const { code, printed } = await run('checklist', files.at('kini'), '--level', 'individu');
    expect(code).toBe(1);
    expect(printed).toMatch(/Bagian Umum\s+3/);
    expect(printed).toContain('5 dari 8 buku kerja dihitung');
    expect(printed).toContain('rusak.xlsx: ');
    expect(printed).toContain('I-FBK-1: ');
  });

  test('is compared with another year’s folder, and with the JSON of it', async () => {
    const { comparison } = await survey('--compare', files.at('lalu'));
    const umum = comparison?.units.find(({ unit }) => unit === 'Bagian Umum');
    expect(umum?.components.find(({ id }) => id === 'feedback')?.change).toEqual({ before: '0.00', now: '100.00', difference: '100.00' });
    expect(umum?.whole).toBeNull();
    expect([comparison?.onlyNow, comparison?.onlyBefore]).toEqual([['Bagian Keuangan', null], ['Bagian Hukum']]);
    expect((await run('checklist', files.at('lalu'), '--level', 'individu', '--json', files.at('lalu.json'))).code).toBe(0);
    expect((await survey('--compare', files.at('lalu.json'))).comparison).toEqual({ ...comparison, with: 'lalu.json' });
    expect((await run('checklist', files.at('kini'), '--level', 'individu', '--compare', files.at('lalu'))).printed).toContain('baru: Bagian Keuangan, (tanpa unit)');
  });

  test('whose settings differ is told', async () => {
    await write('skala/a.xlsx', fbk('Sudah'));
    await write('skala/b.xlsx', fbk('Sudah'), {}, 'LO Individu', { name: 'Pengaturan', rows: [['Kode', 'Nilai'], ['nilai-sebagian', 40]] });
    const { printed } = await run('checklist', files.at('skala'), '--level', 'individu');
    expect(printed).toContain('2 skala atau bobot yang berbeda');
  });

  test.each([
    [['kini', '--level', 'individu', '--out', 'x.xlsx'], '--out'], [['kini', '--level', 'individu', '--compare', 'tak-ada'], 'tak-ada'],
    [['kosong', '--level', 'individu'], 'tidak berisi'],
  ])('%j cannot run', async ([folder = '', ...options], expected) => {
    mkdirSync(files.at('kosong'), { recursive: true });
    const { code, complained } = await run('checklist', files.at(folder), ...options);
    expect([code, complained]).toEqual([2, expect.stringContaining(expected)]);
  });

  test('is not compared with anything that is no result of the same level', async () => {
    writeFileSync(files.at('lain.json'), '{"level":"individu"}');
    await write('tim-saja/a.xlsx', { 'T-LRN-2': DONE }, {}, 'LO Tim');
    await run('checklist', files.at('tim-saja'), '--level', 'tim', '--json', files.at('tim.json'));
    for (const file of ['lain.json', 'tim.json', 'kini/rusak.xlsx']) {
      const { code, complained } = await run('checklist', files.at('kini'), '--level', 'individu', '--compare', files.at(file));
      expect([code, complained]).toEqual([2, expect.stringContaining('bukan hasil')]);
    }
  });
});

test('docs/checklist-summary.schema.json is the schema of the summary, every key explained', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(__dirname, '../../docs/checklist-summary.schema.json'), 'utf8'));
  const made = JSON.parse(JSON.stringify(z.toJSONSchema(checklistSummarySchema))) as unknown;
  expect(published).toEqual(made);
  const undescribed: string[] = [];
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries((node as { properties?: Record<string, { description?: string }> }).properties ?? {})) {
      if (!value.description) undescribed.push(`${at}/${key}`);
    }
    for (const [key, value] of Object.entries(node)) walk(value, `${at}/${key}`);
  };
  walk(made, '');
  expect(undescribed).toEqual([]);
});
