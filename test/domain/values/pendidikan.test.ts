import { parsePendidikan, pendidikanName } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

const read = (cell: Parameters<typeof parsePendidikan>[0]) => brief(parsePendidikan(cell), pendidikanName);

test.each([
  ['SD', 'SD'], ['Sekolah Dasar', 'SD'], ['SMP', 'SMP'], ['SLTP', 'SMP'], ['MTs', 'SMP'], ['Paket B', 'SMP'],
  ['SMA', 'SMA'], ['SLTA', 'SMA'], ['SMU', 'SMA'], ['SMK', 'SMA'], ['STM', 'SMA'], ['SMEA', 'SMA'], ['MA', 'SMA'], ['Paket C', 'SMA'], ['SMA/SMK', 'SMA'],
  ['SLTA Sederajat', 'SMA'], ['Diploma I', 'D I'], ['Diploma 1', 'D I'], ['D-I', 'D I'], ['D1', 'D I'], ['D I', 'D I'], ['Prodip I', 'D I'],
  ['Prodip I (STAN)', 'D I'], ['DI', 'D I'], ['D II', 'D II'], ['D III', 'D III'], ['DIII', 'D III'], ['D.III Akuntansi', 'D III'], ['Sarjana Muda', 'D III'],
  ['Akademi', 'D III'], ['A.Md.', 'D III'], ['Ahli Madya (A.Md.)', 'D III'], ['Diploma Tiga', 'D III'], ['D III MI', 'D III'],
  ['D4', 'D IV'], ['D-IV', 'D IV'], ['Sarjana Terapan', 'D IV'], ['S.Tr.', 'D IV'], ['S.S.T.', 'D IV'], ['Sarjana Terapan (D4)', 'D IV'],
  ['S 1', 'S 1'], ['S1', 'S 1'], ['S-1', 'S 1'], ['Strata 1', 'S 1'], ['Strata Satu', 'S 1'], ['Sarjana', 'S 1'], ['Sarjana (S1)', 'S 1'], ['s1 akuntansi', 'S 1'],
  ['S 2', 'S 2'], ['S2', 'S 2'], ['S-II', 'S 2'], ['Magister', 'S 2'], ['Magister (S2)', 'S 2'], ['Master of Science', 'S 2'],
  ['S 3', 'S 3'], ['Doktor', 'S 3'], ['Ph.D', 'S 3'],
])('%j is %s', (text, level) => {
  expect(read(text)).toBe(`= ${level}`);
});

test.each([
  ['Diploma', 'several D I D II D III D IV'], ['Profesi', 'several S 1 S 2 S 3'], ['Profesi Ners', 'several S 1 S 2 S 3'], ['apt.', 'several S 1 S 2 S 3'],
  ['D IV / S 1', 'several D IV S 1'], ['Pascasarjana', 'several S 2 S 3'],
])('%j has several readings', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['Diploma 5', 'pendidikan.unknown'], ['S4', 'pendidikan.unknown'], ['Kursus Bahasa', 'pendidikan.doubtful'], ['Akuntansi', 'pendidikan.unknown'],
  [1, 'pendidikan.unknown'], ['S2 (sedang)', 'pendidikan.doubtful'], ['belum S1', 'pendidikan.doubtful'], ['S1 ?', 'pendidikan.doubtful'],
  ['setara D I', 'pendidikan.doubtful'], ['-', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'], ['__proto__', 'pendidikan.doubtful'], ['constructor', 'pendidikan.unknown'],
])('%p: %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  'Kursus D1', 'Kursus Diploma I', 'D1 Kursus Komputer', 'Short course D1', 'Diklat D1', 'Pelatihan D3', 'Training S2', 'Sertifikat S1', 'Sertifikasi D III', 'Workshop Diploma I', 'Bimtek S1',
  'D1 nonformal', 'D1 non formal', 'DO S1', 'drop out S1', 'S1 DO', 'S1 semester 5', 'S1 semester V', 'S1 (on going)', 'S1 (ongoing)', 'S1 (in progress)', 'S1 skripsi', 'S1 tingkat akhir', 'sdg S1',
  'studi S1', 'S1 (studi)', 'tugas belajar S1', 'Izin belajar S1', 'kandidat doktor', 'S1 tahun 2025', 'S1 2025', 'S1 Akuntansi 2025', 'akan S1', 'S1 *', 'S1 ...', 'S1 …', '~S1', 'Istri S1', 'Lantai D 1', 'Doktor Honoris Causa',
])('%j is no formal degree for sure', (text) => {
  expect(read(text)).toBe('pendidikan.doubtful');
});

test.each([
  ['S1 Akuntansi', 'S 1'], ['D III Teknik Informatika', 'D III'], ['Lulusan D III', 'D III'], ['Program Diploma III Keuangan', 'D III'], ['S1 Studi Pembangunan', 'S 1'], ['S1 - Ilmu Komputer', 'S 1'],
  ['S1 Bimbingan Konseling', 'S 1'], ['S2 Manajemen, Universitas Contoh', 'S 2'], ['Pendidikan terakhir: D IV', 'D IV'], ['PKN STAN D III', 'D III'], ['Dr. (S3)', 'S 3'], ['SMA IPA', 'SMA'], ['D1 Pajak', 'D I'],
])('%j is %s, with harmless words beside it', (text, level) => {
  expect(read(text)).toBe(`= ${level}`);
});

test('a word that only looks like D I is none', () => {
  expect(read('di luar negeri')).toBe('pendidikan.unknown');
  expect(read('Di Jakarta')).toBe('pendidikan.unknown');
});

test('every name reads as itself', () => {
  for (let ordinal = 1; ordinal <= 10; ordinal += 1) expect(parsePendidikan(pendidikanName(ordinal))).toEqual({ kind: 'known', value: ordinal });
  expect(() => pendidikanName(0)).toThrow(RangeError);
  expect(() => pendidikanName(11)).toThrow(RangeError);
});
