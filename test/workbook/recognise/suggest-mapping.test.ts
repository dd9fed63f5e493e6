import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../src/domain/values';
import { XlsxHost } from '../../../src/hosts/xlsx';
import { describeMapping, listSheetColumns, possibleHeaders, recognise, suggestMapping } from '../../../src/workbook/recognise';
import type { MappingSuggestion, SuggestOptions } from '../../../src/workbook/recognise';
import type { TableKind } from '../../../src/workbook/columns';
import { nameOf, nipOf, roster } from '../../support/class-sheets';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

function suggest(rows: Rows, kind: TableKind | null = null, options?: SuggestOptions, sheet: Partial<SheetSketch> = {}): MappingSuggestion | null {
  const snapshot = snapshotOf({ sheets: [{ name: 'Sheet1', rows, ...sheet }] });
  return suggestMapping(snapshot, sheet.name ?? 'Sheet1', kind, options);
}

/** What was placed, without the columns left open. */
function placed(suggestion: MappingSuggestion | null): Record<string, string> {
  return Object.fromEntries(Object.entries(suggestion?.columns ?? {}).flatMap(([id, letter]) => (letter === null ? [] : [[id, letter]])));
}

const levels = ['III/a', 'II/c', 'Penata (III/c)', 'IV/a', 'II/d', 'III/b', 'III/d', 'II/a'];
const schooling = ['S1', 'D III', 'S2', 'D-IV', 'SMA', 'S 1', 'Magister', 'D1'];
const offices = ['Ahli Muda', 'Pelaksana', 'IV.a', 'Ahli Pertama', 'Penyelia', 'III.b', 'Mahir', 'Pelaksana'];
const units = ['DJP', 'Setjen', 'DJBC', 'Ditjen Pajak', 'BPPK', 'DJKN', 'DJA', 'LNSW'];

/** One person as such rosters hold them: serials as dates, groups of four with a leader each. */
function person(at: number): CellValue[] {
  return [
    nipOf(at), nameOf(at), at % 5 === 2 ? 'CPNS' : 'PNS', levels[at % 8] ?? '', schooling[at % 8] ?? '', offices[at % 8] ?? '', units[at % 8] ?? '',
    `ST-${at + 10}/PJ.01/2022`, Math.floor((at - 1) / 4) + 1, at % 4 === 1 ? 'Ketua' : 'Anggota',
  ];
}
const people = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => person(index + 1));
const roles = { nip: 'A', nama: 'B', 'status-asn': 'C', golongan: 'D', pendidikan: 'E', jenjang: 'F', 'unit-eselon-1': 'G', 'surat-tugas': 'H', kelompok: 'I', peran: 'J' };

