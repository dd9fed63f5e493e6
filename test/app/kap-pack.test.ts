import { examinePack, openPack } from '../../src/app/load-pack';
import { packFiles } from '../support/packs';

/** The pack that ships: every example in its rule files, and what they guard. */
describe('kap-itil-v4', () => {
  const files = packFiles('rules/kap-itil-v4');
  const check = examinePack(files);

  test('has no issue, not even a warning', async () => {
    expect(check.issues).toEqual([]);
    expect((await openPack(files)).pack).not.toBeNull();
  });

  test.each(check.examples.map((example) => [`${example.rule}: ${example.name}`, example] as const))('%s', (_name, example) => {
    expect(example).toMatchObject({ outcome: example.expected, passed: true });
  });

  test('every parameter that a rule compares with is guarded in both directions', () => {
    expect(check.mutations.survivors).toEqual([]);
    expect(check.mutations.tried).toBeGreaterThanOrEqual(17);
  });

  test('every rule and every parameter cites a document of the pack', () => {
    const documents = new Set(check.pack?.documents.map(({ id }) => id));
    const cited = [
      ...(check.pack?.rules.flatMap((rule) => rule.source) ?? []),
      ...[...(check.pack?.parameters.values() ?? [])].flatMap((parameter) => parameter.values.map(({ source }) => source)),
    ];
    expect(cited.filter(({ document }) => !documents.has(document))).toEqual([]);
  });

  test.each([
    'asn', 'unit-kemenkeu', 'penugasan', 'golongan', 'pendidikan', 'masa-kerja', 'pengalaman', 'surat-rekomendasi', 'ketua-setara-pengawas',
  ])('has the mandatory eligibility rule %s', (name) => {
    const rule = check.pack?.rules.find(({ id }) => id === `kap-itil-v4/eligibility/${name}`);
    expect(rule).toMatchObject({ severity: 'mandatory', scope: name === 'ketua-setara-pengawas' ? 'leader' : 'participant' });
  });
});
