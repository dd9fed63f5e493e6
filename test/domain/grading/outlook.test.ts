import fc from 'fast-check';
import { gradeClass } from '../../../src/domain/grading';
import type { GradeReport } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import { EVENT, FIRST_DAY, PENGANTAR, SIMULASI, SUBJECTS, actionLearningOf, activityOf, attendanceOf, classOf } from '../../support/grading/class';
import { kapParameters } from '../../support/grading/kap';
import { nipOf } from '../../support/class-sheets';
import { tableOf } from '../../support/grading/table';
import { judgeByHand } from '../../support/grading/verdict-by-hand';
import type { HandMarks, HandRules } from '../../support/grading/verdict-by-hand';

const JP = [4, 8, 16];
const schedule = tableOf({
  sheet: 'Jadwal', columns: ['tanggal', 'mata-pelajaran', 'jp'], rows: [PENGANTAR, EVENT, SIMULASI].map((title, i) => [FIRST_DAY + i, title, JP[i] ?? 0]),
});

/** Nine marks: JP attended and scores of three subjects, three criteria. */
type Marks = readonly CellValue[];
const HIGHEST = [...JP, 100, 100, 100, 100, 100, 100];

const parametersOf = (rules: HandRules): ReturnType<typeof kapParameters> => kapParameters({
  'rasio-kehadiran-aktivitas': rules.ratio, 'konversi-kehadiran': rules.conversion, 'pembulatan-npr': rules.nprPlaces, 'pembulatan-na': rules.naPlaces,
  'pembanding-nilai': rules.compares, 'nilai-lulus': rules.passMark, 'kehadiran-minimum': rules.attendance[0], 'al-minimum': rules.al,
  'kehadiran-minimum-mp-pendek': rules.attendance[1], 'kehadiran-minimum-mp-panjang': rules.attendance[2],
});

/** Everybody in a group of their own. */
function gradesOf(people: readonly Marks[], rules: HandRules): readonly GradeReport[] {
  const named = (marks: Marks, i: number): CellValue[] => [nipOf(i + 1), 'Farah Halim', ...marks];
  return gradeClass(classOf(people.map((_, i) => ({ group: String(i + 1) })), {
    schedule, parameters: parametersOf(rules),
    attendance: attendanceOf(people.map((marks, i) => named(marks.slice(0, 3), i)), SUBJECTS),
    activityScores: activityOf(people.map((marks, i) => named(marks.slice(3, 6), i)), SUBJECTS),
    actionLearning: actionLearningOf(people.map((marks, i) => [String(i + 1), 'Penilai 1', ...marks.slice(6)])),
  })).grades.map((grade) => grade!);
}

function byHand(marks: readonly number[], rules: HandRules): ReturnType<typeof judgeByHand> {
  const facts: HandMarks = { jp: JP, attended: marks.slice(0, 3), scores: marks.slice(3, 6), al: [marks[6]!, marks[7]!, marks[8]!] };
  return judgeByHand(facts, rules);
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] => lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]]);

const base: HandRules = { ratio: [30, 70], conversion: 'persentase', nprPlaces: 0, naPlaces: 2, compares: 'tertulis', passMark: 65, attendance: [80, 0, 0], al: 0 };
const variants: readonly HandRules[] = product<Partial<HandRules>>([
  [{ ratio: [10, 90] }, { ratio: [30, 70] }, { ratio: [33, 67] }],
  [{ conversion: 'persentase' }, { conversion: 'konversi-bppk' }],
  [{ nprPlaces: 0, naPlaces: 2 }, { nprPlaces: 2, naPlaces: 0 }, { nprPlaces: 1, naPlaces: 1 }],
  [{ compares: 'tertulis' }, { compares: 'sebelum-dibulatkan' }],
  [{ attendance: [80, 0, 0], al: 0 }, { attendance: [0, 50, 80], al: 64 }],
]).map((changes) => Object.assign({}, base, ...changes) as HandRules);

describe('a full grid of small cases, computed a second time in BigInt fractions', () => {
  const people = product<number>([[0, 2, 4], [3, 8], [12.8, 16], [64.5, 100], [0, 65], [77.5], [50, 64, 65.01], [66], [65]]);

  test.each(variants.map((rules) => [JSON.stringify(rules), rules] as const))('%s', (_, rules) => {
    const found = gradesOf(people, rules).map(({ na, status, outlook, needed, low, high }) => ({ na, status, outlook, needed, low, high }));
    expect(found).toEqual(people.map((marks) => {
      const { na, passes } = byHand(marks, rules);
      return { na, low: na, high: na, status: passes ? 'lulus' : 'tidak-lulus', outlook: passes ? 'passed' : 'failed', needed: null };
    }));
  });
});