describe('a roster that recognition does not take', () => {
  test('no header at all, the data begin in the first row', () => {
    const suggestion = suggest(people(12));
    expect(suggestion).toMatchObject({ kind: 'participants', headerRow: 0, sheet: 'Sheet1' });
    expect(placed(suggestion)).toEqual(roles);
  });

  test('is read with the suggestion, nobody lost', () => {
    const snapshot = snapshotOf({ sheets: [{ name: 'Sheet1', rows: people(12) }] });
    expect(recognise(snapshot).tables.get('participants')).toBeUndefined();
    const suggestion = suggestMapping(snapshot, 'Sheet1', null);
    const recognition = recognise(snapshot, { mapping: { tables: suggestion === null ? [] : [suggestion] } });
    const table = recognition.tables.get('participants');
    expect([table?.length, table?.cell(0, 'nip'), table?.cell(11, 'peran')]).toEqual([12, nipOf(1), 'Anggota']);
    expect(recognition.problems.flatMap(({ cells }) => cells.map(({ row }) => row)).every((row) => row >= 0)).toBe(true);
  });

  test('headers in a language that nobody taught it', () => {
    const header = ['Matricule', 'Nom de famille', 'Statut', 'Rang', 'Diplôme', 'Échelon', 'Direction', 'Ordre de mission', 'Équipe', 'Fonction'];
    const suggestion = suggest([['Liste des stagiaires'], [], header, ...people(9)]);
    expect(suggestion).toMatchObject({ kind: 'participants', headerRow: 3 });
    expect(placed(suggestion)).toEqual(roles);
  });

  test('titles and a blank row above, no header line', () => {
    const suggestion = suggest([['Daftar orang'], [], ...people(8)]);
    expect(suggestion).toMatchObject({ kind: 'participants', headerRow: 2 });
    expect(placed(suggestion)).toEqual(roles);
  });

  test('a header of two lines with column numbers below it', () => {
    const top = ['Identitas', null, 'Kepegawaian', null, null, null, null, 'Berkas', 'Tim kerja', null];
    const header = ['Kode A', 'Sebutan', 'Kode B', 'Kode C', 'Kode D', 'Kode E', 'Kode F', 'Kode G', 'Kode H', 'Kode I'];
    const numbers = header.map((_, index) => index + 1);
    const suggestion = suggest([['Rekapitulasi'], top, header, numbers, ...people(10)], null, {}, { merges: ['A2:B2', 'C2:G2', 'I2:J2'] });
    expect(suggestion).toMatchObject({ kind: 'participants', headerRow: 3 });
    expect(placed(suggestion)).toEqual(roles);
  });

  test('columns in any order', () => {
    const order = [4, 9, 1, 7, 0, 6, 3, 8, 5, 2];
    const letters = 'ABCDEFGHIJ';
    const suggestion = suggest(people(12).map((row) => order.map((at) => row[at] ?? null)));
    const expected = Object.fromEntries(Object.entries(roles).map(([id, letter]) => [id, letters[order.indexOf(letters.indexOf(letter))] ?? '']));
    expect(placed(suggestion)).toEqual(expected);
  });

  test('slips of the pen and words run together in the headers', () => {
    const header = ['N I P', 'NamaPeserta', 'Satus Kepegawaian', 'Pangkat/Golonagn', 'Pendidkan Terahir', 'Eselonn', 'Unit Eselon Satu', 'No. Surat Tugass', 'Kelompokk', 'Perann'];
    expect(placed(suggest([header, ...people(2)], 'participants'))).toEqual(roles);
  });

  test('the TMT is the date that agrees with the NIP, not the date of birth', () => {
    const dated = people(8).map(([nip, name, ...rest]) => {
      const digits = String(nip);
      const day = (text: string): string => `${text.slice(6, 8)}/${text.slice(4, 6)}/${text.slice(0, 4)}`;
      return [nip, name, day(digits.slice(0, 8)), day(`${digits.slice(8, 14)}01`), ...rest] as CellValue[];
    });
    expect(placed(suggest(dated))).toMatchObject({ tmt: 'D', nip: 'A' });
    expect(placed(suggest(dated.map(([nip, name, birth, , ...rest]) => [nip, name, birth, birth, ...rest].map((value) => value ?? null))))['tmt']).toBeUndefined();
  });
});

test('serials of a 1904 workbook agree with the NIP by their own count', () => {
  const rows = people(8).map(([nip, name, ...rest]) => {
    const digits = String(nip);
    const serial = (Date.UTC(Number(digits.slice(8, 12)), Number(digits.slice(12, 14)) - 1, 1) - Date.UTC(1904, 0, 1)) / 86_400_000;
    return [nip ?? null, name ?? null, 30_000, serial, ...rest];
  });
  const snapshot = snapshotOf({ date1904: true, sheets: [{ name: 'S', rows }] });
  expect(suggestMapping(snapshot, 'S', null)?.columns['tmt']).toBe('D');
});

