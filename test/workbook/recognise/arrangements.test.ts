import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/values';
import { standardColumns } from '../../../src/workbook/columns';
import { recognise } from '../../../src/workbook/recognise';
import { headersOf, marks, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';
import { snapshotOf } from '../../support/snapshot';

const columns = standardColumns.filter((column) => column.table === 'participants');

const titles: readonly CellValue[][] = [
  ['DAFTAR PESERTA PELATIHAN'], ['IT Service Management (ITIL v.4)'], ['Nama Pelatihan: ITSM'], ['Nama', ': ITSM'], [], ['Tahun Anggaran 2022'],
  ['Tanggal', ':', '5 s.d. 15 September 2022'], [null, null, 'NIP'], ['Kelas', 'A', null, 'Jumlah Peserta', 30],
];

const between: readonly CellValue[][] = [[], [null, '\u00a0'], ['Jumlah', null, null, 12], ['Kelompok 2'], [null, null, null, 'Sub Total'], []];

const arrangement = fc.record({
  order: fc.shuffledSubarray(columns.map((_, index) => index), { minLength: columns.length, maxLength: columns.length }),
  aliases: fc.array(fc.nat(), { minLength: columns.length, maxLength: columns.length }),
  titles: fc.array(fc.constantFrom(...titles), { maxLength: 12 }),
  inserts: fc.array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom(...between, 'header' as const)), { maxLength: 6 }),
  margin: fc.nat({ max: 3 }),
  numbering: fc.boolean(),
  signature: fc.boolean(),
  people: fc.integer({ min: 1, max: 12 }),
});

test('whatever the order, titles, blank lines, totals, headings and aliases: the same participants and columns', () => {
  fc.assert(fc.property(arrangement, (made) => {
    const place = (row: readonly CellValue[]): CellValue[] => [...Array.from({ length: made.margin }, () => null), ...made.order.map((from) => row[from] ?? null)];
    const spellings = columns.map(({ header, aliases }, index) => {
      const all = [header.id, header.en, ...aliases];
      return all[(made.aliases[index] ?? 0) % all.length] ?? header.id;
    });
    const header = place(spellings);
    const rows: CellValue[][] = [...made.titles.map((title) => [...title]), header];
    if (made.numbering) rows.push(header.map((cell, index) => (cell === null ? null : `(${index - made.margin + 1})`)));
    for (let number = 1; number <= made.people; number += 1) {
      rows.push(place(participant(number)));
      for (const [after, insert] of made.inserts) if (after === number) rows.push(insert === 'header' ? header : [...Array.from({ length: made.margin }, () => null), ...insert]);
    }
    if (made.signature) rows.push([], [null, null, 'Jakarta, 5 September 2022'], [null, null, 'Mengetahui,'], [null, null, 'Hana Pratama'], [null, null, 'NIP. 197001011990011001']);
    const recognition = recogniseSheets([{ name: 'Sheet1', rows }]);
    const table = tableOf(recognition, 'participants');
    expect(valuesOf(table, 'nip')).toEqual(Array.from({ length: made.people }, (_, index) => nipOf(index + 1)));
    expect(columns.map(({ id }) => table.columnOf(id))).toEqual(columns.map((_, index) => made.margin + made.order.indexOf(index)));
    expect(problemsOf(recognition)).toEqual([]);
  }), { numRuns: 60 });
});

