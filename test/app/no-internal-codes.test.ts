import { catalogue } from '../../src/messages';
import { packFiles } from '../support/packs';

/** What the register calls a requirement or an open question: of use in its own table, a riddle in any sentence. */
const code = /\b(?:K\d{2}|A\d{1,2})\b/;
const paper = /(?:halaman|page of) A4/;
/** Members that hold codes on purpose: what a citation covers, and the register's own ids. */
const codeMembers: ReadonlySet<string> = new Set(['covers', 'id']);

/** Every text of a JSON value that people may read, with its path. */
function textsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (isCode(key, member) ? [] : textsIn(member, `${path}.${key}`)));
}

function isCode(key: string, member: unknown): boolean {
  return codeMembers.has(key) && [member].flat().every((text) => typeof text === 'string' && text.replace(code, '') === '');
}

test('no text of the catalogue names a requirement by the code of our register', () => {
  expect(textsIn(catalogue, '').filter((text) => code.test(text.replace(paper, '')))).toEqual([]);
});

test('no text of the pack does either', () => {
  const texts = packFiles('rules/kap-itil-v4').flatMap(({ path, text }) => textsIn(JSON.parse(text), path));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => code.test(text))).toEqual([]);
});

test('a code within a sentence is noticed, one that stands for itself is not', () => {
  const scheme = { id: 'K19', covers: ['A7'], clause: 'A30: peserta tercatat dua kali', title: { id: 'Butir K01', en: 'x' } };
  expect(textsIn(scheme, 'x').filter((text) => code.test(text))).toEqual(['x.clause: A30: peserta tercatat dua kali', 'x.title.id: Butir K01']);
});
