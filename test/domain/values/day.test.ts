import fc from 'fast-check';
import { dayFromIso, formatDay, isoOfDay, parseDay, parseMoment, serialOfDay } from '../../../src/domain/values';
import type { CellValue, Day, Moment } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

const readDay = (cell: CellValue, date1904 = false) => brief(parseDay(cell, date1904), isoOfDay);
const clock = ({ day, minute, second }: Moment) => `${isoOfDay(day)}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}${second === 0 ? '' : `:${String(second).padStart(2, '0')}`}`;
const readMoment = (cell: CellValue, date1904 = false) => brief(parseMoment(cell, date1904), clock);
const anyDay = fc.integer({ min: dayFromIso('1910-01-01'), max: dayFromIso('2100-12-31') }).map((number) => number as Day);

describe('a day', () => {
  test.each<[CellValue]>([
    [44809], [44809.75], ['05/09/2022'], ['5/9/2022'], ['05-09-2022'], ['5.9.2022'], ['05.09.2022'], ['2022-09-05'], ['2022/09/05'], ['5 September 2022'], ['5 Sep 2022'],
    ['5 Sept. 2022'], ['05-Sep-2022'], ['5 SEPTEMBER 2022'], ['Senin, 5 September 2022'], ['Senin 5 September 2022'], ['Monday, September 5, 2022'], ['September 5 2022'],
    ['tanggal 5 September 2022'], ['Tgl. 05/09/2022'], ["'05/09/2022"], ['5\u00a0September\u00a02022'], ['05/09/2022 14.00'], ['2022-09-05T00:00:00'], ['05 / 09 / 2022'],
  ])('%p is 5 September 2022', (cell) => {
    expect(readDay(cell)).toBe('= 2022-09-05');
  });

  test.each([
    ['1 Januari 2022', '01'], ['1 Pebruari 2022', '02'], ['1 Maret 2022', '03'], ['1 April 2022', '04'], ['1 Mei 2022', '05'], ['1 May 2022', '05'], ['1 Juni 2022', '06'],
    ['1 Juli 2022', '07'], ['1 Agt 2022', '08'], ['1 August 2022', '08'], ['1 Okt 2022', '10'], ['1 Oct 2022', '10'], ['1 Nopember 2022', '11'], ['1 Des 2022', '12'], ['1 Dec 2022', '12'],
  ])('%j', (text, month) => {
    expect(readDay(text)).toBe(`= 2022-${month}-01`);
  });

  test.each<[CellValue, string]>([
    ['September 2022', 'several 2022-09-01 2022-09-30'], ['Feb 2024', 'several 2024-02-01 2024-02-29'], ['09/2022', 'several 2022-09-01 2022-09-30'], ['2022-09', 'several 2022-09-01 2022-09-30'],
    ['13/25/2022', 'day.no-such'], ['09/25/2022', 'day.month-first'], ['31/04/2022', 'day.no-such'], ['29/02/2022', 'day.no-such'], ['00/01/2022', 'day.no-such'], ['13/2022', 'day.no-such'],
    ['5/9/22', 'day.two-digit-year'], ['05.09.22', 'day.two-digit-year'], ['5 Sep 22', 'day.two-digit-year'], ["5 Sep '22", 'day.two-digit-year'],
    ['2022', 'day.year-only'], [2022, 'day.year-only'], [1900, 'day.year-only'], [2101, '= 1905-10-01'], ['05/09/1899', 'day.out-of-range'], ['05/09/2101', 'day.out-of-range'],
    [20220905, 'day.out-of-range'], [0, 'day.out-of-range'], [-4, 'day.out-of-range'], [60, 'day.out-of-range'], ['5 Foo 2022', 'day.unknown'], ['besok', 'day.unknown'], ['20220905', 'day.unknown'],
    ['05/09-2022', 'day.unknown'], ['05/09/2022 25:00', 'day.unknown'], ['?', 'day.unknown'], ['-', 'none'], ['belum', 'none'], [null, 'blank'], [{ error: '#VALUE!' }, 'cell.error'], [true, 'cell.boolean'],
  ])('%p: %s', (cell, expected) => {
    expect(readDay(cell)).toBe(expected);
  });

  test('a workbook that counts from 1904', () => {
    expect(readDay(43347, true)).toBe('= 2022-09-05');
    expect(readDay(44809, true)).toBe('= 2026-09-06');
    expect(readDay('05/09/2022', true)).toBe('= 2022-09-05');
  });

  test('what we write, we read', () => {
    fc.assert(fc.property(anyDay, fc.boolean(), (day, date1904) => {
      const known = { kind: 'known', value: day };
      expect(parseDay(formatDay(day, 'id'), date1904)).toEqual(known);
      expect(parseDay(formatDay(day, 'en'), date1904)).toEqual(known);
      expect(parseDay(isoOfDay(day), date1904)).toEqual(known);
      expect(parseDay(isoOfDay(day).split('-').reverse().join('/'), date1904)).toEqual(known);
      if (serialOfDay(day, date1904) > 2100) expect(parseDay(serialOfDay(day, date1904), date1904)).toEqual(known);
    }), { numRuns: 500 });
  });

  test('a text of half a thousand digits and signs is refused without a wait', () => {
    for (const piece of ['1/', '1 ', '2022-', 'a', ' .', '1.']) expect(readDay(piece.repeat(500 / piece.length))).toBe('day.unknown');
  });
});

