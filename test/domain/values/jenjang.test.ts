import { jenjangName, parseJenjang } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

function read(jenjang: CellValue, jabatan: CellValue = null): string {
  const reading = parseJenjang(jenjang, jabatan);
  return `${brief(reading.jenjang)} | ${reading.special}`;
}

describe('the level cell', () => {
  test.each([
    ['Pelaksana', 1], ['Eselon V', 1], ['Ahli Pertama', 1], ['Mahir', 1], ['Terampil', 1], ['Pemula', 1], ['JKT Mahir', 1], ['Fungsional Umum', 1], ['Pertama', 1],
    ['Pengawas', 2], ['Pejabat Pengawas', 2], ['JAD Pengawas', 2], ['Eselon IV', 2], ['Eselon IV.a', 2], ['eselon IVb', 2], ['Es. IV', 2], ['Eselon 4', 2],
    ['Eselon IV/a', 2], ['IV.a', 2], ['IV.b', 2], ['IVa', 2], ['Eselon IV (Pengawas)', 2], ['Pengawas (Eselon IV)', 2], ['Ahli Muda', 2], ['JF Ahli Muda', 2],
    ['JKH Muda', 2], ['Muda', 2], ['Kepala Seksi', 2], ['Pejabat Fungsional Tertentu Setara Eselon IV', 2],
    ['Administrator', 3], ['Eselon III', 3], ['III.b', 3], ['IIIa', 3], ['Ahli Madya', 3], ['JF Madya', 3],
    ['Eselon II', 4], ['II.a', 4], ['JPT Pratama', 4], ['Pimpinan Tinggi Pratama', 4], ['Ahli Utama', 4], ['Eselon I', 5], ['I.b', 5], ['JPT Madya', 5], ['JPT Utama', 6],
  ])('%j is level %i', (text, ordinal) => {
    expect(read(text)).toBe(`= ${ordinal} | none`);
    expect(read(text, 'Analis')).toBe(`= ${ordinal} | none`);
  });

  test('the word Pengawas inside a functional name is no level', () => {
    expect(read('Pengawas Perdagangan Ahli Muda')).toBe('= 2 | none');
    expect(parseJenjang('Pengawas Perdagangan Ahli Muda', null).basis).toBe('jenjang.basis-permenpanrb-17-2021');
    expect(read('Pengawas Lingkungan Hidup Ahli Pertama')).toBe('= 1 | none');
    expect(read('Pengawas Perdagangan')).toBe('jenjang.unknown | unknown');
    expect(read(null, 'Pengawas Perdagangan')).toBe('blank | unknown');
    expect(read(null, 'Pengawas')).toBe('blank | unknown');
    expect(read('Administrator Basis Data')).toBe('jenjang.unknown | unknown');
  });

  test.each<[CellValue, string]>([
    ['IV/a', 'jenjang.looks-like-golongan'], ['III-b', 'jenjang.looks-like-golongan'], ['IV', 'jenjang.looks-like-golongan'], [4, 'jenjang.looks-like-golongan'],
    ['III.c', 'jenjang.no-such-eselon'], ['Eselon VI', 'jenjang.no-such-eselon'], ['Eselon IVc', 'jenjang.no-such-eselon'],
    ['Calon Ahli Muda', 'jenjang.doubtful'], ['Ahli Muda?', 'jenjang.doubtful'], ['??', 'jenjang.doubtful'], ['Madya', 'jenjang.unknown'], ['Analis', 'jenjang.unknown'],
    [{ error: '#N/A' }, 'cell.error'], [true, 'cell.boolean'], ['x'.repeat(501), 'cell.too-long'],
  ])('%p: %s, whatever the title', (cell, reason) => {
    expect(read(cell)).toBe(`${reason} | unknown`);
    expect(read(cell, 'Kepala Seksi Data')).toBe(`${reason} | unknown`);
  });
});

