import { gradeClass } from '../../../src/domain/grading';
import type { GradingInput } from '../../../src/domain/grading';
import { formatCellRef } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { nipOf } from '../../support/class-sheets';
import { EVENT, FIRST_DAY, PENGANTAR, SESSIONS, SIMULASI, attendanceOf, classOf } from '../../support/grading/class';
import { kapSubjects } from '../../support/grading/kap';
import { tableOf } from '../../support/grading/table';

const scheduleOf = (rows: readonly (readonly CellValue[])[]) => tableOf({ sheet: 'Jadwal', columns: ['tanggal', 'mata-pelajaran', 'jp', 'moda'], rows });

/** One participant who attended so many JP under each header. */
function attend(headers: readonly (string | number)[], cells: readonly CellValue[], changes: Partial<GradingInput> = {}) {
  const { grades, problems } = gradeClass(classOf([{}], { attendance: attendanceOf([[nipOf(1), 'Farah Halim', ...cells]], headers), ...changes }));
  const grade = grades[0]!;
  return {
    overall: grade.attendance, subjects: grade.subjects.map(({ attendance }) => attendance), missing: grade.missing,
    problems: problems.map(({ code, cells: at }) => [code.replace('grading.', ''), ...at.map(formatCellRef)]),
  };
}

/** 8 of 8, 4 of 8, 2 and 8 of 16. */
const expected = { overall: '68.75', subjects: ['100.00', '50.00', '62.50'], missing: [], problems: [] };

