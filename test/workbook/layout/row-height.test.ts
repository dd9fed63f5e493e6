import fc from 'fast-check';
import { countLines, rowHeight } from '../../../src/workbook/layout/row-height';

test.each([
  ['', 10, 1], ['satu', 10, 1], ['surat rekomendasi', 11, 2], ['satu dua tiga', 8, 2], ['satu dua tiga', 7, 3], ['abcdefghijkl', 5, 3],
  ['ab abcdefghijkl', 5, 4], ['baris\nbaru', 40, 2], ['a\n\nb', 40, 3], ['abcde fghij', 5, 2],
])('%j in %d characters takes %d lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});

/** Break between words one by one, as slow and plain as possible. */
function breakPlainly(text: string, width: number): number {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (joined.length <= width) lines[lines.length - 1] = joined;
    else {
      const pieces = word.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      if (last === '') lines.pop();
      lines.push(...pieces);
    }
  }
  return lines.length;
}

test('lines are as many as breaking the text word by word gives', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (words, width) => {
    const text = words.join(' ');
    expect(countLines(text, width)).toBe(text.length <= width ? 1 : breakPlainly(text, width));
  }));
});

test('only wrapped texts make a row higher, and never higher than Excel allows', () => {
  const long = 'kata '.repeat(40).trim();
  const style = { wrap: true };
  expect(rowHeight([{ value: long, style }], [200])).toBeUndefined();
  expect(rowHeight([{ value: long }, long, 12, null], [20, 20, 20, 20])).toBeUndefined();
  expect(rowHeight([{ value: long, style }], [0])).toBeUndefined();
  expect(rowHeight([{ value: 'satu dua tiga', style }, { value: 'satu', style }], [8, 8])).toBe(30);
  expect(rowHeight([{ value: long.repeat(40), style }], [10])).toBe(409);
});
