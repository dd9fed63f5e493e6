import { entriesOf } from '../../src/domain/checklists';
import type { Worksheet, WorksheetEntry, WorksheetItem, WorksheetLevel } from '../../src/domain/checklists';
import { loadedPack, packFiles } from '../support/packs';
import { plainWords, sourceLines } from '../support/source-text';

const booklet = sourceLines('lo-2021.txt');
const chapters = { from: 160, to: 450 };
/** L442 repeats the end of L440: no item. */
const repetition = 442;
const lineOf = (line: number): string => plainWords(booklet[line - 1] ?? '');
/** The words of a line without its number, letter or bullet. */
const wordsOf = (line: number): string => lineOf(line).replace(/^(?:- )?(?:(?:\d+|[a-z])\. )?/, '');
const numbersTo = (last: number, first = 1): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const chapterLines = numbersTo(chapters.to, chapters.from);

let worksheets: readonly Worksheet[] = [];
let entries: readonly WorksheetEntry[] = [];
beforeAll(async () => {
  worksheets = (await loadedPack('rules/lo-2021')).worksheets?.worksheets ?? [];
  entries = worksheets.flatMap(({ items }) => items).flatMap(entriesOf);
});

const itemsOf = (level: WorksheetLevel): readonly WorksheetItem[] => worksheets.find((worksheet) => worksheet.level === level)?.items ?? [];
const linesOf = ({ source }: WorksheetEntry): readonly number[] => source.map(({ line }) => line ?? 0);

test('the text of the booklet has its lines, and no number of a person', () => {
  expect(booklet).toHaveLength(482);
  expect([lineOf(162), lineOf(247), lineOf(283)]).toEqual(['Aktivitas Pemelajar Level Individu', 'Aktivitas Pemelajar Level Tim', 'Aktivitas Pemelajar Level Organisasi']);
  expect(booklet.filter((line) => /\d{8}\s?\d{6}\s?\d\s?\d{3}/.test(line))).toEqual([]);
});

describe('the counts', () => {
  /** Lines of a passage that begin with a number, or with a letter. */
  const count = (pattern: RegExp, from: number, to: number): number => numbersTo(to, from).filter((line) => pattern.test(lineOf(line))).length;
  const numbered = /^(?:- )?\d+\. /;
  const lettered = /^- [a-z]\. /;

  test.each<[WorksheetLevel, number, number, number, readonly (readonly [number, number])[]]>([
    ['individu', 23, 19, 4, [[160, 235]]], ['tim', 20, 5, 0, [[236, 282], [287, 289]]], ['organisasi', 68, 35, 0, [[290, 449]]],
  ])('of %s are %d numbered items, %d lettered parts, %d bullets: here and in the source', (level, items, letters, bullets, passages) => {
    const inSource = (pattern: RegExp): number => passages.reduce((sum, [from, to]) => sum + count(pattern, from, to), 0);
    const parts = itemsOf(level).flatMap((item) => item.parts);
    expect([itemsOf(level).length, parts.length, parts.flatMap((part) => part.parts).length]).toEqual([items, letters, bullets]);
    expect(inSource(numbered)).toBe(items);
    // The torn end of 5 b is printed as a letter "a" of its own.
    expect(inSource(lettered)).toBe(letters + (level === 'organisasi' ? 1 : 0));
  });

  test('of each component are those of its passage in the source', () => {
    const found = worksheets.map(({ items }) => {
      const byComponent = new Map<string, number>();
      for (const { component } of items) byComponent.set(component, (byComponent.get(component) ?? 0) + 1);
      return Object.fromEntries(byComponent);
    });
    expect(found).toEqual([
      { learners: 7, 'knowledge-management': 4, 'learning-value-chain': 4, 'learning-solutions': 4, 'learners-performance': 3, feedback: 1 },
      { learners: 2, 'knowledge-management': 6, 'learning-value-chain': 6, 'learning-solutions': 6 },
      {
        'strategic-fit': 3, 'learning-function': 3, learners: 9, 'knowledge-management': 8, 'learning-value-chain': 5,
        'learning-solutions': 5, 'learning-spaces': 9, 'leaders-participation': 17, feedback: 9,
      },
    ]);
    expect([[290, 292], [296, 298], [304, 318], [322, 331], [335, 387], [391, 395], [399, 413], [414, 433], [437, 448]].map(([from, to]) => count(numbered, from!, to!)))
      .toEqual(Object.values(found[2] ?? {}));
  });

  test('of parts by item', () => {
    const parts = worksheets.flatMap(({ items }) => items).filter((item) => item.parts.length > 0);
    expect(Object.fromEntries(parts.map((item) => [item.code, item.parts.length]))).toEqual({
      'I-SOL-1': 7, 'I-SOL-2': 4, 'I-SOL-3': 3, 'I-SOL-4': 5, 'T-LRN-1': 5, 'O-LRN-7': 1, 'O-LVC-1': 15, 'O-LVC-2': 7, 'O-LVC-3': 2, 'O-LVC-4': 2, 'O-LVC-5': 8,
    });
  });
});

