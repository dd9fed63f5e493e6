import { pathsInPack, readPackFiles } from '../../../src/pane/rules/pack-files';
import type { ChosenFile } from '../../../src/pane/rules/pack-files';

const file = (webkitRelativePath: string, text = '{}', size = text.length): ChosenFile =>
  ({ name: webkitRelativePath.split('/').at(-1) ?? '', webkitRelativePath, size, text: () => Promise.resolve(text) });

test('paths are seen from the folder of pack.json, and what stands beside it is left out', () => {
  expect(pathsInPack(['aturan/kap/pack.json', 'aturan/kap/data/nip.json', 'aturan/catatan.json'])).toEqual(['pack.json', 'data/nip.json', null]);
});

test('of several packs the one nearest the top counts', () => {
  expect(pathsInPack(['a/arsip/pack.json', 'a/pack.json'])).toEqual(['arsip/pack.json', 'pack.json']);
  expect(pathsInPack(['pack.json', 'x.json'])).toEqual(['pack.json', 'x.json']);
});

test('without a pack.json paths stay as they are, and a name that only ends like one is none', () => {
  expect(pathsInPack(['a/my-pack.json'])).toEqual(['a/my-pack.json']);
});

test('a folder is read without what is no JSON', async () => {
  const read = await readPackFiles([file('kap/pack.json', '{"id":"x"}'), file('kap/README.md'), file('kap/.DS_Store')]);
  expect(read).toEqual({ files: [{ path: 'pack.json', text: '{"id":"x"}' }], refusal: null });
});

test('loose files have no folder: their name is their path', async () => {
  const loose = { ...file('pack.json'), webkitRelativePath: '' };
  expect(await readPackFiles([loose])).toEqual({ files: [{ path: 'pack.json', text: '{}' }], refusal: null });
});

test('what cannot be a pack is refused unread', async () => {
  const unread = { ...file('a/x.json'), text: () => Promise.reject(new Error('gone')) };
  expect((await readPackFiles([file('a/x.txt')])).refusal).toBe('none');
  expect((await readPackFiles(Array.from({ length: 501 }, (_, n) => ({ ...unread, name: `${n}.json` })))).refusal).toBe('too-many');
  expect((await readPackFiles([{ ...unread, size: 21 * 1024 * 1024 }])).refusal).toBe('too-large');
  expect((await readPackFiles([unread])).refusal).toBe('unreadable');
});
