import fc from 'fast-check';
import { answersByActivity, entriesOf, leavesOf, readWorksheetAnswers } from '../../../../src/domain/checklists';
import type { GivenAnswer, SheetEdition, Worksheet, WorksheetAnswers, WorksheetItem } from '../../../../src/domain/checklists';
import type { CellValue, Progress } from '../../../../src/domain/values';
import { booklet, levelOf, tableOf, textOf } from './support';
import type { Row } from './support';

let individu: Worksheet;
beforeAll(async () => {
  individu = levelOf(await booklet(), 'individu');
});

const read = (rows: readonly Row[], formats: Readonly<Record<string, string>> = {}, edition: SheetEdition = 'same', worksheet: Pick<Worksheet, 'items'> = individu): WorksheetAnswers => (
  readWorksheetAnswers(worksheet, tableOf(rows, formats), { edition, date1904: false }));
const answerOf = ({ answers }: WorksheetAnswers, code: string): GivenAnswer => answers.find(({ activities }) => activities.includes(code))!;
const statusOf = (rows: readonly Row[], code: string): Progress | string | null => {
  const { status, reason } = answerOf(read(rows), code);
  return reason ?? status;
};

test('every activity of the level is there once, answered or not', () => {
  const { answers } = read([['I-LRN-1', null, null, 'Sudah']]);
  expect(answers.flatMap(({ activities }) => activities)).toEqual(individu.items.flatMap(leavesOf).map(({ code }) => code));
  expect(answers.filter(({ status }) => status !== null)).toHaveLength(1);
});

describe('a row is found', () => {
  test.each(['I-LRN-1', 'i-lrn-1', ' I LRN 1 ', 'I–LRN–1', 'ILRN1', 'i_lrn_1'])('by its code however it is typed: %s', (code) => {
    expect(statusOf([[code, null, null, 'Sudah']], 'I-LRN-1')).toBe('sudah');
  });

  test('without a code by its words, with or without our note on them', () => {
    const text = textOf(individu.items, 'I-LRN-6');
    expect(statusOf([[null, text.toUpperCase(), null, 'Sudah']], 'I-LRN-6')).toBe('sudah');
    expect(statusOf([[null, `${text} [Catatan naskah: apa pun]`, null, 'Belum']], 'I-LRN-6')).toBe('belum');
  });

  test('by its words where the code is mistyped', () => {
    expect(statusOf([['I-LRN-99', textOf(individu.items, 'I-LRN-2'), null, 'Sudah']], 'I-LRN-2')).toBe('sudah');
  });

  test('not by words that several activities share', () => {
    const { strangers } = read([[null, textOf(individu.items, 'I-SOL-1g'), null, 'Sudah'], ['I-LRN-1', null, null, 'Sudah']]);
    expect(strangers).toEqual([0]);
  });

  test('not at all where it names no activity: it is told when it was answered, and passed over when not', () => {
    expect(read([['Z-1', 'Rapat', null, 'Sudah'], ['Z-2', 'Rapat'], ['Z-3', 'Rapat', null, null, 'ND-1'], ['I-LRN-1', null, null, 'Sudah']]).strangers).toEqual([0, 2]);
  });

  test('as open where its code and its words contradict each other', () => {
    const row: Row = ['I-LRN-1', textOf(individu.items, 'I-LRN-2'), null, 'Sudah'];
    expect(statusOf([row], 'I-LRN-1')).toBe('checklists.code-and-text');
    expect(statusOf([row], 'I-LRN-2')).toBeNull();
  });
});