test('the codes are those of the register', () => {
  const runs: readonly (readonly [string, number, number?])[] = [
    ['I-LRN', 7], ['I-KM', 4], ['I-LVC', 4], ['I-SOL', 4], ['I-PRF', 3], ['I-FBK', 1], ['T-LRN', 2], ['T-KM', 6], ['T-LVC', 6], ['T-SOL', 6],
    ['O-SF', 3], ['O-LF', 3], ['O-LRN', 9], ['O-KM', 8], ['O-LVC', 5], ['O-SOL', 5], ['O-SP', 9], ['O-LD', 20, 4], ['O-FB', 9],
  ];
  const expected = runs.flatMap(([prefix, last, first]) => numbersTo(last, first).map((number) => `${prefix}-${number}`));
  expect(worksheets.flatMap(({ items }) => items).map(({ code }) => code)).toEqual(expected);
  const bullets = entries.map(({ code }) => code).filter((code) => /[a-z]-\d$/.test(code));
  expect(bullets).toEqual(['I-SOL-3a-1', 'I-SOL-3a-2', 'I-SOL-3b-1', 'I-SOL-3b-2']);
  const letters = (code: string): string => itemsOf(code.startsWith('I') ? 'individu' : code.startsWith('T') ? 'tim' : 'organisasi')
    .find((item) => item.code === code)?.parts.map(({ letter }) => letter).join('') ?? '';
  expect(['I-SOL-1', 'T-LRN-1', 'O-LRN-7', 'O-LVC-1', 'O-LVC-5'].map(letters)).toEqual(['abcdefg', 'abcde', 'a', 'abcdefghijklmno', 'abcdefgh']);
});

test('every text is word for word what stands at its lines, torn pieces joined', () => {
  const astray = entries.filter((one) => {
    const closing = 'closing' in one ? (one as WorksheetItem).closing : null;
    return [one.text.id, ...(closing === null ? [] : [closing.id])].join(' ') !== linesOf(one).map(wordsOf).join(' ');
  });
  expect(astray.map(({ code }) => code)).toEqual([]);
});

test('the printed number or letter of every entry is its own, but for one that says so', () => {
  const printed = (one: WorksheetEntry): string | undefined => /^(?:- )?(\d+|[a-z])\. /.exec(lineOf(linesOf(one)[0] ?? 0))?.[1];
  const items = worksheets.flatMap(({ items: all }) => all);
  expect(items.filter((item) => printed(item) !== String(item.number)).map(({ code, printedNumber }) => [code, printedNumber])).toEqual([['T-SOL-4', '1.']]);
  expect(items.filter(({ printedNumber }) => printedNumber !== null)).toHaveLength(1);
  expect(items.flatMap(({ parts }) => parts).filter((part) => printed(part) !== part.letter)).toEqual([]);
});

test('every line of the activity chapters belongs to exactly one entry, headings and one repetition aside', () => {
  const cited = entries.flatMap(linesOf);
  const isHeading = (text: string): boolean => /^(?:KOMPONEN |Aktivitas Pemelajar Level )/.test(text);
  const content = chapterLines.filter((line) => lineOf(line) !== '' && !isHeading(lineOf(line)));
  expect(content.filter((line) => cited.filter((other) => other === line).length !== 1)).toEqual([repetition]);
  expect([...cited].sort((left, right) => left - right)).toEqual(content.filter((line) => line !== repetition));
});

