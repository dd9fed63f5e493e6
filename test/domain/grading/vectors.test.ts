import { gradeClass } from '../../../src/domain/grading';
import { actionLearningOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { kapParameters } from '../../support/grading/kap';

/** The vectors of reference B.3: subjects of 8, 8 and 16 JP. */
function gradeOf(person: PersonSketch, al: readonly number[], ratio: readonly number[]) {
  const input = classOf([person], { parameters: kapParameters({ 'rasio-kehadiran-aktivitas': ratio }), actionLearning: actionLearningOf([['1', 'Penilai 1', ...al]]) });
  const { grades, problems } = gradeClass(input);
  expect(problems).toEqual([]);
  return grades[0]!;
}

const second: PersonSketch = { attended: [8, 8, 7.2, 7.2], scores: [80, 75, 70] };

describe('the vectors of reference B.3', () => {
  test('everything at its best is 100', () => {
    expect(gradeOf({ scores: [100, 100, 100] }, [100, 100, 100], [10, 90])).toMatchObject({
      attendance: '100.00', nt: '100.00', al: '100.00', na: '100.00', low: '100.00', high: '100.00', status: 'lulus', predicate: 'Amat Baik',
    });
  });

  test.each([
    [[10, 90], ['82', '78', '72'], '76.00', '72.40', 'Cukup'],
    [[30, 70], ['86', '83', '76'], '80.25', '74.10', 'Cukup'],
  ])('attendance to activity %j: half goes up', (ratio, npr, nt, na, predicate) => {
    const grade = gradeOf(second, [80, 70, 60], ratio);
    expect(grade).toMatchObject({ attendance: '95.00', nt, al: '70.00', na, low: na, high: na, status: 'lulus', predicate });
    expect(grade.subjects.map((subject) => subject.npr)).toEqual(npr);
    expect(grade.subjects.map((subject) => subject.attendance)).toEqual(['100.00', '100.00', '90.00']);
    expect(grade.subjects.map((subject) => subject.activity)).toEqual(['80', '75', '70']);
  });

  test.each([[[10, 90], '68', '65.48'], [[30, 70], '75', '68.28']])('no binary floats at %j', (ratio, npr, na) => {
    const grade = gradeOf({ scores: [64, 64, 64] }, [60, 65, 66], ratio);
    expect(grade).toMatchObject({ al: '63.80', na, missing: [] });
    expect(grade.subjects.map((subject) => subject.npr)).toEqual([npr, npr, npr]);
  });

  test('what is assumed is named', () => {
    expect(gradeOf({}, [80, 70, 60], [30, 70]).assumed).toEqual([
      'pembulatan-na', 'pembulatan-npr', 'rasio-kehadiran-aktivitas', 'konversi-kehadiran', 'nilai-lulus', 'kehadiran-minimum', 'batas-cukup', 'batas-baik', 'batas-amat-baik',
      'pembanding-nilai',
    ]);
  });
});