describe('a status', () => {
  test.each([
    ['sdh', 'sudah'], ['Ya', 'sudah'], ['v', 'sudah'], ['100%', 'sudah'], ['60 %', 'sebagian'], ['proses', 'sebagian'], ['blm', 'belum'], ['n/a', 'tidak-berlaku'],
    ['x', 'progress.mark'], [4, 'progress.number'], ['-', 'checklists.status-dash'], ['mungkin', 'progress.unknown'], [null, null], [true, 'sudah'],
    [{ error: '#REF!' }, 'cell.error'],
  ] as readonly (readonly [CellValue, string | null])[])('typed as %j is %s', (typed, expected) => {
    expect(statusOf([['I-LRN-1', 'x', null, typed]], 'I-LRN-1')).toBe(expected);
  });

  test('in a cell that shows per cent is a share', () => {
    const of = (value: number): string | null => {
      const { status, reason } = answerOf(read([['I-LRN-1', null, null, value]], { D2: '0%' }), 'I-LRN-1');
      return reason ?? status;
    };
    expect([of(1), of(0.6), of(0), of(60)]).toEqual(['sudah', 'sebagian', 'belum', 'progress.number']);
  });
});

describe('evidence', () => {
  test.each([
    ['ND-12/2022', 'known'], ['https://kms.example.org/1', 'known'], ['Ada', 'known'], ['Laporan proses bisnis', 'known'], [2022, 'known'], ['x'.repeat(2000), 'known'],
    ['-', 'none'], ['tidak ada', 'none'], ['belum', 'none'], ['n/a', 'none'], [null, 'blank'],
    ['menyusul', 'unreadable'], ['masih proses', 'unreadable'], ['?', 'unreadable'], ['…', 'unreadable'], ['x', 'unreadable'], [{ error: '#N/A' }, 'unreadable'],
  ] as readonly (readonly [CellValue, string])[])('typed as %j is %s', (typed, expected) => {
    expect(answerOf(read([['I-LRN-1', 'x', null, 'Sudah', typed]]), 'I-LRN-1').rows[0]?.evidence.kind).toBe(expected);
  });
});

describe('copies of a row', () => {
  test('count once where they say the same, with the evidence of either', () => {
    const { answers } = read([['I-LRN-1', null, null, 'Sudah'], ['I-LRN-1', null, null, 'sdh', 'ND-1'], ['I-LRN-1']]);
    expect(answersByActivity(answers).get('I-LRN-1')).toEqual({ status: 'sudah', hasEvidence: true });
  });

  test('are open where they do not, and where one cannot be read', () => {
    expect(statusOf([['I-LRN-1', null, null, 'Sudah'], ['I-LRN-1', null, null, 'Belum']], 'I-LRN-1')).toBe('checklists.contradiction');
    expect(statusOf([['I-LRN-1', null, null, 'Sudah'], ['I-LRN-1', null, null, 'x']], 'I-LRN-1')).toBe('progress.mark');
  });
});

describe('a heading', () => {
  test('answers for all of its parts while they are blank', () => {
    const { answers, overruled } = read([['I-SOL-4', null, null, 'Sudah', 'ND-1'], ['I-SOL-4a', 'x']]);
    const heading = answerOf({ answers } as WorksheetAnswers, 'I-SOL-4c');
    expect([heading.question.code, heading.activities, overruled]).toEqual(['I-SOL-4', ['I-SOL-4a', 'I-SOL-4b', 'I-SOL-4c', 'I-SOL-4d', 'I-SOL-4e'], []]);
  });

  test('is overruled by its parts, and told', () => {
    const sheet = read([['I-SOL-4', null, null, 'Sudah'], ['I-SOL-4a', null, null, 'Belum']]);
    expect([answerOf(sheet, 'I-SOL-4a').status, answerOf(sheet, 'I-SOL-4b').status, sheet.overruled]).toEqual(['belum', null, [0]]);
  });

  test('within an item answers for its bullets alone', () => {
    const sheet = read([['I-SOL-3a', null, null, 'Sudah'], ['I-SOL-3c', null, null, 'Belum']]);
    expect(['I-SOL-3a-1', 'I-SOL-3a-2', 'I-SOL-3b-1', 'I-SOL-3c'].map((code) => answerOf(sheet, code).status)).toEqual(['sudah', 'sudah', null, 'belum']);
  });
});