describe('attendance columns and the sessions of the schedule', () => {
  test.each<[string, readonly (string | number)[], readonly CellValue[]]>([
    ['subject and day (05/09)', SESSIONS, [8, 4, 2, 8]],
    ['in any order', [SESSIONS[3]!, SESSIONS[1]!, SESSIONS[0]!, SESSIONS[2]!], [8, 4, 8, 2]],
    ['subject without a day: in the order of the days', [PENGANTAR, EVENT, SIMULASI, SIMULASI], [8, 4, 2, 8]],
    ['an abbreviation that only one title begins with', ['Pengantar ITSM', 'Event, Incident', 'Simulasi Penyusunan', 'Simulasi Penyusunan'], [8, 4, 2, 8]],
    ['real dates', [FIRST_DAY, FIRST_DAY + 1, FIRST_DAY + 2, FIRST_DAY + 3], [8, 4, 2, 8]],
    ['dates as text', ['5 September 2022', '06/09/2022', '2022-09-07', 'Kamis, 8 Sept'], [8, 4, 2, 8]],
    ['days in short', ['Sen 5/9', 'Sel 6/9', 'Rab 7/9', 'Kam 8/9'], [8, 4, 2, 8]],
    ['nothing but order', ['Hari 1', 'Hari 2', 'Hari 3', 'Hari 4'], [8, 4, 2, 8]],
    ['one column for all sessions of a subject', [PENGANTAR, EVENT, SIMULASI], [8, 4, 10]],
    ['some with a day, some without', [PENGANTAR, SESSIONS[1]!, SESSIONS[3]!, SIMULASI], [8, 4, 8, 2]],
    ['two lines and other punctuation', ['PENGANTAR ITSM & KONSEP SERVICE LEVEL MANAGEMENT 05/09', `${EVENT}\n(06/09)`, SESSIONS[2]!, SESSIONS[3]!], [8, 4, 2, 8]],
  ])('%s', (_, headers, cells) => {
    expect(attend(headers, cells)).toEqual(expected);
  });

  test('two sessions on one day under one dated column are taken together', () => {
    const schedule = scheduleOf([[FIRST_DAY, PENGANTAR, 4], [FIRST_DAY, PENGANTAR, 4], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 16]]);
    expect(attend([SESSIONS[0]!, SESSIONS[1]!, SESSIONS[2]!], [8, 4, 10], { schedule })).toEqual(expected);
  });

  describe('two sessions of a subject on one day', () => {
    const moved = scheduleOf([[FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 2, SIMULASI, 8]]);

    test.each([
      ['of the subject, for another day', SESSIONS], ['of the subject, for another day in short', [...SESSIONS.slice(0, 3), `${SIMULASI} 8/9`]],
      ['of the subject, without a day', [...SESSIONS.slice(0, 3), SIMULASI]], ['for a day that no session has', [...SESSIONS.slice(0, 3), '08/09']],
      ['of all kinds: days alone', ['05/09', '06/09', '07/09', '08/09']], ['that fits two subjects', [...SESSIONS.slice(0, 3), 'Ceramah dan Simulasi Penyusunan']],
    ])('stay open beside a column %s', (_, headers) => {
      const { overall, subjects, problems, missing } = attend(headers, [8, 4, 8, 8], { schedule: moved });
      expect({ overall, subjects }).toEqual({ overall: null, subjects: ['100.00', '50.00', null] });
      expect(problems).toContainEqual(['attendance-column-shared', 'Kehadiran!E1', 'Jadwal!B4', 'Jadwal!B5', 'Kehadiran!F1']);
      expect(problems.map(([code]) => code)).not.toContain('session-without-column');
      expect(missing).toEqual(Array(2).fill(`Kehadiran: kolom untuk sesi “${SIMULASI}”`));
    });

    test.each([['another subject', `${EVENT} (08/09)`], ['nothing that is a session', 'Catatan']])('are taken together beside a column of %s', (_, header) => {
      const { subjects, problems } = attend([...SESSIONS.slice(0, 3), header], [8, 4, 10, 8], { schedule: moved });
      expect(subjects).toEqual(['100.00', '50.00', '62.50']);
      expect(problems).toEqual([['attendance-column-unmatched', 'Kehadiran!F1']]);
    });

    test('fail nobody: what the right day gives lies within what was possible', () => {
      const attendance = attendanceOf([[nipOf(1), 'Farah Halim', 8, 8, 8, 8]]);
      const [wrong, right] = [gradeClass(classOf([{}], { attendance, schedule: moved })), gradeClass(classOf([{}], { attendance }))].map(({ grades }) => grades[0]);
      expect(right).toMatchObject({ status: 'lulus', na: '76.40' });
      expect(wrong).toMatchObject({ status: 'belum-lengkap', na: null, high: '76.40' });
    });
  });

  test('a day of two subjects under one column cannot be shared out', () => {
    const schedule = scheduleOf([[FIRST_DAY, PENGANTAR, 8], [FIRST_DAY, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 16]]);
    const { problems, subjects, missing } = attend(['05/09', '07/09'], [12, 16], { schedule });
    expect(problems).toEqual([
      ['attendance-column-ambiguous', 'Kehadiran!C1'], ['session-without-column', 'Jadwal!B2'], ['session-without-column', 'Jadwal!B3'],
    ]);
    expect(subjects).toEqual([null, null, '100.00']);
    expect(missing).toEqual([`Kehadiran: kolom untuk sesi “${PENGANTAR}”`, `Kehadiran: kolom untuk sesi “${EVENT}”`]);
  });

  test('a day that the schedule does not have is not moved to another day', () => {
    const { problems, subjects } = attend([SESSIONS[0]!, SESSIONS[1]!, SESSIONS[2]!, `${SIMULASI} (09/09)`], [8, 4, 2, 8]);
    expect(problems).toEqual([['attendance-column-unmatched', 'Kehadiran!F1'], ['session-without-column', 'Jadwal!B5']]);
    expect(subjects).toEqual(['100.00', '50.00', null]);
  });

  test('three columns for two sessions are not chosen between', () => {
    const { problems } = attend([PENGANTAR, EVENT, SIMULASI, SIMULASI, SIMULASI], [8, 4, 2, 8, 8]);
    expect(problems.map(([code]) => code)).toEqual([...Array(3).fill('attendance-column-ambiguous'), ...Array(2).fill('session-without-column')]);
  });

  test('headers that say nothing are not counted off when their number differs', () => {
    const { problems } = attend(['Hari 1', 'Hari 2', 'Hari 3'], [8, 8, 8]);
    expect(problems.filter(([code]) => code === 'attendance-column-ambiguous')).toHaveLength(3);
  });

  test('a header that fits two subjects', () => {
    const { problems } = attend([...SESSIONS, 'Ceramah dan Simulasi Penyusunan'], [8, 4, 2, 8, 1]);
    expect(problems).toEqual([['attendance-column-ambiguous', 'Kehadiran!G1']]);
  });
});

