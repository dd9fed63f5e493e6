import { forgetPack, rememberChoice, rememberPack, restorePacks } from '../../../src/pane/rules/remembered-packs';
import type { PackFileView, PackImportView, PackView, Workbench } from '../../../src/app/workbench';
import { barePane, good } from '../../support/pane/bare-pane';

const pack = (id: string): PackView => ({ id, title: id, version: '1', isBuiltIn: false, rules: 1, parameters: 1 });
const files = (id: string): readonly PackFileView[] => [{ path: 'pack.json', text: `{"id":"${id}"}` }];

/** A bench that takes every pack and writes down what it was asked. */
function bench(): { readonly answers: Partial<Workbench>; readonly log: string[] } {
  const log: string[] = [];
  const known: PackView[] = [{ ...pack('kap-itil-v4'), isBuiltIn: true }];
  return {
    log,
    answers: {
      importPack: ([file]) => {
        const { id } = JSON.parse(file?.text ?? '{}') as { id: string };
        known.push(pack(id));
        log.push(`import ${id}`);
        return good<PackImportView>({ pack: pack(id), issues: [], examples: { held: 0, total: 0 } });
      },
      packs: () => good(known),
      choose: ({ packId }) => {
        log.push(`choose ${packId}`);
        return good({ language: 'id' as const, packId: packId ?? null, asOf: null });
      },
    },
  };
}

test('imported packs and the chosen one come back the next time', async () => {
  const kept = new Map<string, string>();
  const before = barePane({}, kept);
  expect(rememberPack(before, { id: 'a', files: files('a') })).toBe(true);
  expect(rememberPack(before, { id: 'b', files: files('b') })).toBe(true);
  rememberChoice(before, 'b');
  const { answers, log } = bench();
  await restorePacks(barePane(answers, kept));
  expect(log).toEqual(['import a', 'import b', 'choose b']);
});

test('a pack that is imported again replaces its older self', async () => {
  const kept = new Map<string, string>();
  const pane = barePane({}, kept);
  rememberPack(pane, { id: 'a', files: files('old') });
  rememberPack(pane, { id: 'a', files: files('new') });
  const { answers, log } = bench();
  await restorePacks(barePane(answers, kept));
  expect(log[0]).toBe('import new');
  expect(log.filter((line) => line.startsWith('import'))).toHaveLength(1);
});

test('nothing remembered, nothing asked', async () => {
  const pane = barePane({});
  await expect(restorePacks(pane)).resolves.toBeUndefined();
  rememberPack(pane, { id: 'a', files: files('a') });
  forgetPack(pane, 'a');
  await expect(restorePacks(pane)).resolves.toBeUndefined();
});

test('a chosen pack that is gone gives way to the built-in one', async () => {
  const { answers, log } = bench();
  await restorePacks(barePane(answers, new Map([['pack', 'gone']])));
  expect(log).toEqual(['choose null']);
});

test.each(['{', '[1, {"id": 2}]', '{"id":"a"}', '[{"id":"a","files":[{"path":1}]}]'])('a broken memory is no memory: %s', async (text) => {
  const { answers, log } = bench();
  await restorePacks(barePane(answers, new Map([['packs', text]])));
  expect(log.filter((line) => line.startsWith('import'))).toEqual([]);
});

test('a pack that is too large is not remembered, nor is its older self', () => {
  const kept = new Map<string, string>();
  const pane = barePane({}, kept);
  rememberPack(pane, { id: 'a', files: files('a') });
  expect(rememberPack(pane, { id: 'a', files: [{ path: 'pack.json', text: 'x'.repeat(2 * 1024 * 1024) }] })).toBe(false);
  expect(kept.has('packs')).toBe(false);
});