describe('an "either, or"', () => {
  const choose = (one: CellValue, other: CellValue): string | null => statusOf([['I-SOL-1g-1', 'x', null, one], ['I-SOL-1g-2', 'y', null, other]], 'I-SOL-1g');

  test.each([
    ['Sudah', null, 'sudah'], ['Belum', 'Sudah', 'sudah'], ['Sudah', 'x', 'sudah'], ['Sebagian', null, 'sebagian'], ['Sebagian', 'x', 'progress.mark'],
    ['Belum', 'Belum', 'belum'], ['Belum', null, null], ['Tidak berlaku', 'Belum', 'belum'], ['Tidak berlaku', 'n/a', 'tidak-berlaku'], [null, null, null],
  ] as const)('answered %s and %s is %s', (one, other, expected) => {
    expect([choose(one, other), choose(other, one)]).toEqual([expected, expected]);
  });

  test('counts the evidence of the choice that decides', () => {
    const { answers } = read([['I-SOL-1g-1', null, null, 'Belum', 'ND-1'], ['I-SOL-1g-2', null, null, 'Sudah', 'ND-2']]);
    const answer = answers.find(({ question }) => question.code === 'I-SOL-1g')!;
    expect([answer.rows[0]?.evidence, answer.choices.length]).toEqual([{ kind: 'known', value: 'ND-2' }, 2]);
  });

  test('may be answered as a whole', () => {
    expect(statusOf([['I-SOL-1g', null, null, 'Sudah']], 'I-SOL-1g')).toBe('sudah');
  });
});

test('examples are no duties: an answer there counts for nothing, and is told', async () => {
  const tim = levelOf(await booklet(), 'tim');
  const { answers, examples } = readWorksheetAnswers(tim, tableOf([['T-LRN-1a', null, null, 'Sudah'], ['T-LRN-2', null, null, 'Belum']], {}, 'LO Tim'), { edition: 'same', date1904: false });
  expect([examples, answers.filter(({ status }) => status !== null).map(({ question }) => question.code)]).toEqual([[0], ['T-LRN-2']]);
});

describe('a sheet of another edition', () => {
  const renamed = (): readonly WorksheetItem[] => individu.items.map((item) => (
    item.code === 'I-LRN-1' ? { ...item, formerly: ['I-LRN-2', 'I-OLD-9'] } : item));
  const of = (rows: readonly Row[], edition: SheetEdition): WorksheetAnswers => read(rows, {}, edition, { items: renamed() });

  test('is mapped by the codes that activities had', () => {
    expect(answerOf(of([['I-OLD-9', null, null, 'Sudah']], 'other'), 'I-LRN-1').status).toBe('sudah');
  });

  test('leaves a code that means two things to the words, or aside', () => {
    const row = (text: string | null): Row => ['I-LRN-2', text, null, 'Sudah'];
    expect(answerOf(of([row(textOf(individu.items, 'I-LRN-1'))], 'other'), 'I-LRN-1').status).toBe('sudah');
    expect(answerOf(of([row(textOf(individu.items, 'I-LRN-2'))], 'other'), 'I-LRN-2').status).toBe('sudah');
    expect(of([row(null)], 'other').strangers).toEqual([0]);
    expect(answerOf(of([row(null)], 'same'), 'I-LRN-2').status).toBe('sudah');
  });
});

test('sorting the rows, and adding blank copies of them, changes nothing', () => {
  const codes = individu.items.flatMap(entriesOf).map(({ code }) => code);
  const status = fc.constantFrom<CellValue>('Sudah', 'Sebagian', 'Belum', 'Tidak berlaku', 'x', null);
  const given = fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), status, fc.constantFrom<CellValue>('ND-1', '-', null)), { selector: ([code]) => code, minLength: 1, maxLength: 20 });
  const rows = given.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)));
  fc.assert(fc.property(rows, ([all, shuffled, copied]) => {
    const plain = (list: typeof all): readonly Row[] => list.map(([code, typed, evidence]) => [code, 'uraian', null, typed, evidence]);
    const of = (list: readonly Row[]): unknown => [...answersByActivity(read(list).answers)];
    expect(of([...plain(shuffled), ...copied.map(([code]): Row => [code, 'uraian'])])).toEqual(of(plain(all)));
  }), { numRuns: 60 });
});
