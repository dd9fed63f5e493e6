import { dayFromIso } from '../../../src/domain/values';
import { standardSheets } from '../../../src/workbook';
import type { LayoutOptions, SheetSpec, ValidationSpec } from '../../../src/workbook';
import { standardColumns } from '../../../src/workbook/columns';
import { parametersOf } from '../../support/parameters';
import { reportElements } from '../../support/report-elements';
import { isStyled, valuesOf } from '../../support/plan';

const base: LayoutOptions = {
  reportElements,
  language: 'id',
  subjects: [
    { title: { id: 'Pengantar ITSM', en: 'Introduction' }, jp: 8, graded: true },
    { title: { id: 'Ceramah', en: 'Lecture' }, jp: 1, graded: false },
    { title: { id: 'Proyek, Mandiri', en: 'Project, on one’s own' }, aliases: ['Proyek Mandiri', 'Proyek'], jp: 10, graded: false, attended: false },
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

test('the twelve sheets stand in the order in which a class fills them in, and are the user\'s', () => {
  const sheets = standardSheets(base);
  expect(sheets.map(({ name }) => name)).toEqual([
    'Peserta', 'Jadwal', 'Kehadiran', 'Nilai Aktivitas', 'Action Learning', 'Laporan AL', 'Mentoring', 'Pengajar',
    'Kesiapan', 'Aturan Kelompok', 'Penyesuaian Nilai', 'Pengaturan',
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
  const sessions = [
    { day: dayFromIso('2022-09-05'), subject: 'Pengantar ITSM', jp: 8, mode: null, instructor: null },
    { day: dayFromIso('2022-09-09'), subject: 'Proyek', jp: 2, mode: null, instructor: null, attended: false },
  ];
  expect(headers('Kehadiran', { sessions })).toEqual(['NIP', 'Nama', 'Pengantar ITSM (05/09)']);
  expect(headers('Kehadiran')).toEqual(['NIP', 'Nama', 'Pengantar ITSM', 'Ceramah']);
  expect(headers('Nilai Aktivitas', { language: 'en' }).slice(2)).toEqual(['Introduction']);
  expect(headers('Action Learning')).toEqual(['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan']);
  expect(headers('Action Learning', { criteria: 2 })).not.toContain('Kriteria 3');
  expect(headers('Laporan AL').slice(0, 3)).toEqual(['Kelompok', 'Bentuk', 'Pendahuluan a: Sistem/prosedur saat ini']);
  expect(headers('Laporan AL')).toHaveLength(15);
  expect(headers('Laporan AL', { reportElements: [{ id: 'Isi', en: 'Content' }] })).toEqual(['Kelompok', 'Bentuk', 'Isi']);
});

test('the schedule lists the planned sessions; days are serials of the workbook\'s own date system', () => {
  expect(valuesOf(sheet('Jadwal')).slice(1)).toEqual([
    [null, 'Pengantar ITSM', 8, null, null, null], [null, 'Ceramah', 1, null, null, null], [null, 'Proyek, Mandiri', 10, null, null, null],
  ]);
  const sessions = [{ day: dayFromIso('2022-09-05'), subject: 'x', jp: 8, mode: 'Mandiri', instructor: 'A', time: '08.00–10.15' }];
  expect(valuesOf(sheet('Jadwal', { sessions }))[1]).toEqual([44809, 'x', 8, 'Mandiri', 'A', '08.00–10.15']);
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

test('whoever fills in a cell is told what belongs there, with an example or a list', () => {
  const prefilled = ['Peserta!No', 'Kesiapan!Kode', 'Kesiapan!Uraian', 'Kesiapan!Dasar'];
  for (const { name, validations = [], columns } of standardSheets(base).filter((one) => one.name !== 'Pengaturan')) {
    const unhelped = headers(name).filter((_, at) => {
      const found = validations.find(({ range }) => range.left === at);
      return found?.prompt === undefined || !(found.rule.type === 'list' || /Contoh: |misalnya |Ada: .*Tidak: /.test(found.prompt.text));
    });
    expect(columns).toHaveLength(headers(name).length);
    expect(unhelped.map((header) => `${name}!${String(header)}`).filter((one) => !prefilled.includes(one))).toEqual([]);
  }
});

test('the readiness checklist comes with its items, the status of each still open', () => {
  const readiness = [{ id: 'cuci-tangan', title: { id: 'Wastafel', en: 'Wash basin' }, basis: { id: 'KAP, Fasilitas 1', en: 'KAP, Fasilitas 1' } }];
  expect(valuesOf(sheet('Kesiapan', { readiness })).slice(1)).toEqual([['cuci-tangan', 'Wastafel', 'KAP, Fasilitas 1', null, null]]);
  expect(valuesOf(sheet('Kesiapan', { readiness, language: 'en' }))[1]![1]).toBe('Wash basin');
  expect(valuesOf(sheet('Kesiapan', { readiness, data: { readiness: [['x', 'y', 'z', 'Siap', null]] } })).slice(1)).toEqual([['x', 'y', 'z', 'Siap', null]]);
  expect([...sheet('Kesiapan').rows]).toHaveLength(31);
});

test('the new sheets offer what may be chosen', () => {
  const listOf = (name: string, header: string, options: Partial<LayoutOptions> = {}): unknown => {
    const at = headers(name, options).indexOf(header);
    return sheet(name, options).validations?.find(({ range }) => range.left === at)?.rule;
  };
  const list = (...values: string[]): unknown => ({ type: 'list', values });
  expect(listOf('Kesiapan', 'Status')).toEqual(list('Siap', 'Belum', 'Tidak berlaku'));
  expect(listOf('Aturan Kelompok', 'Jenis Aturan')).toEqual(list('Bersama', 'Terpisah', 'Kunci', 'Ketua', 'Bukan Ketua'));
  expect(listOf('Penyesuaian Nilai', 'Jenis Penyesuaian')).toEqual(list('Remedial', 'Pengganti', 'Dispensasi'));
  expect(listOf('Penyesuaian Nilai', 'Komponen')).toEqual(list('Pengantar ITSM', 'Proyek'));
});

test('a component without a name that a dropdown can hold is not offered, and too many are none', () => {
  const componentRule = (subjects: LayoutOptions['subjects']): unknown => (
    sheet('Penyesuaian Nilai', { subjects }).validations?.find(({ range }) => range.left === 2)?.rule
  );
  const named = (id: string): LayoutOptions['subjects'][number] => ({ title: { id, en: id }, jp: 8, graded: true });
  expect(componentRule([named('a, b'), named('c')])).toEqual({ type: 'list', values: ['c'] });
  expect(componentRule([named('a, b')])).toMatchObject({ type: 'text-length' });
  expect(componentRule(Array.from({ length: 30 }, (_, at) => named(`Mata pelajaran ${at}`)))).toMatchObject({ type: 'text-length' });
});

test('the columns of the programme itself stand last on their sheets, with a dropdown where it names the choices', () => {
  const own = (title: string, options: readonly string[] = [], table = 'participants') => ({ table, title: { id: title, en: title }, options });
  const columns = [own('Nilai Ujian'), own('Jalur', ['Reguler', 'Khusus']), own('Ruang', [], 'schedule'), own('Lain', [], 'lain'), own('Dua', ['a, b', 'c'])];
  expect(headers('Peserta', { columns })).toEqual([...headers('Peserta'), 'Nilai Ujian', 'Jalur', 'Dua']);
  expect(headers('Jadwal', { columns })).toEqual([...headers('Jadwal'), 'Ruang']);
  const rules = sheet('Peserta', { columns }).validations!.slice(-3).map(({ rule }) => rule.type === 'list' ? rule.values : rule.type);
  expect(rules).toEqual(['text-length', ['Reguler', 'Khusus'], 'text-length']);
});

test('narrow sheets are printed upright, wide ones across, each on the width of a page', () => {
  const orientations = Object.fromEntries(standardSheets(base).map(({ name, print }) => [name, print?.orientation]));
  expect(orientations).toMatchObject({ Peserta: 'landscape', Mentoring: 'landscape', Kesiapan: 'landscape', Pengaturan: 'landscape', 'Action Learning': 'portrait', 'Aturan Kelompok': 'portrait' });
  expect(standardSheets(base).every(({ print }) => print?.fitWidth === 1 && print.repeatRows?.from === 0)).toBe(true);
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
