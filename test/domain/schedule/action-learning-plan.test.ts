import { withValue } from '../../../src/domain/rules';
import type { ResolvedParameter } from '../../../src/domain/rules';
import { planActionLearning, readCalendar } from '../../../src/domain/schedule';
import { formatCellRef, isoOfDay } from '../../../src/domain/values';
import { catalogue } from '../../../src/messages';
import { CERAMAH, CLASS_DAYS, EVENT, WHOLE, kapSchedule, timetableOf, withCell } from '../../support/schedule/timetable';
import type { SessionRow } from '../../support/schedule/timetable';

type Settings = Readonly<Record<string, ResolvedParameter['value']>>;

/** The plan of a timetable, as text, under changed settings. */
async function plan(rows: readonly SessionRow[] | null, settings: Settings = {}) {
  const { parameters, scheme } = await kapSchedule();
  const changed = new Map([...parameters].map(([id, parameter]) => [id, Object.hasOwn(settings, id) ? withValue(parameter, settings[id] ?? null) : parameter]));
  const calendar = readCalendar(scheme, changed);
  const { days, deadline, open, problems } = planActionLearning(rows === null ? null : await timetableOf(rows), calendar, scheme, changed);
  return {
    days: days?.map(isoOfDay) ?? null,
    deadline: deadline === null ? null : [isoOfDay(deadline.day), deadline.minute],
    open: open === null ? null : [open.code, ...open.cells.map(formatCellRef), ...open.settings],
    problems: [...calendar.problems, ...problems].map(({ code, parameter, value }) => [code, parameter.id, value]),
  };
}

/** The four days of class moved so that the last one is as given. */
const endingOn = (last: string): readonly SessionRow[] => withCell(CLASS_DAYS.map(([, ...cells]) => ['01/02/2022', ...cells]), 4, 0, last);

describe('the deadline', () => {
  test('of the KAP: day V at 15.00, counted from the last day of class', async () => {
    const expected = { days: ['2022-09-09', '2022-09-12', '2022-09-13', '2022-09-14', '2022-09-15'], deadline: ['2022-09-15', 900], open: null, problems: [] };
    expect(await plan(WHOLE)).toEqual(expected);
    expect(await plan(CLASS_DAYS)).toEqual(expected);
  });

  test.each([['28/04/2022', '2022-05-13'], ['16/08/2022', '2022-08-24'], ['08/09/2022', '2022-09-15']])('class until %s: %s (reference §8)', async (last, deadline) => {
    expect((await plan(endingOn(last))).deadline).toEqual([deadline, 900]);
  });

  // One step of every setting that the deadline is counted with, and what it does to 28 April 2022.
  test.each<[string, Settings, readonly [string, number]]>([
    ['one day off more', { 'libur-tambahan': ['13/05/2022'] }, ['2022-05-17', 900]],
    ['two days off more, also in ISO', { 'libur-tambahan': ['2022-05-12', '13 Mei 2022'] }, ['2022-05-18', 900]],
    ['joint leave is worked', { 'cuti-bersama-libur': false }, ['2022-05-09', 900]],
    ['six working days a week', { 'hari-kerja-seminggu': 6 }, ['2022-05-11', 900]],
    ['four working days a week', { 'hari-kerja-seminggu': 4 }, ['2022-05-17', 900]],
    ['a day between class and day I', { 'al-jeda-hari': 2 }, ['2022-05-17', 900]],
    ['day IV', { 'al-batas-hari': 4 }, ['2022-05-12', 900]],
    ['day VI, beyond the days of action learning', { 'al-batas-hari': 6 }, ['2022-05-17', 900]],
    ['a minute earlier', { 'al-batas-jam': 899 }, ['2022-05-13', 899]],
    ['a day of action learning less does not move it', { 'hari-action-learning': 4 }, ['2022-05-13', 900]],
  ])('%s', async (_, settings, deadline) => {
    expect((await plan(endingOn('28/04/2022'), settings)).deadline).toEqual(deadline);
  });
});

describe('is open, and says why', () => {
  test.each<[string, readonly SessionRow[] | null, readonly string[]]>([
    ['without a timetable', null, ['schedule.deadline-no-timetable']],
    ['with a class that is not there', WHOLE.filter(([, title]) => title !== EVENT), ['schedule.deadline-class-incomplete', 'Jadwal!B11']],
    ['with a date that is empty', withCell(CLASS_DAYS, 2, 0, null), ['schedule.deadline-date-open', 'Jadwal!A4']],
    ['with a month for a date', withCell(CLASS_DAYS, 2, 0, 'September 2022'), ['schedule.deadline-date-open', 'Jadwal!A4']],
    ['with a session behind the class that may be one of it', [...CLASS_DAYS, ['12/09/2022', 'Pendalaman Materi', 2, 'TM']], ['schedule.deadline-session-open', 'Jadwal!B7']],
    ['with a session without a title behind the class', [...CLASS_DAYS, ['12/09/2022', null, 2, 'TM']], ['schedule.deadline-session-open', 'Jadwal!B7']],
    ['in a year without holidays', CLASS_DAYS.map(([date, ...cells]) => [String(date).replace('2022', '2030'), ...cells]), ['schedule.deadline-year-unknown']],
  ])('%s', async (_, rows, open) => {
    expect(await plan(rows)).toMatchObject({ deadline: null, open });
  });

  test.each(['hari-kerja-seminggu', 'cuti-bersama-libur', 'libur-tambahan', 'al-jeda-hari', 'hari-action-learning', 'al-batas-hari', 'al-batas-jam'])('while %s is open', async (id) => {
    expect(await plan(WHOLE, { [id]: null })).toEqual({ days: null, deadline: null, open: ['schedule.deadline-setting-open', id], problems: [] });
  });

  test('with a day off that cannot be read', async () => {
    expect(await plan(WHOLE, { 'libur-tambahan': ['12/09/2022', '13/14/2022'] })).toEqual({
      days: null, deadline: null, open: ['schedule.deadline-setting-open', 'libur-tambahan'], problems: [['schedule.extra-holiday-unreadable', 'libur-tambahan', '13/14/2022']],
    });
  });

  test.each(['hari-kerja-seminggu', 'al-jeda-hari', 'al-batas-hari'])('with half a day in %s', async (id) => {
    expect(await plan(WHOLE, { [id]: 1.5 })).toMatchObject({ deadline: null, problems: [['schedule.setting-not-whole', id, '1,5']] });
  });

  test('but not for a lecture whose place in the programme is free', async () => {
    expect((await plan(CLASS_DAYS.filter(([, title]) => title !== CERAMAH))).deadline).toEqual(['2022-09-15', 900]);
  });

  test('a break or a session that stands before the last day of class changes nothing', async () => {
    expect((await plan([...CLASS_DAYS, ['08/09/2022', 'Pengarahan Program', 1, 'TM'], ['16/09/2022', 'Penutupan', null]])).deadline).toEqual(['2022-09-15', 900]);
  });

  test('every reason has words', () => {
    const tags = Object.keys(catalogue).filter((tag) => tag.startsWith('schedule.deadline-') && !tag.endsWith('.fix'));
    expect(tags).toHaveLength(7);
  });
});
