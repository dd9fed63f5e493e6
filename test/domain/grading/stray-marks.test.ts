import fc from 'fast-check';
import { gradeClass } from '../../../src/domain/grading';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { actionLearningOf, classOf } from '../../support/grading/class';

const gradeWith = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof gradeClass> => (
  gradeClass(classOf([{}, { group: '2' }], { actionLearning: actionLearningOf(rows) })));

const problemsOf = ({ problems }: ReturnType<typeof gradeClass>): readonly string[] => (
  problems.map(({ code, severity, cells }) => [code, severity, ...cells.map(formatCellRef)].join(' ')));

const own: readonly (readonly CellValue[])[] = [['1', 'A', 80, 80, 80], ['2', 'A', 60, 60, 60]];

test.each<[string, CellValue, string]>([
  ['cannot be read', '??', 'grading.group-unreadable'], ['is blank', null, 'grading.group-blank'], ['nobody is in', '44', 'grading.group-of-nobody'],
])('a row with marks whose group %s may be any group’s: the score of every group is open', (_, group, code) => {
  const graded = gradeWith(...own, [group, 'B', 90, 90, 90]);
  expect(problemsOf(graded)).toEqual([`${code} error 'Action Learning'!A4`]);
  expect(graded.groups.get('1')).toMatchObject({ al: null, low: '80.00', high: '85.00', missing: ["'Action Learning'!A4"] });
  expect(graded.groups.get('2')).toMatchObject({ al: null, low: '60.00', high: '75.00' });
  expect(graded.grades[0]).toMatchObject({ na: null, status: 'belum-lengkap', missing: ["'Action Learning'!A4"] });
});

test('marks that are missing there may be anything', () => {
  expect(gradeWith(...own, ['??', 'B', null, 90, 'x']).groups.get('1')).toMatchObject({ al: null, low: '56.00', high: '88.00' });
});

test('marks of a group that nobody is in are told once a group, and change no score of a roster without groups', () => {
  expect(problemsOf(gradeWith(...own, ['44', 'B', 90, 90, 90], ['44', 'C']))).toEqual(["grading.group-of-nobody error 'Action Learning'!A4 'Action Learning'!A5"]);
  const { grades, groups } = gradeClass(classOf([{ group: null }], { actionLearning: actionLearningOf(own) }));
  expect(groups.get('1')?.al).toBe('80.00');
  expect(grades[0]?.na).toBeNull();
});

test('such a row without a mark changes no score, and is told', () => {
  const graded = gradeWith(...own, ['??', 'B'], [null, 'C'], ['44', 'B']);
  expect(problemsOf(graded)).toEqual(["grading.group-ignored warning 'Action Learning'!A4", "grading.group-ignored warning 'Action Learning'!A5", "grading.group-unknown warning 'Action Learning'!A6"]);
  expect(graded.groups.get('1')).toMatchObject({ al: '80.00', missing: [] });
});

test('whatever group each of the rows turns out to belong to, its score lies within what was possible', () => {
  const row = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
  const strays = fc.array(fc.tuple(row, fc.constantFrom('1', '2')), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), strays, (first, others) => {
    const certain = [...first.map((marks, i) => ['1', `A${i}`, ...marks]), ['2', 'A', 50, 50, 50]];
    const open = gradeWith(...certain, ...others.map(([marks], i) => [i % 2 === 0 ? null : '44', `B${i}`, ...marks]));
    const settled = gradeWith(...certain, ...others.map(([marks, group], i) => [group, `B${i}`, ...marks]));
    for (const [group, { low, high }] of open.groups) {
      const al = Number(settled.groups.get(group)?.al);
      expect(al).toBeGreaterThanOrEqual(Number(low));
      expect(al).toBeLessThanOrEqual(Number(high));
    }
  }), { numRuns: 200 });
});
