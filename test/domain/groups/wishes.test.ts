import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { readWishes } from '../../../src/domain/groups';
import type { ReadWishes } from '../../../src/domain/groups';
import { say } from '../../../src/messages';
import { nipOf } from '../../support/class-sheets';
import { rosterSheet, wishSheet } from '../../support/groups/roster';
import { recogniseSheets, tableOf } from '../../support/recognised';

const [a, b, c] = [nipOf(1), nipOf(2), nipOf(3)];
const people = new Map([[a, [a]], [b, [b]], [c, [`${c}-baris-4`, `${c}-baris-9`]]]);
const usual: readonly (readonly CellValue[])[] = [['Bersama', a, b, null, 'satu kantor'], ['Kunci', a, null, '1', null]];

function read(rows: readonly (readonly CellValue[])[]): ReadWishes {
  return readWishes(tableOf(recogniseSheets([rosterSheet([{}, {}]), wishSheet([...usual, ...rows])]), 'group-wishes'), people);
}

function only(row: readonly CellValue[]): ReadWishes {
  const { wishes, broken } = read([row]);
  return { wishes: wishes.slice(usual.length), broken };
}

test.each([
  [['bersama', a, b], { kind: 'together', key: a, other: b, group: null }],
  [['TERPISAH', a, b], { kind: 'apart', key: a, other: b }],
  [['Tidak boleh satu kelompok', a, b], { kind: 'apart' }],
  [['Kunci', a, null, 'Kelompok 2'], { kind: 'lock', group: '2', other: null }],
  [['Ketua', a, null, 3], { kind: 'lead', group: '3' }],
  [['jadi ketua', a], { kind: 'lead', group: null }],
  [['Bukan Ketua', a], { kind: 'not-lead', group: null }],
  [['Bukan_ketua.', a, null, 'B'], { kind: 'not-lead', group: 'B' }],
])('%j is understood', (row, wish) => {
  const { wishes, broken } = only(row);
  expect(broken).toEqual([]);
  expect(wishes).toMatchObject([wish]);
});

test.each([
  [[null, a, b], 'groups.wish-kind-blank', 'A4'],
  [['Dekat', a, b], 'groups.wish-kind-unknown', 'A4'],
  [['Bersama', null, b], 'groups.wish-nip-blank', 'B4'],
  [['Bersama', a, null], 'groups.wish-nip-blank', 'C4'],
  [['Bersama', 'Farah', b], 'groups.wish-nip-unreadable', 'B4'],
  [['Bersama', a, `${b}, ${c}`], 'groups.wish-nip-unreadable', 'C4'],
  [['Bersama', nipOf(77), b], 'groups.wish-nip-unknown', 'B4'],
  [['Bersama', c, b], 'groups.wish-nip-twice', 'B4'],
  [['Bersama', a, a], 'groups.wish-same-person', 'C4'],
  [['Kunci', a], 'groups.wish-group-blank', 'D4'],
  [['Kunci', a, null, '-'], 'groups.wish-group-unreadable', 'D4'],
  [['Ketua', a, null, '?'], 'groups.wish-group-unreadable', 'D4'],
])('%j is broken: %s at %s', (row, code, cell) => {
  const { wishes, broken: [broken, ...more] } = only(row);
  expect([wishes, more]).toEqual([[], []]);
  expect([broken?.code, broken?.cells.map(formatCellRef)]).toEqual([code, [`'Aturan Kelompok'!${cell}`]]);
  for (const language of ['id', 'en'] as const) expect(say(language, broken?.code ?? 'groups.nobody', broken?.details ?? {})).not.toMatch(/\{|undefined/);
});

test('a row with a reason alone asks for nothing', () => {
  expect(only([null, null, null, null, 'nanti']).wishes).toEqual([]);
  expect(only([null, null, null, null, 'nanti']).broken).toEqual([]);
});

test('a wish keeps its reason and its cell', () => {
  const { wishes: [first] } = read([]);
  expect(first).toMatchObject({ reason: 'satu kantor' });
  expect(first === undefined ? '' : formatCellRef(first.cell)).toBe("'Aturan Kelompok'!A2");
});
