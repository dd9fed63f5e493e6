import { gradeClass, gradingProblemCodes } from '../../../src/domain/grading';
import type { GradingInput, GradingProblem } from '../../../src/domain/grading';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { isMessageTag, say } from '../../../src/messages';
import { nameOf, nipOf } from '../../support/class-sheets';
import { FIRST_DAY, PENGANTAR, SIMULASI, SUBJECTS, actionLearningOf, activityOf, attendanceOf, classOf } from '../../support/grading/class';
import type { PersonSketch } from '../../support/grading/class';
import { tableOf } from '../../support/grading/table';

/** Code and addresses of each problem. */
function brief(problems: readonly GradingProblem[]): [string, ...string[]][] {
  return problems.map(({ code, cells }) => [code.replace('grading.', ''), ...cells.map(formatCellRef)]);
}

function grade(people: readonly PersonSketch[], changes: Partial<GradingInput> = {}) {
  const graded = gradeClass(classOf(people, changes));
  for (const { code, details } of graded.problems) {
    for (const tag of [code, `${code}.fix`]) {
      if (!isMessageTag(tag)) throw new Error(`no words for ${tag}`);
      expect(say('id', tag, details)).not.toMatch(/[{}]/);
      expect(say('en', tag, details)).not.toMatch(/[{}]/);
    }
  }
  return { ...graded, first: graded.grades[0]!, brief: brief(graded.problems) };
}

const row = (person: number, ...cells: CellValue[]): CellValue[] => [nipOf(person), nameOf(person), ...cells];
test('every code has words and a next step', () => {
  for (const code of gradingProblemCodes) {
    expect([code, isMessageTag(`grading.${code}`), isMessageTag(`grading.${code}.fix`)]).toEqual([code, true, true]);
  }
});

describe('marks that cannot be read', () => {
  test.each<[CellValue, string]>([
    [101, 'score'], [-1, 'score'], ['A', 'score'], [{ error: '#N/A' }, '#N/A'], [true, 'boolean'], ['-', 'none'],
  ])('a score of %j', (score) => {
    const { first, brief: found } = grade([{ scores: [score, 80, 80] }, {}]);
    expect(found).toEqual([['mark-unreadable', "'Nilai Aktivitas'!C2"]]);
    expect(first).toMatchObject({ na: null, status: 'belum-lengkap', missing: ["'Nilai Aktivitas'!C2"] });
    expect(first.subjects[0]).toMatchObject({ activity: null, npr: null, attendance: '100.00' });
  });

  test('the words say what stands there, where, and why', () => {
    const { problems: [found] } = grade([{ scores: ['A', 80, 80] }]);
    expect(say('id', 'grading.mark-unreadable', found?.details)).toBe(`“A” pada “${PENGANTAR}” tidak dapat dipakai. ${say('id', 'score.not-a-number')}`);
    const above = grade(Array.from({ length: 5 }, () => ({ attended: [9, 8, 8, 8] }))).problems[0];
    expect(above?.details).toMatchObject({ count: 5, value: '9', reason: 'JP yang dihadiri melebihi JP sesi (8).' });
  });

  test('“78,5” is a score', () => {
    expect(grade([{ scores: ['78,5', 80, 80] }])).toMatchObject({ brief: [], first: { missing: [], subjects: [{ activity: '78.5' }, {}, {}] } });
  });

  test('an attendance above the session’s JP is treated as unreadable', () => {
    const { problems, first } = grade([{ attended: [8, 9, 8, 8] }]);
    expect(problems).toMatchObject([{ code: 'grading.attendance-above-jp', severity: 'error', subject: { scope: 'participant', key: nipOf(1), name: nameOf(1) }, details: { value: '9', jp: '8' } }]);
    expect(first).toMatchObject({ attendance: null, status: 'belum-lengkap', missing: ['Kehadiran!D2'] });
  });

  test('“H” in one cell, and in a whole column', () => {
    expect(grade([{ attended: ['H', 8, 8, 8] }, {}, {}, {}, {}]).brief).toEqual([['mark-unreadable', 'Kehadiran!C2']]);
    const all = Array.from({ length: 5 }, () => ({ attended: ['H', 8, 8, 8] }));
    const { brief: found, problems, first } = grade(all);
    expect(found).toEqual([['column-unreadable', 'Kehadiran!C1', 'Kehadiran!C2']]);
    expect(problems[0]?.details).toMatchObject({ count: 5, value: 'H' });
    expect(first.missing).toEqual(['Kehadiran!C2']);
  });

  test('a formula that was never calculated', () => {
    const activityScores = tableOf({ sheet: 'Nilai Aktivitas', columns: ['nip', 'nama'], open: SUBJECTS, rows: [row(1, null, 80, 80)], uncalculated: ['0,2'] });
    expect(grade([{}], { activityScores }).brief).toEqual([['mark-uncalculated', "'Nilai Aktivitas'!C2"]]);
  });

  test('blanks are one problem per participant, a column that nobody has filled is one in all', () => {
    const { brief: found, grades } = grade([{ scores: [null, null, 80] }, { scores: [null, 80, 80] }]);
    expect(found).toEqual([['column-empty', "'Nilai Aktivitas'!C1"], ['marks-blank', "'Nilai Aktivitas'!D2"]]);
    expect(grades.map((one) => one?.missing)).toEqual([["'Nilai Aktivitas'!C2", "'Nilai Aktivitas'!D2"], ["'Nilai Aktivitas'!C3"]]);
  });
});

