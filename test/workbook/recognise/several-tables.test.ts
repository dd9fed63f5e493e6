import { marks, nameOf, nipOf, participant, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf } from '../../support/recognised';

const people = { name: 'Peserta', rows: roster(3) };

test('no roster: says which sheets were looked at', () => {
  const recognition = recogniseSheets([{ name: 'Jadwal', rows: [['Tanggal', 'Mata Pelajaran', 'JP'], [44809, 'ITSM', 8]] }, { name: 'Catatan', rows: [] }]);
  expect(problemsOf(recognition)).toEqual(['no-roster']);
  expect(recognition.problems[0]).toMatchObject({ severity: 'error', sheet: null, details: { sheets: 'Jadwal, Catatan' } });
});

test('a workbook without sheets has no roster', () => {
  expect(problemsOf(recogniseSheets([]))).toEqual(['no-roster']);
});

test('two full rosters: neither is taken, both are named', () => {
  const recognition = recogniseSheets([{ name: 'Kelas A', rows: roster(3) }, { name: 'Kelas B', rows: [['Daftar'], ...roster(2)] }]);
  expect(recognition.tables.has('participants')).toBe(false);
  expect(problemsOf(recognition)).toEqual(["two-rosters 'Kelas A'!A1 'Kelas B'!A2"]);
  expect(recognition.problems[0]?.details['addresses']).toBe("'Kelas A'!A1, 'Kelas B'!A2");
});

test('two rosters side by side on one sheet are two rosters', () => {
  const rows = roster(2).map((row) => [...row, null, ...row]);
  expect(problemsOf(recogniseSheets([{ name: 'Peserta', rows }]))).toEqual(['two-rosters Peserta!A1 Peserta!S1']);
});

test('a short list of the same people is set aside, and that is said', () => {
  const rows = [['No', 'NIP', 'Nama', 'Kelompok', 'Peran'], [1, nipOf(1), nameOf(1), '1', 'Ketua']];
  const recognition = recogniseSheets([{ name: 'Kelompok', rows }, people]);
  expect(tableOf(recognition, 'participants').sheet).toBe('Peserta');
  expect(problemsOf(recognition)).toEqual(['roster-copy Kelompok!A1']);
  expect(recognition.problems[0]).toMatchObject({ severity: 'warning', details: { used: 'Peserta!A1' } });
});

test('a list with almost as many requirement columns is no mere copy', () => {
  const most = roster(2).map((row) => row.slice(0, 10));
  expect(problemsOf(recogniseSheets([{ name: 'Usulan', rows: most }, people]))).toEqual(['two-rosters Usulan!A1 Peserta!A1']);
});

test.each(['hidden', 'very-hidden'] as const)('a visible roster wins over a %s one, and that is said', (visibility) => {
  const recognition = recogniseSheets([{ name: 'Lama', rows: roster(5), visibility }, people]);
  expect(tableOf(recognition, 'participants').sheet).toBe('Peserta');
  expect(problemsOf(recognition)).toEqual(['hidden-table Lama!A1']);
});

test('a hidden sheet is read when nothing visible is there', () => {
  const recognition = recogniseSheets([{ ...people, visibility: 'hidden' }]);
  expect(tableOf(recognition, 'participants').length).toBe(3);
  expect(problemsOf(recognition)).toEqual([]);
});

test('two attendance sheets: neither is taken', () => {
  const recognition = recogniseSheets([people, { name: 'Kehadiran Minggu 1', rows: marks(['ITSM'], 2, 8) }, { name: 'Kehadiran Minggu 2', rows: marks(['Event'], 2, 8) }]);
  expect(recognition.tables.has('attendance')).toBe(false);
  expect(problemsOf(recognition)).toEqual(["two-tables 'Kehadiran Minggu 1'!A1 'Kehadiran Minggu 2'!A1"]);
});

test('attendance sheets of two weeks below each other are two tables, not one', () => {
  const rows = [...marks(['ITSM (05/09)'], 2, 8), [], ...marks(['Event (12/09)'], 2, 8)];
  expect(problemsOf(recogniseSheets([people, { name: 'Kehadiran', rows }]))).toEqual(['two-tables Kehadiran!A1 Kehadiran!A5']);
});

test('an empty table gives way to a filled one', () => {
  const recognition = recogniseSheets([people, { name: 'Format Kehadiran', rows: marks(['ITSM'], 0, null) }, { name: 'Kehadiran', rows: marks(['ITSM'], 2, 8) }]);
  expect(tableOf(recognition, 'attendance').sheet).toBe('Kehadiran');
  expect(problemsOf(recognition)).toEqual([]);
});

test('an empty roster is a roster without participants', () => {
  const recognition = recogniseSheets([{ name: 'Peserta', rows: roster(0) }]);
  expect(tableOf(recognition, 'participants').length).toBe(0);
  expect(problemsOf(recognition)).toEqual([]);
});

test('rosters on one sheet with the same header are one list', () => {
  const rows = [...roster(2), [], ['Kelompok 2'], ...roster(0), participant(3)];
  expect(tableOf(recogniseSheets([{ name: 'Peserta', rows }]), 'participants').length).toBe(3);
});
