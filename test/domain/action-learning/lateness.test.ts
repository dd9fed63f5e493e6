import { latenessOf } from '../../../src/domain/action-learning';
import type { Deadline, Lateness } from '../../../src/domain/action-learning';
import { readSubmission } from '../../../src/domain/grading';
import { dayFromIso } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { describeMinutes, describeMoment } from '../../../src/domain/action-learning/moment-words';
import { tableOf } from '../../support/grading/table';

/** Day V of classes that end on 28 April, 16 August and 8 September 2022, at 15:00. @source reference §8 */
const deadlines: readonly (readonly [string, string])[] = [['2022-05-13', '2022-05-16'], ['2022-08-24', '2022-08-25'], ['2022-09-15', '2022-09-16']];
const at = (day: string, opens: string | null = null): Deadline => ({ day: dayFromIso(day), minute: 900, opens: opens === null ? null : dayFromIso(opens) });

function lateness(cells: readonly CellValue[], deadline: Deadline | null): Lateness {
  const table = tableOf({ sheet: 'AL', columns: ['kelompok', 'waktu-pengumpulan'], rows: cells.map((cell) => ['1', cell]) });
  const { time } = readSubmission(table, '1', cells.map((_, position) => position), false);
  if (time === null) throw new Error('no column');
  return latenessOf(time, deadline);
}

describe.each(deadlines)('the deadline of %s at 15:00', (day, next) => {
  test.each([
    ['14:59', false, 0], ['15:00', false, 0], ['15:00:01', true, 0], ['15:00:29', true, 0], ['15:00:59', true, 0], ['15:01', true, 1], ['15:01:59', true, 1], ['15:40', true, 40], ['23:59', true, 539],
  ] as const)('at %s', (time, isLate, minutes) => {
    expect(lateness([`${day} ${time}`], at(day))).toEqual({ isLate, minutes, isExact: true });
  });

  test('a date alone is in time the day before, open on the day, late the day after', () => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(lateness([before], at(day))).toMatchObject({ isLate: false });
    expect(lateness([day], at(day))).toEqual({ isLate: null, minutes: null, isExact: false });
    expect(lateness([next], at(day))).toMatchObject({ isLate: true, isExact: false });
  });
});

test('other zones count as WIB', () => {
  expect(lateness(['15/09/2022 pukul 16.00 WITA'], at('2022-09-15'))).toMatchObject({ isLate: false });
  expect(lateness(['15/09/2022 pukul 16.01 WITA'], at('2022-09-15'))).toMatchObject({ isLate: true, minutes: 1 });
});

test('rows that agree are one; different times are late or in time only together', () => {
  const deadline = at('2022-09-15');
  expect(lateness(['15/09/2022 14:00', '15/09/2022 14:00', null], deadline)).toMatchObject({ isLate: false, isExact: true });
  expect(lateness(['15/09/2022', '15/09/2022 14:00'], deadline)).toMatchObject({ isLate: false });
  expect(lateness(['15/09/2022 14:00', '15/09/2022 15:30'], deadline)).toMatchObject({ isLate: null });
  expect(lateness(['15/09/2022 15:10', '15/09/2022 15:30'], deadline)).toEqual({ isLate: true, minutes: 10, isExact: false });
  expect(lateness(['15/09/2022 14:00', 'belum'], deadline)).toMatchObject({ isLate: null });
  expect(lateness(['15/09/2022 14:00', '??'], deadline)).toMatchObject({ isLate: null });
});

test.each([[null], ['belum'], ['segera'], [{ error: '#N/A' }]])('%s says nothing about lateness', (cell) => {
  expect(lateness([cell], at('2022-09-15'))).toMatchObject({ isLate: null, minutes: null });
});

test('a date before action learning began is more likely wrong than in time', () => {
  const deadline = at('2022-09-15', '2022-09-09');
  expect(lateness(['14/08/2022 10:00'], deadline)).toMatchObject({ isLate: null, minutes: null });
  expect(lateness(['08/09/2022'], deadline)).toMatchObject({ isLate: null });
  expect(lateness(['09/09/2022'], deadline)).toMatchObject({ isLate: false, minutes: 0 });
});

test('without a deadline nothing is late', () => {
  expect(lateness(['15/09/2022 15:30'], null)).toMatchObject({ isLate: null });
});

test('moments and delays in words', () => {
  const moment = { day: dayFromIso('2022-09-15'), minute: 900, second: 0 };
  expect(describeMoment({ ...moment, second: 9 }, 'id')).toBe('Kamis, 15 September 2022 pukul 15.00.09 WIB');
  expect(describeMoment(moment, 'id')).toBe('Kamis, 15 September 2022 pukul 15.00 WIB');
  expect(describeMoment(moment, 'en')).toBe('Thursday, 15 September 2022 at 15:00 WIB');
  expect([0, 1, 60, 1500, 2880].map((minutes) => describeMinutes(minutes, 'id'))).toEqual(['0 menit', '1 menit', '1 jam', '1 hari 1 jam', '2 hari']);
});
