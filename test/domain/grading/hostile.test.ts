import { gradeClass } from '../../../src/domain/grading';
import { nipOf } from '../../support/class-sheets';
import { SESSIONS, SUBJECTS, actionLearningOf, activityOf, attendanceOf, classOf } from '../../support/grading/class';

describe('sheets that are out of all proportion', () => {
  test('a thousand session columns: the first five hundred are looked at, the others are named', () => {
    const headers = [...SESSIONS, ...Array.from({ length: 996 }, (_, i) => `Sesi ${i}`)];
    const { problems, grades } = gradeClass(classOf([{}], { attendance: attendanceOf([[nipOf(1), 'x', 8, 8, 8, 8]], headers) }));
    expect(problems.filter(({ code }) => code === 'grading.attendance-column-unmatched')).toHaveLength(996);
    expect(grades[0]).toMatchObject({ attendance: '100.00', na: '76.40' });
  });

  test('thousands of blank rows of one group: every member shares one list of a hundred addresses', () => {
    const actionLearning = actionLearningOf(Array.from({ length: 3000 }, (_, i) => ['1', `Penilai ${i}`]));
    const { grades } = gradeClass(classOf([{}, {}], { actionLearning }));
    expect(grades[0]?.missing).toHaveLength(100);
    expect(grades[1]?.missing).toBe(grades[0]?.missing);
  });

  test('one NIP in thousands of rows is one problem', () => {
    const rows = Array.from({ length: 3000 }, () => [nipOf(1), 'x', 80, 80, 80]);
    const { problems } = gradeClass(classOf([{}], { activityScores: activityOf(rows, SUBJECTS) }));
    expect(problems.map(({ code, cells }) => [code, cells.length])).toEqual([['grading.nip-twice', 3000]]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('a group or a header called %s is a name like any other', (name) => {
    const { grades, groups } = gradeClass(classOf([{ group: name.toUpperCase() }], {
      actionLearning: actionLearningOf([[name, name, 80, 70, 60]]), attendance: attendanceOf([[nipOf(1), name, 8, 8, 8, 8, 1]], [...SESSIONS, name]),
    }));
    expect([...groups.keys()]).toEqual([name.toUpperCase()]);
    expect(grades[0]).toMatchObject({ na: '76.40' });
  });

  test('huge and tiny numbers stay exact', () => {
    const { grades } = gradeClass(classOf([{ attended: [1e300, '999999999999999', 1e-9, 8], scores: ['0,000000000001', 100, 99.9999999999] }]));
    expect(grades[0]).toMatchObject({ na: null, status: 'belum-lengkap', missing: ['Kehadiran!C2', 'Kehadiran!D2'] });
    expect(grades[0]?.subjects[0]?.activity).toBe('0.000000000001');
  });

  test('texts of thousands of characters are cut before they are compared', () => {
    const long = 'a b '.repeat(20_000);
    const { problems } = gradeClass(classOf([{ scores: [long, 80, 80] }], { attendance: attendanceOf([[nipOf(1), 'x', 8, 8, 8, 8, 1]], [...SESSIONS, long]) }));
    expect(problems.map(({ code }) => code)).toEqual(['grading.attendance-column-unmatched', 'grading.mark-unreadable']);
    expect(String(problems[1]?.details['value']).length).toBeLessThan(70);
  });
});
