import { Unknown, Readings } from '../../../src/domain/rules';
import { buildSessionFacts, buildSubjectFacts, buildTimetableFacts, planActionLearning, readCalendar } from '../../../src/domain/schedule';
import { dayFromIso } from '../../../src/domain/values';
import { ACTION_LEARNING, CLASS_DAYS, EVENT, PENGANTAR, SIMULASI, WHOLE, factOf, kapSchedule, timetableOf, withCell } from '../../support/schedule/timetable';
import type { SessionRow } from '../../support/schedule/timetable';

const SUBJECTS = ['pengantar', 'event', 'simulasi', 'ceramah', 'al'] as const;

async function ofClass(rows: readonly SessionRow[], fact: string, columns?: readonly string[]) {
  return factOf(buildTimetableFacts(await timetableOf(rows, columns)), 0, fact);
}

async function ofSubject(rows: readonly SessionRow[], subject: (typeof SUBJECTS)[number], fact: string) {
  return factOf(buildSubjectFacts(await timetableOf(rows), 'id'), SUBJECTS.indexOf(subject), fact);
}

async function ofSession(rows: readonly SessionRow[], row: number, fact: string, columns?: readonly string[]) {
  const { parameters, scheme } = await kapSchedule();
  const timetable = await timetableOf(rows, columns);
  const calendar = readCalendar(scheme, parameters);
  return factOf(buildSessionFacts(timetable, { calendar, plan: planActionLearning(timetable, calendar, scheme, parameters), language: 'id' }), row, fact);
}