describe('what counts', () => {
  const withCeramah = scheduleOf([
    [FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8],
    [FIRST_DAY + 3, 'Current Issue: IT Service Management, Control and Governance', 1],
  ]);

  test('a ceramah counts towards attendance, not towards ΣNT', () => {
    const present = attend([...SESSIONS, 'Ceramah (08/09)'], [8, 8, 8, 8, 1], { schedule: withCeramah });
    const absent = attend([...SESSIONS, 'Ceramah (08/09)'], [8, 8, 8, 8, 0], { schedule: withCeramah });
    expect(present).toMatchObject({ overall: '100.00', problems: [] });
    expect(absent).toMatchObject({ overall: '96.97', subjects: ['100.00', '100.00', '100.00'], problems: [] });
    const { grades } = gradeClass(classOf([{}], { schedule: withCeramah, attendance: attendanceOf([[nipOf(1), 'x', 8, 8, 8, 8, 0]], [...SESSIONS, 'Ceramah']) }));
    expect(grades[0]).toMatchObject({ nt: '86.00', na: '76.40', status: 'lulus' });
  });

  test('a blank ceramah leaves attendance open, the grade known, the status open', () => {
    const { grades } = gradeClass(classOf([{}], { schedule: withCeramah, attendance: attendanceOf([[nipOf(1), 'x', 8, 8, 8, 8, null]], [...SESSIONS, 'Ceramah']) }));
    expect(grades[0]).toMatchObject({ attendance: null, na: '76.40', status: 'belum-lengkap', missing: ['Kehadiran!G2'] });
  });

  test('a ceramah in Jadwal that nobody recorded keeps attendance open', () => {
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule: withCeramah })).toMatchObject({ overall: null, problems: [['session-without-column', 'Jadwal!B6']] });
  });

  test('action learning on one’s own is no attendance, with a column or without', () => {
    const schedule = scheduleOf([
      [FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8], [FIRST_DAY + 4, 'Action Learning: Capstone Project', 10],
    ]);
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule })).toEqual(expected);
    expect(attend([...SESSIONS, 'Action Learning (09/09)'], [8, 4, 2, 8, 0], { schedule })).toEqual(expected);
  });

  test('another session of the schedule counts by its own name, or by its day', () => {
    const schedule = scheduleOf([[FIRST_DAY, 'Pengarahan Program', 2], [FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8]]);
    expect(attend(['Pengarahan Program', ...SESSIONS], [1, 8, 4, 2, 8], { schedule })).toEqual({ ...expected, overall: '67.65' });
  });

  test('sessions of 0 JP change nothing', () => {
    const schedule = scheduleOf([[FIRST_DAY, 'Pembukaan', 0], [FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8]]);
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule })).toEqual(expected);
    expect(attend(['Pembukaan', ...SESSIONS], [null, 8, 4, 2, 8], { schedule })).toEqual(expected);
  });

  test('the shares of ΣNT follow the JP that took place', () => {
    const schedule = scheduleOf([[FIRST_DAY, PENGANTAR, 1], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 16]]);
    const { grades } = gradeClass(classOf([{ scores: [100, 0, 0] }], { schedule, attendance: attendanceOf([[nipOf(1), 'x', 1, 8, 16]], [PENGANTAR, EVENT, SIMULASI]) }));
    expect(grades[0]).toMatchObject({ nt: '32.80', subjects: [{ npr: '100' }, { npr: '30' }, { npr: '30' }] });
  });
});

