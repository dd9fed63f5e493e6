import fc from 'fast-check';
import { UnitAggregate, disagreement } from '../../../../src/domain/checklists/worksheet/aggregate';
import type { RespondentResult } from '../../../../src/domain/checklists/worksheet/aggregate';
import type { Score } from '../../../../src/domain/checklists/worksheet/score';
import { exact, exactToNumber, ratioOf } from '../../../../src/domain/values';
import type { Exact, Progress } from '../../../../src/domain/values';

const scoreOf = (value: Exact | null): Score => ({ items: 1, applicable: 1, answered: 1, evidenced: 0, completeness: null, coverage: null, low: value, high: value, value });
const respondent = (unit: string, value: Exact | null, status: Progress | null = null): RespondentResult => ({
  unit, answers: new Map([['1', { status, hasEvidence: false }]]), whole: scoreOf(value), components: new Map([['a', scoreOf(value)]]),
});

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : sorted[Math.floor(half)] ?? 0;
}

test('the spread is that of the sorted list of scores, in whatever order they come', () => {
  const halves = fc.integer({ min: 0, max: 12 }).map((twelfths) => ratioOf(twelfths * 100, 12));
  fc.assert(fc.property(fc.array(halves, { minLength: 1, maxLength: 40 }), (values) => {
    const units = new UnitAggregate(['1']);
    for (const value of values) units.add(respondent('A', value));
    const sorted = values.map(exactToNumber).sort((one, other) => one - other);
    const half = Math.floor(sorted.length / 2);
    const [unit] = units.results();
    for (const spread of [unit?.whole, unit?.components.get('a')]) {
      expect(spread?.count).toBe(values.length);
      expect(exactToNumber(spread?.median ?? exact(-1))).toBeCloseTo(middleOf(sorted), 9);
      expect([spread?.lowest, spread?.highest].map((value) => exactToNumber(value ?? exact(-1)))).toEqual([sorted[0], sorted.at(-1)]);
      const range = half === 0 ? 0 : middleOf(sorted.slice(-half)) - middleOf(sorted.slice(0, half));
      expect(exactToNumber(spread?.quarterRange ?? exact(-1))).toBeCloseTo(range, 9);
    }
  }));
});

test('units are kept apart, and a respondent without a score counts as one and has none', () => {
  const units = new UnitAggregate(['1']);
  units.add(respondent('B', null));
  units.add(respondent('A', exact(50), 'sudah'));
  units.add(respondent('A', exact(100), 'belum'));
  expect(units.results().map(({ unit, respondents, whole }) => [unit, respondents, whole?.count ?? null])).toEqual([['B', 1, null], ['A', 2, 2]]);
  expect(units.results()[1]?.answers.get('1')).toEqual({ belum: 1, sebagian: 0, sudah: 1, 'tidak-berlaku': 0, open: 0 });
  expect(units.results()[0]?.answers.get('1')?.open).toBe(1);
});

test('disagreement is the share that did not give the most frequent answer', () => {
  expect(disagreement({ belum: 1, sebagian: 0, sudah: 3, 'tidak-berlaku': 0, open: 9 })).toBe(0.25);
  expect(disagreement({ belum: 0, sebagian: 0, sudah: 3, 'tidak-berlaku': 0, open: 0 })).toBe(0);
  expect(disagreement({ belum: 0, sebagian: 1, sudah: 0, 'tidak-berlaku': 0, open: 5 })).toBeNull();
});