describe('what is certain while marks are missing, against every completion', () => {
  /** What a missing mark may become: both ends, and values where roundings and minimums tip. */
  const fillings = (i: number): readonly number[] => (i < 3 ? [0, (JP[i] ?? 0) / 2, (JP[i] ?? 0) * 0.8, JP[i] ?? 0] : [0, 50, 64.5, 65, 77.49, 100]);
  const completionsOf = (marks: Marks): readonly number[][] => product(marks.map((mark, i) => (mark === null ? fillings(i) : [mark as number])));

  const attended = (i: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 4 }).map((quarters) => (quarters * (JP[i] ?? 0)) / 4);
  const score = fc.oneof(fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2), fc.constantFrom(64, 64.5, 65, 65.5));
  const marks = fc.tuple(attended(0), attended(1), attended(2), score, score, score, score, score, score);
  const holes = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 });
  const cases = fc.tuple(marks, holes).map(([all, where]) => all.map((mark, i) => (where.includes(i) ? null : mark)));

  const check = (people: readonly Marks[], rules: HandRules): void => {
    gradesOf(people, rules).forEach((grade, i) => {
      const completions = completionsOf(people[i]!).map((completion) => byHand(completion, rules));
      const values = completions.map(({ na }) => Number(na));
      expect([Number(grade.low), Number(grade.high)]).toEqual([Math.min(...values), Math.max(...values)]);
      const passing = completions.filter(({ passes }) => passes).length;
      expect(grade).toMatchObject({ na: null, status: 'belum-lengkap', predicate: null });
      expect(grade.outlook).toBe(passing === 0 ? 'cannot-pass' : passing === completions.length ? 'already-passes' : 'open');
      expect(grade.needed === null).toBe(grade.outlook !== 'open');
    });
  };

  test('any marks with one to three holes, under any of the settings', () => {
    fc.assert(fc.property(fc.array(cases, { minLength: 20, maxLength: 20 }), fc.constantFrom(...variants), check), { numRuns: 40 });
  });

  test('the smallest mark that suffices: with it the person passes, a hundredth below not', () => {
    const middling = fc.integer({ min: 120, max: 144 }).map((halves) => halves / 2);
    const close = fc.tuple(fc.constant(4), fc.constant(8), fc.constantFrom(12.8, 16), middling, middling, middling, middling, middling, middling);
    const single = fc.tuple(close, fc.integer({ min: 3, max: 5 })).map(([all, hole]) => all.map((mark, i) => (i === hole ? null : mark)));
    let tried = 0;
    fc.assert(fc.property(fc.array(single, { minLength: 20, maxLength: 20 }), fc.constantFrom(...variants), (people, rules) => {
      gradesOf(people, rules).forEach(({ needed, outlook }, i) => {
        if (outlook !== 'open') return;
        const with_ = (mark: number): boolean => byHand(people[i]!.map((one) => (one ?? mark) as number), rules).passes;
        const least = Number(needed?.mark?.minimum);
        tried += 1;
        expect(with_(least)).toBe(true);
        expect(least === 0 || with_(Math.round(least * 100 - 1) / 100)).toBe(least === 0);
        expect(needed?.mark).toMatchObject({ component: 'aktivitas' });
      });
    }), { numRuns: 40 });
    expect(tried).toBeGreaterThan(30);
  });

  test('a group that nobody has marked yet: the smallest action learning score', () => {
    const [grade] = gradesOf([[...JP, 80, 80, 80, null, null, null]], base);
    // ΣNT 86, so 34.4 points; 30.6 of 60 % are 51.
    expect(grade).toMatchObject({ outlook: 'open', low: '34.40', high: '94.40', needed: { points: '30.60', mark: { component: 'al', subject: null, minimum: '51.00' } } });
  });

  test('several components missing: the distance only', () => {
    const [grade] = gradesOf([[...JP, null, 80, 80, null, null, null]], base);
    expect(grade!.needed).toEqual({ points: '33.80', mark: null });
  });

  test('missing attendance is told by the distance, which may be nothing but a minimum', () => {
    const [grade] = gradesOf([[null, 8, 16, 100, 100, 100, 100, 100, 100]], { ...base, attendance: [90, 0, 0] });
    expect(grade).toMatchObject({ outlook: 'open', needed: { points: '0.00', mark: null }, hurdles: [{ passed: null, low: '85.71', high: '100.00' }] });
  });

  test('every end is reached by the emptiest and the fullest completion', () => {
    fc.assert(fc.property(cases, fc.constantFrom(...variants), (one, rules) => {
      const fill = (values: readonly number[]): string => byHand(one.map((mark, i) => (mark ?? values[i]) as number), rules).na;
      expect(gradesOf([one], rules)[0]).toMatchObject({ low: fill(HIGHEST.map(() => 0)), high: fill(HIGHEST) });
    }), { numRuns: 60 });
  });

  test('with choices open, sure means whatever is chosen', () => {
    const open = (marksOf: Marks): GradeReport => gradeClass(classOf([{ group: '1' }], {
      schedule, parameters: kapParameters({ 'rasio-kehadiran-aktivitas': null }), attendance: attendanceOf([[nipOf(1), 'F', ...marksOf.slice(0, 3)]], SUBJECTS),
      activityScores: activityOf([[nipOf(1), 'F', ...marksOf.slice(3, 6)]], SUBJECTS), actionLearning: actionLearningOf([['1', 'A', ...marksOf.slice(6)]]),
    })).grades[0]!;
    fc.assert(fc.property(marks, (all) => {
      const passes = ([[10, 90], [30, 70]] as const).map((ratio) => byHand(all, { ...base, ratio }).passes);
      expect(open(all).outlook).toBe(passes.every(Boolean) ? 'already-passes' : passes.some(Boolean) ? 'open' : 'cannot-pass');
      expect(open(all).needed).toBeNull();
    }), { numRuns: 100 });
  });
});
