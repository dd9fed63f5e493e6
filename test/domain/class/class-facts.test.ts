import fc from 'fast-check';
import { buildClassFacts, countPeople } from '../../../src/domain/class';
import type { ClassCounts, ClassScheme, PeopleRange } from '../../../src/domain/class';
import { Readings, Unknown } from '../../../src/domain/rules';
import type { Slot } from '../../../src/domain/rules';
import { parametersOf } from '../../support/parameters';

const source: [{ document: string; clause: string }] = [{ document: 'KAP', clause: '1' }];
const scheme: ClassScheme = {
  scheme: 'class', source, assistants: { maximum: 'asisten', participants: 'per', source }, leaders: { groupMaximum: 'kelompok', source },
};
const parameters = parametersOf({ id: 'asisten', value: 5 }, { id: 'per', value: 30 }, { id: 'kelompok', value: 5 });
const exactly = (people: number): PeopleRange => ({ low: people, high: people });
const counts = (participants: PeopleRange, leaders = exactly(6), assistants: PeopleRange | null = exactly(3)): ClassCounts => ({
  participants: { count: participants, cells: [] }, leaders: { count: leaders, cells: [{ sheet: 'Peserta', row: 4, column: 8 }] },
  assistants: assistants === null ? null : { count: assistants, cells: [] },
});

function facts(given: ClassCounts, by: ClassScheme | null = scheme, values = parameters): Readonly<Record<string, unknown>> {
  const table = buildClassFacts(given, by, values);
  const show = (slot: Slot | undefined): unknown => (slot instanceof Readings ? slot.values : slot instanceof Unknown ? slot.code : slot);
  return Object.fromEntries(table.facts.map((fact, at) => [fact, show(table.rows[0]?.[at])]));
}

describe('the facts of a class', () => {
  test.each([[30, 6, 5], [31, 7, 5], [29, 6, 4], [25, 5, 4], [24, 5, 4], [36, 8, 6], [7, 2, 1], [5, 1, 0], [1, 1, 0]])(
    '%i participants need %i leaders, and %i assistants are in proportion', (participants, leaders, assistants) => {
      expect(facts(counts(exactly(participants)))).toMatchObject({
        'peserta-kelas': participants, 'ketua-dibutuhkan': leaders, 'asisten-batas-sebanding': assistants,
      });
    });

  test('what is open stays open: every number that is still possible', () => {
    expect(facts(counts({ low: 30, high: 31 }, { low: 4, high: 6 }, { low: 1, high: 2 }))).toEqual({
      'peserta-kelas': [30, 31], 'ketua-memenuhi': [4, 5, 6], 'ketua-dibutuhkan': [6, 7], 'ketua-pasti': 4, 'ketua-belum-pasti': 2,
      'asisten-jumlah': [1, 2], 'asisten-batas-sebanding': 5,
    });
  });

  test('nothing is said about assistants without a list of instructors', () => {
    expect(Object.keys(facts(counts(exactly(30), exactly(6), null))).filter((fact) => fact.startsWith('asisten'))).toEqual([]);
  });

  test('without a scheme, or with an open setting, there is no limit', () => {
    const unlimited = { 'ketua-dibutuhkan': 'setting', 'asisten-batas-sebanding': 'setting' };
    expect(facts(counts(exactly(30)), null)).toMatchObject(unlimited);
    expect(facts(counts(exactly(30)), scheme, parametersOf({ id: 'asisten', value: null }, { id: 'per', value: 0 }, { id: 'kelompok', value: 0 }))).toMatchObject(unlimited);
  });

  test('the cells of those who are open are the ones to settle, and a limit names the settings that it rests on', () => {
    const table = buildClassFacts(counts(exactly(30)), scheme, parameters);
    expect(table.openCellsOf?.(0, 'ketua-memenuhi')).toEqual([{ sheet: 'Peserta', row: 4, column: 8 }]);
    expect(table.restsOn?.(0, 'asisten-batas-sebanding')).toEqual(['asisten', 'per']);
    expect(table.restsOn?.(0, 'peserta-kelas')).toEqual([]);
  });

  test('a class of which thousands are open gets an honest unknown instead of thousands of readings', () => {
    expect(facts(counts(exactly(100_000), { low: 0, high: 90_000 }))).toMatchObject({ 'ketua-memenuhi': 'class.too-open', 'ketua-dibutuhkan': 20_000 });
  });
});

describe('counting people', () => {
  test('rows of one NIP are one person or several', () => {
    const rows = [{ key: '1', counts: true }, { key: '1', counts: true }, { key: '2', counts: true }, { key: null, counts: true }, { key: null, counts: true }];
    expect(countPeople(rows)).toEqual({ low: 4, high: 5 });
  });

  test('settling an open row never leaves the range', () => {
    const row = fc.record({ key: fc.constantFrom('1', '2', '3', null), counts: fc.constantFrom(true, false, null) });
    fc.assert(fc.property(fc.array(row), fc.boolean(), (rows, settled) => {
      const before = countPeople(rows);
      const after = countPeople(rows.map((one) => (one.counts === null ? { ...one, counts: settled } : one)));
      expect(before.low).toBeLessThanOrEqual(after.low);
      expect(after.high).toBeLessThanOrEqual(before.high);
      expect(after.low).toBeLessThanOrEqual(after.high);
    }));
  });
});