test('every entry stands under the heading of its component, but for the displaced and those whose heading is lost', () => {
  const titles = new Map([
    ['STRATEGIC FIT AND COMMITMENT MANAGEMENT', 'strategic-fit'], ['LEARNING FUNCTION ORGANIZATION', 'learning-function'], ['LEARNERS', 'learners'],
    ['KNOWLEDGE MANAGEMENT IMPLEMENTATION', 'knowledge-management'], ['LEARNING VALUE CHAIN', 'learning-value-chain'], ['LEARNING SOLUTIONS', 'learning-solutions'],
    ['LEARNING SPACES', 'learning-spaces'], ["LEARNERS' PERFORMANCE", 'learners-performance'], ['FEEDBACK', 'feedback'],
  ]);
  const headingAbove = (line: number): string | undefined => {
    const heading = numbersTo(line).map(lineOf).findLast((text) => text.startsWith('KOMPONEN '));
    return titles.get(heading?.replace(/^KOMPONEN |:$/g, '') ?? '');
  };
  const astray = worksheets.flatMap(({ items }) => items).filter((item) => headingAbove(linesOf(item)[0] ?? 0) !== item.component);
  expect(astray.map(({ code }) => code)).toEqual(['T-SOL-4', 'T-SOL-5', 'T-SOL-6', ...numbersTo(20, 4).map((number) => `O-LD-${number}`)]);
});

test('the ten components are the numbered ones of the booklet, in its order', async () => {
  const components = (await loadedPack('rules/lo-2021')).worksheets?.components ?? [];
  expect(components.map(({ title, source }) => [title.id.toUpperCase(), wordsOf(source[0]?.line ?? 0)])).toEqual(
    numbersTo(156, 115).filter((line) => /^\d+\. /.test(lineOf(line))).map((line) => [wordsOf(line), wordsOf(line)]));
  expect(components).toHaveLength(10);
});

test('what is damaged says so, with the lines', () => {
  const damaged = Object.fromEntries(entries.filter(({ damage }) => damage.length > 0)
    .map(({ code, damage }) => [code, damage.map(({ kind, lines }) => [kind, ...lines].join(' ')).join('; ')]));
  expect(damaged).toEqual({
    'I-LRN-6': 'typo 171', 'I-KM-1': 'uncertain 176', 'T-LRN-1': 'torn 245 249', 'T-SOL-3': 'torn 279', 'T-SOL-4': 'moved 285 287; misnumbered 287',
    'T-SOL-5': 'moved 285 288', 'T-SOL-6': 'moved 285 289', 'O-LF-1': 'typo 296', 'O-LRN-7a': 'torn 311', 'O-LVC-1n': 'torn 352 358', 'O-LVC-2f': 'torn 366 367',
    'O-LVC-5b': 'torn 377 381; misnumbered 381', 'O-SP-9': 'torn 407 413', 'O-LD-4': 'lost 413 414', 'O-FB-4': 'duplicate 440 442; uncertain 440 442',
  });
  const joined = entries.filter((one) => one.source.length > 1).map(({ code }) => code);
  expect(joined).toEqual(['T-LRN-1', 'O-LVC-1n', 'O-LVC-2f', 'O-LVC-5b', 'O-SP-9']);
});

test('what the numbering implies and the text lacks is a note, and no item', () => {
  expect(worksheets.flatMap(({ level, lost }) => lost.map(({ component, lines }) => [level, component, ...lines]))).toEqual([
    ['tim', 'learning-solutions', 279], ['tim', 'learners-performance', 279, 289],
    ['organisasi', 'learners', 311, 317], ['organisasi', 'learners-performance', 413, 414], ['organisasi', 'leaders-participation', 413, 414],
  ]);
});

test('conditions and choices are words of the item itself', () => {
  const conditional = entries.flatMap(({ code, condition, text }) => (condition === null ? [] : [[code, text.id.includes(condition.text.id)]]));
  expect(conditional).toEqual([['I-SOL-4b', true], ['I-SOL-4e', true], ['O-LVC-1i', true], ['O-LVC-4b', true]]);
  const choices = entries.flatMap(({ code, alternatives, text }) => (alternatives.length === 0 ? [] : [[code, alternatives.map(({ id }) => text.id.includes(id))]]));
  expect(choices).toEqual([['I-SOL-1g', [true, true]], ['I-SOL-2d', [true, true]]]);
});

test('every line that the pack cites says something', () => {
  const cited = [...packFiles('rules/lo-2021').map(({ text }) => text).join('').matchAll(/"document": "LO"[^}]*"line": (\d+)/g)].map(([, line]) => Number(line));
  expect(cited.length).toBeGreaterThan(190);
  expect(cited.filter((line) => !/\w/.test(lineOf(line)))).toEqual([]);
});
