import { Readings } from '../../../src/domain/rules';
import { buildGroupFacts, collectGroups, parseMembership } from '../../../src/domain/groups';
import type { Grouped } from '../../../src/domain/groups';
import { parseUnit, dayFromIso } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { rosterSheet } from '../../support/groups/roster';
import { recogniseSheets, tableOf } from '../../support/recognised';

const asOf = dayFromIso('2022-09-05');

interface Sketch { readonly group: CellValue; readonly role?: 'ketua' | 'anggota' | null; readonly unit?: string | null; readonly key?: string }

function factsOf(people: readonly Sketch[]): Record<string, unknown>[] {
  const grouped = people.map(({ group, role = 'anggota', key }, position): Grouped => ({ position, key: key ?? `nip-${position}`, groups: parseMembership(group), role }));
  const roster = tableOf(recogniseSheets([rosterSheet(people.map(({ group, unit = 'DJP' }) => ({ kelompok: group, 'unit-eselon-1': unit })))]), 'participants');
  const table = buildGroupFacts(collectGroups(grouped), roster, people.map(({ unit = 'DJP' }) => ({ unit: parseUnit(unit, asOf), unitColumn: 'unit-eselon-1' as const })));
  return table.rows.map((row) => Object.fromEntries(table.facts.map((fact, at) => [fact, row[at]])));
}

test('counts members, leaders and units', () => {
  expect(factsOf([{ group: 1, role: 'ketua' }, { group: 1, unit: 'DJBC' }, { group: 2 }])).toMatchObject([
    { kelompok: '1', 'kelompok-anggota': 2, 'kelompok-ketua': 1, 'kelompok-unit': 2 },
    { kelompok: '2', 'kelompok-anggota': 1, 'kelompok-ketua': 0, 'kelompok-unit': 1 },
  ]);
});

test('a blank role leaves the number of leaders open', () => {
  expect(factsOf([{ group: 1, role: null }, { group: 1 }])[0]?.['kelompok-ketua']).toEqual(new Readings([0, 1]));
});

test('who names several groups leaves the size of each of them open, and is in none for certain', () => {
  const facts = factsOf([{ group: 1 }, { group: 2 }, { group: '1 dan 2' }, { group: '1 atau 2', role: 'ketua' }]);
  expect(facts.map((fact) => fact['kelompok-anggota'])).toEqual([new Readings([1, 2, 3]), new Readings([1, 2, 3])]);
  expect(facts.map((fact) => fact['kelompok-ketua'])).toEqual([new Readings([0, 1]), new Readings([0, 1])]);
});

test('a NIP in two rows of a group is one person, or two', () => {
  expect(factsOf([{ group: 1, key: 'a', role: 'ketua' }, { group: 1, key: 'a', role: 'ketua' }, { group: 1 }])[0]).toMatchObject({
    'kelompok-anggota': new Readings([2, 3]), 'kelompok-ketua': new Readings([1, 2]),
  });
});

test('a blank unit may be any: one more, or none more', () => {
  expect(factsOf([{ group: 1 }, { group: 1, unit: null }])[0]?.['kelompok-unit']).toEqual(new Readings([1, 2]));
  expect(factsOf([{ group: 1, unit: null }, { group: 1, unit: null }])[0]?.['kelompok-unit']).toEqual(new Readings([1, 2]));
  expect(factsOf([{ group: 1, unit: 'Kemenkeu' }, { group: 1 }])[0]?.['kelompok-unit']).toEqual(new Readings([1, 2]));
});
