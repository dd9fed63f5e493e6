import fc from 'fast-check';
import {
  dateOfDay, dayFromIso, dayOfDate, dayOfSerial, formatDay, isoOfDay, serialOfDay, wholeMonthsBetween,
} from '../../../src/domain/values';
import type { Day } from '../../../src/domain/values';

const anyDay = fc.integer({ min: dayFromIso('1900-01-01'), max: dayFromIso('2100-12-31') }).map((number) => number as Day);
const between = (from: string, to: string) => wholeMonthsBetween(dayFromIso(from), dayFromIso(to));

describe('days', () => {
  test('count from 1970', () => {
    expect(dayFromIso('1970-01-01')).toBe(0);
    expect(dayFromIso('1969-12-31')).toBe(-1);
    expect(dayFromIso('2022-09-05')).toBe(19240);
  });
  test('agree with the calendar of the platform', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(isoOfDay(day)).toBe(iso);
      expect(dayFromIso(iso)).toBe(day);
      const { year, month, date } = dateOfDay(day);
      expect(dayOfDate(year, month, date)).toBe(day);
    }), { numRuns: 2000 });
  });
  test.each(['2022-02-29', '2022-13-01', '2022-00-10', '2022-01-00', '1899-12-31', '2101-01-01', '2022-9-5', '05/09/2022', '', '2022-09-05T00:00'])('%j is refused', (text) => {
    expect(() => dayFromIso(text)).toThrow(RangeError);
  });
  test.each([[2100, 2, 29], [1900, 2, 29], [2022, 4, 31], [2022, 1.5, 1], [NaN, 1, 1]])('%p-%p-%p is no date', (year, month, date) => {
    expect(dayOfDate(year, Math.floor(month) === month ? month : 13, date)).toBeNull();
  });
  test('as people write them', () => {
    expect(formatDay(dayFromIso('2022-09-05'), 'id')).toBe('5 September 2022');
    expect(formatDay(dayFromIso('2022-05-15'), 'id')).toBe('15 Mei 2022');
    expect(formatDay(dayFromIso('2022-12-31'), 'en')).toBe('31 December 2022');
  });
});

describe('serial numbers', () => {
  test.each([
    ['1900-01-01', false, 1], ['1900-02-28', false, 59], ['1900-03-01', false, 61], ['1970-01-01', false, 25569], ['2022-09-05', false, 44809],
    ['1904-01-01', true, 0], ['1904-01-02', true, 1], ['2022-09-05', true, 43347], ['2100-12-31', false, 73415],
  ])('%s (1904: %p) is %i', (iso, date1904, serial) => {
    expect(serialOfDay(dayFromIso(iso), date1904)).toBe(serial);
    expect(dayOfSerial(serial, date1904)).toBe(dayFromIso(iso));
  });
  test('29 February 1900 never was', () => {
    expect(dayOfSerial(60, false)).toBeNull();
    expect(dayOfSerial(60, true)).toBe(dayFromIso('1904-03-01'));
  });
  test.each([[0, false], [-1, false], [73416, false], [-1463, true], [NaN, false]])('%p (1904: %p) is out of range', (serial, date1904) => {
    expect(dayOfSerial(serial, date1904)).toBeNull();
  });
  test('there and back', () => {
    fc.assert(fc.property(anyDay, fc.boolean(), (day, date1904) => {
      expect(dayOfSerial(serialOfDay(day, date1904), date1904)).toBe(day);
    }), { numRuns: 1000 });
  });
});

describe('whole months', () => {
  test.each([
    ['2021-09-05', '2022-09-05', 12], ['2021-09-06', '2022-09-05', 11], ['2021-09-01', '2022-09-05', 12], ['2022-09-05', '2022-09-05', 0],
    ['2022-01-31', '2022-02-28', 1], ['2022-01-31', '2022-02-27', 0], ['2020-02-29', '2021-02-28', 12], ['2022-09-05', '2021-09-05', -12], ['2022-09-05', '2022-08-06', 0],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(between(from, to)).toBe(months);
  });
  test('never shrink as time goes on', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 20_000 }), (from, later) => {
      const to = (from + later) as Day;
      expect(wholeMonthsBetween(from, (to + 1) as Day)).toBeGreaterThanOrEqual(wholeMonthsBetween(from, to));
    }), { numRuns: 1000 });
  });
});
