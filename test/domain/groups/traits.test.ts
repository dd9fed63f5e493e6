import { activeCriteria, parseGroupScheme, traitsOf } from '../../../src/domain/groups';
import { nameBand } from '../../../src/domain/groups/traits';
import { Readings, Unknown } from '../../../src/domain/rules';
import type { FactDefinition, Slot } from '../../../src/domain/rules';
import { parametersOf } from '../../support/parameters';

const title = { id: 'Ciri', en: 'Trait' };
const parameters = parametersOf({ id: 'susunan', type: 'choice', value: 'sebar' }, { id: 'menengah', type: 'months', value: 12 }, { id: 'lama', type: 'months', value: 36 });
const facts: readonly FactDefinition[] = ([['lulusan', 'pendidikan'], ['lama-kerja', 'months'], ['jalur', 'text'], ['aktif', 'boolean']] as const)
  .map(([id, type]) => ({ id, title, type, scope: 'participant' }));

function traitOf(criterion: object, slot: Slot): string | null | undefined {
  const pack = { facts, columns: [], parameters: new Map([...parameters].map(([id, { type }]) => [id, { id, type } as never])) };
  const { scheme, issues } = parseGroupScheme({ scheme: 'groups', maximum: 'm', balance: [{ id: 'x', title, ...criterion }] }, { ...pack, parameters: new Map([...pack.parameters, ['m', { id: 'm', type: 'people' } as never]]) });
  if (scheme === null) throw new Error(JSON.stringify(issues));
  const fact = scheme.balance[0]?.fact ?? '';
  return traitsOf({ facts: [fact], rows: [[slot]] }, activeCriteria(scheme, parameters), new Map(facts.map((one) => [one.id, one])), parameters)[0]?.[0];
}

test.each([
  [{ fact: 'lulusan' }, 8, 'S 1'],
  [{ fact: 'lulusan' }, new Readings([4, 5]), null],
  [{ fact: 'lulusan' }, new Unknown('blank'), null],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, 11, '<12'],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, 12, '12–35'],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, 35, '12–35'],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, 36, '≥36'],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, new Readings([13, 20]), '12–35'],
  [{ fact: 'lama-kerja', bands: ['menengah', 'lama'] }, new Readings([11, 12]), null],
  [{ fact: 'jalur' }, '  Jalur   khusus ', 'Jalur khusus'],
  [{ fact: 'aktif' }, true, 'ya'],
])('%j of %j is %j', (criterion, slot, trait) => {
  expect(traitOf(criterion, slot)).toBe(trait);
});

test('a setting switches a criterion to gathering, or off', () => {
  const { scheme } = parseGroupScheme(
    { scheme: 'groups', maximum: 'm', balance: [{ id: 'x', title, fact: 'jalur', aim: { parameter: 'susunan', spread: 'sebar', gather: 'satukan' } }] },
    { facts, columns: [], parameters: new Map([['m', { id: 'm', type: 'people' } as never], ['susunan', { id: 'susunan', type: 'choice' } as never]]) },
  );
  const aimUnder = (value: string | null): readonly string[] => activeCriteria(scheme!, parametersOf({ id: 'susunan', value })).map(({ aim }) => aim);
  expect([aimUnder('sebar'), aimUnder('satukan'), aimUnder('bebas'), aimUnder(null)]).toEqual([['spread'], ['gather'], [], []]);
});

test('bands of limits that are neighbours, or none', () => {
  expect([nameBand(5, [5, 6]), nameBand(6, [5, 6]), nameBand(1, [])]).toEqual(['5', '≥6', '–']);
});
