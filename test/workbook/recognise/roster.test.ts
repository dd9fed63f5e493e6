import type { CellValue } from '../../../src/domain/values';
import { headersOf, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';
import type { SheetSketch } from '../../support/snapshot';

const header = headersOf('participants');
const standard = recogniseSheets([{ name: 'Peserta', rows: roster(3) }]);

function rosterIn(sheet: Omit<SheetSketch, 'name'>, name = 'Peserta') {
  const recognition = recogniseSheets([{ name, ...sheet }]);
  return { table: tableOf(recognition, 'participants'), problems: problemsOf(recognition) };
}

const nips = (count: number): string[] => Array.from({ length: count }, (_, index) => nipOf(index + 1));

test('the standard layout is read with every column and no problem', () => {
  const table = tableOf(standard, 'participants');
  expect([...table.columns.keys()].sort()).toEqual([
    'golongan', 'jabatan', 'jenjang', 'kelompok', 'nama', 'nip', 'no', 'pendidikan', 'pengalaman-adsys', 'pengalaman-data', 'peran',
    'status-asn', 'surat-rekomendasi', 'surat-tugas', 'tmt', 'unit-eselon-1', 'unit-kerja',
  ]);
  expect(table).toMatchObject({ kind: 'participants', sheet: 'Peserta', headerRow: 0, length: 3, openColumns: [] });
  expect(valuesOf(table, 'nip')).toEqual(nips(3));
  expect(valuesOf(table, 'peran')).toEqual(['Ketua', 'Anggota', 'Anggota']);
  expect(problemsOf(standard)).toEqual([]);
});

test('rows and cells answer where they stand', () => {
  const { table } = rosterIn({ rows: [['Daftar Peserta'], [], ...roster(2)] });
  expect(table.sheetRow(1)).toBe(4);
  expect(table.columnOf('nip')).toBe(1);
  expect(table.columnOf('laptop')).toBeNull();
  expect(table.cell(0, 'laptop')).toBeNull();
  expect(table.cellAt(1, 2)).toBe(nameOf(2));
  expect(() => table.sheetRow(2)).toThrow(RangeError);
});

test('titles stand above, also one that begins with a header word', () => {
  const { table, problems } = rosterIn({
    rows: [['DAFTAR PESERTA PELATIHAN'], ['Nama Pelatihan: ITSM'], ['Nama', ': ITSM'], ['Tahun Anggaran 2022'], ...roster(2)], merges: ['A1:Q1'],
  });
  expect(table.headerRow).toBe(4);
  expect(table.length).toBe(2);
  expect(problems).toEqual([]);
});

test('the header may stand in row 30, and not be hidden by what is above', () => {
  const above = Array.from({ length: 29 }, (_, index) => [`Catatan ${index}`]);
  expect(rosterIn({ rows: [...above, ...roster(2)] }).table).toMatchObject({ headerRow: 29, length: 2 });
});

test('English headers are read', () => {
  const english = ['No', 'Employee ID', 'Name', 'ASN Status', 'Rank/Grade', 'Education', 'CPNS Start Date', 'Position', 'Echelon/Level',
    'Echelon I Unit', 'Work Unit', 'Assignment Letter Number', 'Data Governance Experience (months)',
    'System Administration Experience (months)', 'Recommendation Letter', 'Group', 'Role'];
  const { table, problems } = rosterIn({ rows: [english, participant(1)] }, 'Participants');
  expect(table.columns.size).toBe(17);
  expect(problems).toEqual([]);
});

test('blank rows inside, hidden rows and a filter change nothing', () => {
  const [head = [], ...people] = roster(4);
  const { table } = rosterIn({ rows: [head, people[0] ?? [], [], [null, ' '], people[1] ?? [], people[2] ?? [], [], people[3] ?? []], hiddenRows: [1, 4] });
  expect(valuesOf(table, 'nip')).toEqual(nips(4));
  expect([0, 1, 2, 3].map((position) => table.sheetRow(position))).toEqual([1, 4, 5, 7]);
});

test('a row with only a name or only a NIP is a participant to ask about', () => {
  const { table } = rosterIn({ rows: [header, [1, null, 'Farah Halim'], [2, nipOf(2)], [3, null, null, 'PNS']] });
  expect(table.length).toBe(2);
});

test('a heading between the groups is no participant', () => {
  const [head = [], ...people] = roster(2);
  const { table } = rosterIn({
    rows: [head, ['Kelompok 1'], people[0] ?? [], [null, 'KELOMPOK 2'], people[1] ?? [], [null, null, 'Kelompok 3']], merges: ['A2:Q2'],
  });
  expect(valuesOf(table, 'nip')).toEqual(nips(2));
});

test('a heading merged over the table is no participant, whatever it says', () => {
  const [head = [], ...people] = roster(1);
  const { table } = rosterIn({ rows: [head, ...people, [null, 'Peserta cadangan 2022']], merges: ['B3:Q3'] });
  expect(table.length).toBe(1);
});

describe('below the list', () => {
  const signature: CellValue[][] = [
    [], [null, null, null, null, null, null, 'Jakarta, 5 September 2022'], [null, 'Mengetahui,'], [null, null, 'Kepala Pusdiklat'], [], [],
    [null, null, 'Hana Pratama'], [null, 'NIP. 197001011990011001'], [null, null, 'NIP 19700101 199001 1 001'],
  ];

  test('a signature block ends it', () => {
    const { table, problems } = rosterIn({ rows: [...roster(2), ...signature] });
    expect(valuesOf(table, 'nip')).toEqual(nips(2));
    expect(problems).toEqual([]);
  });

  test.each([
    ['city and date alone', [[null, null, 'Bogor, 12 Oktober 2022'], [null, null, 'Hana Pratama'], [null, '197001011990011001']]],
    ['a date still to be filled in', [[null, null, 'Jakarta, ....................'], [null, null, 'Hana Pratama']]],
    ['name left, label and number', [[null, 'Mengetahui'], [null, '197001011990011001', 'NIP']]],
    ['two signers side by side', [[null, 'Mengetahui,', null, null, 'Disahkan,'], [null, null, 'Hana Pratama', null, null, 'Oka Wijaya']]],
  ])('a signature with %s', (_, rows) => {
    expect(rosterIn({ rows: [...roster(2), ...(rows as CellValue[][])] }).table.length).toBe(2);
  });

  test('people named like a city and a month stay people', () => {
    const rows = [['NIP', 'Nama', 'Pendidikan', 'Golongan'], [nipOf(1), 'Halim, Maya', 'S1', 'III/a'], [null, 'Jakarta, Mei', 'S1', 'III/a']];
    expect(rosterIn({ rows }).table.length).toBe(2);
  });

  test.each(['Jumlah', 'Total', 'JUMLAH PESERTA :', 'Rata-rata', 'Sub Total', 'Jumlah Kelompok 1'])('a totals row "%s" is no participant and ends nothing', (label) => {
    const [head = [], ...people] = roster(2);
    const { table } = rosterIn({ rows: [head, people[0] ?? [], [null, label, null, 1], people[1] ?? []] });
    expect(valuesOf(table, 'nip')).toEqual(nips(2));
  });

  test('participants below a signature are not read, and that is said', () => {
    const { table, problems } = rosterIn({ rows: [...roster(2), [null, 'Mengetahui,'], [], participant(3), participant(4)] });
    expect(table.length).toBe(2);
    expect(problems).toEqual(['late-rows Peserta!B6 Peserta!B7']);
  });

  test('a repeated header opens the list again after a page\'s signature', () => {
    const { table, problems } = rosterIn({ rows: [...roster(2), [null, 'Mengetahui,'], [], header, participant(3)] });
    expect(valuesOf(table, 'nip')).toEqual(nips(3));
    expect(problems).toEqual([]);
  });
});

test('header lines repeated on every page are no participants', () => {
  const rows = [header, participant(1), header, participant(2), [], ['Halaman 2'], header, participant(3)];
  const { table, problems } = rosterIn({ rows });
  expect(valuesOf(table, 'nip')).toEqual(nips(3));
  expect(problems).toEqual([]);
});

test('a header repeated far below is no second roster', () => {
  const rows = [header, ...Array.from({ length: 40 }, (_, index) => participant(index + 1)), [], header, participant(41)];
  const { table, problems } = rosterIn({ rows });
  expect(table.length).toBe(41);
  expect(problems).toEqual([]);
});

test.each([
  ['numbers', (index: number): CellValue => index + 1],
  ['bracketed', (index: number): CellValue => `(${index + 1})`],
  ['with formulas', (index: number): CellValue => (index === 16 ? '(17)=(15)+(16)' : `${index + 1}.`)],
])('a line of column numbers under the header is no participant: %s', (_, number) => {
  const [head = [], ...people] = roster(1);
  const { table } = rosterIn({ rows: [head, header.map((__, index) => number(index)), ...people] });
  expect(valuesOf(table, 'nip')).toEqual(nips(1));
});

describe('headers of two lines', () => {
  const top = ['No', 'NIP', 'Nama', 'Golongan', 'Pengalaman (bulan)', null, 'Kelompok'];
  const bottom = [null, null, null, null, 'Tata Kelola Data', 'Adsys'];
  const person = [1, nipOf(1), nameOf(1), 'III/a', 24, 6, '1'];
  const columns = { 'no': 0, 'nip': 1, 'nama': 2, 'golongan': 3, 'pengalaman-data': 4, 'pengalaman-adsys': 5, 'kelompok': 6 };

  test('merged: a parent over two columns, the others merged downwards', () => {
    const { table } = rosterIn({ rows: [['Daftar'], top, bottom, person], merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'] });
    expect(Object.fromEntries(table.columns)).toEqual(columns);
    expect(table).toMatchObject({ headerRow: 2, length: 1 });
  });

  test('not merged, the names above', () => {
    const { table } = rosterIn({ rows: [['Daftar'], top, bottom, person] });
    expect(Object.fromEntries(table.columns)).toEqual(columns);
    expect(table).toMatchObject({ headerRow: 2, length: 1 });
  });

  test('not merged, the names below', () => {
    const names = ['No', 'NIP', 'Nama', 'Golongan', 'Tata Kelola Data', 'Adsys', 'Kelompok'];
    const { table } = rosterIn({ rows: [['Daftar'], [null, null, null, null, 'Pengalaman (bulan)'], names, person] });
    expect(Object.fromEntries(table.columns)).toEqual(columns);
    expect(table).toMatchObject({ headerRow: 2, length: 1 });
  });

  test('parents that only group: their children are read by their own names', () => {
    const { table, problems } = rosterIn({
      rows: [['Data Pribadi', null, null, 'Kepegawaian', null], ['No', 'NIP', 'Nama', 'Golongan', 'Pendidikan'], [1, nipOf(1), nameOf(1), 'III/a', 'S1']],
      merges: ['A1:C1', 'D1:E1'],
    });
    expect(Object.fromEntries(table.columns)).toEqual({ no: 0, nip: 1, nama: 2, golongan: 3, pendidikan: 4 });
    expect(problems.filter((problem) => !problem.startsWith('missing-column'))).toEqual([]);
  });

  test('names that neither line holds alone', () => {
    const { table } = rosterIn({
      rows: [['NIP', 'Nama', 'Unit', null, 'Surat', null], [null, null, 'Eselon I', 'Kerja', 'Tugas', 'Rekomendasi'], [nipOf(1), nameOf(1), 'DJP', 'Kantor 1', 'ST-1', 'Ada']],
      merges: ['C1:D1', 'E1:F1'],
    });
    expect(Object.fromEntries(table.columns)).toEqual({ 'nip': 0, 'nama': 1, 'unit-eselon-1': 2, 'unit-kerja': 3, 'surat-tugas': 4, 'surat-rekomendasi': 5 });
  });

  test('another person\'s NIP and name are not the participant\'s', () => {
    const { table, problems } = rosterIn({
      rows: [['NIP', 'Nama', 'Golongan', 'Atasan Langsung', null, null], [null, null, null, 'NIP', 'Nama', 'Jabatan'], [nipOf(1), nameOf(1), 'III/a', nipOf(2), nameOf(2), 'Kepala Seksi']],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    });
    expect(Object.fromEntries(table.columns)).toEqual({ nip: 0, nama: 1, golongan: 2 });
    expect(problems.some((problem) => problem.startsWith('duplicate'))).toBe(false);
  });

  test('a repeated two-line header is no participant', () => {
    const { table } = rosterIn({ rows: [top, bottom, person, top, bottom, [2, nipOf(2), nameOf(2), 'III/a', 24, 6, '1']] });
    expect(valuesOf(table, 'nip')).toEqual(nips(2));
  });

  test('a name merged over two columns is one column', () => {
    const { table, problems } = rosterIn({
      rows: [['NIP', 'Nama', null, 'Golongan'], [nipOf(1), nameOf(1), null, 'III/a']], merges: ['B1:C1', 'B2:C2'],
    });
    expect(Object.fromEntries(table.columns)).toEqual({ nip: 0, nama: 1, golongan: 3 });
    expect(problems.some((problem) => problem.startsWith('duplicate'))).toBe(false);
  });
});

describe('columns that cannot be told', () => {
  test('a needed column that is missing is said once, with the headers that would do', () => {
    const without = roster(5).map((row) => row.filter((__, column) => column !== 5));
    const recognition = recogniseSheets([{ name: 'Peserta', rows: without }]);
    expect(problemsOf(recognition)).toEqual(['missing-column Peserta!A1']);
    expect(recognition.problems[0]).toMatchObject({ severity: 'error', sheet: 'Peserta', details: { columnKey: 'pendidikan', row: 1 } });
    expect(recognition.problems[0]?.details['aliases']).toContain('Pendidikan Terakhir');
  });

  test('TMT, Jabatan and Unit Kerja may be missing: the NIP or other columns stand in', () => {
    const without = roster(2).map((row) => row.filter((__, column) => ![0, 6, 7, 10].includes(column)));
    expect(problemsOf(recogniseSheets([{ name: 'Peserta', rows: without }]))).toEqual([]);
  });

  test('a header that stands there twice is not read, and both cells are named', () => {
    const doubled = roster(2).map((row, index) => [...row, index === 0 ? 'Pendidikan Terakhir' : 'S2']);
    const recognition = recogniseSheets([{ name: 'Peserta', rows: doubled }]);
    expect(problemsOf(recognition)).toEqual(['duplicate-header Peserta!F1 Peserta!R1']);
    expect(tableOf(recognition, 'participants').columnOf('pendidikan')).toBeNull();
  });

  test('Pangkat beside Golongan is no duplicate; alone it is read as golongan', () => {
    const rows = (...headers: string[]) => [['NIP', 'Nama', 'Pendidikan', ...headers], [nipOf(1), nameOf(1), 'S1', 'Penata Muda', 'III/a']];
    expect(rosterIn({ rows: rows('Pangkat', 'Golongan') }).table.columnOf('golongan')).toBe(4);
    expect(rosterIn({ rows: rows('Pangkat', 'Email') }).table.columnOf('golongan')).toBe(3);
  });

  test('an ambiguous header is said with its cell, and its columns are not said to be missing as well', () => {
    const rows = [['NIP', 'Nama', 'Golongan', 'Pendidikan', 'Pengalaman'], [nipOf(1), nameOf(1), 'III/a', 'S1', 24]];
    const { table, problems } = rosterIn({ rows });
    expect(problems.filter((problem) => problem.startsWith('ambiguous'))).toEqual(['ambiguous-header Peserta!E1']);
    expect(problems.filter((problem) => problem.startsWith('missing'))).toHaveLength(7);
    expect(table.columnOf('pengalaman-data')).toBeNull();
  });

  test('NIP and name in one column are ambiguous, not half read', () => {
    const rows = [['No', 'Nama / NIP', 'Golongan', 'Pendidikan', 'Kelompok'], [1, 'Farah Halim / 1980', 'III/a', 'S1', '1']];
    const recognition = recogniseSheets([{ name: 'Peserta', rows }]);
    expect(problemsOf(recognition)).toContain('no-roster');
  });

  test('a pack adds columns, aliases, and decides what is needed', () => {
    const packColumns = [
      { id: 'laptop', table: 'participants' as const, header: { id: 'RAM Laptop', en: 'Laptop RAM' }, aliases: [], required: true },
      { id: 'surat-rekomendasi', table: 'participants' as const, header: { id: 'Izin', en: 'Consent' }, aliases: [], required: false },
    ];
    const rows = roster(1).map((row, index) => row.map((value, column) => (column === 14 ? (index === 0 ? 'Izin' : 'Ada') : value)));
    const recognition = recogniseSheets([{ name: 'Peserta', rows }], { packColumns });
    expect(problemsOf(recognition)).toEqual(['missing-column Peserta!A1']);
    expect(recognition.problems[0]?.details['columnKey']).toBe('laptop');
    expect(tableOf(recognition, 'participants').columnOf('surat-rekomendasi')).toBe(14);
  });
});

describe('values', () => {
  test('a group merged over its members is each member\'s group', () => {
    const rows = roster(3).map((row, index) => row.map((value, column) => (column === 15 && index > 1 ? null : value)));
    const { table } = rosterIn({ rows, merges: ['P2:P4'] });
    expect(valuesOf(table, 'kelompok')).toEqual(['1', '1', '1']);
  });

  test('a merged NIP does not make one person two', () => {
    const [head = [], first = []] = roster(1);
    const { table } = rosterIn({ rows: [head, first, [null, null, null, 'PNS']], merges: ['B2:B3', 'C2:C3'] });
    expect(table.length).toBe(1);
  });

  test('a formula without a result is uncalculated, one with a result or a constant is not', () => {
    const rows = [header, [1, nipOf(1), nameOf(1), 'PNS', null, 'S1']];
    const { table } = rosterIn({ rows, formulas: { E2: 'VLOOKUP(B2,Data!A:B,2,0)', F2: 'Data!C2' } });
    expect([3, 4, 5, 6].map((column) => table.isUncalculated(0, column))).toEqual([false, true, false, false]);
  });

  test('a row whose NIP is an uncalculated formula is a row', () => {
    const { table } = rosterIn({ rows: [header, [1]], formulas: { B2: 'Data!A2' } });
    expect(table.length).toBe(1);
    expect(table.isUncalculated(0, 1)).toBe(true);
  });

  test('a NIP typed as a number, and an error, are rows like others', () => {
    const { table } = rosterIn({ rows: [header, [1, 198001152005012900, 'Farah Halim'], [2, { error: '#N/A' }, 'Oka Wijaya']] });
    expect(table.length).toBe(2);
    expect(table.cell(1, 'nip')).toEqual({ error: '#N/A' });
  });
});