describe('the title, where the level cell is silent', () => {
  test.each([
    ['Kepala Seksi Pengolahan Data', 2], ['Kasi Pelayanan', 2], ['Kepala Subbagian Umum', 2], ['Kepala Sub Bagian Umum', 2], ['Kasubbag TU', 2],
    ['Kepala Subbidang Data', 2], ['Kasubbid Data', 2], ['Pranata Komputer Ahli Muda', 2], ['Koordinator Data (Pranata Komputer Ahli Muda)', 2],
    ['Kepala Bidang Data', 3], ['Kabid Data', 3], ['Kepala Bagian Umum', 3], ['Kabag Umum', 3], ['Kasubdit Data', 3], ['Analis Kebijakan Ahli Madya', 3],
    ['Kakanwil', 4], ['Kepala Kantor Wilayah', 4], ['Kepala Pusat', 4], ['Pelaksana Seksi Pelayanan', 1], ['Pranata Komputer Terampil', 1],
  ])('%j is level %i', (title, ordinal) => {
    for (const silent of [null, ' ', '-', 'Fungsional', 'Non Eselon']) expect(read(silent, title)).toBe(`= ${ordinal} | none`);
  });

  test.each([
    [null, 'Analis', 'blank | unknown'], [null, null, 'blank | unknown'], ['-', 'Analis', 'none | none'], ['-', null, 'none | none'],
    ['Fungsional', 'Analis', 'jenjang.unknown | unknown'], [null, 'Mantan Kepala Seksi', 'jenjang.doubtful | unknown'], [null, 'Sekretaris Kepala Bidang', 'blank | unknown'],
    [null, 'Kepala Unit Pelaksana Teknis', 'blank | unknown'], [null, 'Calon Analis Ahli Muda', 'jenjang.doubtful | unknown'], [null, 'Kepala Seksi IV', '= 2 | none'],
    [null, 'IV.a', 'blank | unknown'],
  ])('%p with %p is %s', (jenjang, title, expected) => {
    expect(read(jenjang, title)).toBe(expected);
  });
});

