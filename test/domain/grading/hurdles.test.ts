import { gradeClass } from '../../../src/domain/grading';
import type { GradeReport } from '../../../src/domain/findings';
import { actionLearningOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { kapParameters } from '../../support/grading/kap';

type Values = Parameters<typeof kapParameters>[0];

function gradeOf(person: PersonSketch, values: Values = {}): GradeReport {
  return gradeClass(classOf([person], { parameters: kapParameters(values), actionLearning: actionLearningOf([['1', 'Penilai 1', 80, 70, 60]]) })).grades[0]!;
}

const perSubject = { 'kehadiran-minimum-mp-pendek': 50, 'kehadiran-minimum-mp-panjang': 80 };

describe('minimums beside the pass mark', () => {
  test('a minimum of 0 is none: neither listed nor an assumption', () => {
    const grade = gradeOf({});
    expect(grade.hurdles).toEqual([{
      id: 'kehadiran', title: 'Kehadiran minimum', subject: null, value: '100.00', low: '100.00', high: '100.00', minimum: '80', setting: 'kehadiran-minimum', passed: true,
    }]);
    expect(grade.assumed).not.toContain('nt-minimum');
    expect(grade.assumed).not.toContain('batas-mp-pendek');
  });

  test('with every minimum at 0 the attendance is still reported', () => {
    expect(gradeOf({ attended: [8, 8, 8, 0] }, { 'kehadiran-minimum': 0 })).toMatchObject({ attendance: '75.00', hurdles: [], status: 'lulus' });
  });

  test.each([[4, 'lulus'], [3.99, 'tidak-lulus']])('a short subject needs 50 %%: %d of 8 JP', (attended, status) => {
    const grade = gradeOf({ attended: [attended, 8, 8, 8], scores: [95, 95, 95] }, perSubject);
    expect(grade).toMatchObject({ status, na: expect.any(String) });
    expect(grade.hurdles.map(({ id, subject, minimum, setting }) => [id, subject, minimum, setting])).toEqual([
      ['kehadiran', null, '80', 'kehadiran-minimum'],
      ['kehadiran-per-mata-pelajaran', 'pengantar-itsm', '50', 'kehadiran-minimum-mp-pendek'],
      ['kehadiran-per-mata-pelajaran', 'event-incident-problem', '50', 'kehadiran-minimum-mp-pendek'],
      ['kehadiran-per-mata-pelajaran', 'simulasi-penyusunan', '80', 'kehadiran-minimum-mp-panjang'],
    ]);
  });

  test.each([[4.8, true], [4.79, false]])('a long subject needs 80 %% of its 16 JP: 8 + %d', (attended, passed) => {
    const { hurdles } = gradeOf({ attended: [8, 8, 8, attended] }, { ...perSubject, 'kehadiran-minimum': 0 });
    expect(hurdles.at(-1)).toMatchObject({ subject: 'simulasi-penyusunan', passed });
  });

  test.each([[8, 'kehadiran-minimum-mp-pendek'], [7.99, 'kehadiran-minimum-mp-panjang']])('up to %d JP is short', (longest, setting) => {
    expect(gradeOf({}, { ...perSubject, 'batas-mp-pendek': longest }).hurdles[1]).toMatchObject({ setting });
  });

  test('minimums of ΣNT and action learning, at the mark and beside it', () => {
    // Scores of 80 and full attendance: NPR 86, ΣNT 86; criteria 80, 70, 60: AL 70.
    expect(gradeOf({}, { 'nt-minimum': 86, 'al-minimum': 70 })).toMatchObject({ status: 'lulus', outlook: 'passed' });
    expect(gradeOf({}, { 'nt-minimum': 86.01 })).toMatchObject({ status: 'tidak-lulus', outlook: 'failed', na: '76.40' });
    expect(gradeOf({}, { 'al-minimum': 70.01 })).toMatchObject({ status: 'tidak-lulus', hurdles: [{}, { id: 'al-minimum', value: '70.00', minimum: '70.01', passed: false }] });
  });

  test('a minimum that is open leaves the status open, not the grade', () => {
    const grade = gradeOf({}, { 'al-minimum': null });
    expect(grade).toMatchObject({ status: 'belum-lengkap', outlook: 'open', na: '76.40', missing: ['al-minimum'] });
    expect(grade.hurdles.at(-1)).toMatchObject({ minimum: null, passed: null });
  });

  test('a hurdle that can no longer be taken decides, whatever is missing', () => {
    const grade = gradeOf({ attended: [0, 0, 8, null], scores: [100, 100, 100] });
    expect(grade).toMatchObject({ status: 'belum-lengkap', outlook: 'cannot-pass', needed: null, hurdles: [{ passed: false, low: '25.00', high: '50.00', value: null }] });
  });
});

describe('attendance as a score', () => {
  const bppk = { 'konversi-kehadiran': 'konversi-bppk', 'rasio-kehadiran-aktivitas': [100, 0], 'pembulatan-npr': 4 };
  const nprs = (grade: GradeReport): (string | null)[] => grade.subjects.map(({ npr }) => npr);

  test.each([
    [0, '0.0000'], [1, '20.0000'], [2, '40.0000'], [3.99, '79.8000'], [4, '80.0000'], [5, '85.0000'], [6, '90.0000'], [8, '100.0000'],
  ])('%d of 8 JP: 50 %% are 80, linear on both sides', (attended, npr) => {
    expect(nprs(gradeOf({ attended: [attended, 8, 8, 8] }, bppk))).toEqual([npr, '100.0000', '100.0000']);
  });

  test('a subject of more than 12 JP keeps its percentage; 16 JP are short when the setting says so', () => {
    const person = { attended: [8, 8, 8, 0] };
    expect(nprs(gradeOf(person, bppk)).at(-1)).toBe('50.0000');
    expect(nprs(gradeOf(person, { ...bppk, 'batas-mp-pendek': 16 })).at(-1)).toBe('80.0000');
  });

  test('the minimum of attendance is a matter of JP, not of the converted score', () => {
    expect(gradeOf({ attended: [4, 4, 8, 8] }, bppk)).toMatchObject({ attendance: '75.00', status: 'tidak-lulus' });
  });

  test('the report shows the percentage, the mean is made of the score', () => {
    expect(gradeOf({ attended: [4, 8, 8, 8] }, bppk).subjects[0]).toMatchObject({ attendance: '50.00', npr: '80.0000' });
  });

  test('while the conversion is open, the union of both', () => {
    const open = gradeOf({ attended: [4, 8, 8, 8] }, { ...bppk, 'konversi-kehadiran': null });
    expect(open.subjects.map(({ npr }) => npr)).toEqual([null, null, null]);
    expect(open).toMatchObject({ na: null, low: '77.00', high: '80.00', missing: ['konversi-kehadiran'], status: 'belum-lengkap', outlook: 'already-passes' });
  });

  test.each([[0, 80], [100, 80], [50, 101]])('points that do not rise (%d, %d) are a problem, and the grade stays open', (hadir, nilai) => {
    const { grades, problems } = gradeClass(classOf([{}], { parameters: kapParameters({ ...bppk, 'konversi-titik-hadir': hadir, 'konversi-titik-nilai': nilai }) }));
    expect(problems.map(({ code }) => code)).toEqual(['grading.curve-order']);
    expect(grades[0]).toMatchObject({ na: null, status: 'belum-lengkap' });
  });
});

describe('which grade is compared', () => {
  // With 0 decimals, NA 64.6 is written 65.
  const person: PersonSketch = { scores: [65, 65, 65] };
  const values = { 'rasio-kehadiran-aktivitas': [0, 100], 'pembulatan-na': 0 };
  const al = actionLearningOf([['1', 'Penilai 1', 64, 64.5, 64.5]]);
  const under = (comparison: string | null): GradeReport => (
    gradeClass(classOf([person], { parameters: kapParameters({ ...values, 'pembanding-nilai': comparison }), actionLearning: al })).grades[0]!);

  test('as written, or before rounding', () => {
    expect(under('tertulis')).toMatchObject({ na: '65', status: 'lulus', predicate: 'Cukup' });
    expect(under('sebelum-dibulatkan')).toMatchObject({ na: '65', status: 'tidak-lulus', predicate: 'Kurang' });
  });

  test('while nobody has chosen, only what both agree on', () => {
    expect(under(null)).toMatchObject({ na: '65', status: 'belum-lengkap', outlook: 'open', predicate: null, missing: ['pembanding-nilai'] });
    expect(gradeOf({}, { 'pembanding-nilai': null })).toMatchObject({ na: '76.40', status: 'lulus', predicate: 'Baik' });
  });
});
