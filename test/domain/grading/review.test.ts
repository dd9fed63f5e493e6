import { gradeClass } from '../../../src/domain/grading';
import type { GradedClass, GradingInput } from '../../../src/domain/grading';
import { adjustmentsOf } from '../../support/grading/adjusted';
import { actionLearningOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { kapParameters } from '../../support/grading/kap';

type Values = Parameters<typeof kapParameters>[0];

/** Only scores and action learning count, so that a mark in all of them is the grade. */
const plain = { 'rasio-kehadiran-aktivitas': [0, 100], 'pembulatan-npr': 2 };

/** Everybody in a group of their own, with the same mark everywhere. */
function classWith(people: readonly number[], values: Values = {}, changes: Partial<GradingInput> = {}): GradedClass {
  return gradeClass(classOf(people.map((mark, i): PersonSketch => ({ scores: [mark, mark, mark], group: String(i + 1) })), {
    parameters: kapParameters({ ...plain, ...values }),
    actionLearning: actionLearningOf(people.map((mark, i) => [String(i + 1), 'Penilai 1', mark, mark, mark])), ...changes,
  }));
}

const changed = ({ alternatives }: GradedClass): Record<string, readonly number[]> => Object.fromEntries(
  (alternatives ?? []).map(({ setting, to, changed: people }) => [`${setting}=${to}`, people.map(({ person }) => person)]));

describe('people on a border', () => {
  test('within the distance of a limit, on both sides; a limit that is two settings is named once', () => {
    const { borders } = classWith([63.99, 64, 64.99, 65, 66, 66.01, 75, 77.01, 89, 91]);
    expect(borders.map(({ person, na, limit, distance }) => [person, na, limit, distance])).toEqual([
      [1, '64.00', '65', '-1.00'], [2, '64.99', '65', '-0.01'], [3, '65.00', '65', '0.00'], [4, '66.00', '65', '1.00'],
      [6, '75.00', '76', '-1.00'], [8, '89.00', '90', '-1.00'], [9, '91.00', '90', '1.00'],
    ]);
    expect(borders[0]!.settings).toEqual(['nilai-lulus', 'batas-cukup']);
    expect(borders[4]!.settings).toEqual(['batas-baik']);
  });

  test('a grade that is not complete is on no border, a distance of 0 means exactly on it', () => {
    expect(classWith([65, 65.01], { 'jarak-perbatasan': 0 }).borders.map(({ person }) => person)).toEqual([0]);
    expect(classWith([65], {}, { actionLearning: null }).borders).toEqual([]);
    expect(classWith([65], { 'jarak-perbatasan': null }).borders).toEqual([]);
  });

  test('compared before rounding, the border is that of the exact grade', () => {
    const { borders } = classWith([64.6], { 'pembanding-nilai': 'sebelum-dibulatkan', 'pembulatan-na': 0 });
    expect(borders).toMatchObject([{ na: '64.6000', distance: '-0.4000' }]);
  });
});

describe('who would change under another setting', () => {
  test('another rounding of NA, a grade compared before rounding, a step of the pass mark', () => {
    const found = classWith([64.4, 64.5, 64.996, 65, 65.5, 66, 80], { 'pembulatan-npr': 3 });
    expect(found.grades.map((grade) => grade?.status)).toEqual(['tidak-lulus', 'tidak-lulus', 'lulus', 'lulus', 'lulus', 'lulus', 'lulus']);
    expect(changed(found)).toMatchObject({
      'pembulatan-na=0': [1], 'pembanding-nilai=sebelum-dibulatkan': [2], 'nilai-lulus=64': [0, 1], 'nilai-lulus=66': [2, 3, 4],
    });
    const { from, to } = found.alternatives!.find(({ setting, to: value }) => setting === 'nilai-lulus' && value === '66')!.changed[1]!;
    expect([from, to]).toEqual([{ na: '65.00', status: 'lulus', predicate: 'Cukup' }, { na: '65.00', status: 'tidak-lulus', predicate: 'Cukup' }]);
  });

  test('another ratio and another conversion', () => {
    // Attendance of 75 % in every subject, scores and AL of 64: 30:70 gives 67.3, 10:90 gives 65.1.
    const person: PersonSketch = { attended: [6, 6, 6, 6], scores: [64, 64, 64] };
    const { alternatives } = gradeClass(classOf([person], {
      parameters: kapParameters({ 'kehadiran-minimum': 0, 'nilai-lulus': 65, 'pembulatan-npr': 2 }), actionLearning: actionLearningOf([['1', 'A', 64, 64, 64]]),
    }));
    expect(alternatives!.map(({ setting, from, to }) => `${setting}: ${from} > ${to}`)).toEqual([
      'rasio-kehadiran-aktivitas: 30,70 > 10:90', 'konversi-kehadiran: persentase > konversi-bppk', 'pembanding-nilai: tertulis > sebelum-dibulatkan',
      'pembulatan-npr: 2 > 0', 'pembulatan-na: 2 > 0', 'nilai-lulus: 65 > 64', 'nilai-lulus: 65 > 66',
    ]);
    expect(alternatives![0]!.changed).toMatchObject([{ person: 0, from: { status: 'lulus', na: '65.32' }, to: { status: 'tidak-lulus', na: '64.44' } }]);
  });

  test('every alternative says what grading the class anew would', () => {
    const people = Array.from({ length: 60 }, (_, i) => 62 + i / 10);
    const found = classWith(people, { 'rasio-kehadiran-aktivitas': [30, 70] });
    for (const { setting, to, changed: list } of found.alternatives!) {
      const value = setting.startsWith('rasio') ? to.split(':').map(Number) : Number.isNaN(Number(to)) ? to : Number(to);
      const anew = classWith(people, { 'rasio-kehadiran-aktivitas': [30, 70], [setting]: value });
      const differing = found.grades.flatMap((grade, person) => (
        grade?.status === anew.grades[person]?.status && grade?.predicate === anew.grades[person]?.predicate ? [] : [person]));
      expect(list.map(({ person }) => person)).toEqual(differing);
      for (const { person, to: standing } of list) expect(anew.grades[person]).toMatchObject(standing);
    }
  });

  test('while a choice is open, its options are compared with the first', () => {
    const person: PersonSketch = { attended: [6, 6, 6, 6], scores: [64, 64, 64] };
    const { alternatives } = gradeClass(classOf([person], {
      parameters: kapParameters({ 'rasio-kehadiran-aktivitas': null, 'kehadiran-minimum': 0, 'pembulatan-npr': 2 }), actionLearning: actionLearningOf([['1', 'A', 64, 64, 64]]),
    }));
    expect(alternatives![0]).toMatchObject({ from: '10:90', to: '30:70', changed: [{ from: { status: 'tidak-lulus' }, to: { status: 'lulus' } }] });
    expect(alternatives!.slice(1).every(({ changed: list }) => list.length === 0)).toBe(true);
  });

  test('a resit that is capped moves with the pass mark', () => {
    const { alternatives } = gradeClass(classOf([{ scores: [40, 66, 66] }], {
      parameters: kapParameters({ ...plain, 'kebijakan-remedial': 'paling-tinggi-nilai-lulus' }), actionLearning: actionLearningOf([['1', 'A', 66, 66, 66]]),
      adjustments: adjustmentsOf([{ kind: 'Remedial', mark: 90 }]),
    }));
    // NPR 65, 66, 66: 65.9. At 66 the resit counts 66: 66.
    expect(alternatives!.find(({ to }) => to === '66')!.changed).toEqual([]);
  });

  test('a class too large to be graded several times says so', () => {
    const people = Array.from({ length: 10_001 }, () => ({}));
    expect(gradeClass(classOf(people)).alternatives).toBeNull();
  });
});
