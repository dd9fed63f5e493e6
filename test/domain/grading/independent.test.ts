import fc from 'fast-check';
import { gradeClass } from '../../../src/domain/grading';
import { tableOf } from '../../support/grading/table';
import { gradeByHand } from '../../support/grading/by-hand';
import type { Facts, HandGrade } from '../../support/grading/by-hand';
import { EVENT, FIRST_DAY, PENGANTAR, SIMULASI, SUBJECTS, actionLearningOf, attendanceOf, classOf } from '../../support/grading/class';
import { nipOf } from '../../support/class-sheets';
import { kapParameters } from '../../support/grading/kap';

function gradeOf({ jp, attended, scores, assessors, ratio }: Facts): HandGrade {
  const schedule = tableOf({
    sheet: 'Jadwal', columns: ['tanggal', 'mata-pelajaran', 'jp'],
    rows: [PENGANTAR, EVENT, SIMULASI].map((title, i) => [FIRST_DAY + i, title, jp[i] ?? 0]),
  });
  const { grades } = gradeClass(classOf([{ scores }], {
    schedule,
    attendance: attendanceOf([[nipOf(1), 'Farah Halim', ...attended]], SUBJECTS),
    actionLearning: actionLearningOf(assessors.map((marks, i) => ['1', `Penilai ${i + 1}`, ...marks])),
    parameters: kapParameters({ 'rasio-kehadiran-aktivitas': ratio }),
  }));
  const grade = grades[0]!;
  expect(grade).toMatchObject({ missing: [], low: grade.na, high: grade.na });
  return {
    attendance: grade.attendance!, npr: grade.subjects.map((subject) => subject.npr!), nt: grade.nt!, al: grade.al!, na: grade.na!,
  };
}

const interesting = [0, 1, 49.5, 64, 65, 77.5, 99.99, 100];
const ratios: readonly (readonly [number, number])[] = [[10, 90], [30, 70], [50, 50], [33, 67], [0, 100], [100, 0]];

describe('grades computed a second time, by hand in BigInt fractions', () => {
  test('a grid of scores, JP and ratios: equal to the digit', () => {
    for (const ratio of ratios) {
      for (const jp of [[8, 8, 16], [3, 7, 11], [1, 0.5, 41]]) {
        for (const [i, score] of interesting.entries()) {
          const other = interesting[(i * 3 + 2) % interesting.length]!;
          const attended = [jp[0]!, jp[1]! / 2, jp[2]! * 0.75];
          const facts: Facts = { jp, attended, scores: [score, other, 77.5], assessors: [[score, 70, 64.5], [other, 65, 100], [1, 99.5, 0]], ratio };
          expect(gradeOf(facts)).toEqual(gradeByHand(facts));
        }
      }
    }
  });

  const mark = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const hours = fc.integer({ min: 1, max: 40 });
  const facts: fc.Arbitrary<Facts> = fc.record({
    sessions: fc.array(hours.chain((jp) => fc.record({ jp: fc.constant(jp), attended: fc.integer({ min: 0, max: jp * 4 }).map((quarters) => quarters / 4) })), { minLength: 3, maxLength: 3 }),
    scores: fc.array(mark, { minLength: 3, maxLength: 3 }),
    assessors: fc.array(fc.array(mark, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    first: fc.integer({ min: 0, max: 100 }),
  }).map(({ sessions, scores, assessors, first }) => ({
    jp: sessions.map(({ jp }) => jp), attended: sessions.map(({ attended }) => attended), scores, assessors, ratio: [first, 100 - first],
  }));

  test('any marks: equal to the digit', () => {
    fc.assert(fc.property(facts, (one) => {
      expect(gradeOf(one)).toEqual(gradeByHand(one));
    }), { numRuns: 300 });
  });
});
