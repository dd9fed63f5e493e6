import fc from 'fast-check';
import { gradeClass } from '../../../src/domain/grading';
import { tableOf } from '../../support/grading/table';
import { gradeByHand } from '../../support/grading/by-hand';
import type { Facts, HandGrade } from '../../support/grading/by-hand';
import { EVENT, FIRST_DAY, PENGANTAR, SIMULASI, SUBJECTS, actionLearningOf, attendanceOf, classOf } from '../../support/grading/class';
import { nipOf } from '../../support/class-sheets';
import { kapParameters } from '../../support/grading/kap';

/** The grades of one class; its members share JP, ratio and the marks of their group's assessors. */
function gradesOf(members: readonly Facts[]): readonly HandGrade[] {
  const [{ jp, assessors, ratio }] = members as readonly [Facts];
  const schedule = tableOf({
    sheet: 'Jadwal', columns: ['tanggal', 'mata-pelajaran', 'jp'],
    rows: [PENGANTAR, EVENT, SIMULASI].map((title, i) => [FIRST_DAY + i, title, jp[i] ?? 0]),
  });
  const { grades } = gradeClass(classOf(members.map(({ scores }) => ({ scores })), {
    schedule,
    attendance: attendanceOf(members.map(({ attended }, i) => [nipOf(i + 1), `Farah ${i + 1}`, ...attended]), SUBJECTS),
    actionLearning: actionLearningOf(assessors.map((marks, i) => ['1', `Penilai ${i + 1}`, ...marks])),
    parameters: kapParameters({ 'rasio-kehadiran-aktivitas': ratio }),
  }));
  return grades.map((found) => {
    const grade = found!;
    expect(grade).toMatchObject({ missing: [], low: grade.na, high: grade.na });
    return { attendance: grade.attendance!, npr: grade.subjects.map((subject) => subject.npr!), nt: grade.nt!, al: grade.al!, na: grade.na! };
  });
}

const gradeOf = (facts: Facts): HandGrade => gradesOf([facts])[0]!;

/** Every triple of three values. */
function combinations(values: readonly number[]): readonly (readonly number[])[] {
  return values.flatMap((first) => values.flatMap((second) => values.map((third) => [first, second, third])));
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

  test('every combination of attendance, scores, marks, JP and ratios of a small grid: equal to the digit', () => {
    const shares = combinations([0, 0.5, 1]);
    const scores = combinations([0, 77.5, 100]);
    const people = shares.flatMap((share) => scores.map((three) => ({ share, scores: three })));
    let compared = 0;
    for (const ratio of [[10, 90], [30, 70], [33, 67], [100, 0]] as const) {
      for (const jp of [[8, 8, 16], [3, 7, 11]]) {
        for (const assessors of [[[0, 0, 0]], [[64, 65, 64.5], [100, 99.99, 1]], [[100, 100, 100], [77.5, 0, 49.5], [1, 70, 65]]]) {
          const facts = people.map(({ share, scores: three }): Facts => ({ jp, attended: jp.map((hours, i) => hours * (share[i] ?? 0)), scores: three, assessors, ratio }));
          expect(gradesOf(facts)).toEqual(facts.map(gradeByHand));
          compared += facts.length;
        }
      }
    }
    expect(compared).toBe(4 * 2 * 3 * 3 ** 6);
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