describe('what is not clear stays open', () => {
  test('two columns of names', () => {
    const rows = people(8).map((row, index) => [...row, nameOf(index + 30)]);
    const columns = placed(suggest(rows));
    expect(columns['nama']).toBeUndefined();
    expect(columns['nip']).toBe('A');
  });

  test('experience in two columns that nothing tells apart', () => {
    const rows = people(8).map((row, index) => [...row, 12 + index, 24 + index]);
    const columns = placed(suggest(rows));
    expect([columns['pengalaman-data'], columns['pengalaman-adsys']]).toEqual([undefined, undefined]);
  });

  test('two people are too few to conclude anything from', () => {
    expect(suggest(people(2))).toBeNull();
    expect(placed(suggest(people(2), 'participants'))).toEqual({});
  });

  test('a NIK of sixteen digits is no NIP, a birthday no TMT, and PNS stays a status under any header', () => {
    const rows = people(6).map((row, index) => [`3174${String(index + 1).padStart(12, '0')}`, ...row.slice(1), 30_000 + 37 * index]);
    const header = ['Nomor', 'Sebutan', 'Jenis', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'Tanggal Lahir'];
    const columns = placed(suggest([header, ...rows], 'participants'));
    expect([columns['nip'], columns['tmt'], columns['status-asn']]).toEqual([undefined, undefined, 'C']);
  });

  test('a superior\'s NIP is not the participant\'s', () => {
    const rows = people(6).map((row, index) => [nipOf(index + 50), ...row.slice(1)]);
    expect(placed(suggest([['NIP atasan langsung', 'Sebutan', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'], ...rows], 'participants'))['nip']).toBeUndefined();
  });

  test('a header that the values contradict is not believed', () => {
    const rows = people(6).map(([nip, name, ...rest]) => [name ?? null, nip ?? null, ...rest]);
    const header = ['NIP', 'Nama', 'Status ASN', 'Golongan', 'Pendidikan', 'Eselon', 'Unit Eselon I', 'Surat Tugas', 'Kelompok', 'Peran'];
    expect(placed(suggest([header, ...rows], 'participants'))).toEqual({ ...roles, nip: 'B', nama: 'A' });
  });

  test.each([
    ['a page of prose', [['Kata pengantar'], ['Pelatihan ini diselenggarakan oleh panitia pada bulan September.'], ['Terima kasih.']]],
    ['an empty sheet', []],
    ['a price list', [['Barang', 'Harga'], ['Kertas', 45000], ['Tinta', 120000], ['Map', 3000], ['Pena', 5000]]],
  ])('%s is nothing', (_, rows) => {
    expect(suggest(rows)).toBeNull();
  });
});

describe('other tables', () => {
  const marks = (value: (at: number) => CellValue): CellValue[][] => (
    Array.from({ length: 8 }, (_, index) => [nipOf(index + 1), nameOf(index + 1), value(index), value(index + 3), value(index + 5)])
  );

  test('attendance under headers nobody knows', () => {
    const suggestion = suggest([['Kode orang', 'Sebutan', 'Sesi 1', 'Sesi 2', 'Sesi 3'], ...marks((at) => (at % 3 === 0 ? 4 : 8))]);
    expect(suggestion).toMatchObject({ kind: 'attendance', headerRow: 1 });
    expect(placed(suggestion)).toEqual({ nip: 'A', nama: 'B' });
  });

  test('scores', () => {
    const suggestion = suggest([['Kode orang', 'Sebutan', 'ITSM', 'Event', 'Katalog'], ...marks((at) => 60 + at)]);
    expect(suggestion).toMatchObject({ kind: 'activity-scores' });
    expect(placed(suggestion)).toEqual({ nip: 'A', nama: 'B' });
  });

  test('the schedule', () => {
    const rows = ['Pengantar ITSM dan konsep', 'Event, Incident, and Problem', 'Simulasi katalog layanan', 'Simulasi katalog layanan']
      .map((subject, index) => [44809 + index, subject, 8, 'Tatap muka']);
    expect(suggest(rows)).toMatchObject({ kind: 'schedule', headerRow: 0, columns: { tanggal: 'A', 'mata-pelajaran': 'B', jp: 'C', moda: 'D', pengajar: null } });
  });

  test('action learning: groups, assessors, criteria from left to right', () => {
    const rows = Array.from({ length: 8 }, (_, index) => [Math.floor(index / 2) + 1, nameOf(index), 60 + index, 70 + index, 80 - index]);
    const suggestion = suggest([['Regu', 'Sebutan', 'Identifikasi', 'Analisis', 'Paparan'], ...rows], 'action-learning');
    expect(placed(suggestion)).toEqual({ kelompok: 'A', penilai: 'B', 'kriteria-1': 'C', 'kriteria-2': 'D', 'kriteria-3': 'E' });
  });

  test('the report checklist', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`Kelompok ${Math.floor(index / 2) + 1}`, 'Ada', index % 2 === 0 ? 'Tidak' : 'Ada', 'Tidak berlaku']);
    expect(suggest([['Regu', 'Pendahuluan', 'Isi laporan', 'Saran'], ...rows])).toMatchObject({ kind: 'al-report', columns: { kelompok: 'A' } });
  });

  test('settings', () => {
    const rows = [['tanggal-mulai', 'Hari pertama', 44809], ['nilai-lulus', 'Nilai lulus', 65], ['kehadiran-minimum', 'Hadir', 80]];
    expect(suggest([['Sandi', 'Arti', 'Nilai'], ...rows])).toMatchObject({ kind: 'settings', headerRow: 1, columns: { kode: 'A', nilai: 'C' } });
  });
});

describe('tables about decisions', () => {
  const days = ['05/09/2022', '06/09/2022', '07/09/2022', '08/09/2022'];

  test('readiness under headers that nobody taught it', () => {
    const rows = ['ruang-kelas', 'kotak-p3k', 'lembar-evaluasi', 'akses-internet'].map((code, at) => (
      [code, `Tersedia ${code.replace('-', ' ')} sebelum hari pertama`, at === 1 ? 'Belum' : 'Siap']
    ));
    expect(placed(suggest([['Ref', 'Perlengkapan', 'Keadaan'], ...rows], 'readiness'))).toEqual({ kode: 'A', uraian: 'B', status: 'C' });
    expect(suggest([['Kode', 'Uraian', 'Statuss'], ...rows])).toMatchObject({ kind: 'readiness', columns: { kode: 'A', uraian: 'B', status: 'C' } });
  });

  test('wishes: their kind and the group by what stands there; which NIP is the other one, only a header tells', () => {
    const rows = ['Bersama', 'Terpisah', 'Bersama', 'Kunci'].map((kind, at) => [kind, nipOf(at + 1), at < 3 ? nipOf(at + 9) : null, at === 3 ? '3' : null]);
    expect(placed(suggest([['Apa', 'Siapa', 'Dengan', 'Di mana'], ...rows], 'group-wishes'))).toEqual({ jenis: 'A' });
    expect(suggest([['Jenis Aturn', 'NIP', 'NIP Lain', 'Klompok'], ...rows])).toMatchObject({ kind: 'group-wishes', columns: { jenis: 'A', nip: 'B', 'nip-lain': 'C' } });
  });

  test('adjusted marks', () => {
    const rows = days.map((day, at) => [nipOf(at + 1), nameOf(at + 1), 'Pengantar ITSM', at === 1 ? 'Dispensasi' : 'Remedial', 70 + at, 'sakit', 'Kepala Bidang', day]);
    const header = ['Pegawai', 'Siapa', 'Komponen', 'Macam', 'Angka', 'Alasan', 'Diputuskan Oleh', 'Kapan'];
    expect(suggest([header, ...rows], 'adjustments')?.columns).toEqual({
      nip: 'A', nama: 'B', komponen: 'C', jenis: 'D', nilai: 'E', alasan: 'F', pemutus: 'G', tanggal: 'H',
    });
  });

  test('the hours of a session are told from its day, the form of a report from its elements', () => {
    const sessions = days.map((day, at) => [day, `0${8 - at}.00–1${at}.15`, 'Pengantar ITSM', 8]);
    expect(placed(suggest([['A1', 'A2', 'Mata Pelajaran', 'JP'], ...sessions], 'schedule'))).toEqual({ tanggal: 'A', waktu: 'B', 'mata-pelajaran': 'C', jp: 'D' });
    const reports = ['Laporan', 'Paparan', 'Laporan dan paparan', 'laporan'].map((form, at) => [String(at + 1), form, 'Ada', 'Ada', 'Tidak']);
    const suggestion = suggest([['Kelompok', 'Hasil', 'Latar belakang', 'Tujuan', 'Kesimpulan'], ...reports]);
    expect(suggestion).toMatchObject({ kind: 'al-report', columns: { kelompok: 'A', bentuk: 'B' } });
  });
});

describe('the header row', () => {
  test('is taken as given', () => {
    const rows = [['NIP', 'Nama'], ['Matricule', 'Nom'], ...people(5)];
    expect(suggest(rows, 'participants', { headerRow: 2 })).toMatchObject({ headerRow: 2, columns: { nip: 'A', nama: 'B', golongan: 'D' } });
  });

  test('candidates are rows of several texts, and the chosen one', () => {
    const [sheet] = snapshotOf({ sheets: [{ name: 'S', rows: [['Judul'], [], ['A', 'B', 'C'], [1, 2, 3], ...people(1)] }] }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(possibleHeaders(sheet, 3).map(({ row }) => row)).toEqual([3, 5]);
    expect(possibleHeaders(sheet, 1)[0]).toEqual({ row: 1, texts: ['Judul'] });
    expect(possibleHeaders(sheet, 0).map(({ row }) => row)).toEqual([3, 5]);
  });

  test('columns with their header and where their first values stand', () => {
    const [sheet] = snapshotOf({ sheets: [{ name: 'S', rows: [['Data', null], ['NIP', null, 'Nama'], [1, null, null], [2, null, 'x'], [3, null, 'y'], [4]], merges: ['A1:C1'] }] }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(listSheetColumns(sheet, 2, 3)).toEqual([
      { column: 0, header: 'NIP', sampleRows: [2, 3, 4] }, { column: 2, header: 'Nama', sampleRows: [3, 4] },
    ]);
    expect(listSheetColumns(sheet, 0, 1).map(({ header, sampleRows }) => [header, ...sampleRows])).toEqual([['', 0], ['', 1]]);
  });
});

test('a column of the pack is found by its header, slips included', () => {
  const packColumns = [{ id: 'lama-jabatan', table: 'participants' as const, header: { id: 'Lama Jabatan (bulan)', en: 'Time in post' }, aliases: [], required: true }];
  const rows = people(4).map((row, index) => [...row, 12 + index]);
  const suggestion = suggest([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'Lama Jabatn'], ...rows], 'participants', { packColumns });
  expect(suggestion?.columns['lama-jabatan']).toBe('K');
});

describe('strangers\' workbooks', () => {
  test('names of the prototype, errors, booleans and huge texts are values like others', () => {
    const rows = people(5).map((row) => [...row, '__proto__', { error: '#REF!' }, true, 'x'.repeat(30_000)]);
    expect(placed(suggest([['__proto__', 'constructor', 'toString'], ...rows]))).toEqual(roles);
  });

  test('sheets that are not there, and Cermat\'s own, give nothing', () => {
    const snapshot = snapshotOf({ sheets: [{ name: 'Kelayakan', rows: roster(3), marker: 'eligibility' }] });
    expect([suggestMapping(snapshot, 'Kelayakan', null), suggestMapping(snapshot, '__proto__', null)]).toEqual([null, null]);
  });
});

test.each(['kelas-48-berantakan', 'kelas-30'])('what recognition takes from %s is suggested the same', async (name) => {
  const bytes = readFileSync(path.join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`));
  const snapshot = await new XlsxHost(bytes).read();
  for (const table of describeMapping(recognise(snapshot)).tables) {
    const suggestion = suggestMapping(snapshot, table.sheet, null);
    expect({ ...suggestion, columns: placed(suggestion) }).toEqual(table);
  }
});

describe('what is no fact about the person', () => {
  const row = (at: number, ...more: CellValue[]): CellValue[] => [nipOf(at), nameOf(at), ...more];
  const named = { nip: 'A', nama: 'B' };

  test.each(['Usulan', 'Golongan diusulkan', 'Usulan golongan baru'])('a grade that is only proposed (%s) stays open', (header) => {
    const rows = [['NIP', 'Nama', header], ...Array.from({ length: 8 }, (_, at) => row(at + 1, levels[at] ?? ''))];
    expect(placed(suggest(rows, 'participants'))).toEqual(named);
  });

  test.each(['Ijazah diusulkan', 'Pendidikan pasangan'])('so does the education of %s', (header) => {
    const rows = [['NIP', 'Nama', header], ...Array.from({ length: 8 }, (_, at) => row(at + 1, schooling[at] ?? ''))];
    expect(placed(suggest(rows, 'participants'))).toEqual(named);
  });

  test('a date without NIPs beside it is not taken for the appointment', () => {
    const rows = [['Orang', 'Tanggal SK', 'Jenis'], ...Array.from({ length: 8 }, (_, at) => [nameOf(at + 1), `201${at}-01-15`, 'PNS'])];
    expect(placed(suggest(rows, 'participants'))).not.toHaveProperty('tmt');
  });
});
