import { gradeClass } from '../../../src/domain/grading';
import type { GradedClass } from '../../../src/domain/grading';
import type { GradeReport } from '../../../src/domain/findings';
import { say, sayTag } from '../../../src/messages';
import { adjustmentsOf } from '../../support/grading/adjusted';
import type { AdjustmentSketch } from '../../support/grading/adjusted';
import { EVENT, PENGANTAR, SESSIONS, actionLearningOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { kapParameters, schemeOf } from '../../support/grading/kap';
import { nipOf } from '../../support/class-sheets';

type Values = Parameters<typeof kapParameters>[0];

/** Only scores count, so that NPR is the score. */
const plain = { 'rasio-kehadiran-aktivitas': [0, 100], 'kebijakan-remedial': 'pengganti' };

function graded(rows: readonly AdjustmentSketch[], person: PersonSketch = { scores: [60, 80, 80] }, values: Values = {}): GradedClass {
  return gradeClass(classOf([person, {}], {
    parameters: kapParameters({ ...plain, ...values }), adjustments: adjustmentsOf(rows), actionLearning: actionLearningOf([['1', 'Penilai 1', 80, 70, 60]]),
  }));
}

const gradeOf = (...given: Parameters<typeof graded>): GradeReport => graded(...given).grades[0]!;
const codes = (...given: Parameters<typeof graded>): string[] => graded(...given).problems.map(({ code }) => code.slice('grading.'.length));
const nprs = (grade: GradeReport): (string | null)[] => grade.subjects.map(({ npr }) => npr);

describe('a mark that somebody decided', () => {
  test('replaces the mark, which stays visible', () => {
    const grade = gradeOf([{ mark: 90 }]);
    expect(nprs(grade)).toEqual(['90', '80', '80']);
    expect(grade.adjustments).toEqual([{
      kind: 'replaced', component: PENGANTAR, original: '60', given: '90', counted: '90', reason: 'Salah ketik', decidedBy: 'Ketua panitia',
      decidedOn: '2022-09-20', state: 'counted', cell: { sheet: 'Penyesuaian Nilai', row: 1, column: 2 },
    }]);
    expect(grade).toMatchObject({ status: 'lulus', missing: [] });
  });

  test('concerns that participant only', () => {
    const { grades, problems } = graded([{ mark: 90 }]);
    expect(grades[1]).toMatchObject({ adjustments: [], subjects: [{ npr: '80' }, { npr: '80' }, { npr: '80' }] });
    expect(problems).toEqual([]);
  });

  test('stands in for a blank, which is then no longer missing', () => {
    const { grades, problems } = graded([{ mark: 90 }], { scores: [null, 80, 80] });
    expect(grades[0]).toMatchObject({ na: expect.any(String), missing: [], status: 'lulus', adjustments: [{ original: null, counted: '90' }] });
    expect(problems).toEqual([]);
  });

  test.each(['AL', 'Action Learning', 'action learning', 'Nilai penyelesaian action learning', 'Nilai AL'])('“%s”: a score of one’s own instead of the group’s (A8)', (component) => {
    const { grades, groups } = graded([{ component, mark: 95 }]);
    expect(grades[0]).toMatchObject({ al: '95.00', adjustments: [{ original: '70.00', counted: '95.00' }] });
    expect(grades[1]).toMatchObject({ al: '70.00' });
    expect(groups.get('1')).toMatchObject({ al: '70.00' });
  });

  test('who has no group needs none for a score of one’s own', () => {
    const { grades, problems } = graded([{ component: 'AL', mark: 95 }], { group: null });
    expect(grades[0]).toMatchObject({ al: '95.00', missing: [], status: 'lulus' });
    expect(problems).toEqual([]);
  });
});

describe('a resit', () => {
  test.each([
    ['pengganti', 90, '90'], ['pengganti', 50, '50'], ['tertinggi', 90, '90'], ['tertinggi', 50, '60'],
    ['paling-tinggi-nilai-lulus', 90, '65'], ['paling-tinggi-nilai-lulus', 62, '62'], ['paling-tinggi-nilai-lulus', 50, '60'],
  ])('policy %s: 60, then %d', (policy, mark, npr) => {
    const grade = gradeOf([{ kind: 'Remedial', mark }], undefined, { 'kebijakan-remedial': policy });
    expect(grade).toMatchObject({ missing: [], adjustments: [{ kind: 'resit', original: '60', given: String(mark), counted: npr }] });
    expect(nprs(grade)[0]).toBe(npr);
  });

  test('while the policy is open, everything between, and the setting is asked for by that person only', () => {
    const { grades } = graded([{ kind: 'Remedial', mark: 90 }], undefined, { 'kebijakan-remedial': null });
    // 0.4 x (65 or 90, 80, 80 at a quarter, a quarter, a half) + 0.6 x 70
    expect(grades[0]).toMatchObject({ na: null, low: '72.50', high: '75.00', missing: ['kebijakan-remedial'], outlook: 'already-passes', adjustments: [{ counted: null, state: 'counted' }] });
    expect(grades[0]!.assumed).toContain('kebijakan-remedial');
    expect(grades[1]).toMatchObject({ missing: [], status: 'lulus' });
    expect(grades[1]!.assumed).not.toContain('kebijakan-remedial');
  });

  test('an open policy is not asked for where every option says the same', () => {
    expect(gradeOf([{ kind: 'Remedial', mark: 64 }], undefined, { 'kebijakan-remedial': null })).toMatchObject({ missing: [], status: 'lulus', adjustments: [{ counted: '64' }] });
  });

  test('of a mark that is not there: the first mark is still asked for where it could count', () => {
    expect(gradeOf([{ kind: 'Remedial', mark: 70 }], { scores: [null, 80, 80] }, { 'kebijakan-remedial': 'tertinggi' }))
      .toMatchObject({ na: null, low: '73.00', high: '76.00', missing: ["'Nilai Aktivitas'!C2"] });
    expect(gradeOf([{ kind: 'Remedial', mark: 70 }], { scores: [null, 80, 80] })).toMatchObject({ na: '73.00', missing: [] });
  });
});

describe('attendance that was decided', () => {
  const attendance = { 'rasio-kehadiran-aktivitas': [100, 0], 'pembulatan-npr': 2 };
  const absent: PersonSketch = { attended: [0, 8, 4, 8], scores: [80, 80, 80] };

  test('an excused session does not count', () => {
    const grade = gradeOf([{ component: `Kehadiran ${SESSIONS[2]}`, kind: 'Dispensasi' }], absent, attendance);
    // 16 of the 24 JP that are left; the fourth session alone is the whole of its subject.
    expect(grade).toMatchObject({ attendance: '66.67', adjustments: [{ kind: 'excused', original: '4', given: null, counted: null, state: 'counted' }] });
    expect(grade.subjects.map((subject) => subject.attendance)).toEqual(['0.00', '100.00', '100.00']);
  });

  test('a session that was made up for counts as its JP', () => {
    expect(gradeOf([{ component: `Kehadiran ${PENGANTAR}`, mark: 6 }], absent, attendance)).toMatchObject({ attendance: '81.25', adjustments: [{ original: '0', counted: '6' }] });
  });

  test('where nothing of a subject is left, its score stays open', () => {
    const { grades, problems } = graded([{ component: 'Presensi Pengantar ITSM', kind: 'Dispensasi' }], absent, attendance);
    expect(grades[0]).toMatchObject({ na: null, subjects: [{ attendance: null, npr: null }, {}, {}] });
    expect(problems).toEqual([]);
  });

  test('an excused blank is no longer missing', () => {
    expect(gradeOf([{ component: `Kehadiran ${SESSIONS[2]}`, kind: 'Dispensasi' }], { attended: [8, 8, null, 8] }, attendance)).toMatchObject({ attendance: '100.00', missing: [] });
  });

  test.each([
    ['more JP than the session has', { component: `Kehadiran ${PENGANTAR}`, mark: 9 }, 'adjustment-mark-unreadable'],
    ['one of two sessions', { component: 'Kehadiran Simulasi Penyusunan', mark: 8 }, 'adjustment-component-ambiguous'],
    ['no session at all', { component: 'Kehadiran', kind: 'Dispensasi' }, 'adjustment-component-ambiguous'],
    ['a resit of a session', { component: `Kehadiran ${PENGANTAR}`, kind: 'Remedial', mark: 8 }, 'adjustment-not-foreseen'],
  ])('%s leaves the grade open', (_, row, code) => {
    expect(codes([row], absent, attendance)).toEqual([code]);
    expect(gradeOf([row], absent, attendance)).toMatchObject({ na: null, status: 'belum-lengkap', adjustments: [{ state: 'open', counted: null }] });
  });
});

describe('what is not complete never counts silently', () => {
  test.each<[string, AdjustmentSketch, string, string]>([
    ['no reason', { mark: 90, reason: null }, 'adjustment-incomplete', "'Penyesuaian Nilai'!F2"],
    ['a dash for a reason', { mark: 90, reason: '-' }, 'adjustment-incomplete', "'Penyesuaian Nilai'!F2"],
    ['nobody decided', { mark: 90, by: null }, 'adjustment-incomplete', "'Penyesuaian Nilai'!G2"],
    ['no mark', { mark: null }, 'adjustment-mark-unreadable', "'Penyesuaian Nilai'!E2"],
    ['a mark above 100', { mark: 101 }, 'adjustment-mark-unreadable', "'Penyesuaian Nilai'!E2"],
    ['an unknown kind', { mark: 90, kind: 'Bonus' }, 'adjustment-kind-unknown', "'Penyesuaian Nilai'!D2"],
    ['an excuse from a score', { kind: 'Dispensasi' }, 'adjustment-not-foreseen', "'Penyesuaian Nilai'!D2"],
    ['an unknown component', { component: 'Ujian tulis', mark: 90 }, 'adjustment-component-unknown', "'Penyesuaian Nilai'!C2"],
    ['no component', { component: null, mark: 90 }, 'adjustment-component-unknown', "'Penyesuaian Nilai'!C2"],
  ])('%s', (_, row, code, cell) => {
    const grade = gradeOf([row]);
    expect(codes([row])).toEqual([code]);
    expect(grade).toMatchObject({ na: null, status: 'belum-lengkap', predicate: null, missing: [cell], adjustments: [{ state: 'open', counted: null }] });
  });

  test('without a reason the interval spans the mark with and without it', () => {
    // ΣNT 75 or 82.5, AL 70.
    expect(gradeOf([{ mark: 90, reason: null }])).toMatchObject({ low: '72.00', high: '75.00', outlook: 'already-passes', needed: null });
  });

  test('a replacement by the same mark stays open until it is completed', () => {
    expect(gradeOf([{ mark: 60, by: '' }])).toMatchObject({ na: null, low: '72.00', high: '72.00', status: 'belum-lengkap' });
  });

  test('with a component that cannot be told nothing is certain', () => {
    expect(gradeOf([{ component: 'Ujian tulis', mark: 90 }], { scores: [100, 100, 100] })).toMatchObject({ low: '0.00', high: '100.00', outlook: 'open', needed: null });
  });

  test('two decisions about one mark: neither counts, any may be meant', () => {
    const rows = [{ mark: 90 }, { kind: 'Remedial', mark: 40 }];
    expect(codes(rows)).toEqual(['adjustment-twice']);
    expect(gradeOf(rows)).toMatchObject({ na: null, low: '70.00', high: '75.00', adjustments: [{ state: 'open' }, { state: 'open' }] });
  });

  test('more possibilities than are tried one by one: the marks count as unknown', () => {
    const rows = [PENGANTAR, EVENT].flatMap((component) => [90, 85, 70, 65].map((mark) => ({ component, mark })));
    expect(gradeOf(rows)).toMatchObject({ low: '58.00', high: '78.00', na: null });
  });

  test.each([[null], ['123'], [nipOf(9)], ['tanpa NIP']])('a NIP that is nobody’s (%s) is said, and changes nothing', (nip) => {
    expect(codes([{ nip, mark: 90 }])).toEqual(['adjustment-nobody']);
    expect(gradeOf([{ nip, mark: 90 }])).toMatchObject({ adjustments: [], status: 'lulus' });
  });

  test.each(['id', 'en'] as const)('a blank cell is said to be blank, never quoted as nothing (%s)', (language) => {
    const { problems } = gradeClass(classOf([{}, {}], { language, adjustments: adjustmentsOf([{ nip: null, mark: 90 }, { component: null, kind: null, reason: null }, { mark: null }]) }));
    const texts = problems.map(({ code, details }) => [code.replace('grading.adjustment-', ''), sayTag(language, code, details)] as const);
    expect(texts.filter(([, text]) => text.includes('“”'))).toEqual([]);
    expect(texts.filter(([, text]) => text.includes(`: ${say(language, 'grading.adjustment.blank')}.`)).map(([code]) => code))
      .toEqual(['nobody', 'component-unknown', 'kind-unknown', 'mark-unreadable', 'mark-unreadable']);
  });

  test('empty rows say nothing', () => {
    expect(graded([{ nip: null, component: null, kind: null, reason: null, by: null, on: null, mark: null }]).problems.length).toBe(1);
  });

  test('a pack that foresees no adjustments: the grade stays open', () => {
    const scheme = schemeOf(Object.fromEntries(Object.entries(classOf([]).scheme).filter(([key]) => key !== 'adjustments')));
    const { grades, problems } = gradeClass({ ...classOf([{}], { parameters: kapParameters(plain), adjustments: adjustmentsOf([{ mark: 90 }]) }), scheme });
    expect(problems.map(({ code }) => code)).toEqual(['grading.adjustment-not-foreseen']);
    expect(grades[0]).toMatchObject({ na: null, status: 'belum-lengkap' });
  });

  test('thousands of hostile rows cost what their number does', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ component: i % 2 === 0 ? 'AL' : '='.repeat(5000), mark: i % 101 }));
    const { grades, problems } = graded(rows);
    expect(grades[0]).toMatchObject({ na: null, low: '0.00', high: '100.00' });
    expect(problems.length).toBe(10_001);
  });
});