describe('people', () => {
  test('who is missing in Kehadiran or Nilai Aktivitas has no marks there', () => {
    const { brief: found, first, grades } = grade([{}, {}], { attendance: attendanceOf([row(2, 8, 8, 8, 8)]), activityScores: activityOf([row(2, 80, 80, 80)]) });
    expect(found).toEqual([['person-missing', 'Peserta!A2'], ['person-missing', 'Peserta!A2']]);
    expect(first).toMatchObject({ attendance: null, low: '42.00', high: '82.00', missing: ['Kehadiran!A:A', "'Nilai Aktivitas'!A:A"] });
    expect(grades[1]).toMatchObject({ missing: [], na: '76.40' });
  });

  test('nobody at all is one problem', () => {
    const { brief: found } = grade([{}, {}, {}], { attendance: attendanceOf([row(7, 8, 8, 8, 8)]) });
    expect(found).toEqual([['nip-unknown', 'Kehadiran!A2'], ['nobody-matched']]);
  });

  test('a NIP that is not in the roster, and one that cannot be read, are warnings', () => {
    const { brief: found, problems, first } = grade([{}], { activityScores: activityOf([row(1, 80, 80, 80), row(9, 80, 80, 80), ['?', 'X', 1, 2, 3], [null, 'Y', 1, 2, 3]]) });
    expect(found).toEqual([['nip-unknown', "'Nilai Aktivitas'!A3"], ['nip-unreadable', "'Nilai Aktivitas'!A4"]]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(first.na).toBe('76.40');
  });

  test('the same NIP twice: neither row is chosen', () => {
    const { brief: found, first } = grade([{}, {}], { activityScores: activityOf([row(1, 80, 80, 80), row(2, 80, 80, 80), row(1, 99, 99, 99)]) });
    expect(found).toEqual([['nip-twice', "'Nilai Aktivitas'!A2", "'Nilai Aktivitas'!A4"]]);
    expect(first).toMatchObject({ na: null, missing: ["'Nilai Aktivitas'!A2", "'Nilai Aktivitas'!A4"] });
  });

  test('a NIP that two participants share says nothing about whose marks they are', () => {
    const { brief: found, grades } = grade([{}, { nip: nipOf(1) }, {}], { attendance: attendanceOf([row(1, 8, 8, 8, 8), row(3, 8, 8, 8, 8)]), activityScores: activityOf([row(1, 80, 80, 80), row(3, 80, 80, 80)]) });
    expect(found).toEqual([['nip-shared', 'Peserta!A2', 'Peserta!A3']]);
    expect(grades.map((one) => one?.na)).toEqual([null, null, '76.40']);
    expect(grades[1]?.missing).toEqual(['Peserta!A3']);
  });

  test('a NIP that has lost digits joins nothing', () => {
    const { brief: found, first } = grade([{ nip: 198001152005012900 }]);
    expect(found).toEqual([['nip-unusable', 'Peserta!A2'], ['nip-unreadable', 'Kehadiran!A2'], ['nip-unreadable', "'Nilai Aktivitas'!A2"]]);
    expect(first).toMatchObject({ na: null, missing: ['Peserta!A2'] });
  });

  test('NIPs are joined however they are spaced', () => {
    const spaced = `${nipOf(1).slice(0, 8)} ${nipOf(1).slice(8, 14)} ${nipOf(1).slice(14, 15)} ${nipOf(1).slice(15)}\u00a0`;
    expect(grade([{}], { attendance: attendanceOf([[spaced, 'Farah Halim', 8, 8, 8, 8]]) })).toMatchObject({ brief: [], first: { na: '76.40' } });
  });
});

describe('groups', () => {
  test('a participant without a group', () => {
    const { brief: found, first } = grade([{ group: null }, {}]);
    expect(found).toEqual([['group-missing', 'Peserta!C2']]);
    expect(first).toMatchObject({ al: null, low: '34.40', high: '94.40', missing: ['Peserta!C2'] });
  });

  test('a group without marks is one problem, however many belong to it', () => {
    const { brief: found, grades } = grade([{ group: '2' }, { group: '2' }, {}]);
    expect(found).toEqual([['group-without-marks', 'Peserta!C2']]);
    expect(grades[1]?.missing).toEqual(["'Action Learning'!A:A"]);
  });

  test('a group that the roster does not have, and one that cannot be read', () => {
    const { brief: found } = grade([{}], { actionLearning: actionLearningOf([['1', 'A', 80, 70, 60], ['7', 'A', 1, 2, 3], ['??', 'A', 1, 2, 3]]) });
    expect(found).toEqual([['group-unreadable', "'Action Learning'!A4"], ['group-of-nobody', "'Action Learning'!A3"]]);
  });

  test('marks of a group that cannot be read are its own problem and everybody’s missing mark', () => {
    const { problems, brief: found, grades } = grade([{}, {}], { actionLearning: actionLearningOf([['Kelompok 1', 'A', 'A', 70, 101]]) });
    expect(found).toEqual([['mark-unreadable', "'Action Learning'!C2"], ['mark-unreadable', "'Action Learning'!E2"]]);
    expect(problems[0]?.subject).toEqual({ scope: 'group', key: '1', name: null });
    expect(grades.map((one) => one?.missing)).toEqual(Array(2).fill(["'Action Learning'!C2", "'Action Learning'!E2"]));
  });

  test('the same assessor twice: equal rows count once, different rows leave the marks open', () => {
    const same = grade([{}], { actionLearning: actionLearningOf([['1', 'Penilai A', 80, 70, 60], ['1', ' penilai a ', 80, 70, 60], ['1', 'B', 60, 70, 80]]) });
    expect(same.brief).toEqual([['assessor-repeated', "'Action Learning'!B2", "'Action Learning'!B3"]]);
    expect(same.first.al).toBe('70.00');
    const other = grade([{}], { actionLearning: actionLearningOf([['1', 'A', 80, 70, 60], ['1', 'A', 90, 70, 60], ['1', 'B', 60, 70, 80]]) });
    expect(other.brief).toEqual([['assessor-twice', "'Action Learning'!B2", "'Action Learning'!B3"]]);
    expect(other.groups.get('1')).toMatchObject({ al: null, low: '35.00', high: '85.00', assessors: 2 });
    expect(other.first.missing).toEqual(["'Action Learning'!B2", "'Action Learning'!B3"]);
  });

  test('assessors without a name are each their own', () => {
    expect(grade([{}], { actionLearning: actionLearningOf([['1', null, 80, 70, 60], ['1', null, 60, 50, 40]]) }).first.al).toBe('60.00');
  });

  test('when the report was handed in: once, not at all, unreadable, or two times', () => {
    const noon = FIRST_DAY + 10 + 14 / 24;
    const at = (...times: CellValue[]) => grade([{}], { actionLearning: actionLearningOf(times.map((time, i) => ['1', `P${i}`, 80, 70, 60, time])) });
    expect(at(noon, noon).groups.get('1')?.submittedAt).toBe('2022-09-15T14:00');
    expect(at('15/09/2022 14.05', null).groups.get('1')?.submittedAt).toBe('2022-09-15T14:05');
    expect(at(null)).toMatchObject({ brief: [], first: { al: '70.00' } });
    expect(at('besok').brief).toEqual([['submission-unreadable', "'Action Learning'!F2"]]);
    expect(at(noon, noon + 1).brief).toEqual([['submission-differs', "'Action Learning'!F2", "'Action Learning'!F3"]]);
    expect(at(noon, noon + 1).groups.get('1')?.submittedAt).toBeNull();
  });
});

describe('columns and sheets', () => {
  test('an activity column that fits no subject is not counted; a missing one keeps grades open', () => {
    const { brief: found, first } = grade([{}], { activityScores: activityOf([row(1, 80, 80, 80)], [PENGANTAR, 'Catatan wali kelas', SIMULASI]) });
    expect(found).toEqual([['activity-column-unmatched', "'Nilai Aktivitas'!D1"], ['activity-column-missing']]);
    expect(first.missing).toEqual(['Nilai Aktivitas: kolom untuk “Event, Incident, and Problem Management”']);
  });

  test('two columns for one subject: none is chosen', () => {
    const { brief: found, first } = grade([{}], { activityScores: activityOf([row(1, 80, 80, 80, 10)], [...SUBJECTS, 'Simulasi Penyusunan']) });
    expect(found).toEqual([['activity-column-twice', "'Nilai Aktivitas'!E1", "'Nilai Aktivitas'!F1"]]);
    expect(first.na).toBeNull();
  });

  test('a column that fits two subjects', () => {
    const { brief: found } = grade([{}], { activityScores: activityOf([row(1, 80, 80, 80, 10)], [...SUBJECTS, 'Pengantar ITSM & Ceramah']) });
    expect(found).toEqual([['activity-column-ambiguous', "'Nilai Aktivitas'!F1"]]);
  });

  test.each([
    ['attendance', 'Kehadiran', '64.40', '76.40'], ['activityScores', 'Nilai Aktivitas', '54.00', '82.00'], ['actionLearning', 'Action Learning', '34.40', '94.40'],
  ])('without %s', (table, missing, low, high) => {
    for (const absent of [null, tableOf({ sheet: missing, columns: ['nip', 'kelompok'], rows: [] })]) {
      const { brief: found, first } = grade([{}, {}], { [table]: absent });
      expect(found).toEqual([['table-missing']]);
      expect(first).toMatchObject({ missing: [missing], na: null, low, high, status: 'belum-lengkap' });
    }
  });

  test('sheets that have headers only give no grades', () => {
    const empty = { attendance: attendanceOf([]), activityScores: activityOf([]), actionLearning: actionLearningOf([]) };
    expect(grade([{}], empty)).toMatchObject({ grades: [null], brief: [] });
  });

  test('without any marks there are no grades and no problems', () => {
    expect(grade([{}, {}], { attendance: null, activityScores: null, actionLearning: null })).toMatchObject({ grades: [null, null], brief: [] });
  });

  test('a rubric without one of its columns', () => {
    const actionLearning = tableOf({ sheet: 'AL', columns: ['kelompok', 'penilai', 'kriteria-1', 'kriteria-2'], rows: [['1', 'A', 80, 70]] });
    const { brief: found, groups } = grade([{}], { actionLearning });
    expect(found).toEqual([['column-missing', 'AL!A1']]);
    expect(groups.get('1')).toMatchObject({ al: null, low: '52.00', high: '82.00' });
  });

  test('no graded subject', () => {
    expect(grade([{}], { subjects: [], activityScores: null }).brief).toContainEqual(['no-subjects']);
  });
});

describe('who is complete but was absent too often', () => {
  test('does not pass, and nothing is missing', () => {
    expect(grade([{ attended: [8, 8, 8, 0], scores: [100, 100, 100] }]).first).toMatchObject({ attendance: '75.00', na: '79.00', status: 'tidak-lulus', predicate: null, missing: [] });
  });
});

test('English words in an English report', () => {
  expect(grade([{}], { language: 'en' }).first).toMatchObject({ predicate: 'Good', subjects: [{ title: 'Introduction to ITSM and the concept of service level management' }, {}, {}] });
});
