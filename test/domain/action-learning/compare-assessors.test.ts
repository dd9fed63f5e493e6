import fc from 'fast-check';
import { compareAssessors, readAssessment } from '../../../src/domain/action-learning';
import type { ComparisonSettings } from '../../../src/domain/action-learning';
import { marksOf, openGap } from '../../../src/domain/action-learning/assessors/read-assessment';
import type { AssessmentReport } from '../../../src/domain/findings';
import type { RubricNode } from '../../../src/domain/grading';
import type { CellValue } from '../../../src/domain/values';
import { tableOf } from '../../support/grading/table';

const title = (id: string): { id: string; en: string } => ({ id, en: id });
const source = [{ document: 'KAP', clause: 'x' }];
const rubric: RubricNode = {
  id: 'al', kind: 'rubric', table: 'action-learning', assessors: 'mean', title: title('AL'), source,
  criteria: ['kriteria-1', 'kriteria-2'].map((column) => ({ id: column, column, title: title(column), weight: 'w', source })),
};
const usual: ComparisonSettings = { widestGap: 15, leaningFrom: 2, leaningGroups: 2 };

type Row = readonly [group: string, by: CellValue, first: CellValue, second: CellValue];

const assessed = (rows: readonly Row[]): ReturnType<typeof readAssessment> =>
  readAssessment(tableOf({ sheet: 'AL', columns: ['kelompok', 'penilai', 'kriteria-1', 'kriteria-2'], rows }), rubric);
const compareRows = (rows: readonly Row[], settings: Partial<ComparisonSettings> = {}): AssessmentReport | null =>
  compareAssessors(assessed(rows).values(), { ...usual, ...settings }, 'id');
const leanings = (report: AssessmentReport | null): readonly unknown[] => (report?.assessors ?? []).map(({ name, groups, difference, leaning }) => [name, groups, difference, leaning]);

const two: readonly Row[] = [['1', 'Wira', 80, 70], ['1', 'Sari', 78, 68], ['2', 'Wira', 60, 60], ['2', 'Sari', 58, 58]];

test('exactly two points apart in two groups: one is strict, the other lenient', () => {
  expect(leanings(compareRows(two))).toEqual([['Wira', 2, '2.00', 'lenient'], ['Sari', 2, '-2.00', 'strict']]);
});

test('less than the setting is even; too few groups, or nobody beside, say nothing', () => {
  expect(leanings(compareRows(two, { leaningFrom: 2.01 }))).toEqual([['Wira', 2, '2.00', 'even'], ['Sari', 2, '-2.00', 'even']]);
  expect(leanings(compareRows(two, { leaningGroups: 3 }))).toEqual([['Wira', 2, '2.00', null], ['Sari', 2, '-2.00', null]]);
  expect(leanings(compareRows(two, { leaningFrom: null }))).toEqual([['Wira', 2, '2.00', null], ['Sari', 2, '-2.00', null]]);
  expect(leanings(compareRows([['1', 'Wira', 80, 70]]))).toEqual([['Wira', 1, null, null]]);
});

test('equal marks lean nowhere, even where nought points would be enough', () => {
  expect(leanings(compareRows([['1', 'Wira', 80, 70], ['1', 'Sari', 80, 70], ['2', 'Wira', 50, 50], ['2', 'Sari', 50, 50]], { leaningFrom: 0 })))
    .toEqual([['Wira', 2, '0.00', 'even'], ['Sari', 2, '0.00', 'even']]);
});

test('with three the mean of the other two counts: 90 against 70 and 80 is 15 above, by hand', () => {
  expect(leanings(compareRows([['1', 'A', 90, null], ['1', 'B', 70, null], ['1', 'C', 80, null]], { leaningGroups: 1 })))
    .toEqual([['A', 1, '15.00', 'lenient'], ['B', 1, '-15.00', 'strict'], ['C', 1, '0.00', 'even']]);
});

test('one person in several spellings is one, an unnamed row counts for the others only', () => {
  expect(leanings(compareRows([['1', ' WIRA ', 80, 70], ['2', 'wira', 60, 60], ['1', null, 70, 70]]))).toEqual([['WIRA', 2, '5.00', null]]);
});

test('nobody has marked: no report; a mark that cannot be read is none', () => {
  expect(compareRows([])).toBeNull();
  expect(compareRows([['1', 'Wira', null, 'baik']])).toBeNull();
  expect(compareRows([['1', 'Wira', 80, 'baik'], ['1', 'Sari', 70, 60]])).toMatchObject({ pairs: 1, kappa: null });
});

test('rows of one assessor that contradict each other are no marks', () => {
  expect(compareRows([['1', 'Wira', 80, 70], ['1', 'Wira', 60, 70], ['1', 'Sari', 10, 10]])).toMatchObject({ pairs: 0, reviews: [] });
});

test('a review stands on both marks; beyond the setting, not on it', () => {
  const { reviews } = compareRows([['1', 'Wira', 80, 70], ['1', 'Sari', 65, '54,9']]) ?? { reviews: [] };
  expect(reviews).toEqual([{ group: '1', criterion: 'kriteria-2', gap: '15.1', isReviewed: false, cells: [{ sheet: 'AL', row: 1, column: 3 }, { sheet: 'AL', row: 2, column: 3 }] }]);
  expect(compareRows([['1', 'Wira', 80, 70], ['1', 'Sari', 0, 0]], { widestGap: null })?.reviews).toEqual([]);
});

test('differences of all assessors of pairs cancel out', () => {
  const score = fc.integer({ min: 0, max: 100 });
  fc.assert(fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 }), (groups) => {
    const report = compareRows(groups.flatMap(([first, second], index): Row[] => [[String(index), 'A', first, null], [String(index), 'B', second, null]]));
    const [a, b] = (report?.assessors ?? []).map(({ difference }) => Number(difference));
    return a === 0 ? b === 0 : a === -(b ?? 0);
  }));
});

describe('the difference that a third assessor should look at', () => {
  const gapOf = (marks: readonly CellValue[]): readonly [number, number] => {
    const group = assessed(marks.map((mark, index): Row => ['1', `A${index}`, mark, null])).get('1');
    if (group === undefined) return [0, 0];
    return openGap(marksOf(group, 0));
  };

  test.each<[readonly CellValue[], readonly [number, number]]>([
    [[80], [0, 0]], [[80, 65], [15, 15]], [[80, 65, 20], [0, 0]], [[80, null], [0, 80]], [[20, null], [0, 80]], [[null, null], [0, 100]],
    [[80, 65, null], [0, 15]], [[80, null, null], [0, 80]], [[null], [0, 0]],
  ])('of %j', (marks, expected) => {
    expect(gapOf(marks)).toEqual(expected);
  });

  test('never leaves what it could still be when a blank is filled in', () => {
    const marks = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(marks, fc.integer({ min: 0, max: 100 }), (given, filled) => {
      const blank = given.indexOf(null);
      if (blank < 0) return;
      const [before, after] = [gapOf(given), gapOf(given.with(blank, filled))];
      expect(after[0]).toBeGreaterThanOrEqual(before[0]);
      expect(after[1]).toBeLessThanOrEqual(before[1]);
    }));
  });
});