describe('the timetable as a whole', () => {
  test.each([
    ['jadwal-jp', 43], ['jadwal-hari', 9], ['jadwal-hari-tatap-muka', 4], ['jadwal-hari-action-learning', 5], ['jadwal-hari-pertama', dayFromIso('2022-09-05')], ['jadwal-jp-virtual', 4],
  ])('%s', async (fact, value) => {
    expect((await ofClass(WHOLE, fact)).slot).toBe(value);
  });

  test('decimal JP are added exactly', async () => {
    const rows = [['05/09/2022', PENGANTAR, 0.1], ['05/09/2022', PENGANTAR, 0.2]] as const;
    expect((await ofSubject(rows, 'pengantar', 'mapel-jp')).slot).toBe(0.3);
  });

  test('without action learning its sums are open, on the row where it would be added; the rest is known', async () => {
    const open = new Unknown('schedule.programme-incomplete');
    expect(await ofClass(CLASS_DAYS, 'jadwal-jp')).toEqual({ slot: open, cells: ['Jadwal!B7'] });
    expect((await ofClass(CLASS_DAYS, 'jadwal-hari')).slot).toEqual(open);
    expect((await ofClass(CLASS_DAYS, 'jadwal-hari-action-learning')).slot).toEqual(open);
    expect((await ofClass(CLASS_DAYS, 'jadwal-hari-tatap-muka')).slot).toBe(4);
  });

  test('what of the programme is there is told for the whole, the class, its order and action learning', async () => {
    const parts = ['jadwal-lengkap', 'jadwal-kelas-lengkap', 'jadwal-awal-lengkap', 'jadwal-action-learning-lengkap'];
    const of = async (rows: readonly SessionRow[]) => Promise.all(parts.map(async (fact) => (await ofClass(rows, fact)).slot));
    expect(await of(WHOLE)).toEqual([true, true, true, true]);
    expect(await of(CLASS_DAYS)).toEqual([false, true, true, false]);
    expect(await of(WHOLE.filter(([, title]) => title !== EVENT))).toEqual([false, false, false, true]);
    expect(await of(WHOLE.filter(([, , jp]) => jp !== 1))).toEqual([false, false, true, true]);
  });

  test('a JP, a date or a mode that is open leaves open what rests on it, at its cell', async () => {
    expect(await ofClass(withCell(WHOLE, 2, 2, null), 'jadwal-jp')).toEqual({ slot: new Unknown('schedule.jp-blank'), cells: ['Jadwal!C4'] });
    expect(await ofClass(withCell(WHOLE, 2, 0, '31/02/2022'), 'jadwal-hari')).toEqual({ slot: new Unknown('day.no-such'), cells: ['Jadwal!A4'] });
    expect(await ofClass(withCell(WHOLE, 2, 0, 'September 2022'), 'jadwal-hari')).toEqual({ slot: new Unknown('schedule.day-not-exact'), cells: ['Jadwal!A4'] });
    expect(await ofClass(withCell(WHOLE, 2, 3, null), 'jadwal-hari-tatap-muka')).toEqual({ slot: new Unknown('schedule.mode-blank'), cells: ['Jadwal!D4'] });
    expect(await ofClass(withCell(WHOLE, 2, 3, 'blended'), 'jadwal-hari-tatap-muka')).toEqual({ slot: new Unknown('schedule.mode-open'), cells: ['Jadwal!D4'] });
  });

  test('a mode that is open does not matter on a day that meets anyway', async () => {
    expect((await ofClass(withCell(WHOLE, 0, 3, null), 'jadwal-hari-tatap-muka')).slot).toBe(4);
  });

  test('without a column Moda nothing is guessed', async () => {
    const columns = ['tanggal', 'mata-pelajaran', 'jp'];
    expect(await ofClass(WHOLE, 'jadwal-hari-tatap-muka', columns)).toEqual({ slot: new Unknown('absent'), cells: [] });
    expect(await ofSession(WHOLE, 0, 'sesi-bentuk', columns)).toEqual({ slot: new Unknown('absent'), cells: [] });
  });

  test('opening, breaks and closing are no lessons; with JP of their own they are', async () => {
    const more = (jp: number | string | null): readonly SessionRow[] => [['05/09/2022', 'Pembukaan', jp], ...WHOLE, ['16/09/2022', 'Penutupan', jp]];
    expect((await ofClass(more(null), 'jadwal-hari')).slot).toBe(9);
    expect((await ofClass(more('-'), 'jadwal-jp')).slot).toBe(43);
    expect((await ofClass(more(1), 'jadwal-jp')).slot).toBe(45);
  });

  test('a title that nobody knows and that gives no JP leaves the sum open', async () => {
    expect(await ofClass([...WHOLE, ['08/09/2022', 'Pengarahan', null, 'TM']], 'jadwal-jp')).toEqual({ slot: new Unknown('schedule.jp-blank'), cells: ['Jadwal!C12'] });
  });
});

