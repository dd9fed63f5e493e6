import { describeMapping, readColumnMapping, recognise } from '../../../src/workbook/recognise';
import { columnIndex } from '../../../src/workbook/recognise/column-mapping';
import type { ColumnMapping } from '../../../src/workbook/recognise';
import { marks, nameOf, nipOf, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';
import { snapshotOf } from '../../support/snapshot';

const people = { name: 'Peserta', rows: roster(3) };

describe('stored JSON', () => {
  test('a mapping survives being stored', () => {
    const mapping: ColumnMapping = { tables: [{ kind: 'participants', sheet: 'A', headerRow: 3, columns: { nip: 'C', tmt: null } }], ignoredSheets: ['B'] };
    expect(readColumnMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  test.each([
    null, [], 'x', {}, { tables: {} }, { tables: [null] }, { tables: [{ kind: 'peserta', sheet: 'A' }] }, { tables: [{ kind: 'participants' }] },
    { tables: [{ kind: 'participants', sheet: 'A', headerRow: -1 }] }, { tables: [{ kind: 'participants', sheet: 'A', headerRow: 1.5 }] },
    { tables: [{ kind: 'participants', sheet: 'A', columns: { nip: 3 } }] }, { tables: [{ kind: 'participants', sheet: 'A', columns: [] }] },
    { tables: [], ignoredSheets: 'B' }, { tables: [], ignoredSheets: [1] }, { tables: [{ kind: '__proto__', sheet: 'A' }] },
  ])('%j is no mapping', (json) => {
    expect(readColumnMapping(json)).toBeNull();
  });

  test('column letters', () => {
    expect(['A', 'z', 'AB', 'XFD', 'XFE', '', '1', 'A1', 'ABCD'].map(columnIndex)).toEqual([0, 25, 27, 16383, null, null, null, null, null]);
  });
});

test('the mapping that describes a recognition gives the same tables', () => {
  const snapshot = snapshotOf({ sheets: [people, { name: 'Kehadiran', rows: [['Rekap'], ...marks(['ITSM', 'Event'], 3, 8)] }] });
  const first = recognise(snapshot);
  const again = recognise(snapshot, { mapping: describeMapping(first) });
  for (const [kind, table] of first.tables) {
    const mapped = tableOf(again, kind);
    expect([mapped.sheet, mapped.headerRow, mapped.length, [...mapped.columns].sort(), mapped.openColumns])
      .toEqual([table.sheet, table.headerRow, table.length, [...table.columns].sort(), table.openColumns]);
  }
  expect(again.problems).toEqual([]);
});

test('a mapping settles which of two rosters counts', () => {
  const sheets = [{ name: 'Kelas A', rows: roster(3) }, { name: 'Kelas B', rows: roster(2) }];
  const recognition = recogniseSheets(sheets, { mapping: { tables: [{ kind: 'participants', sheet: 'Kelas B' }] } });
  expect(tableOf(recognition, 'participants')).toMatchObject({ sheet: 'Kelas B', length: 2 });
  expect(problemsOf(recognition)).toEqual([]);
  expect(problemsOf(recogniseSheets(sheets, { mapping: { tables: [], ignoredSheets: ['Kelas A'] } }))).toEqual([]);
});

test('a mapping settles attendance or scores', () => {
  const sheet = { name: 'Sheet3', rows: marks(['ITSM', 'Event'], 3, null) };
  const recognition = recogniseSheets([people, sheet], { mapping: { tables: [{ kind: 'activity-scores', sheet: 'Sheet3' }] } });
  expect(tableOf(recognition, 'activity-scores').openColumns).toHaveLength(2);
  expect(problemsOf(recognition)).toEqual([]);
});

test('a mapping turns a table into another kind', () => {
  const sheet = { name: 'Kehadiran', rows: marks(['ITSM', 'Event'], 3, 80) };
  const recognition = recogniseSheets([people, sheet], { mapping: { tables: [{ kind: 'activity-scores', sheet: 'Kehadiran', headerRow: 1 }] } });
  expect([...recognition.tables.keys()]).toEqual(['participants', 'activity-scores']);
});

test('columns are corrected one by one: named, taken away, chosen among duplicates', () => {
  const rows = roster(2).map((row, index) => [...row, index === 0 ? 'Pendidikan Terakhir' : 'S2', index === 0 ? 'Catatan' : 'Rekomendasi ada']);
  const columns = { 'pendidikan': 'R', 'tmt': null, 'surat-rekomendasi': 'S' };
  const recognition = recogniseSheets([{ name: 'Peserta', rows }], { mapping: { tables: [{ kind: 'participants', sheet: 'Peserta', columns }] } });
  const table = tableOf(recognition, 'participants');
  expect(valuesOf(table, 'pendidikan')).toEqual(['S2', 'S2']);
  expect(valuesOf(table, 'surat-rekomendasi')).toEqual(['Rekomendasi ada', 'Rekomendasi ada']);
  expect(table.columnOf('tmt')).toBeNull();
  expect(problemsOf(recognition)).toEqual([]);
});

test('a column taken for something else is no longer what its header says', () => {
  const columns = { 'unit-kerja': 'H' };
  const recognition = recogniseSheets([people], { mapping: { tables: [{ kind: 'participants', sheet: 'Peserta', columns }] } });
  expect(tableOf(recognition, 'participants').columnOf('unit-kerja')).toBe(7);
  expect(tableOf(recognition, 'participants').columnOf('jabatan')).toBeNull();
});

test('a table whose headers mean nothing can be mapped by letters', () => {
  const rows = [['Kolom 1', 'Kolom 2', 'Kolom 3', 'Kolom 4'], ['x', nipOf(1), nameOf(1), 'III/a']];
  const columns = { nip: 'B', nama: 'C', golongan: 'D' };
  const recognition = recogniseSheets([{ name: 'Data', rows }], { mapping: { tables: [{ kind: 'participants', sheet: 'Data', headerRow: 1, columns }] } });
  expect(tableOf(recognition, 'participants').cell(0, 'golongan')).toBe('III/a');
  expect(problemsOf(recognition).filter((problem) => !problem.startsWith('missing-column'))).toEqual([]);
});

describe('a mapping that the workbook does not fit is said, and the guess stays', () => {
  test.each([
    ['mapping-sheet', { kind: 'participants', sheet: 'Lama' }],
    ['mapping-row', { kind: 'participants', sheet: 'Peserta', headerRow: 99 }],
    ['mapping-column', { kind: 'participants', sheet: 'Peserta', columns: { nip: 'ZZ' } }],
    ['mapping-column', { kind: 'participants', sheet: 'Peserta', columns: { nip: '5' } }],
    ['mapping-unknown-column', { kind: 'participants', sheet: 'Peserta', columns: { laptop: 'A' } }],
    ['mapping-same-column', { kind: 'participants', sheet: 'Peserta', columns: { nip: 'C', nama: 'C' } }],
  ] as const)('%s', (code, table) => {
    const recognition = recogniseSheets([people], { mapping: { tables: [table] } });
    expect(problemsOf(recognition)).toEqual([code]);
    expect(recognition.problems[0]?.severity).toBe('warning');
    expect(valuesOf(tableOf(recognition, 'participants'), 'nip')).toEqual([nipOf(1), nipOf(2), nipOf(3)]);
  });

  test('no header where the mapping points without a row', () => {
    const recognition = recogniseSheets([people, { name: 'Catatan', rows: [['x']] }], { mapping: { tables: [{ kind: 'schedule', sheet: 'Catatan' }] } });
    expect(problemsOf(recognition)).toEqual(['mapping-no-header']);
  });

  test('a kind mapped twice', () => {
    const table = { kind: 'participants', sheet: 'Peserta' } as const;
    expect(problemsOf(recogniseSheets([people], { mapping: { tables: [table, table] } }))).toEqual(['mapping-twice']);
  });

  test('a sheet of Cermat\'s own cannot be mapped', () => {
    const own = { name: 'Kelayakan', rows: roster(2), marker: 'eligibility' };
    expect(problemsOf(recogniseSheets([people, own], { mapping: { tables: [{ kind: 'participants', sheet: 'Kelayakan' }] } }))).toEqual(['mapping-sheet']);
  });

  test('names of the prototype are unknown columns like others', () => {
    const columns = JSON.parse('{"__proto__": "A", "constructor": "B"}') as Record<string, string>;
    const recognition = recogniseSheets([people], { mapping: { tables: [{ kind: 'participants', sheet: 'Peserta', columns }] } });
    expect(problemsOf(recognition)).toEqual(['mapping-unknown-column', 'mapping-unknown-column']);
  });
});
