import fc from 'fast-check';
import { scoreAnswers } from '../../../../src/domain/checklists/worksheet/score';
import type { ActivityAnswer, ScoredItem, ScoringPolicy } from '../../../../src/domain/checklists/worksheet/score';
import { compare, exact, exactToNumber, formatExact } from '../../../../src/domain/values';
import type { Exact, Progress } from '../../../../src/domain/values';

const policy: ScoringPolicy = {
  values: { belum: exact(0), sebagian: exact(50), sudah: exact(100) },
  weights: new Map([['a', exact(1)], ['b', exact(3)]]),
  leastAnswered: exact(75),
};
const item = (component: string, code: string, ...parts: readonly string[]): ScoredItem => ({ code, component, activities: [parts[0] ?? code, ...parts.slice(1)] });
const answer = (status: Progress | null, hasEvidence = false): ActivityAnswer => ({ status, hasEvidence });
const text = (value: Exact | null): string | null => (value === null ? null : formatExact(value, 2));

test('items count once, parts or not, and evidence must stand behind every part that applies', () => {
  const items = [item('a', '1'), item('a', '2', '2a', '2b'), item('a', '3'), item('a', '4')];
  const { whole } = scoreAnswers(items, new Map([
    ['1', answer('sudah', true)], ['2a', answer('sudah', true)], ['2b', answer('tidak-berlaku')], ['3', answer('sebagian')], ['4', answer('tidak-berlaku')],
  ]), policy);
  expect(whole).toMatchObject({ items: 4, applicable: 3, answered: 4, evidenced: 2 });
  expect([text(whole.completeness), text(whole.coverage), text(whole.value)]).toEqual(['100.00', '66.67', '83.33']);
});

test('evidence beside "Belum" does not count, nor does one part without', () => {
  const { whole } = scoreAnswers([item('a', '1'), item('a', '2', '2a', '2b')], new Map([
    ['1', answer('belum', true)], ['2a', answer('sudah', true)], ['2b', answer('sudah')],
  ]), policy);
  expect(whole.evidenced).toBe(0);
});

test('a component below the least answered share has an interval and no number, and so has the whole', () => {
  const items = [...[1, 2, 3, 4].map((n) => item('a', `a${n}`)), item('b', 'b1')];
  const answers = new Map([['a1', answer('sudah')], ['a2', answer('sudah')], ['b1', answer('sudah')]]);
  const { whole, components } = scoreAnswers(items, answers, policy);
  expect([components.get('a')?.value, text(components.get('a')?.low ?? null), text(components.get('a')?.high ?? null)]).toEqual([null, '50.00', '100.00']);
  expect([whole.value, text(whole.low), text(whole.high)]).toEqual([null, '87.50', '100.00']);
  const enough = scoreAnswers(items, new Map([...answers, ['a3', answer('belum')]]), policy);
  expect([text(enough.components.get('a')?.value ?? null), text(enough.whole.value)]).toEqual(['66.67', '91.67']);
});

test('a component without weight, and one that does not apply, leave the whole alone', () => {
  const items = [item('a', '1'), item('b', '2'), item('c', '3')];
  const { whole } = scoreAnswers(items, new Map([['1', answer('sebagian')], ['2', answer('tidak-berlaku')]]), policy);
  expect(text(whole.value)).toBe('50.00');
});

test('nothing that applies has no score at all', () => {
  const { whole } = scoreAnswers([item('a', '1')], new Map([['1', answer('tidak-berlaku')]]), policy);
  expect(whole).toMatchObject({ applicable: 0, coverage: null, low: null, high: null, value: null });
});

const statuses = ['belum', 'sebagian', 'sudah', 'tidak-berlaku'] as const;
const worth = { belum: 0, sebagian: 50, sudah: 100 } as const;

interface Case { readonly items: readonly ScoredItem[]; readonly answers: ReadonlyMap<string, ActivityAnswer> }

/** Up to three components of one to three items of one to three activities, each answered or not. */
const cases: fc.Arbitrary<Case> = fc.array(fc.array(fc.array(fc.option(fc.constantFrom(...statuses)), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((components) => {
    const answers = new Map<string, ActivityAnswer>();
    const items = components.flatMap((list, component) => list.map((activities, index) => {
      const codes = activities.map((status, at) => {
        const code = `${component}-${index}-${at}`;
        if (status !== null) answers.set(code, answer(status));
        return code;
      });
      return item('abc'[component] ?? '', `${component}-${index}`, ...codes);
    }));
    return { items, answers };
  });

/** The mean of means, written down once more in plain numbers. */
function wholeByHand({ items, answers }: Case, weights: Readonly<Record<string, number>>): number | null {
  const means = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
  const components = Object.entries(weights).flatMap(([id, weight]) => {
    const values = items.filter(({ component }) => component === id).flatMap(({ activities }) => {
      const value = means(activities.flatMap((code) => {
        const status = answers.get(code)?.status;
        return status === undefined || status === null || status === 'tidak-berlaku' ? [] : [worth[status]];
      }));
      return value === null ? [] : [value];
    });
    const value = means(values);
    return value === null || weight === 0 ? [] : [{ weight, value }];
  });
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? null : components.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
}

const weighted: ScoringPolicy = { ...policy, weights: new Map([['a', exact(1)], ['b', exact(3)], ['c', exact(0.5)]]) };

test('complete answers have the score that an independent computation gives', () => {
  fc.assert(fc.property(cases, ({ items, answers }) => {
    const all = new Map(items.flatMap(({ activities }) => activities.map((code) => [code, answers.get(code) ?? answer('sebagian')] as const)));
    const { whole } = scoreAnswers(items, all, weighted);
    const byHand = wholeByHand({ items, answers: all }, { a: 1, b: 3, c: 0.5 });
    if (byHand === null) expect(whole.value).toBeNull();
    else expect(exactToNumber(whole.value ?? exact(-1))).toBeCloseTo(byHand, 9);
  }));
});

test('whatever the open answers turn out to be, the score lies in the interval; worst and best reach its ends', () => {
  fc.assert(fc.property(cases, fc.infiniteStream(fc.constantFrom(...statuses)), ({ items, answers }, later) => {
    const { whole: { low, high } } = scoreAnswers(items, answers, weighted);
    const completed = (pick: () => Progress): Exact | null => {
      const all = new Map(items.flatMap(({ activities }) => activities.map((code) => [code, answers.get(code) ?? answer(pick())] as const)));
      return scoreAnswers(items, all, weighted).whole.value;
    };
    const value = completed(() => later.next().value as Progress);
    if (value !== null) {
      expect(compare(value, low ?? exact(-1))).toBeGreaterThanOrEqual(0);
      expect(compare(value, high ?? exact(-1))).toBeLessThanOrEqual(0);
    }
    expect(completed(() => 'belum')).toEqual(low);
    expect(completed(() => 'sudah')).toEqual(high);
  }));
});