describe('both cells', () => {
  test.each([
    ['Pelaksana', 'Kepala Seksi Data', 'several 1 2 | none'], ['Ahli Muda', 'Kepala Bidang Data', 'several 2 3 | none'],
    ['Eselon III', 'Kepala Seksi Data', 'several 2 3 | none'], ['III.b', 'Kepala Bidang Data', '= 3 | none'], ['Ahli Muda', 'Koordinator Data', '= 2 | none'],
  ])('%j with %j is %s', (jenjang, title, expected) => {
    expect(read(jenjang, title)).toBe(expected);
  });

  test.each([
    ['Plt.', 'Plt. Kepala Seksi', '= 2'], ['Eselon IV', 'Plt. Kepala Seksi', '= 2'], [null, 'Plh Kepala Bidang', '= 3'], [null, 'Pelaksana Tugas Kepala Seksi', '= 2'], [null, 'Pj. Kepala Seksi', '= 2'],
    [null, 'Kepala Seksi Data (Plt.)', '= 2'], ['Penyelia', 'Plt. Kepala Seksi', '= 2'], ['??', 'Plt. Kepala Seksi', '= 2'], ['III.b', 'Plt. Kepala Seksi', '= 2'], ['Pelaksana', 'Plt. Kepala Seksi', '= 2'],
    ['IV.a', 'Plt.', '= 2'], ['Plt.', 'Kepala Seksi Data', '= 2'], ['Plt. Eselon III', 'Analis Ahli Muda', '= 3'], ['Plt. Pengawas', null, '= 2'], ['Pelaksana', 'Plt. Analis', '= 1'],
    [null, 'Pelaksana, Plt. Kepala Seksi', '= 2'], [null, 'Kepala Seksi A merangkap Plt. Kepala Bidang B', '= 3'],
    ['Pelaksana Harian', null, 'jenjang.plt-plh'], [null, 'Plt.', 'jenjang.plt-plh'], ['Penyelia', 'Plt.', 'jenjang.plt-plh'], ['IV/a', 'Plt.', 'jenjang.plt-plh'], [null, 'Plt. Subkoordinator', 'jenjang.plt-plh'],
  ])('acting: %p with %p is %s', (jenjang, title, expected) => {
    expect(read(jenjang, title)).toBe(`${expected} | plt-plh`);
  });

  test.each<[CellValue, CellValue, string]>([
    ['Penyelia', 'Pranata Komputer', '= 2 | penyelia'], [null, 'Pranata Komputer Penyelia', '= 2 | penyelia'], ['JKT Penyelia', null, '= 2 | penyelia'], ['Fungsional', 'Pranata Komputer Penyelia', '= 2 | penyelia'],
    ['Mahir', 'Pranata Komputer Penyelia', '= 1 | penyelia'], ['Subkoordinator', null, '= 2 | subkoordinator'], ['-', 'Subkoordinator Data', '= 2 | subkoordinator'], ['Subkoordinator Data', null, '= 2 | subkoordinator'],
    ['Ahli Muda', 'Sub-Koordinator Data', '= 2 | subkoordinator'], ['Ahli Pertama', 'Subkoordinator Data', '= 1 | subkoordinator'], ['Pelaksana', 'Subkoordinator Data', '= 1 | subkoordinator'],
    ['Subkoordinator', 'Analis Ahli Pertama', '= 1 | subkoordinator'], ['Subkoordinator (Ahli Pertama)', null, '= 1 | subkoordinator'], ['Ahli Muda', 'Subkoordinator (Ahli Pertama)', 'several 1 2 | subkoordinator'],
    ['Penyelia', 'Subkoordinator Data', 'jenjang.penyelia | subkoordinator'], [null, 'Subkoordinator, Pranata Komputer Penyelia', 'jenjang.penyelia | subkoordinator'],
    ['??', 'Subkoordinator Data', 'jenjang.doubtful | subkoordinator'], ['IV/a', 'Subkoordinator Data', 'jenjang.looks-like-golongan | subkoordinator'], ['Madya', 'Subkoordinator Data', 'jenjang.unknown | subkoordinator'],
    [{ error: '#N/A' }, 'Subkoordinator Data', 'cell.error | subkoordinator'], ['Penyelia', 'Calon Pranata Komputer', 'jenjang.doubtful | penyelia'],
  ])('assigned: %p with %p is %s', (jenjang, title, expected) => {
    expect(read(jenjang, title)).toBe(expected);
  });

  test.each([
    [null, 'Kepala Seksi Nonaktif'], [null, 'Kepala Seksi (non-aktif)'], [null, 'Mantan Kepala Seksi'], [null, 'Eks Kepala Seksi'], [null, 'Pensiunan Kepala Seksi'], ['IV.a', 'Mantan Kepala Seksi'], ['Pensiunan Eselon IV', null],
    ['Eselon IV (nonaktif)', 'Kepala Seksi'], [null, 'Mantan Plt. Kepala Seksi'], ['Mantan Subkoordinator', null], [null, 'Calon Subkoordinator'], [null, 'Plt. Kepala Seksi?'],
  ])('%p with %p does not hold', (jenjang, title) => {
    expect(read(jenjang, title)).toBe('jenjang.doubtful | unknown');
  });

  test('the cell to correct is the one that holds the special office', () => {
    expect(parseJenjang('Penyelia', 'Plt.').jenjang).toMatchObject({ raw: 'Plt.' });
    expect(parseJenjang('Plt.', 'Analis').jenjang).toMatchObject({ raw: 'Plt.' });
    expect(parseJenjang('Penyelia', 'Subkoordinator').jenjang).toMatchObject({ raw: 'Penyelia' });
  });

  test('the ground is named', () => {
    expect(parseJenjang('Eselon IV', null).basis).toBe('jenjang.basis-uu-5-2014');
    expect(parseJenjang('Ahli Muda', null).basis).toBe('jenjang.basis-permenpanrb-17-2021');
    expect(parseJenjang('Terampil', null).basis).toBe('jenjang.basis-keterampilan');
    expect(parseJenjang('Pelaksana', 'Kepala Seksi Data').basis).toBeNull();
  });
});

test('every name reads as itself', () => {
  for (let ordinal = 1; ordinal <= 6; ordinal += 1) expect(read(jenjangName(ordinal))).toBe(`= ${ordinal} | none`);
  for (const ordinal of [0, 7]) expect(() => jenjangName(ordinal)).toThrow(RangeError);
});