describe('a mata pelajaran', () => {
  test.each([['pengantar', 8], ['event', 8], ['simulasi', 16], ['ceramah', 1], ['al', 10]] as const)('%s has %s JP', async (subject, jp) => {
    expect((await ofSubject(WHOLE, subject, 'mapel-jp')).slot).toBe(jp);
    expect((await ofSubject(WHOLE, subject, 'mapel-jp-rencana')).slot).toBe(jp);
  });

  test('without a session is not scheduled, which is not 0', async () => {
    expect(await ofSubject(CLASS_DAYS, 'al', 'mapel-jp')).toEqual({ slot: new Unknown('schedule.not-scheduled'), cells: ['Jadwal!B7'] });
  });

  test('a row without a title may be any of them', async () => {
    expect(await ofSubject(withCell(WHOLE, 0, 1, null), 'simulasi', 'mapel-jp')).toEqual({ slot: new Unknown('schedule.title-blank'), cells: ['Jadwal!B2'] });
  });

  test('a title that fits two leaves those two open and no other', async () => {
    const rows = withCell(WHOLE, 1, 1, 'Ceramah dan Simulasi Penyusunan');
    expect((await ofSubject(rows, 'simulasi', 'mapel-jp')).slot).toEqual(new Unknown('schedule.session-ambiguous'));
    expect((await ofSubject(rows, 'event', 'mapel-jp')).slot).toBe(8);
  });

  test('JP that are short may stand under a title that the programme lacks; JP that are not short do not', async () => {
    const rows = withCell(WHOLE, 4, 1, 'Praktik SLA');
    expect(await ofSubject(rows, 'simulasi', 'mapel-jp')).toEqual({ slot: new Unknown('schedule.session-elsewhere'), cells: ['Jadwal!B6'] });
    expect((await ofSubject(rows, 'event', 'mapel-jp')).slot).toBe(8);
  });

  test('begins, and those before it end', async () => {
    expect((await ofSubject(WHOLE, 'simulasi', 'mapel-mulai')).slot).toBe(dayFromIso('2022-09-07'));
    expect((await ofSubject(WHOLE, 'simulasi', 'mapel-pendahulu-selesai')).slot).toBe(dayFromIso('2022-09-06'));
    expect((await ofSubject(WHOLE, 'al', 'mapel-pendahulu-selesai')).slot).toBe(dayFromIso('2022-09-08'));
    expect((await ofSubject(WHOLE, 'ceramah', 'mapel-berurutan')).slot).toBe(false);
    expect((await ofSubject(WHOLE, 'pengantar', 'mapel-berurutan')).slot).toBe(false);
  });

  test('the order is open while a subject before it is not scheduled', async () => {
    const rows = WHOLE.filter(([, title]) => title !== EVENT);
    expect((await ofSubject(rows, 'simulasi', 'mapel-pendahulu-selesai')).slot).toEqual(new Unknown('schedule.programme-incomplete'));
    expect((await ofSubject(rows, 'simulasi', 'mapel-dapat-diurutkan')).slot).toBe(false);
    expect((await ofSubject(WHOLE, 'simulasi', 'mapel-dapat-diurutkan')).slot).toBe(true);
  });

  test('the order is wrong already where a subject begins before another one ends, whatever is not scheduled yet', async () => {
    const rows = withCell(WHOLE.filter(([, title]) => title !== EVENT), 1, 0, '09/09/2022');
    expect((await ofSubject(rows, 'simulasi', 'mapel-dapat-diurutkan')).slot).toBe(true);
    expect((await ofSubject(rows, 'simulasi', 'mapel-pendahulu-selesai')).slot).toBe(dayFromIso('2022-09-09'));
  });
});

