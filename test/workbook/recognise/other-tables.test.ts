import type { CellValue } from '../../../src/domain/values';
import { headersOf, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';

const people = { name: 'Peserta', rows: roster(2) };

test.each([
  ['schedule', [44809, 'Pengantar ITSM', 8, 'TM', 'Pengajar A', '08.00–16.30']],
  ['action-learning', ['1', 'Penilai 1', 80, 70, 60, 44819.58]],
  ['mentoring', ['1', 44812, 2, 'mentoring', 'Mentor A', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada', 'Ada']],
  ['instructors', ['Oka Wijaya', 'Pengajar', 'SK-1', 24, 'Ada', 'Pengantar ITSM']],
  ['readiness', ['lab-komputer', 'Laboratorium komputer', 'KAP, Fasilitas', 'Siap', 'ruang 2']],
  ['group-wishes', ['Bersama', nipOf(1), nipOf(2), '1', 'satu kantor']],
  ['adjustments', [nipOf(1), nameOf(1), 'Pengantar ITSM', 'Remedial', 72, 'sakit', 'Kepala Bidang', 44820]],
  ['settings', ['tanggal-mulai', 'Hari pertama pelatihan', 44809, 'tanggal', 'Kesepakatan', 'Tidak']],
] as const)('the standard %s is read with every column, under any sheet name', (kind, row) => {
  const recognition = recogniseSheets([people, { name: 'Sheet9', rows: [headersOf(kind), row] }]);
  const table = tableOf(recognition, kind);
  expect([...table.columns.values()]).toEqual(row.map((_, column) => column));
  expect(table.length).toBe(1);
  expect(problemsOf(recognition)).toEqual([]);
});

describe('sheets that could be taken for another', () => {
  const kindsOf = (name: string, ...rows: CellValue[][]): string[] => [...recogniseSheets([people, { name, rows }]).tables.keys()].slice(1);

  test('a readiness list is told by its columns, or by its sheet\'s name and two of them', () => {
    expect(kindsOf('Sheet9', ['Kode', 'Uraian', 'Status'], ['a-1', 'Ruang kelas', 'Siap'])).toEqual(['readiness']);
    expect(kindsOf('Sheet9', ['Kode', 'Status'], ['a-1', 'Siap'])).toEqual([]);
    expect(kindsOf('Kesiapan', ['Kode', 'Status'], ['a-1', 'Siap'])).toEqual(['readiness']);
    expect(kindsOf('Tindak Lanjut', ['No', 'Uraian', 'Status', 'Keterangan'], [1, 'Pesan ruang', 'Belum'])).toEqual([]);
    const uncoded = recogniseSheets([people, { name: 'Kesiapan', rows: [['No', 'Uraian', 'Status'], [1, 'Ruang kelas', 'Siap']] }]);
    expect([tableOf(uncoded, 'readiness').cell(0, 'uraian'), problemsOf(uncoded)]).toEqual(['Ruang kelas', []]);
  });

  test.each(['LO Individu', 'Kesiapan LO'])('a worksheet about a learning organisation is no readiness list (%s)', (name) => {
    const header = ['Kode', 'Komponen', 'Kegiatan', 'Pelaku', 'Status', 'Bukti', 'Tanggal', 'Catatan'];
    expect(kindsOf(name, header, ['I-LRN-1', 'Learners', 'Personal development plan', 'Pegawai', 'Sudah', 'PDP', 44809, null])).toEqual(['lo-individu']);
    expect(kindsOf(name, ['Kode', 'Uraian', 'Komponen', 'Status'], ['I-LRN-1', 'Personal development plan', 'Learners', 'Sudah'])).not.toContain('readiness');
  });

  test('wishes for groups are no second roster, with names beside the numbers either', () => {
    const header = ['Jenis', 'NIP', 'Nama', 'NIP Lain', 'Nama Lain', 'Kelompok', 'Alasan'];
    expect(kindsOf('Sheet9', header, ['Terpisah', nipOf(1), nameOf(1), nipOf(2), nameOf(2), null, 'atasan'])).toEqual(['group-wishes']);
    expect(kindsOf('Aturan Kelompok', ['Jenis', 'NIP', 'Kelompok'], ['Kunci', nipOf(1), '2'])).toEqual(['group-wishes']);
    expect(kindsOf('Sheet9', ['Jenis', 'NIP', 'Kelompok'], ['Kunci', nipOf(1), '2'])).not.toContain('group-wishes');
  });

  test('adjusted marks are neither marks nor a roster', () => {
    const row = [nipOf(1), nameOf(1), 'Action Learning', 'Pengganti', 80, 'salah ketik', 'Panitia', 44820];
    expect(kindsOf('Nilai Aktivitas Tambahan', headersOf('adjustments'), row)).toEqual(['adjustments']);
    expect(kindsOf('Penyesuaian Nilai', ['Nama', 'Komponen', 'Nilai', 'Alasan'], [nameOf(1), 'Pengantar ITSM', 70, 'remedial'])).toEqual(['adjustments']);
    expect(kindsOf('Sheet9', ['Komponen', 'Jenis', 'Nilai'], ['Hosting', 'Sewa', 100])).toEqual([]);
  });

  test('two lists of readiness are not chosen between', () => {
    const rows = [headersOf('readiness'), ['a-1', 'Ruang kelas', 'KAP', 'Siap', null]];
    const recognition = recogniseSheets([people, { name: 'Kesiapan', rows }, { name: 'Kesiapan (2)', rows }]);
    expect(recognition.tables.has('readiness')).toBe(false);
    expect(problemsOf(recognition)).toEqual(["two-tables Kesiapan!A1 'Kesiapan (2)'!A1"]);
  });

  test('two of the new lists stand on one sheet, side by side and below each other', () => {
    const wishes = [headersOf('group-wishes'), ['Kunci', nipOf(1), null, '1', null]];
    const readiness = [headersOf('readiness'), ['a-1', 'Ruang kelas', 'KAP', 'Siap', null]];
    const beside = wishes.map((row, at) => [...row, null, ...readiness[at]!]);
    expect(kindsOf('Data', ...beside)).toEqual(['readiness', 'group-wishes']);
    expect(kindsOf('Data', ...wishes, [], ['KESIAPAN KELAS'], [], ...readiness)).toEqual(['readiness', 'group-wishes']);
  });

  test('the form of the deliverable is no element of the report', () => {
    const rows = [['Kelompok', 'Bentuk', 'Latar belakang', 'Tujuan', 'Kesimpulan'], ['1', 'Laporan', 'Ada', 'Ada', 'Tidak']];
    const table = tableOf(recogniseSheets([people, { name: 'Sheet9', rows }]), 'al-report');
    expect(table.cell(0, 'bentuk')).toBe('Laporan');
    expect(table.openColumns.map(({ header }) => header)).toEqual(['Latar belakang', 'Tujuan', 'Kesimpulan']);
  });

  test('the time of a session is not its date; a column of both is asked about', () => {
    const read = (...headers: string[]): Map<string, number> => (
      new Map(tableOf(recogniseSheets([people, { name: 'Jadwal', rows: [headers, headers.map((_, at) => (at === 0 ? 44809 : 'x'))] }]), 'schedule').columns)
    );
    expect(read('Tanggal', 'Waktu', 'Mata Pelajaran', 'JP')).toEqual(new Map([['tanggal', 0], ['mata-pelajaran', 2], ['jp', 3], ['waktu', 1]]));
    expect(read('Hari/Tanggal', 'Pukul', 'Materi', 'Jam Pelajaran').get('jp')).toBe(3);
    expect(read('Tanggal Pelaksanaan', 'Waktu Pelaksanaan', 'Materi', 'JP').get('waktu')).toBe(1);
    const both = recogniseSheets([people, { name: 'Jadwal', rows: [['Tanggal/Waktu', 'Mata Pelajaran', 'JP'], [44809, 'ITSM', 8]] }]);
    expect(problemsOf(both)).toEqual(['ambiguous-header Jadwal!A1']);
  });
});

test('a report checklist is told by its name or by its answers', () => {
  const elements = ['Latar belakang', 'Tujuan', 'Kesimpulan'];
  const named = recogniseSheets([people, { name: 'Laporan AL', rows: [['Kelompok', ...elements], ['1', null, null, null]] }]);
  expect(tableOf(named, 'al-report').openColumns.map((column) => column.header)).toEqual(elements);
  const answered = recogniseSheets([people, { name: 'Sheet9', rows: [['Kelompok', ...elements], ['1', 'Ada', 'Tidak', 'Tidak berlaku']] }]);
  expect(tableOf(answered, 'al-report').length).toBe(1);
  const neither = recogniseSheets([people, { name: 'Sheet9', rows: [['Kelompok', ...elements], ['1', 3, 4, 5]] }]);
  expect(neither.tables.has('al-report')).toBe(false);
});

test('action learning: a group merged over its assessors counts for each, and assessors without group are asked about', () => {
  const rows = [headersOf('action-learning'), ['1', 'Penilai 1', 80, 70, 60], [null, 'Penilai 2', 82, 72, 62], ['2', 'Penilai 1', 90, 90, 90], [null, 'Penilai 2', 91, 91, 91], ['Rata-rata', null, 85]];
  const table = tableOf(recogniseSheets([people, { name: 'AL', rows, merges: ['A2:A3'] }]), 'action-learning');
  expect(valuesOf(table, 'kelompok')).toEqual(['1', '1', '2', null]);
});

test('action learning: a merged group without a second assessor is one row', () => {
  const rows = [headersOf('action-learning'), ['1', 'Penilai 1', 80, 70, 60], []];
  expect(tableOf(recogniseSheets([people, { name: 'AL', rows, merges: ['A2:A3'] }]), 'action-learning').length).toBe(1);
});

test('a rubric with five criteria has five columns', () => {
  const rows = [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2 (20%)', 'Kriteria III', 'Kriteria 4', 'Criterion 5'], ['1', 'Penilai 1', 1, 2, 3, 4, 5]];
  const table = tableOf(recogniseSheets([people, { name: 'AL', rows }]), 'action-learning');
  expect([1, 2, 3, 4, 5].map((number) => table.cell(0, `kriteria-${number}`))).toEqual([1, 2, 3, 4, 5]);
});

test('criteria that are not numbered apart are ambiguous', () => {
  const recognition = recogniseSheets([people, { name: 'AL', rows: [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria'], ['1', 'A', 80, 70]] }]);
  expect(problemsOf(recognition)).toEqual(['ambiguous-header AL!D1']);
});

test('a schedule without JP says so; its totals row is no session, a subject like a total is one', () => {
  const rows = [['Tanggal', 'Mata Pelajaran', 'Pengajar'], [44809, 'Total Quality Management', 'A'], [44810, 'ITSM', 'B'], [null, 'Jumlah JP', null]];
  const recognition = recogniseSheets([people, { name: 'Jadwal', rows }]);
  expect(valuesOf(tableOf(recognition, 'schedule'), 'mata-pelajaran')).toEqual(['Total Quality Management', 'ITSM']);
  expect(problemsOf(recognition)).toEqual(['missing-column Jadwal!A1']);
});

test('what has a code is neither a sum nor a signature, whatever its words; a sum below it is one', () => {
  const settings = [['Kode', 'Nama', 'Nilai'], ['jumlah-jp', 'Jumlah JP', 43], ['total-hari', 'Total', 9], ['Jumlah', null, 52]];
  const readiness = [['Kode', 'Uraian', 'Status'], ['rundown', 'Disahkan Kepala Bidang', null], ['konsumsi', 'Konsumsi', 'Siap'], ['Mengetahui,', null, null], ['Ketua', 'Panitia', null]];
  const recognition = recogniseSheets([people, { name: 'Pengaturan', rows: settings }, { name: 'Kesiapan', rows: readiness }]);
  expect(valuesOf(tableOf(recognition, 'settings'), 'kode')).toEqual(['jumlah-jp', 'total-hari']);
  expect(valuesOf(tableOf(recognition, 'readiness'), 'kode')).toEqual(['rundown', 'konsumsi']);
});

test('a label with its value is no schedule', () => {
  const rows = [['Mata Pelajaran', 'Pengantar ITSM', 'JP', 8], [], ...roster(2)];
  const recognition = recogniseSheets([{ name: 'Peserta', rows }]);
  expect([...recognition.tables.keys()]).toEqual(['participants']);
});

test('instructors with NIP and position are no second roster', () => {
  const rows = [['No', 'NIP', 'Nama', 'Jabatan', 'Unit Kerja', 'Nomor SK', 'TOT'], [1, nipOf(7), nameOf(7), 'Widyaiswara', 'Pusdiklat', 'SK-1', 'Ada']];
  const recognition = recogniseSheets([people, { name: 'Pengajar', rows }]);
  expect([...recognition.tables.keys()]).toEqual(['participants', 'instructors']);
  expect(problemsOf(recognition)).toEqual([]);
});

describe('several tables on one sheet', () => {
  const schedule = [['Tanggal', 'Mata Pelajaran', 'JP'], [44809, 'Pengantar ITSM', 8], [44810, 'Event', 8]];

  test('side by side, headers in the same row', () => {
    const rows = [
      ['Tanggal', 'Mata Pelajaran', 'JP', null, 'Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3'],
      [44809, 'Pengantar ITSM', 8, null, '1', 'Penilai 1', 80, 70, 60], [44810, 'Event', 8],
    ];
    const recognition = recogniseSheets([people, { name: 'Data', rows }]);
    expect(tableOf(recognition, 'schedule')).toMatchObject({ length: 2, headerRow: 0 });
    expect(tableOf(recognition, 'action-learning')).toMatchObject({ length: 1, headerRow: 0 });
    expect(problemsOf(recognition)).toEqual([]);
  });

  test('side by side, headers in different rows', () => {
    const rows = roster(6).map((row, index) => [...row, null, ...([[], [], ['Kode', 'Nama', 'Nilai'], ['tanggal-mulai', 'Hari pertama', 44809]][index] ?? [])]);
    const recognition = recogniseSheets([{ name: 'Peserta', rows }]);
    expect(tableOf(recognition, 'participants').length).toBe(6);
    expect(tableOf(recognition, 'settings')).toMatchObject({ length: 1, headerRow: 2 });
    expect(problemsOf(recognition)).toEqual([]);
  });

  test('a small legend beside the roster disturbs nothing', () => {
    const rows = roster(3).map((row, index) => [...row, null, ...([['Keterangan', 'Kelompok'], ['CPNS', '1'], ['PPPK', '2']][index] ?? [])]);
    const recognition = recogniseSheets([{ name: 'Peserta', rows }]);
    expect(tableOf(recognition, 'participants').columnOf('kelompok')).toBe(15);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test('below each other, with a title between', () => {
    const rows = [...roster(3), [], [null, null, 'JADWAL PELATIHAN'], [], ...schedule];
    const recognition = recogniseSheets([{ name: 'Kelas', rows }]);
    expect(tableOf(recognition, 'participants').length).toBe(3);
    expect(tableOf(recognition, 'schedule')).toMatchObject({ headerRow: 7, length: 2 });
    expect(problemsOf(recognition)).toEqual([]);
  });

  test('below a list longer than 30 rows', () => {
    const rows = [...roster(60), [], ['Jadwal'], ...schedule];
    const recognition = recogniseSheets([{ name: 'Kelas', rows }]);
    expect(tableOf(recognition, 'participants').length).toBe(60);
    expect(tableOf(recognition, 'schedule')).toMatchObject({ headerRow: 63, length: 2 });
  });

  test('a gap between the columns of one table does not divide it', () => {
    const rows = roster(2).map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    expect(problemsOf(recogniseSheets([{ name: 'Peserta', rows }]))).toEqual([]);
  });
});

test('Cermat\'s own sheets are never a source', () => {
  const recognition = recogniseSheets([people, { name: 'Kelayakan', rows: roster(2), marker: 'eligibility' }]);
  expect(tableOf(recognition, 'participants').sheet).toBe('Peserta');
  expect(problemsOf(recognition)).toEqual([]);
  expect(problemsOf(recogniseSheets([{ name: 'Peserta', rows: roster(2), marker: 'eligibility' }]))).toEqual(['no-roster']);
});

test('a row that only holds words of headers far apart is not taken for one', () => {
  const rows = [[...participant(1).slice(0, 2), 'Nama'], ['Kelompok kerja']];
  expect(recogniseSheets([{ name: 'Catatan', rows }]).tables.size).toBe(0);
});