describe('a moment', () => {
  test.each<[CellValue, string]>([
    [44819.5833333333, '= 2022-09-15T14:00'], [44819.625, '= 2022-09-15T15:00'], [44819.6250001, '= 2022-09-15T15:00'], [44819.99999, '= 2022-09-15T23:59:59'], [44819.999999, '= 2022-09-16T00:00'],
    ['15/09/2022 14.00', '= 2022-09-15T14:00'], ['15/09/2022 14:00', '= 2022-09-15T14:00'], ['15.09.2022 14.00', '= 2022-09-15T14:00'], ['15/09/2022, 14:00', '= 2022-09-15T14:00'],
    ['15/09/2022 - 14.00', '= 2022-09-15T14:00'], ['15 September 2022 pukul 15:00 WIB', '= 2022-09-15T15:00'], ['Kamis, 15 September 2022 pkl. 15.00 WIB', '= 2022-09-15T15:00'],
    ['15 Sep 2022 jam 9.05', '= 2022-09-15T09:05'], ['2022-09-15T14:00', '= 2022-09-15T14:00'], ['2022-09-15 14:00:29', '= 2022-09-15T14:00:29'], ['2022-09-15 14:00:30', '= 2022-09-15T14:00:30'],
    ['9/15/2022 2:00 PM', 'day.month-first'], ['15/09/2022 2:00 PM', '= 2022-09-15T14:00'], ['15/09/2022 12:30 am', '= 2022-09-15T00:30'],
    ['15/09/2022 16.00 WITA', '= 2022-09-15T15:00'], ['15/09/2022 17.00 (WIT)', '= 2022-09-15T15:00'], ['15/09/2022 00.30 WITA', '= 2022-09-14T23:30'], ['15/09/2022 24.00', '= 2022-09-16T00:00'],
    ['15/09/2022', 'several 2022-09-15T00:00 2022-09-15T23:59:59'], [44819, 'several 2022-09-15T00:00 2022-09-15T23:59:59'],
    ['15/09/2022 24.01', 'moment.no-such-time'], ['15/09/2022 14.60', 'moment.no-such-time'], ['15/09/2022 13:00 pm', 'moment.no-such-time'], ['September 2022 14.00', 'moment.no-date'],
    [0.5, 'moment.no-date'], ['14.00', 'moment.unknown'], ['besok', 'moment.unknown'], ['15/09/22 14.00', 'moment.unknown'], [-1, 'day.out-of-range'], [1e9, 'day.out-of-range'],
    ['-', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'],
  ])('%p: %s', (cell, expected) => {
    expect(readMoment(cell)).toBe(expected);
  });

  test('a workbook that counts from 1904', () => {
    expect(readMoment(43357.625, true)).toBe('= 2022-09-15T15:00');
  });

  test('every second of a serial number survives', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 1439 }), fc.integer({ min: 0, max: 59 }), (day, minute, second) => {
      const serial = Number((serialOfDay(day, false) + (minute * 60 + second) / 86_400).toPrecision(15));
      expect(parseMoment(serial, false)).toEqual({ kind: 'known', value: { day, minute, second } });
    }), { numRuns: 1000 });
  });
});
