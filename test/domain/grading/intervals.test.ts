import fc from 'fast-check';
import { gradeClass } from '../../../src/domain/grading';
import type { GradeReport } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import { SESSIONS, SUBJECTS, actionLearningOf, activityOf, attendanceOf, classOf } from '../../support/grading/class';
import { nipOf } from '../../support/class-sheets';
import { kapParameters } from '../../support/grading/kap';

/** Ten marks: four sessions, three scores, three criteria. */
function gradeOf(marks: readonly CellValue[], ratio: readonly number[] | null = [30, 70]): GradeReport {
  const { grades } = gradeClass(classOf([{}], {
    attendance: attendanceOf([[nipOf(1), 'Farah Halim', ...marks.slice(0, 4)]], SESSIONS),
    activityScores: activityOf([[nipOf(1), 'Farah Halim', ...marks.slice(4, 7)]], SUBJECTS),
    actionLearning: actionLearningOf([['1', 'Penilai 1', ...marks.slice(7)]]),
    parameters: kapParameters({ 'rasio-kehadiran-aktivitas': ratio }),
  }));
  return grades[0]!;
}

const jp = fc.integer({ min: 0, max: 16 }).map((halves) => halves / 2);
const score = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
const marks = fc.tuple(jp, jp, jp, jp, score, score, score, score, score, score).map((all) => [...all]);
const holes = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 10 });
const highest = [8, 8, 8, 8, 100, 100, 100, 100, 100, 100];
const fill = (all: readonly CellValue[], where: readonly number[], values: readonly CellValue[]): CellValue[] => (
  all.map((mark, i) => (where.includes(i) ? values[i] ?? null : mark)));

describe('the interval of an incomplete grade', () => {
  test('holds the grade of any filling, and the emptiest and fullest filling reach its ends', () => {
    fc.assert(fc.property(marks, marks, holes, (given, filling, where) => {
      const open = gradeOf(fill(given, where, []));
      expect(open).toMatchObject({ na: null, status: 'belum-lengkap', predicate: null });
      expect(open.missing).toHaveLength(where.length);
      const filled = Number(gradeOf(fill(given, where, filling)).na);
      expect(Number(open.low)).toBeLessThanOrEqual(filled);
      expect(Number(open.high)).toBeGreaterThanOrEqual(filled);
      expect(gradeOf(fill(given, where, given.map(() => 0))).na).toBe(open.low);
      expect(gradeOf(fill(given, where, highest)).na).toBe(open.high);
    }), { numRuns: 150 });
  });

  test('an unreadable mark is as open as a blank one', () => {
    const given = [8, 8, 8, 8, 80, 75, 70, 80, 70, 60];
    const wrong: CellValue[] = ['H', { error: '#N/A' }, 9, -1, 'A', 101, '-', true, 'delapan puluh', { error: '#REF!' }];
    for (const [i, value] of wrong.entries()) {
      const unreadable = gradeOf(fill(given, [i], fill(given, [i], given.map(() => value))));
      const blank = gradeOf(fill(given, [i], []));
      expect(unreadable).toEqual(blank);
      expect(blank.missing).toHaveLength(1);
    }
  });

  test('an open ratio is the union over its options, the same option in every subject', () => {
    fc.assert(fc.property(marks, (given) => {
      const open = gradeOf(given, null);
      const ends = [gradeOf(given, [10, 90]), gradeOf(given, [30, 70])].map(({ na }) => Number(na)).sort((a, b) => a - b);
      expect([Number(open.low), Number(open.high)]).toEqual(ends);
      expect(open).toMatchObject({ na: null, nt: null, status: 'belum-lengkap', missing: ['rasio-kehadiran-aktivitas'] });
      expect(open.al).toBe(gradeOf(given).al);
      expect(open.subjects.every(({ npr }) => npr === null)).toBe(true);
    }), { numRuns: 60 });
  });

  test('a mark below the last blank is not lost: attendance and AL stay known when a score is missing', () => {
    expect(gradeOf([8, 8, 8, 4, null, 75, 70, 80, 70, 60])).toMatchObject({
      attendance: '87.50', al: '70.00', nt: null, na: null, missing: ["'Nilai Aktivitas'!C2"],
    });
  });

  test('a blank criterion of one of two assessors is half an interval of that criterion', () => {
    const { grades, groups } = gradeClass(classOf([{}], { actionLearning: actionLearningOf([['1', 'A', 80, 70, 60], ['1', 'B', 80, null, 60]]) }));
    expect(groups.get('1')).toMatchObject({ al: null, low: '56.00', high: '76.00', assessors: 2, missing: ["'Action Learning'!D3"] });
    expect(grades[0]).toMatchObject({ al: null, na: null, missing: ["'Action Learning'!D3"] });
  });

  test('an assessor who has no row is not invented', () => {
    const { groups } = gradeClass(classOf([{}, { group: '2' }], { actionLearning: actionLearningOf([['1', 'A', 80, 70, 60], ['2', 'B', 0, 0, 0]]) }));
    expect(groups.get('1')).toMatchObject({ al: '70.00', assessors: 1 });
  });
});
