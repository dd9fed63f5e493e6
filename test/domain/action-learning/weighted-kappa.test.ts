import fc from 'fast-check';
import { weightedKappa } from '../../../src/domain/action-learning/assessors/weighted-kappa';
import { exact, exactToNumber, formatExact } from '../../../src/domain/values';

type Pair = readonly [number, number];

/** Cohen 1968 by its definition: 1 - observed over expected disagreement, weights the squared differences. */
function cohen(pairs: readonly Pair[]): number {
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / pairs.length;
  const expected = pairs.reduce((sum, [a]) => sum + pairs.reduce((inner, [, b]) => inner + (a - b) ** 2, 0), 0) / pairs.length ** 2;
  return 1 - observed / expected;
}

const bothOrders = (pairs: readonly Pair[]): readonly Pair[] => [...pairs, ...pairs.map(([a, b]): Pair => [b, a])];
const pairsOf = (unit: readonly number[]): readonly Pair[] => unit.flatMap((a, i) => unit.slice(i + 1).map((b): Pair => [a, b]));
const kappaOf = (units: readonly (readonly number[])[]): string | null => {
  const { kappa } = weightedKappa(units.map((unit) => unit.map((mark) => exact(mark))));
  return kappa === null ? null : formatExact(kappa, 4);
};

/** Pairs of a contingency table: rows the first rater, columns the second. */
const ofTable = (table: readonly (readonly number[])[]): readonly Pair[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [a + 1, b + 1])));

describe('the definition that the test holds it to', () => {
  test('gives the published weighted kappa of Hout, Duncan and Sobel’s couples (Agresti), quadratic weights: 0.3320', () => {
    expect(cohen(ofTable([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])).toFixed(4)).toBe('0.3320');
  });

  test('is 1 for the same marks, 0 where pairs are as by chance, -1 for the very opposite', () => {
    expect(cohen([[1, 1], [2, 2], [3, 3]])).toBe(1);
    expect(cohen([[1, 1], [1, 2], [2, 1], [2, 2]])).toBe(0);
    expect(cohen([[1, 2], [2, 1]])).toBe(-1);
  });
});

describe('weighted kappa', () => {
  test('of two raters of anxiety (irr), 20 subjects, squared weights: 0.297', () => {
    const first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3];
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    expect(kappaOf(first.map((mark, i) => [mark, second[i] ?? 0]))).toBe('0.2968');
  });

  test('by hand: two groups, 80:70 and 60:60', () => {
    // Observed (100 + 0) / 2 = 50. Marks 80, 70, 60, 60: mean 67.5, mean square 4,625 - 4,556.25 = 68.75, twice that 137.5.
    expect(kappaOf([[80, 70], [60, 60]])).toBe('0.6364');
  });

  test('counts a constant leniency as disagreement', () => {
    expect(kappaOf([[60, 70], [70, 80], [80, 90]])).toBe('0.4545');
  });

  test('says nothing with fewer than two pairs, or where all marks are the same', () => {
    expect(weightedKappa([]).kappa).toBeNull();
    expect(weightedKappa([[exact(1)], [exact(5)]])).toEqual({ kappa: null, pairs: 0 });
    expect(weightedKappa([[exact(1), exact(2)]])).toEqual({ kappa: null, pairs: 1 });
    expect(weightedKappa([[exact(7), exact(7)], [exact(7), exact(7)]])).toEqual({ kappa: null, pairs: 2 });
  });

  const units = fc.array(fc.array(fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4), { maxLength: 5 }), { maxLength: 8 });

  test('is Cohen’s kappa over every pair in both orders', () => {
    fc.assert(fc.property(units, (marks) => {
      const pairs = marks.flatMap(pairsOf);
      const { kappa, pairs: count } = weightedKappa(marks.map((unit) => unit.map((mark) => exact(mark))));
      expect(count).toBe(pairs.length);
      if (kappa === null) return pairs.length < 2 || new Set(pairs.flat()).size === 1;
      return Math.abs(exactToNumber(kappa) - cohen(bothOrders(pairs))) < 1e-9;
    }));
  });

  test('does not depend on the order of assessors or groups, and never exceeds 1', () => {
    fc.assert(fc.property(units, (marks) => {
      const reversed = [...marks].reverse().map((unit) => [...unit].reverse());
      expect(kappaOf(reversed)).toBe(kappaOf(marks));
      return Number(kappaOf(marks) ?? 0) <= 1;
    }));
  });

  test('of twenty thousand assessors of one group is computed without looking at every pair', () => {
    const marks = Array.from({ length: 20_000 }, (_, i) => exact(i % 101));
    expect(weightedKappa([marks]).pairs).toBe(199_990_000);
  });
});
