import { gradeClass, parametersOf } from '../../../src/domain/grading';
import type { GradeReport } from '../../../src/domain/findings';
import { actionLearningOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { kapParameters, kapScheme } from '../../support/grading/kap';

type Values = Parameters<typeof kapParameters>[0];

/** AL of 65 in every criterion, so that NA is 65 when every NPR is 65. */
const level = actionLearningOf([['1', 'Penilai 1', 65, 65, 65]]);

function gradeOf(person: PersonSketch, values: Values = {}, al = level): GradeReport {
  return gradeClass(classOf([person], { parameters: kapParameters(values), actionLearning: al })).grades[0]!;
}

/** Scores that make every NPR, and with an equal AL the NA, exactly that mark when attendance has no weight. */
const flat = (mark: number): PersonSketch => ({ scores: [mark, mark, mark] });
const noAttendance = { 'rasio-kehadiran-aktivitas': [0, 100], 'pembulatan-npr': 2 };

function flatGrade(mark: number, values: Values): GradeReport {
  return gradeOf(flat(mark), { ...noAttendance, ...values }, actionLearningOf([['1', 'Penilai 1', mark, mark, mark]]));
}

describe('thresholds: at the mark and one step beside it', () => {
  test('pass mark', () => {
    expect(flatGrade(65, {}).status).toBe('lulus');
    expect(flatGrade(64.99, {}).status).toBe('tidak-lulus');
    expect(flatGrade(65, { 'nilai-lulus': 65.01 }).status).toBe('tidak-lulus');
    expect(flatGrade(64.99, { 'nilai-lulus': 64.99 }).status).toBe('lulus');
  });

  test.each([['batas-cukup', 65, 'Kurang', 'Cukup'], ['batas-baik', 76, 'Cukup', 'Baik'], ['batas-amat-baik', 90, 'Baik', 'Amat Baik']])(
    '%s', (id, limit, below, from) => {
      expect(flatGrade(limit, {}).predicate).toBe(from);
      expect(flatGrade(limit - 0.01, {}).predicate).toBe(below);
      expect(flatGrade(limit, { [id]: limit + 0.01 }).predicate).toBe(below);
      expect(flatGrade(limit - 0.01, { [id]: limit - 0.01 }).predicate).toBe(from);
    });

  test('attendance minimum: 25.6 of 32 JP are exactly 80 %', () => {
    const enough: PersonSketch = { attended: [8, 8, 8, 1.6], scores: [90, 90, 90] };
    const tooLittle: PersonSketch = { attended: [8, 8, 8, 1.59], scores: [90, 90, 90] };
    expect(gradeOf(enough)).toMatchObject({ attendance: '80.00', status: 'lulus' });
    expect(gradeOf(tooLittle)).toMatchObject({ attendance: '79.97', status: 'tidak-lulus', missing: [] });
    expect(gradeOf(enough, { 'kehadiran-minimum': 80.01 }).status).toBe('tidak-lulus');
    expect(gradeOf(tooLittle, { 'kehadiran-minimum': 79.96 }).status).toBe('lulus');
  });

  test('a grade is compared as it is shown: 64.995 is 65.00', () => {
    expect(flatGrade(64.995, { 'pembulatan-npr': 3 })).toMatchObject({ na: '65.00', status: 'lulus' });
    expect(flatGrade(64.994, { 'pembulatan-npr': 3 })).toMatchObject({ na: '64.99', status: 'tidak-lulus' });
  });
});

describe('weights and rounding: one step changes the grade', () => {
  const person: PersonSketch = { attended: [8, 4, 6, 7], scores: [81, 62, 93] };
  const al = actionLearningOf([['1', 'Penilai 1', 50, 90, 71], ['1', 'Penilai 2', 60, 88, 79]]);

  test('the grade that the steps start from: NPR 87, 58, 89; ΣNT 80.75; AL 74.6', () => {
    expect(gradeOf(person, {}, al)).toMatchObject({ nt: '80.75', al: '74.60', na: '77.06' });
  });

  test.each([
    ['rasio-kehadiran-aktivitas up', { 'rasio-kehadiran-aktivitas': [31, 69], 'pembulatan-npr': 2 }, { 'pembulatan-npr': 2 }],
    ['rasio-kehadiran-aktivitas down', { 'rasio-kehadiran-aktivitas': [29, 71], 'pembulatan-npr': 2 }, { 'pembulatan-npr': 2 }],
    ['bobot-nt up', { 'bobot-nt': 41, 'bobot-al': 59 }, {}],
    ['bobot-nt down', { 'bobot-nt': 39, 'bobot-al': 61 }, {}],
    ['bobot-kriteria-1 up', { 'bobot-kriteria-1': 31, 'bobot-kriteria-2': 39 }, {}],
    ['bobot-kriteria-1 down', { 'bobot-kriteria-1': 29, 'bobot-kriteria-3': 31 }, {}],
    ['bobot-kriteria-2 up', { 'bobot-kriteria-2': 41, 'bobot-kriteria-3': 29 }, {}],
    ['bobot-kriteria-3 up', { 'bobot-kriteria-3': 31, 'bobot-kriteria-2': 39 }, {}],
    ['pembulatan-npr', { 'pembulatan-npr': 1 }, {}],
    ['pembulatan-na up', { 'pembulatan-na': 3 }, {}],
    ['pembulatan-na down', { 'pembulatan-na': 1 }, {}],
  ] as [string, Values, Values][])('%s', (_, changed, from) => {
    expect(gradeOf(person, changed, al).na).not.toBe(gradeOf(person, from, al).na);
  });

  test('every parameter that the scheme names stands in the pack and is tried here or beside', () => {
    const triedHere = ['nilai-lulus', 'batas-cukup', 'batas-baik', 'batas-amat-baik', 'kehadiran-minimum', 'rasio-kehadiran-aktivitas', 'bobot-nt',
      'bobot-al', 'bobot-kriteria-1', 'bobot-kriteria-2', 'bobot-kriteria-3', 'pembulatan-npr', 'pembulatan-na'];
    const triedBeside = ['konversi-kehadiran', 'konversi-titik-hadir', 'konversi-titik-nilai', 'batas-mp-pendek', 'kehadiran-minimum-mp-pendek',
      'kehadiran-minimum-mp-panjang', 'nt-minimum', 'al-minimum', 'pembanding-nilai', 'kebijakan-remedial', 'jarak-perbatasan'];
    const named = new Set(parametersOf(kapScheme).map(({ id }) => id));
    expect(named).toEqual(new Set([...triedHere, ...triedBeside]));
    for (const id of named) expect(kapParameters().has(id)).toBe(true);
  });
});

describe('parameters that cannot be used', () => {
  test('weights that do not come to 100 leave the grade open between its parts', () => {
    const { grades, problems } = gradeClass(classOf([{}], { parameters: kapParameters({ 'bobot-nt': 41 }) }));
    expect(grades[0]).toMatchObject({ na: null, low: '70.00', high: '86.00', status: 'belum-lengkap', nt: '86.00', al: '70.00', missing: ['bobot-nt', 'bobot-al'] });
    expect(problems).toEqual([expect.objectContaining({ code: 'grading.weights-sum', severity: 'error', details: expect.objectContaining({ total: '101.00' }) })]);
  });

  test.each([
    ['nilai-lulus', null, { status: 'belum-lengkap', na: '76.40', missing: ['nilai-lulus'] }],
    ['kehadiran-minimum', null, { status: 'belum-lengkap', na: '76.40', missing: ['kehadiran-minimum'] }],
    ['batas-baik', null, { status: 'lulus', predicate: null, missing: ['batas-baik'] }],
    ['pembulatan-npr', null, { status: 'belum-lengkap', na: null, low: '76.40', high: '76.40' }],
    ['bobot-al', null, { status: 'belum-lengkap', na: null, low: '70.00', high: '86.00', missing: ['bobot-al'] }],
    ['pembulatan-na', null, { status: 'belum-lengkap', na: null, low: '76.00', high: '77.00' }],
  ])('%s still open', (id, value, expected) => {
    expect(gradeOf({}, { [id]: value }, actionLearningOf([['1', 'Penilai 1', 80, 70, 60]]))).toMatchObject(expected);
  });

  test.each([['pembulatan-na', 1.5], ['pembulatan-npr', -1], ['nilai-lulus', 'enam puluh lima'], ['bobot-al', 'enam puluh'], ['bobot-nt', -40]])(
    '%s = %s is a problem, not a crash', (id, value) => {
      const { grades, problems } = gradeClass(classOf([{}], { parameters: kapParameters({ [id]: value }) }));
      expect(grades[0]).toMatchObject({ status: 'belum-lengkap', missing: expect.arrayContaining([id]) });
      expect(problems).toEqual([expect.objectContaining({ code: 'grading.parameter-unusable', details: expect.objectContaining({ id }) })]);
    });

  test('a parameter that the pack does not have', () => {
    const parameters = new Map(kapParameters());
    parameters.delete('nilai-lulus');
    const { grades, problems } = gradeClass(classOf([{}], { parameters }));
    expect(grades[0]).toMatchObject({ na: '76.40', status: 'belum-lengkap', missing: ['nilai-lulus'] });
    expect(problems).toMatchObject([{ code: 'grading.parameter-unknown', details: { id: 'nilai-lulus' } }]);
  });

  test.each([[76, 76], [90, 76], [64, 76]])('limits that do not ascend give no predicate (%d, %d)', (cukup, baik) => {
    const changed = { 'batas-cukup': cukup, 'batas-baik': baik };
    const { grades, problems } = gradeClass(classOf([{}], { parameters: kapParameters(changed) }));
    const isBroken = cukup >= baik;
    expect(grades[0]!.predicate === null).toBe(isBroken);
    expect(problems.map(({ code }) => code)).toEqual(isBroken ? ['grading.bands-order'] : []);
  });

  test('too many open choices are not tried one by one', () => {
    const parameters = new Map(kapParameters({ 'bobot-nt': null, 'bobot-al': null }));
    const options = Array.from({ length: 9 }, (_, i) => String(i * 10));
    for (const id of ['bobot-nt', 'bobot-al']) parameters.set(id, { ...parameters.get(id)!, options });
    const { grades, problems } = gradeClass(classOf([{}], { parameters }));
    expect(grades[0]).toMatchObject({ na: null, low: '70.00', high: '86.00' });
    expect(problems.map(({ code }) => code)).toEqual(['grading.too-many-choices']);
  });
});
