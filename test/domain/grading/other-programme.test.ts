import { gradeClass } from '../../../src/domain/grading';
import type { GradingInput } from '../../../src/domain/grading';
import type { CellValue } from '../../../src/domain/values';
import { adjustmentsOf } from '../../support/grading/adjusted';
import { attendanceOf, classOf } from '../../support/grading/class';
import { nipOf } from '../../support/class-sheets';
import { schemeOf } from '../../support/grading/kap';
import { tableOf } from '../../support/grading/table';
import { parametersOf } from '../../support/parameters';

const words = (text: string) => ({ id: text, en: text });
const source = [{ document: 'KAP lain', clause: 'Evaluasi' }];

/** 30 % exam, 70 % project, an exam of at least 50: other columns, no subjects, no action learning. */
const scheme = schemeOf({
  scheme: 'grading', title: words('Nilai akhir'), source,
  result: {
    id: 'na', kind: 'weighted', title: words('NA'), source, rounding: { places: 'pembulatan', mode: 'half-up' },
    parts: [
      { weight: 'bobot-ujian', node: { id: 'ujian', kind: 'column', table: 'participants', column: 'nilai-ujian', title: words('Ujian'), source } },
      { weight: 'bobot-proyek', node: { id: 'proyek', kind: 'column', table: 'participants', column: 'nilai-proyek', title: words('Proyek'), source } },
    ],
  },
  hurdles: [{
    id: 'ujian-minimum', title: words('Ujian minimum'), source, minimum: 'ujian-minimum',
    value: 'ujian',
  }],
  passMark: { parameter: 'lulus', source },
  predicates: { source, bands: [{ below: 'lulus', title: words('Belum') }, { title: words('Sudah') }] },
  report: { al: 'proyek' },
});

const parameters = parametersOf(
  { id: 'bobot-ujian', value: 30 }, { id: 'bobot-proyek', value: 70 }, { id: 'pembulatan', value: 1 }, { id: 'lulus', value: 70 }, { id: 'ujian-minimum', value: 50 },
);

function gradesOf(rows: readonly (readonly CellValue[])[], changes: Partial<GradingInput> = {}) {
  const columns = ['nip', 'nama', 'nilai-ujian', 'nilai-proyek'];
  const roster = tableOf({ sheet: 'Peserta', columns, rows: rows.map((marks, i) => [nipOf(i + 1), 'Farah Halim', ...marks]) });
  return gradeClass(classOf(rows.map(() => ({ group: null })), {
    scheme, parameters, roster, schedule: null, attendance: null, activityScores: null, actionLearning: null, ...changes,
  }));
}

describe('another programme is another file', () => {
  test('30 % exam and 70 % project', () => {
    const { grades, problems } = gradesOf([[60, 80.5], ['49,9', 100], [50, 78.5], [90, 61.4]]);
    expect(problems).toEqual([]);
    expect(grades).toMatchObject([
      { na: '74.4', al: '80.50', nt: null, attendance: null, status: 'lulus', predicate: 'Sudah', subjects: [] },
      { na: '85.0', status: 'tidak-lulus', predicate: null },
      { na: '70.0', status: 'lulus' },
      { na: '70.0', status: 'lulus' },
    ]);
  });

  test('a blank exam leaves an interval of 30 points and is named by its cell', () => {
    const { grades, problems } = gradesOf([[null, 80], ['A', 80]]);
    expect(grades).toMatchObject([
      { na: null, low: '56.0', high: '86.0', status: 'belum-lengkap', missing: ['Peserta!C2'] },
      { na: null, low: '56.0', high: '86.0', status: 'belum-lengkap', missing: ['Peserta!C3'] },
    ]);
    expect(problems.map(({ code, cells }) => [code, cells[0]])).toEqual([
      ['grading.marks-blank', { sheet: 'Peserta', row: 1, column: 2 }], ['grading.mark-unreadable', { sheet: 'Peserta', row: 2, column: 2 }],
    ]);
  });

  test('a resit of a column counts by the pack’s own policy, and for its hurdle', () => {
    const withResits = schemeOf({
      ...scheme, adjustments: { source, attendance: [], resits: { parameter: 'ulang', options: [{ value: 'tertinggi', counts: 'higher' }, { value: 'baru', counts: 'resit' }] } },
    });
    const policy = parametersOf(...parameters.values(), { id: 'ulang', value: 'tertinggi', options: ['tertinggi', 'baru'], type: 'choice' });
    const { grades, problems } = gradesOf([[40, 80], [60, 80]], {
      scheme: withResits, parameters: policy,
      adjustments: adjustmentsOf([{ component: 'Ujian', kind: 'Remedial', mark: 55 }, { nip: nipOf(2), component: 'ujian', kind: 'Resit', mark: 55 }]),
    });
    expect(problems).toEqual([]);
    expect(grades).toMatchObject([
      { na: '72.5', status: 'lulus', hurdles: [{ id: 'ujian-minimum', value: '55.00', passed: true }], adjustments: [{ original: '40.00', counted: '55.00' }] },
      { na: '74.0', status: 'lulus', adjustments: [{ original: '60.00', counted: '60.00' }] },
    ]);
  });

  test('two nodes that read one column report it once', () => {
    const value = { id: 'ujian-lagi', kind: 'column', table: 'participants', column: 'nilai-ujian', title: words('Ujian'), source };
    const twice = schemeOf({ ...scheme, hurdles: [{ ...scheme.hurdles[0], value }] });
    const { grades, problems } = gradesOf([[null, 80]], { scheme: twice });
    expect(problems.map(({ code }) => code)).toEqual(['grading.marks-blank']);
    expect(grades[0]).toMatchObject({ low: '56.0', high: '86.0', missing: ['Peserta!C2'] });
  });

  test('without its columns there is nothing to grade; with one of them the other is named', () => {
    const none = tableOf({ sheet: 'Peserta', columns: ['nip'], rows: [[nipOf(1)]] });
    expect(gradesOf([[]], { roster: none })).toMatchObject({ grades: [null], groups: new Map(), problems: [] });
    const one = tableOf({ sheet: 'Peserta', columns: ['nip', 'nilai-proyek'], rows: [[nipOf(1), 80]] });
    const { grades, problems } = gradesOf([[]], { roster: one });
    expect(grades[0]).toMatchObject({ low: '56.0', high: '86.0', missing: ['Peserta: kolom “Ujian”'] });
    expect(problems.map(({ code }) => code)).toEqual(['grading.column-missing']);
  });

  test('overall attendance can be a component itself', () => {
    const withAttendance = schemeOf({
      ...scheme, hurdles: [], report: { attendance: 'hadir' },
      result: {
        id: 'na', kind: 'weighted', title: words('NA'), source,
        parts: [
          { weight: 'bobot-ujian', node: { id: 'hadir', kind: 'attendance', title: words('Kehadiran'), source } },
          { weight: 'bobot-proyek', node: { id: 'proyek', kind: 'column', table: 'participants', column: 'nilai-proyek', title: words('Proyek'), source } },
        ],
      },
    });
    const { grades } = gradesOf([[null, 100]], {
      scheme: withAttendance, schedule: classOf([]).schedule, attendance: attendanceOf([[nipOf(1), 'Farah Halim', 8, 8, 8, 0]]),
    });
    expect(grades[0]).toMatchObject({ attendance: '75.00', na: '92.50', status: 'lulus', missing: [] });
  });
});
