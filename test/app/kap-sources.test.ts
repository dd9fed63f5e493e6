import type { LineRange, Requirement } from '../../src/domain/rules';
import { loadedPack, packFiles } from '../support/packs';
import { plainWords, sourceLines } from '../support/source-text';

const kap = sourceLines('kap-itil-v4.txt');
/** Lines from the heading of a list to its last item. */
const longestPassage = 12;
const lineOf = (line: number): string => plainWords(kap[line - 1] ?? '');

interface Cited {
  readonly where: string;
  readonly line: number;
  readonly covers: readonly string[];
}

/** Every object of a JSON value that cites a line of the KAP. */
function citationsIn(value: unknown, where: string): readonly Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => citationsIn(member, `${where}.${key}`));
  const { document, line, covers } = value as { document?: unknown; line?: unknown; covers?: readonly string[] };
  return document === 'KAP' && typeof line === 'number' ? [{ where, line, covers: covers ?? [] }, ...inner] : inner;
}

const wordsAt = (lines: readonly LineRange[]): string => lines.flatMap((range) => {
  const [from, to] = typeof range === 'number' ? [range, range] : range;
  return Array.from({ length: to - from + 1 }, (_, index) => lineOf(from + index));
}).join(' ').replace(/\s+/g, ' ');

/** The pieces of a phrase that do not follow one another in the text; empty: all do. */
function piecesAstray({ phrase, lines }: Pick<Requirement, 'phrase' | 'lines'>): readonly string[] {
  const words = wordsAt(lines);
  let at = 0;
  return phrase.split(' … ').filter((piece) => {
    const found = words.indexOf(piece, at);
    if (found >= 0) at = found + piece.length;
    return found < 0;
  });
}

test('the text of the KAP has the lines that are cited, and no name or number of a person', () => {
  expect(kap).toHaveLength(410);
  expect(kap[31]).toContain('5 September 2022');
  expect(kap.filter((line) => /\d{8}\s?\d{6}\s?\d\s?\d{3}/.test(line))).toEqual([]);
  expect([41, 45, 64, 65, 88, 410].map((line) => kap[line - 1]?.replace(/^.*(?:: |\. )/, ''))).toEqual(['[nama]', '[nama]', '[nama]', '[NIP]', '[nama]', '[nama]']);
  expect([30, 401].map((line) => kap[line - 1]?.includes('pengelola program ([nama])'))).toEqual([true, true]);
});

test('every line that the pack cites says something', () => {
  const cited = packFiles('rules/kap-itil-v4').flatMap(({ path, text }) => citationsIn(JSON.parse(text), path));
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter(({ line }) => !/\w/.test(kap[line - 1] ?? ''))).toEqual([]);
});

test('every citation stands at what it covers, or in its passage', async () => {
  const lines = new Map((await loadedPack()).account.register?.requirements.map(({ id, lines: ranges }) => [id, ranges]));
  const distance = (line: number, range: LineRange): number => {
    const [from, to] = typeof range === 'number' ? [range, range] : range;
    return Math.max(from - line, line - to, 0);
  };
  const cited = packFiles('rules/kap-itil-v4').flatMap(({ path, text }) => citationsIn(JSON.parse(text), path));
  const astray = cited.filter(({ line, covers }) => {
    const ranges = covers.flatMap((code) => lines.get(code) ?? []);
    return ranges.length > 0 && ranges.every((range) => distance(line, range) > longestPassage);
  });
  expect(astray).toEqual([]);
});

test('the register quotes the KAP word for word, in its order, at the lines that it names', async () => {
  const requirements = (await loadedPack()).account.register?.requirements ?? [];
  expect(requirements).toHaveLength(98);
  expect(requirements.flatMap((requirement) => piecesAstray(requirement).map((piece) => `${requirement.id}: ${piece}`))).toEqual([]);
});

test('a word that the KAP does not have at those lines is noticed', () => {
  expect(piecesAstray({ phrase: 'Minimal Pendidikan (Formal) … Diploma III', lines: [174] })).toEqual(['Diploma III']);
  expect(piecesAstray({ phrase: 'Diploma I … Minimal', lines: [[173, 174]] })).toEqual(['Minimal']);
});

test('every contradiction is quoted word for word from its line', async () => {
  const notes = (await loadedPack()).account.lint?.notes ?? [];
  expect(notes.length).toBeGreaterThan(10);
  const astray = notes.flatMap(({ id, statements }) =>
    statements.filter(({ line, quote }) => !lineOf(line).includes(quote)).map(({ line, quote }) => `${id} ${line}: ${quote}`));
  expect(astray).toEqual([]);
});
