import { readClassScheme } from '../../../src/domain/class';
import { loadedPack } from '../../support/packs';

const source = [{ document: 'KAP', clause: '1' }];

test('the pack that ships names its parameters', async () => {
  expect((await loadedPack()).teaching).toMatchObject({
    assistants: { maximum: 'asisten-maksimum', participants: 'asisten-peserta-acuan' }, leaders: { groupMaximum: 'kelompok-maksimum' },
  });
});

test.each<[unknown, string, string]>([
  [{}, '$.scheme', 'rules.'], [null, '$', 'rules.'],
  [{ scheme: 'class', source, leaders: { groupMaximum: 'kelompok-maksimu', source } }, '$.leaders.groupMaximum', 'rules.unknown-parameter'],
  [{ scheme: 'class', source, leaders: { groupMaximum: 'bacaan-asisten', source } }, '$.leaders.groupMaximum', 'rules.invalid-type'],
  [{ scheme: 'class', source, assistants: { maximum: 'asisten-maksimum', participants: 'tidak-ada', source } }, '$.assistants.participants', 'rules.unknown-parameter'],
  [{ scheme: 'class', source, more: 1 }, '$', 'rules.unknown-key'],
])('%j is refused at %s', async (json, path, code) => {
  const { parameters } = (await loadedPack()).rules;
  const { scheme, issues } = readClassScheme(json, parameters);
  expect(scheme).toBeNull();
  expect(issues.some((issue) => issue.path.startsWith(path) && issue.code.startsWith(code) && issue.file === 'class.json')).toBe(true);
});
