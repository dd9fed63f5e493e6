import { examinePack, openPack } from '../../src/app/load-pack';
import { auditSnapshot } from '../../src/app/audit';
import { loadedPack, packFiles } from '../support/packs';
import { snapshotOf } from '../support/snapshot';

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

describe('the reference date', () => {
  const roster = (tmt: string): Parameters<typeof snapshotOf>[0] => ({ sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama', 'TMT CPNS', 'Pendidikan', 'Golongan'], ['198001152021092901', 'Farah Halim', tmt, 'S1', 'III/a']] }] });
  const failsService = async (tmt: string, asOf: string | null): Promise<boolean> => {
    const report = await auditSnapshot(snapshotOf(roster(tmt)), {
      pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf, language: 'id', everyOutcome: false, tool: { name: 'cermat', version: '0' },
    });
    return report.participants[0]?.failed.includes('kap-itil-v4/eligibility/masa-kerja') ?? false;
  };

  test('is the first training day: twelve months to the day pass, one day less fails', async () => {
    expect(await failsService('05/09/2021', null)).toBe(false);
    expect(await failsService('06/09/2021', null)).toBe(true);
  });

  test('moves by a day with --as-of, in both directions', async () => {
    expect(await failsService('05/09/2021', '2022-09-04')).toBe(true);
    expect(await failsService('06/09/2021', '2022-09-06')).toBe(false);
  });
});

test('no parameter is idle: a rule, the grade or the reference date uses each', () => {
  const pack = examinePack(packFiles('rules/kap-itil-v4')).pack;
  const texts = JSON.stringify([pack?.rules.map(({ conditions, appliesWhen }) => [conditions, appliesWhen]), [...(pack?.schemes.values() ?? [])]]);
  const idle = [...(pack?.parameters.keys() ?? [])].filter((id) => id !== 'tanggal-mulai' && !texts.includes(`"${id}"`));
  expect(idle).toEqual([]);
});
