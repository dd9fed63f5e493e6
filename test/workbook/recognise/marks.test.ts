import type { CellValue } from '../../../src/domain/values';
import type { TableKind } from '../../../src/workbook/columns';
import { marks, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';
import type { SheetSketch } from '../../support/snapshot';

const people: SheetSketch = { name: 'Peserta', rows: roster(3) };

function kindsIn(...sheets: SheetSketch[]): { kinds: TableKind[]; problems: string[] } {
  const recognition = recogniseSheets([people, ...sheets]);
  return { kinds: [...recognition.tables.keys()].filter((kind) => kind !== 'participants'), problems: problemsOf(recognition) };
}

function headersOfOpen(kind: TableKind, sheet: SheetSketch): string[] {
  return tableOf(recogniseSheets([people, sheet]), kind).openColumns.map((column) => column.header);
}

describe('attendance or activity scores', () => {
  test.each([
    ['Kehadiran', 'attendance'], ['Rekap Hadir', 'attendance'], ['PRESENSI', 'attendance'], ['absensi_kelas_A', 'attendance'],
    ['Attendance', 'attendance'], ['Nilai Aktivitas', 'activity-scores'], ['Nilai Tugas', 'activity-scores'], ['Scores', 'activity-scores'],
    ['RekapNilai', 'activity-scores'],
  ])('a sheet named "%s" is %s, whatever the values', (name, kind) => {
    for (const value of [8, 95, null]) expect(kindsIn({ name, rows: marks(['ITSM', 'Event'], 3, value) })).toEqual({ kinds: [kind], problems: [] });
  });

  test('a title says it where the name is silent', () => {
    const rows = [['DAFTAR HADIR PESERTA'], [], ...marks(['ITSM', 'Event'], 3, 95)];
    expect(kindsIn({ name: 'Sheet3', rows }).kinds).toEqual(['attendance']);
  });

  test.each([
    ['dates as serials', [44809, 44810], 8, 'attendance'],
    ['dates in brackets', ['ITSM (05/09)', 'Event (06/09)'], 8, 'attendance'],
    ['day numbers', ['Hari 1', 'Hari 2'], null, 'attendance'],
    ['words of scores', ['Tugas 1', 'Tugas 2'], 12, 'activity-scores'],
    ['small values', ['ITSM', 'Event'], 8, 'attendance'],
    ['16 JP', ['ITSM', 'Event'], 16, 'attendance'],
    ['a value that is no JP', ['ITSM', 'Event'], 17, 'activity-scores'],
    ['scores as text', ['ITSM', 'Event'], '78,5', 'activity-scores'],
    ['presence in words', ['ITSM', 'Event'], 'Hadir', 'attendance'],
  ])('else headers and values do: %s', (_, headers, value, kind) => {
    expect(kindsIn({ name: 'Sheet3', rows: marks(headers, 3, value) })).toEqual({ kinds: [kind], problems: [] });
  });

  test.each([
    ['nothing typed yet', ['ITSM', 'Event'], null],
    ['session dates over values that are no JP', [44809, 44810], 85],
  ])('where both remain possible, neither is read: %s', (_, headers, value) => {
    expect(kindsIn({ name: 'Sheet3', rows: marks(headers, 3, value) })).toEqual({ kinds: [], problems: ['two-kinds Sheet3!A1'] });
  });

  test('a name that says both says nothing', () => {
    expect(kindsIn({ name: 'Nilai dan Kehadiran', rows: marks(['ITSM'], 3, null) }).problems).toEqual(["two-kinds 'Nilai dan Kehadiran'!A1"]);
  });

  test('a list with contacts and remarks is neither', () => {
    const rows = [['NIP', 'Nama', 'Email', 'No HP', 'Alamat'], [nipOf(1), nameOf(1), 'a@contoh.id', '0812', 'Jakarta']];
    expect(kindsIn({ name: 'Kontak', rows })).toEqual({ kinds: [], problems: [] });
  });
});

describe('open columns', () => {
  test('sums, percentages, remarks, contacts and roster columns are none', () => {
    const headers = ['Unit Kerja', 'ITSM', 'Jumlah', 'Event', 'Total JP', '%', 'Persentase Kehadiran', 'Hadir', 'Tidak', 'Rata-rata',
      'Keterangan', 'Ket.', 'Tanda Tangan', 'Email', 'Nilai Akhir', 'NPR', 'Predikat'];
    expect(headersOfOpen('attendance', { name: 'Kehadiran', rows: marks(headers, 3, 8) })).toEqual(['ITSM', 'Event']);
  });

  test('a mata pelajaran that begins like a sum is one', () => {
    const headers = ['Total Quality Management', 'Kehadiran Pelanggan', 'Nilai Tugas'];
    expect(headersOfOpen('activity-scores', { name: 'Nilai', rows: marks(headers, 3, 80) })).toEqual(headers);
  });

  test('a recap without any mark of its own is no marks table', () => {
    expect(kindsIn({ name: 'Nilai Akhir', rows: marks(['NT', 'AL', 'NA', 'Predikat'], 3, 80) })).toEqual({ kinds: [], problems: [] });
  });

  test('session dates are kept as serials and shown as dates', () => {
    const rows = marks([44809, 44810], 2, 8);
    const table = tableOf(recogniseSheets([people, { name: 'Hadir', rows }]), 'attendance');
    expect(table.openColumns).toEqual([
      { header: '05/09/2022', headerDate: 44809, column: 2 }, { header: '06/09/2022', headerDate: 44810, column: 3 },
    ]);
  });

  test('a common parent is left out, the lines of a column are joined', () => {
    const common = [['NIP', 'Nama', 'Sesi', null], [null, null, 'ITSM', 'Event'], [nipOf(1), nameOf(1), 8, 7]];
    expect(headersOfOpen('attendance', { name: 'Hadir', rows: common, merges: ['A1:A2', 'B1:B2', 'C1:D1'] })).toEqual(['ITSM', 'Event']);
    expect(headersOfOpen('attendance', { name: 'Hadir', rows: common })).toEqual(['ITSM', 'Event']);
    const parents = [[null, null, 'ITSM', null, 'Event', null], ['NIP', 'Nama', 44809, 44810, 44811, 44812], [nipOf(1), nameOf(1), 8, 7, 8, 8]];
    const table = tableOf(recogniseSheets([people, { name: 'Hadir', rows: parents, merges: ['C1:D1', 'E1:F1'] }]), 'attendance');
    expect(table.openColumns.map((column) => column.header)).toEqual(['ITSM 05/09/2022', 'ITSM 06/09/2022', 'Event 07/09/2022', 'Event 08/09/2022']);
    expect(table.openColumns.map((column) => column.headerDate)).toEqual([44809, 44810, 44811, 44812]);
    expect(table).toMatchObject({ headerRow: 1, length: 1 });
  });

  test('three lines: a label, meeting numbers, dates', () => {
    const rows = [['No', 'NIP', 'Nama', 'Pertemuan ke-', null], [null, null, null, 1, 2], [null, null, null, 44809, 44810], [1, nipOf(1), nameOf(1), 8, 7]];
    const table = tableOf(recogniseSheets([people, { name: 'Hadir', rows, merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1'] }]), 'attendance');
    expect(table.openColumns.map((column) => [column.header, column.headerDate])).toEqual([['1 05/09/2022', 44809], ['2 06/09/2022', 44810]]);
    expect(table).toMatchObject({ headerRow: 2, length: 1 });
  });

  test('sessions that are only numbered', () => {
    expect(headersOfOpen('attendance', { name: 'Hadir', rows: marks([1, 2, 3], 2, 8) })).toEqual(['1', '2', '3']);
  });

  test('a title above the sessions is no part of them', () => {
    const rows = [[null, null, 'DAFTAR HADIR'], ...marks(['ITSM', 'Event'], 2, 8)];
    expect(headersOfOpen('attendance', { name: 'Hadir', rows })).toEqual(['ITSM', 'Event']);
  });

  test('words in title lines that happen to be headers are no second table', () => {
    const above = [['Kelas', 'A', null, 'Jumlah Peserta', 30], [null, null, 'NIP'], ['Tanggal', ':', '5 s.d. 15 September 2022']];
    const recognition = recogniseSheets([people, { name: 'Kehadiran', rows: [...above, ...marks(['ITSM'], 2, 8)] }]);
    expect(tableOf(recognition, 'attendance')).toMatchObject({ headerRow: 3, length: 2 });
    expect(problemsOf(recognition)).toEqual([]);
  });

  test('a line of JP under the sessions is neither header nor participant', () => {
    const [head = [], ...rows] = marks(['ITSM', 'Event'], 2, 8);
    const table = tableOf(recogniseSheets([people, { name: 'Hadir', rows: [head, [null, null, 8, 8], ...rows] }]), 'attendance');
    expect(table.openColumns.map((column) => column.header)).toEqual(['ITSM', 'Event']);
    expect(table.length).toBe(2);
  });

  test('beyond a gap, marks belong to the table and a legend does not', () => {
    const [head = [], ...rows] = marks(['ITSM'], 2, 8);
    const sheet = [[...head, null, 'Event', null, 'Singkatan', 'Arti'], ...rows.map((row) => [...row, null, 7, null, 'H', 'masuk kelas'])];
    expect(headersOfOpen('attendance', { name: 'Hadir', rows: sheet })).toEqual(['ITSM', 'Event']);
  });

  test('the marks stand where the table says', () => {
    const table = tableOf(recogniseSheets([people, { name: 'Hadir', rows: marks(['ITSM', 'Event'], 2, 8) }]), 'attendance');
    expect(table.openColumns.map(({ column }) => table.cellAt(1, column))).toEqual([8, 8]);
  });
});

test('a list of marks that repeats rank and unit is still a list of marks', () => {
  const rows: CellValue[][] = [
    ['NO', 'NAMA', 'NIP', 'PANGKAT/GOL', 'INSTANSI', 'ITSM (05/09)', 'Event (06/09)', 'Hadir', 'Tidak', 'Persen'],
    [1, nameOf(1), nipOf(1), 'III/a', 'Kantor 1', 8, 6, 14, 2, 87.5],
  ];
  const recognition = recogniseSheets([people, { name: 'Rekap Hadir', rows }]);
  expect(tableOf(recognition, 'attendance').openColumns.map((column) => column.header)).toEqual(['ITSM (05/09)', 'Event (06/09)']);
  expect(problemsOf(recognition)).toEqual([]);
});

test('a roster with a number column of its own stays a roster', () => {
  const rows = roster(3).map((row, index) => [...row, index === 0 ? 'Umur' : 40, index === 0 ? 'Nilai Pretes' : 80]);
  expect(problemsOf(recogniseSheets([{ name: 'Sheet1', rows }]))).toEqual([]);
});

test('attendance without NIP is read by name, and the NIP is missed', () => {
  const rows = [['No', 'Nama', 'ITSM', 'Event'], [1, nameOf(1), 8, 8], [2, nameOf(2), 8, 8], [null, 'Jumlah', 16, 16]];
  const recognition = recogniseSheets([people, { name: 'Kehadiran', rows }]);
  expect(valuesOf(tableOf(recognition, 'attendance'), 'nama')).toEqual([nameOf(1), nameOf(2)]);
  expect(problemsOf(recognition)).toEqual(['missing-column Kehadiran!A1']);
});

test('totals and signatures below the marks are no participants', () => {
  const rows = [...marks(['ITSM', 'Event'], 2, 80), ['Rata-rata', null, 80, 80], [], [null, 'Jakarta, 9 September 2022'], [null, nameOf(4)], [null, 'NIP. 197001011990011001']];
  expect(tableOf(recogniseSheets([people, { name: 'Nilai', rows }]), 'activity-scores').length).toBe(2);
});

test('participants in a roster called "Nilai" are still participants', () => {
  expect(recogniseSheets([{ name: 'Nilai', rows: [...roster(1), participant(2)] }]).tables.get('participants')?.length).toBe(2);
});