test('whatever the order of sessions and named columns: the same marks', () => {
  const cell = fc.constantFrom<CellValue>(0, 4, 8, null, 8, 'izin');
  fc.assert(fc.property(
    fc.array(fc.tuple(fc.constantFrom('Pengantar ITSM', 'Event, Incident', 'Simulasi'), fc.array(cell, { minLength: 4, maxLength: 4 })), { minLength: 1, maxLength: 8 }),
    fc.nat({ max: 8 }), fc.nat({ max: 8 }), fc.array(fc.constantFrom(...titles), { maxLength: 5 }),
    (sessions, nipAt, nameAt, above) => {
      const named = [{ header: 'NIP', values: [1, 2, 3, 4].map(nipOf) }, { header: 'Nama Peserta', values: [1, 2, 3, 4].map(nameOf) }];
      const all: { header: string; values: readonly CellValue[] }[] = sessions.map(([subject, values], index) => ({ header: `${subject} (0${index + 1}/09)`, values }));
      all.splice(nipAt, 0, ...named.slice(0, 1));
      all.splice(nameAt, 0, ...named.slice(1));
      const rows = [...above.map((title) => [...title]), all.map(({ header }) => header), ...[0, 1, 2, 3].map((row) => all.map(({ values }) => values[row] ?? null))];
      const table = tableOf(recogniseSheets([{ name: 'Peserta', rows: roster(4) }, { name: 'Kehadiran', rows }]), 'attendance');
      const open = all.filter(({ header }) => header.endsWith(')'));
      expect(table.openColumns.map((column) => column.header)).toEqual(open.map(({ header }) => header));
      expect(table.openColumns.map(({ column }) => [0, 1, 2, 3].map((row) => table.cellAt(row, column)))).toEqual(open.map(({ values }) => values));
    },
  ), { numRuns: 60 });
});

const words = ['NIP', 'Nama', 'Kelompok', 'Nilai', 'Kode', 'JP', 'Mata Pelajaran', 'Pengalaman', 'Kriteria 1', 'Penilai', 'Jumlah', 'Mengetahui', '(1)', 'Hadir'];
const anyCell = fc.oneof(
  fc.constantFrom<CellValue>(...words), fc.constantFrom<CellValue>(null, null, 1, 8, 95, 44809, true, { error: '#N/A' }, nipOf(1), '  '), fc.string({ maxLength: 12 }),
);
const anyMerge = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const anySheet = fc.record({
  name: fc.constantFrom('Peserta', 'Nilai', 'Kehadiran', 'Laporan', 'X'),
  rows: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 14 }),
  merges: fc.array(anyMerge, { maxLength: 4 }),
});

test('any heap of cells is recognised without error, and what is said points into it', () => {
  fc.assert(fc.property(fc.array(anySheet, { maxLength: 3 }), (drafts) => {
    const sheets = drafts.map((draft, index) => ({ ...draft, name: `${draft.name} ${index}` }));
    const { tables, problems } = recognise(snapshotOf({ sheets }));
    for (const table of tables.values()) {
      const taken = [...table.columns.values(), ...table.openColumns.map((open) => open.column)];
      expect(new Set(taken).size).toBe(taken.length);
      for (let position = 0; position < table.length; position += 1) expect(table.sheetRow(position)).toBeGreaterThan(table.headerRow);
    }
    for (const problem of problems) {
      for (const cell of problem.cells) {
        const sheet = sheets.find((one) => one.name === cell.sheet);
        expect(cell.row).toBeLessThan((sheet?.rows.length ?? 0) + 4);
        expect(cell.row).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(cell.column) && cell.column >= 0).toBe(true);
      }
    }
  }), { numRuns: 150 });
});

test('sheets of the standard layout are recognised empty', () => {
  const sheets = [
    { name: 'Peserta', rows: [headersOf('participants')] }, { name: 'Jadwal', rows: [headersOf('schedule')] },
    { name: 'Kehadiran', rows: marks(['ITSM (8 JP)'], 0, null) }, { name: 'Nilai Aktivitas', rows: marks(['ITSM'], 0, null) },
    { name: 'Action Learning', rows: [headersOf('action-learning')] }, { name: 'Laporan AL', rows: [['Kelompok', 'Latar belakang', 'Tujuan', 'Saran']] },
    { name: 'Mentoring', rows: [headersOf('mentoring')] }, { name: 'Pengajar', rows: [headersOf('instructors')] }, { name: 'Pengaturan', rows: [headersOf('settings')] },
  ];
  const recognition = recogniseSheets(sheets);
  expect([...recognition.tables.values()].map((table) => [table.sheet, table.length])).toEqual(sheets.map(({ name }) => [name, 0]));
  expect(problemsOf(recognition)).toEqual([]);
});
