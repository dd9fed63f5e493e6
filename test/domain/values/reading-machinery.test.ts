import fc from 'fast-check';
import { cleanText, tokensOf } from '../../../src/domain/values/cell-text';
import { isNear } from '../../../src/domain/values/edit-distance';
import { phraseBook } from '../../../src/domain/values/phrase-book';
import { remember } from '../../../src/domain/values/remember';

describe('clean text', () => {
  test.each([
    ['  a  b ', 'a b'], ['a\u00a0b', 'a b'], ['a\nb\tc', 'a b c'], ["'123", '123'], ['II–a', 'II-a'], ['Ⅳ', 'IV'], ['\ufeff1\u200b2', '12'], ['plain text', 'plain text'], ["' ", ''],
  ])('%j is %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
  test('cleaning twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !text.includes("'")), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }));
  });
  test('tokens of any alphabet', () => {
    expect(tokensOf('Penata Tk.I (III/d)')).toEqual(['penata', 'tk', 'i', 'iii', 'd']);
    expect(tokensOf('IІ2a')).toEqual(['iі', '2', 'a']);
    expect(tokensOf('?!')).toEqual([]);
  });
});

describe('phrases', () => {
  const find = phraseBook<string>([[['ahli'], 'ahli'], [['ahli', 'muda'], 'muda'], [['ahli', 'muda'], 'second']]);
  test('the longest at each place, the first meaning, and what is left', () => {
    expect(find(['jf', 'ahli', 'muda', 'ahli', 'x'])).toEqual({
      found: [{ value: 'muda', at: 1, length: 2 }, { value: 'ahli', at: 3, length: 1 }], strays: ['jf', 'x'],
    });
    expect(find(['constructor', '__proto__'])).toEqual({ found: [], strays: ['constructor', '__proto__'] });
  });
});

describe('slips of the pen', () => {
  test.each([
    ['keungan', 'keuangan', 1, true], ['kemenkue', 'kemenkeu', 1, true], ['kesehatan', 'keuangan', 2, false], ['pns', 'pns', 0, true], ['psn', 'pns', 1, true], ['tni', 'pns', 1, false], ['', 'a', 1, true], ['', '', 0, true],
  ])('%s and %s within %i: %p', (a, b, slips, expected) => {
    expect(isNear(a, b, slips)).toBe(expected);
    expect(isNear(b, a, slips)).toBe(expected);
  });
});

describe('remembering', () => {
  test('asks once, and never keeps more than it should', () => {
    let asked = 0;
    const read = remember((key: number) => ({ key, asked: (asked += 1) }));
    expect(read(1)).toBe(read(1));
    expect(asked).toBe(1);
    for (let key = 0; key < 10_000; key += 1) expect(read(key).key).toBe(key);
    const before = asked;
    read(1);
    expect(asked).toBe(before + 1);
  });
});