describe('without the schedule’s JP', () => {
  test('no Jadwal: the planned JP, whatever the days', () => {
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule: null })).toEqual({ ...expected, problems: [['schedule-missing']] });
    expect(attend([PENGANTAR, EVENT, SIMULASI], [8, 4, 10], { schedule: null })).toMatchObject({ ...expected, problems: [['schedule-missing']] });
  });

  test('more than the planned JP over all columns of a subject', () => {
    const { problems, missing } = attend(SESSIONS, [8, 4, 9, 8], { schedule: null });
    expect(problems).toEqual([['schedule-missing'], ['attendance-above-jp', 'Kehadiran!E2'], ['attendance-above-jp', 'Kehadiran!F2']]);
    expect(missing).toEqual(['Kehadiran!E2', 'Kehadiran!F2']);
  });

  test('headers of days alone cannot be matched without a Jadwal', () => {
    expect(attend(['05/09', '06/09'], [8, 8], { schedule: null }).problems.map(([code]) => code)).toEqual([
      'schedule-missing', ...Array(2).fill('attendance-column-ambiguous'), ...Array(3).fill('session-without-column'),
    ]);
  });

  test('a subject that the Jadwal leaves out has its planned JP', () => {
    const schedule = scheduleOf([[FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8]]);
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule })).toEqual({ ...expected, problems: [['subject-not-scheduled']] });
  });

  test('neither schedule nor plan: ΣNT is anything that a share can make of it', () => {
    const subjects = kapSubjects.map((subject) => (subject.id === 'simulasi-penyusunan' ? { ...subject, jp: null } : subject));
    const { grades, problems } = gradeClass(classOf([{ scores: [80, 80, 20] }], { schedule: null, subjects }));
    expect(problems.map(({ code }) => code)).toEqual(['grading.schedule-missing', 'grading.jp-unknown']);
    // NPR 86, 86 and 14 to 44: from the third alone (14) to the first two alone (86).
    expect(grades[0]).toMatchObject({ nt: null, low: '47.60', high: '76.40', missing: [`Jadwal: JP “${SIMULASI}”`] });
  });

  test('a session’s JP that cannot be read', () => {
    const schedule = scheduleOf([[FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, '?'], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8]]);
    expect(attend(SESSIONS, [8, 4, 2, 8], { schedule })).toEqual({
      overall: null, subjects: ['100.00', null, '62.50'], missing: ['Jadwal!C3'], problems: [['session-jp-unreadable', 'Jadwal!C3']],
    });
  });

  test('a session that fits two subjects', () => {
    const schedule = scheduleOf([[FIRST_DAY, 'Ceramah dan Pengantar ITSM', 8]]);
    expect(attend([], [], { schedule }).problems).toContainEqual(['session-ambiguous', 'Jadwal!B2']);
  });
});

test('dates counted from 1904', () => {
  const shift = 1462;
  const schedule = scheduleOf([[FIRST_DAY - shift, PENGANTAR, 8], [FIRST_DAY + 1 - shift, EVENT, 8], [FIRST_DAY + 2 - shift, SIMULASI, 8], [FIRST_DAY + 3 - shift, SIMULASI, 8]]);
  expect(attend(SESSIONS, [8, 4, 2, 8], { schedule, date1904: true })).toEqual(expected);
  expect(attend([0, 1, 2, 3].map((day) => FIRST_DAY + day - shift), [8, 4, 2, 8], { schedule, date1904: true })).toEqual(expected);
});

test('a session that nobody attends as a class is not asked for in Kehadiran, whatever alias it goes by', () => {
  const rows = [[FIRST_DAY, PENGANTAR, 8], [FIRST_DAY + 1, EVENT, 8], [FIRST_DAY + 2, SIMULASI, 8], [FIRST_DAY + 3, SIMULASI, 8], [FIRST_DAY + 4, 'Async-Collab', 2], [FIRST_DAY + 7, 'Coaching/Mentoring (TMV)', 2]];
  expect(attend(SESSIONS, [8, 4, 2, 8], { schedule: scheduleOf(rows) })).toEqual(expected);
  expect(attend([...SESSIONS, 'Async-Collab (09/09)'], [8, 4, 2, 8, 2], { schedule: scheduleOf(rows) })).toEqual(expected);
});
