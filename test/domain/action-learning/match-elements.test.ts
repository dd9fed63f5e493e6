import fc from 'fast-check';
import { parseDeliverables } from '../../../src/domain/action-learning';
import type { DeliverableScheme } from '../../../src/domain/action-learning';
import { matchElements } from '../../../src/domain/action-learning/reports/match-elements';
import type { MatchedElements } from '../../../src/domain/action-learning/reports/match-elements';
import { loadedPack } from '../../support/packs';

let scheme: DeliverableScheme;
beforeAll(async () => {
  const { deliverables } = await loadedPack();
  if (deliverables === null) throw new Error('the pack has no deliverables');
  scheme = deliverables;
});

const columnsOf = (headers: readonly string[]): Parameters<typeof matchElements>[0] => headers.map((header, column) => ({ header, headerDate: null, column }));
const match = (headers: readonly string[]): MatchedElements => matchElements(columnsOf(headers), scheme);
const found = (headers: readonly string[]): Record<string, string> =>
  Object.fromEntries([...match(headers).columns].map(([{ id }, { header }]) => [header, id]));

test.each(['id', 'en'] as const)('every header of the standard layout is its element (%s)', (language) => {
  const titles = scheme.elements.map(({ title }) => title[language]);
  expect(Object.values(found(titles))).toHaveLength(13);
  expect(match(titles)).toMatchObject({ byOrder: [], unmatched: [] });
  for (const { id, title } of scheme.elements) expect(found([title[language]])).toEqual({ [title[language]]: id });
});

test('every alias alone is its element', () => {
  for (const { id, aliases } of scheme.elements) for (const alias of aliases) expect(found([alias])).toEqual({ [alias]: id });
});

test.each([
  ['Isi c', 'isi-c'], ['ISI (C)', 'isi-c'], ['2c', 'isi-c'], ['II.c', 'isi-c'], ['I.a', 'pendahuluan-a'], ['3 b) Tantangan', 'saran-b'], ['Bagian Isi g', 'isi-g'],
  ['Pendahuluan Latar belakang', 'pendahuluan-b'], ['Saran dan Kesimpulan Kesimpulan', 'saran-c'], ['Saran dan Kesimpulan Dukungan stakeholder', 'saran-a'],
  ['Model ITSM', 'isi-c'], ['Kesimpulan', 'saran-c'], ['Identifikasi gap atas resolusi problem', 'isi-b'], ['Isi c: Rancangan layanan baru', 'isi-c'],
  ['Dukungan stakeholder dari pimpinan', 'saran-a'],
])('“%s” is %s', (header, id) => {
  expect(found([header])).toEqual({ [header]: id });
});

test.each([
  ['Isi c: Linimasa'], ['Dokumen'], ['Stakeholder dan gap'], ['ITSM'], ['Catatan panitia'], ['Isi'], ['Isi h'], ['x'.repeat(5000)], ['🙂'], ['constructor'],
])('“%s” means no element', (header) => {
  expect(found([header])).toEqual({});
});

test('two columns of one element: neither is read', () => {
  const { columns, contested } = match(['Isi c', 'Model usulan', 'Isi d']);
  expect([...columns.keys()].map(({ id }) => id)).toEqual(['isi-d']);
  expect([...contested].map(([{ id }, claimants]) => [id, claimants.length])).toEqual([['isi-c', 2]]);
});

describe('the order', () => {
  const numbered = Array.from({ length: 13 }, (_, index) => `Unsur ${index + 1}`);

  test('tells the elements where the headers only number them, and says so', () => {
    expect(Object.values(found(numbered))).toEqual(scheme.elements.map(({ id }) => id));
    expect(match(numbered).byOrder).toHaveLength(13);
  });

  test('tells nothing where a number stands in another place, one is lacking or there is one more', () => {
    expect(found(numbered.with(0, 'Unsur 2'))).toEqual({});
    expect(found(numbered.slice(1))).toEqual({});
    expect(found([...numbered, 'Unsur 14'])).toEqual({});
  });

  test('tells the few that words do not, where all others stand in their place', () => {
    const titles = scheme.elements.map(({ title }) => title.id).with(5, 'Rancangan baru');
    expect(match(titles).byOrder.map(({ id }) => id)).toEqual(['isi-c']);
    expect(match([...titles.slice(1), titles[0] ?? '']).byOrder).toEqual([]);
    expect(match(titles.with(5, 'Isi c: Linimasa')).byOrder).toEqual([]);
  });

  test('tells nothing of thirteen headers in foreign words', () => {
    expect(found(numbered.map((_, index) => `Kolom ${'abcdefghijklm'[index]}x`))).toEqual({});
  });
});

test('no header is ever read as two elements, and no element from two headers', () => {
  const words = fc.constantFrom('Isi', 'Pendahuluan', 'Saran', 'a', 'b', 'c', 'Model', 'ITSM', 'gap', 'stakeholder', 'Linimasa', '2', 'dan', 'Kesimpulan');
  const header = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(fc.array(header, { maxLength: 14 }), (headers) => {
    const { columns, contested, unmatched } = match(headers);
    const used = [...columns.values(), ...[...contested.values()].flat(), ...unmatched].map(({ column }) => column);
    expect([...used].sort((a, b) => a - b)).toEqual(headers.map((_, index) => index));
  }));
});

test('another programme has other elements', () => {
  const source = [{ document: 'KAP', clause: 'x' }];
  const title = (id: string): { id: string; en: string } => ({ id, en: id });
  const { scheme: other } = parseDeliverables({
    scheme: 'deliverables', title: title('Proyek'), source, parts: [{ id: 'bab', title: title('Bab'), source }],
    elements: [{ id: 'data', part: 'bab', letter: 'a', title: title('Bab a: Data'), source }, { id: 'model', part: 'bab', letter: 'b', title: title('Bab b: Model'), source }],
  }, { parameters: new Map(), criteria: new Set() });
  if (other === null) throw new Error('refused');
  expect([...matchElements(columnsOf(['Model', 'Bab a']), other).columns].map(([{ id }, { header }]) => [id, header])).toEqual([['model', 'Model'], ['data', 'Bab a']]);
});
