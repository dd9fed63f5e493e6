import { parseGroupScheme } from '../../../src/domain/groups';
import { loadedPack } from '../../support/packs';
import { packFiles } from '../../support/packs';
import { openPack } from '../../../src/app/load-pack';

const whole = {
  scheme: 'groups', maximum: 'kelompok-maksimum', minimum: 'kelompok-minimum', leaders: { perGroup: 'ketua-per-kelompok' },
  balance: [
    { id: 'unit', title: { id: 'Unit', en: 'Unit' }, fact: 'unit-eselon-1', aim: { parameter: 'susunan-unit', spread: 'sebar', gather: 'satukan' } },
    { id: 'masa', title: { id: 'Pengalaman', en: 'Experience' }, fact: 'pengalaman-terlama', bands: ['pengalaman-menengah'] },
  ],
};

async function issuesOf(change: (scheme: typeof whole) => unknown): Promise<readonly (readonly [string, string])[]> {
  const { rules } = await loadedPack();
  return parseGroupScheme(change(structuredClone(whole)), rules).issues.map(({ path, code }) => [path, code]);
}

test('a scheme of known parameters and facts has no issue', async () => {
  expect(await issuesOf((scheme) => scheme)).toEqual([]);
  expect((await loadedPack()).groups?.balance.map(({ id }) => id)).toEqual(['unit', 'pendidikan', 'pengalaman', 'golongan']);
});

test.each([
  ['an unknown parameter', (scheme: typeof whole) => ({ ...scheme, maximum: 'kelompok-maximum' }), ['$.maximum', 'rules.unknown-parameter']],
  ['a parameter that counts nobody', (scheme: typeof whole) => ({ ...scheme, minimum: 'susunan-unit' }), ['$.minimum', 'rules.invalid-type']],
  ['an unknown fact', (scheme: typeof whole) => ({ ...scheme, balance: [{ ...scheme.balance[0], fact: 'asal' }] }), ['$.balance[0].fact', 'rules.unknown-fact']],
  ['a fact of groups', (scheme: typeof whole) => ({ ...scheme, balance: [{ ...scheme.balance[0], fact: 'kelompok-unit' }] }), ['$.balance[0].fact', 'rules.fact-of-other-scope']],
  ['a criterion given twice', (scheme: typeof whole) => ({ ...scheme, balance: [scheme.balance[1], scheme.balance[1]] }), ['$.balance[1].id', 'rules.duplicate-id']],
  ['a goal about leaders that goes by the name of a criterion', (scheme: typeof whole) => ({ ...scheme, leaders: { prefer: [{ id: 'unit', title: { id: 'Ketua', en: 'Leaders' }, attendance: 'eligible' }] } }), ['$.balance[0].id', 'rules.duplicate-id']],
  ['a goal that goes by the name of one of the search', (scheme: typeof whole) => ({ ...scheme, leaders: { prefer: [{ id: 'sizes', title: { id: 'Ketua', en: 'Leaders' }, attendance: 'eligible' }] } }), ['$.leaders.prefer[0].id', 'rules.duplicate-id']],
  ['an unknown band', (scheme: typeof whole) => ({ ...scheme, balance: [{ ...scheme.balance[1], bands: ['lama'] }] }), ['$.balance[0].bands[0]', 'rules.unknown-parameter']],
  ['an aim by a number', (scheme: typeof whole) => ({ ...scheme, balance: [{ ...scheme.balance[1], aim: { parameter: 'kelompok-maksimum', spread: 'a', gather: 'b' } }] }), ['$.balance[0].aim.parameter', 'rules.invalid-type']],
  ['no limit', (scheme: typeof whole) => ({ ...scheme, maximum: undefined }), ['$.maximum', 'rules.missing-key']],
  ['an unknown key', (scheme: typeof whole) => ({ ...scheme, maksimum: 5 }), ['$.maksimum', 'rules.unknown-key']],
])('%s is refused with its place', async (_name, change, issue) => {
  expect(await issuesOf(change)).toContainEqual(issue);
});

test('a pack with a broken scheme is not opened', async () => {
  const files = packFiles('rules/kap-itil-v4').map((file) => (file.path === 'groups.json' ? { ...file, text: JSON.stringify({ ...whole, maximum: 'x' }) } : file));
  const { pack, issues } = await openPack(files);
  expect(pack).toBeNull();
  expect(issues).toContainEqual(expect.objectContaining({ file: 'groups.json', path: '$.maximum' }));
});
