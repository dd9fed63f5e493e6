import { dayFromIso } from '../../../src/domain/values';
import { standardSheets } from '../../../src/workbook';
import type { LayoutOptions, SheetSpec, ValidationSpec } from '../../../src/workbook';
import { standardColumns } from '../../../src/workbook/columns';
import { parametersOf } from '../../support/parameters';
import { isStyled, valuesOf } from '../../support/plan';

const base: LayoutOptions = {
  language: 'id',
  subjects: [
    { title: { id: 'Pengantar ITSM', en: 'Introduction' }, jp: 8, graded: true },
    { title: { id: 'Ceramah', en: 'Lecture' }, jp: 1, graded: false },
  ],
  parameters: parametersOf(
    { id: 'nilai-lulus' },
    { id: 'tanggal-mulai', type: 'day', value: dayFromIso('2022-09-05'), text: '5 September 2022', assumed: false },
    { id: 'rasio', type: 'ratio', value: null, text: null, options: ['10:90', '30:70'] },
    { id: 'golongan-minimum', type: 'golongan', value: 5, text: 'II/a' },
  ),
};

function sheet(name: string, options: Partial<LayoutOptions> = {}): SheetSpec {
  const found = standardSheets({ ...base, ...options }).find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const headers = (name: string, options: Partial<LayoutOptions> = {}): unknown[] => valuesOf(sheet(name, options))[0]!;

test('the nine sheets stand in the order in which a class fills them in, and are the user\'s', () => {
  const sheets = standardSheets(base);
  expect(sheets.map(({ name }) => name)).toEqual([
    'Peserta', 'Jadwal', 'Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Laporan AL', 'Mentoring', 'Pengajar', 'Pengaturan',
  ]);
  expect(sheets.every(({ marker }) => marker === null)).toBe(true);
});

test('headers are the standard ones in the language asked for', () => {
  expect(headers('Peserta')).toEqual([
    'No', 'NIP', 'Nama', 'Status ASN', 'Pangkat/Golongan', 'Pendidikan', 'TMT CPNS', 'Jabatan', 'Eselon/Jenjang', 'Unit Eselon I', 'Unit Kerja',
    'Nomor Surat Tugas', 'Pengalaman Tata Kelola Data (bulan)', 'Pengalaman Adsys (bulan)', 'Surat Rekomendasi', 'Kelompok', 'Peran',
  ]);
  const english = standardColumns.filter(({ table }) => table === 'participants').map(({ header }) => header.en);
  expect(headers('Peserta', { language: 'en' })).toEqual(english);
});

test('subjects, sessions, criteria and report elements become columns', () => {
  const sessions = [{ day: dayFromIso('2022-09-05'), subject: 'Pengantar ITSM', jp: 8, mode: null, instructor: null }];
  expect(headers('Kehadiran', { sessions })).toEqual(['NIP', 'Nama', 'Pengantar ITSM (05/09)']);
  expect(headers('Kehadiran')).toEqual(['NIP', 'Nama', 'Pengantar ITSM', 'Ceramah']);
  expect(headers('Nilai Aktivitas', { language: 'en' }).slice(2)).toEqual(['Introduction']);
  expect(headers('Action Learning')).toEqual(['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan']);
  expect(headers('Action Learning', { criteria: 2 })).not.toContain('Kriteria 3');
  expect(headers('Laporan AL')).toHaveLength(14);
  expect(headers('Laporan AL', { reportElements: [{ id: 'Isi', en: 'Content' }] })).toEqual(['Kelompok', 'Isi']);
});

test('the schedule lists the planned sessions; days are serials of the workbook\'s own date system', () => {
  expect(valuesOf(sheet('Jadwal')).slice(1)).toEqual([[null, 'Pengantar ITSM', 8, null, null], [null, 'Ceramah', 1, null, null]]);
  const sessions = [{ day: dayFromIso('2022-09-05'), subject: 'x', jp: 8, mode: null, instructor: null }];
  expect(valuesOf(sheet('Jadwal', { sessions }))[1]![0]).toBe(44809);
  expect(valuesOf(sheet('Jadwal', { sessions, date1904: true }))[1]![0]).toBe(44809 - 1462);
});

test('settings show the value in force, an open choice is empty with its choices', () => {
  const settings = sheet('Pengaturan');
  expect(valuesOf(settings).slice(1)).toEqual([
    ['nilai-lulus', 'Nilai lulus', 65, '', 'BPPK, 2011–2014', 'Ya'],
    ['tanggal-mulai', 'Nilai lulus', 44809, '', 'BPPK, 2011–2014', 'Tidak'],
    ['rasio', 'Nilai lulus', null, '', 'BPPK, 2011–2014', 'Ya'],
    ['golongan-minimum', 'Nilai lulus', 'II/a', '', 'BPPK, 2011–2014', 'Ya'],
  ]);
  const rule = settings.validations?.find(({ range }) => range.top === 3 && range.left === 2)?.rule;
  expect(rule).toEqual({ type: 'list', values: ['10:90', '30:70'] });
  const cell = [...settings.rows][2]!.cells[2];
  expect(isStyled(cell) && cell.style?.format).toBe('dd/mm/yyyy');
});

test('a NIP is text from the first keystroke and 18 characters long, with a warning only', () => {
  for (const name of ['Peserta', 'Kehadiran', 'Nilai Aktivitas']) {
    const { columns, validations } = sheet(name);
    const at = headers(name).indexOf('NIP');
    expect(columns[at]?.style?.format).toBe('@');
    expect(validations?.find(({ range }) => range.left === at)).toMatchObject({ severity: 'warning', rule: { type: 'text-length', min: 18, max: 18 } });
  }
});

function everyValidation(): [string, ValidationSpec][] {
  return (['id', 'en'] as const).flatMap((language) =>
    standardSheets({ ...base, language }).flatMap(({ name, validations = [] }) => validations.map((one): [string, ValidationSpec] => [name, one])));
}

test('every dropdown and message fits into what Excel allows', () => {
  const validations = everyValidation();
  expect(validations.length).toBeGreaterThan(50);
  for (const [, { rule, prompt, error }] of validations) {
    if (rule.type === 'list') {
      expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
      expect(rule.values.every((value) => !value.includes(','))).toBe(true);
    }
    for (const message of [prompt, error]) expect((message?.title ?? '').length).toBeLessThanOrEqual(32);
    expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
    expect(error?.text.length ?? 0).toBeLessThanOrEqual(225);
    expect(`${prompt?.text} ${error?.text}`).not.toMatch(/\{[\w.-]+\}/);
  }
});

test('scores are 0 to 100, attendance at most what the session has', () => {
  const scores = sheet('Nilai Aktivitas').validations!.find(({ range }) => range.left === 2);
  expect(scores).toMatchObject({ severity: 'stop', rule: { type: 'decimal', min: 0, max: 100 } });
  expect(sheet('Kehadiran').validations!.find(({ range }) => range.left === 3)?.rule).toEqual({ type: 'decimal', min: 0, max: 1 });
});

test('an empty sheet has lines to write on, a filled one has its rows and checks below them', () => {
  expect([...sheet('Peserta').rows]).toHaveLength(31);
  const filled = sheet('Peserta', { data: { participants: [[1, '198001152005012901', 'Farah Halim']] } });
  expect(valuesOf(filled)[1]!.slice(0, 4)).toEqual([1, '198001152005012901', 'Farah Halim', null]);
  expect([...filled.rows]).toHaveLength(2);
  expect(filled.validations![0]!.range.bottom).toBeGreaterThan(100);
});
