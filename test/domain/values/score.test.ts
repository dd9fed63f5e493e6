import fc from 'fast-check';
import { exact, formatExact, parseJp, parseScore } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

const score = (cell: CellValue) => brief(parseScore(cell), (value) => formatExact(value, 4));
const jp = (cell: CellValue) => brief(parseJp(cell), (value) => formatExact(value, 2));

describe('a score', () => {
  test.each<[CellValue, string]>([
    [78.5, '78.5'], ['78,5', '78.5'], ['78.5', '78.5'], [' 78 ', '78'], ['78.500', '78.5'], [0, '0'], ['0', '0'], [100, '100'], ['100,00', '100'],
    [78.30000000000001, '78.3'], [0.1 + 0.2, '0.3'], [66.66666666666667, '66.6666666666667'],
  ])('%p is exactly %s', (cell, expected) => {
    expect(parseScore(cell)).toEqual({ kind: 'known', value: exact(expected) });
  });

  test.each<[CellValue, string]>([
    [101, 'score.out-of-range'], [100.01, 'score.out-of-range'], [-0.01, 'score.out-of-range'], ['-5', 'score.out-of-range'], ['1000', 'score.out-of-range'],
    ['A', 'score.not-a-number'], ['85%', 'score.not-a-number'], ['85/100', 'score.not-a-number'], ['1e2', 'score.not-a-number'], ['7 8', 'score.not-a-number'], ['78,5,1', 'score.not-a-number'],
    ['?', 'score.not-a-number'], ['9'.repeat(16), 'score.not-a-number'], ['-', 'none'], ['belum', 'none'], [null, 'blank'], ['  ', 'blank'], [{ error: '#N/A' }, 'cell.error'], [false, 'cell.boolean'], [NaN, 'cell.error'],
  ])('%p: %s', (cell, expected) => {
    expect(score(cell)).toBe(expected);
  });

  test('number and text say the same', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (units) => {
      const written = exact(`${units}e-4`);
      expect(parseScore(units / 10_000)).toEqual({ kind: 'known', value: written });
      expect(parseScore(formatExact(written, 4).replace('.', ','))).toEqual({ kind: 'known', value: written });
    }), { numRuns: 500 });
  });
});

describe('JP', () => {
  test.each<[CellValue, string]>([
    [8, '= 8.00'], [0, '= 0.00'], ['0', '= 0.00'], ['8', '= 8.00'], ['8 JP', '= 8.00'], ['8jp', '= 8.00'], ['7,5 JP', '= 7.50'], ['8 jamlat', '= 8.00'],
    [-1, 'jp.negative'], ['-1 JP', 'jp.negative'], ['H', 'jp.attendance-word'], ['hadir', 'jp.attendance-word'], ['✓', 'jp.attendance-word'], ['Tidak Hadir', 'jp.attendance-word'],
    ['8 jam', 'jp.not-a-number'], ['delapan', 'jp.not-a-number'], ['JP', 'jp.not-a-number'], ['-', 'none'], ['tidak', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'], [true, 'cell.boolean'],
  ])('%p: %s', (cell, expected) => {
    expect(jp(cell)).toBe(expected);
  });
});
