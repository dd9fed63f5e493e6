import type { CellValue } from '../../../src/domain/values';
import type { TableKind } from '../../../src/workbook/columns';
import { headersOf, roster } from '../../support/class-sheets';
import { problemsOf, recogniseSheets, tableOf } from '../../support/recognised';
import type { SheetSketch } from '../../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

/** What is said about a sheet `X` with these rows below its header, and how many of them are read. */
function read(kind: TableKind, rows: Rows, extra: Partial<SheetSketch> = {}): { problems: string[]; length: number } {
  const recognition = recogniseSheets([{ name: 'Peserta', rows: roster(2) }, { name: 'X', rows: [headersOf(kind), ...rows], ...extra }]);
  return { problems: problemsOf(recognition), length: tableOf(recognition, kind).length };
}

const session: readonly CellValue[] = [44809, 'Pengantar ITSM', 8, 'TM'];

test.each<[TableKind, Rows]>([
  ['schedule', [session, [null, null, 4]]],
  ['mentoring', [['1', 44812, 2, 'mentoring'], [null, null, 2, 'mentoring']]],
  ['mentoring', [['1', 44812, 2, 'mentoring'], [null, null, null, null, null, 'Ada', 'Ada', 'Ada']]],
  ['action-learning', [['1', 'Penilai 1', 80, 70, 60], [null, null, 80, 70, 60]]],
  ['instructors', [['Oka Wijaya', 'Pengajar', 'SK-1'], [null, 'Pengajar', 'SK-2', '5 tahun']]],
  ['adjustments', [['198001152005012901', 'Oka', 'Pengantar', 'Remedial', 72], [null, null, null, 'Remedial', 80]]],
  ['group-wishes', [['Bersama', '198001152005012901', '198001152005012902'], [null, null, '198001152005012903']]],
])('a row of the %s that names nothing is told of, not dropped', (kind, rows) => {
  expect(read(kind, rows)).toEqual({ problems: [expect.stringMatching(/^keyless-rows X![A-Z]3$/)], length: 1 });
});

test('also the first of a table', () => {
  expect(read('mentoring', [[null, null, 2, 'mentoring'], ['1', 44812, 2, 'mentoring']]).problems).toEqual(['keyless-rows X!A2']);
});

test.each<[string, Rows, Partial<SheetSketch>]>([
  ['a sum', [session, [null, null, 8]], { formulas: { C3: 'SUM(C2:C2)' } }],
  ['a sum that says so', [session, ['Jumlah', null, 8]], {}],
  ['a date that waits for a plan', [session, [44810]], {}],
  ['a note', [session, [null, null, null, 'menunggu konfirmasi']], {}],
  ['a list of its own below an empty line', [session, [], [null, null, 12, 'rekap']], {}],
])('%s is no such row', (_, rows, extra) => {
  expect(read('schedule', rows, extra)).toEqual({ problems: [], length: 1 });
});

test('below an empty line it counts where the table goes on', () => {
  expect(read('schedule', [session, [], [null, null, 4], session]).problems).toEqual(['keyless-rows X!B4']);
});

test('a lesson with its date and typed JP is read, whatever its subject', () => {
  expect(read('schedule', [session, [44810, null, 8, 'TM']])).toEqual({ problems: [], length: 2 });
});