describe('a session', () => {
  test('the days of action learning that are not known are told at its first session, and a day of class at each', async () => {
    const undated = withCell(WHOLE, 2, 0, null);
    expect(await Promise.all([5, 6, 9].map(async (row) => (await ofSession(undated, row, 'sesi-masa-dinilai')).slot))).toEqual([true, false, false]);
    expect((await ofSession(withCell(undated, 9, 0, '05/09/2022'), 9, 'sesi-masa-dinilai')).slot).toBe(true);
    expect(await Promise.all([5, 6, 9].map(async (row) => (await ofSession(WHOLE, row, 'sesi-masa-dinilai')).slot))).toEqual([true, true, true]);
  });

  test('cells that keep the days open are named up to a limit, however many there are', async () => {
    const rows: readonly SessionRow[] = [...Array.from({ length: 200 }, (): SessionRow => [null, PENGANTAR, 1, 'TM']), ...WHOLE];
    expect((await ofSession(rows, rows.length - 1, 'action-learning-mulai')).cells).toHaveLength(40);
  });

  test('counts as TM or NTM', async () => {
    expect(await Promise.all([0, 2, 3, 4, 5, 6, 7, 8].map(async (row) => (await ofSession(WHOLE, row, 'sesi-bentuk')).slot))).toEqual(['TM', 'TM', 'TM', 'TM', 'NTM', 'NTM', 'NTM', 'NTM']);
    expect((await ofSession(withCell(WHOLE, 5, 3, 'daring'), 5, 'sesi-bentuk')).slot).toBe('NTM');
    expect((await ofSession(withCell(WHOLE, 5, 3, 'blended'), 5, 'sesi-bentuk')).slot).toEqual(new Readings(['TM', 'NTM']));
  });

  test('is a part of action learning, of the class, or may be either', async () => {
    expect((await ofSession(WHOLE, 5, 'sesi-action-learning')).slot).toBe(true);
    expect((await ofSession(WHOLE, 0, 'sesi-action-learning')).slot).toBe(false);
    expect((await ofSession(withCell(WHOLE, 0, 1, null), 0, 'sesi-action-learning')).slot).toEqual(new Unknown('schedule.title-blank'));
  });

  test('is known, unknown or ambiguous', async () => {
    expect((await ofSession(WHOLE, 0, 'sesi-dikenal')).slot).toBe(true);
    expect((await ofSession(withCell(WHOLE, 0, 1, 'Olahraga'), 0, 'sesi-dikenal')).slot).toBe(false);
    expect((await ofSession(withCell(WHOLE, 0, 1, 'Ceramah dan Simulasi Penyusunan'), 0, 'sesi-dikenal')).slot).toEqual(new Unknown('schedule.session-ambiguous'));
  });

  test.each([
    ['09/09/2022', true, 'Jumat'], ['10/09/2022', false, 'Sabtu'], ['17/08/2022', false, 'Hari Kemerdekaan Republik Indonesia'], ['29/04/2022', false, 'Cuti bersama Idulfitri'],
  ])('%s is a working day: %s (%s)', async (date, isWorkingDay, name) => {
    const rows = withCell(WHOLE, 5, 0, date);
    expect((await ofSession(rows, 5, 'sesi-hari-kerja')).slot).toBe(isWorkingDay);
    expect((await ofSession(rows, 5, 'sesi-hari')).slot).toBe(name);
  });

  test('a year without its holidays leaves the working day open', async () => {
    expect(await ofSession(withCell(WHOLE, 5, 0, '09/09/2030'), 5, 'sesi-hari-kerja')).toEqual({ slot: new Unknown('schedule.year-unknown'), cells: ['Jadwal!A7'] });
  });

  test('the JP of its day: together, and with what may be on the day too', async () => {
    expect((await ofSession(WHOLE, 0, 'sesi-jp-sehari')).slot).toBe(9);
    expect((await ofSession(WHOLE, 1, 'sesi-pembuka-hari')).slot).toBe(false);
    expect(await ofSession(withCell(WHOLE, 4, 0, null), 0, 'sesi-jp-sehari')).toEqual({ slot: new Readings([9, 17]), cells: ['Jadwal!A6', 'Jadwal!C2', 'Jadwal!C3'] });
    expect(await ofSession(withCell(WHOLE, 1, 2, null), 0, 'sesi-jp-sehari')).toEqual({ slot: new Unknown('schedule.jp-blank'), cells: ['Jadwal!C3'] });
  });

  test('has a name that stays, also where its subject comes twice a day', async () => {
    const { parameters, scheme } = await kapSchedule();
    const timetable = await timetableOf([['07/09/2022', SIMULASI, 4], ['07/09/2022', SIMULASI, 4], [null, SIMULASI, 8]]);
    const calendar = readCalendar(scheme, parameters);
    const table = buildSessionFacts(timetable, { calendar, plan: planActionLearning(timetable, calendar, scheme, parameters), language: 'id' });
    expect([0, 1, 2].map((row) => table.subject(row).key)).toEqual(['2022-09-07-simulasi-penyusunan', '2022-09-07-simulasi-penyusunan-2', 'baris-4']);
    expect(table.subject(0).name).toBe(`7 September 2022: ${SIMULASI}`);
  });

  test('action learning on a day of class is seen', async () => {
    const rows = [...CLASS_DAYS, ['08/09/2022', 'Action Learning', 2, 'Mandiri'], ...ACTION_LEARNING];
    expect((await ofSession(rows, 5, 'sesi-hari-kelas')).slot).toBe(true);
    expect((await ofSession(rows, 6, 'sesi-hari-kelas')).slot).toBe(false);
  });
});
