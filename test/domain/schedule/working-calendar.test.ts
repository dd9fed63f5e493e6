import fc from 'fast-check';
import { UnknownYear, daysAfterMonday, workingCalendar } from '../../../src/domain/schedule/working-calendar';
import type { CalendarSettings } from '../../../src/domain/schedule/working-calendar';
import { dayFromIso, isoOfDay } from '../../../src/domain/values';
import type { Day } from '../../../src/domain/values';

const usual: CalendarSettings = { weekdays: 5, jointLeave: true, extraHolidays: [] };
const calendar = workingCalendar(usual);

const after = (iso: string, count: number, settings: Partial<CalendarSettings> = {}) => {
  const day = workingCalendar({ ...usual, ...settings }).addWorkingDays(dayFromIso(iso), count);
  return day instanceof UnknownYear ? day : isoOfDay(day);
};

const daysOf = (iso: string, count: number, gap: number) => {
  const days = calendar.actionLearningDays(dayFromIso(iso), count, gap);
  return days instanceof UnknownYear ? days : days.map(isoOfDay);
};

const inKnownYears = fc.integer({ min: dayFromIso('2022-01-01'), max: dayFromIso('2026-10-31') }).map((day) => day as Day);

describe('five working days after the last day of class', () => {
  test.each([
    ['2022-04-28', '2022-05-13'],
    ['2022-08-16', '2022-08-24'],
    ['2022-09-08', '2022-09-15'],
  ])('%s: %s (reference §8)', (last, deadline) => {
    expect(after(last, 5)).toBe(deadline);
    expect(daysOf(last, 5, 1)).toHaveLength(5);
    expect((daysOf(last, 5, 1) as string[])[4]).toBe(deadline);
  });

  test('days I to V of a class of 5 to 8 September 2022', () => {
    expect(daysOf('2022-09-08', 5, 1)).toEqual(['2022-09-09', '2022-09-12', '2022-09-13', '2022-09-14', '2022-09-15']);
  });

  test('a longer gap moves the first day only as far as it says', () => {
    expect(daysOf('2022-09-08', 2, 3)).toEqual(['2022-09-13', '2022-09-14']);
  });
});

describe('every setting moves the day by what it says', () => {
  test('joint leave that is worked', () => {
    expect(after('2022-04-28', 5, { jointLeave: false })).toBe('2022-05-09');
  });
  test('six working days a week', () => {
    expect(after('2022-09-08', 5, { weekdays: 6 })).toBe('2022-09-14');
  });
  test('every day of the week', () => {
    expect(after('2022-09-08', 5, { weekdays: 7 })).toBe('2022-09-13');
  });
  test('one more day off', () => {
    expect(after('2022-09-08', 5, { extraHolidays: [dayFromIso('2022-09-12')] })).toBe('2022-09-16');
  });
  test('a further day off on a weekend changes nothing', () => {
    expect(after('2022-09-08', 5, { extraHolidays: [dayFromIso('2022-09-11')] })).toBe('2022-09-15');
  });
});

describe('a year without its decrees', () => {
  test('leaves a working day open, and says which year', () => {
    expect(calendar.dayOff(dayFromIso('2021-09-06'))).toEqual(new UnknownYear(2021));
    expect(after('2021-12-30', 5)).toEqual(new UnknownYear(2021));
    expect(after('2026-12-31', 1)).toEqual(new UnknownYear(2027));
    expect(daysOf('2026-12-30', 5, 1)).toEqual(new UnknownYear(2027));
  });
  test('is not needed for a weekend or a day that the organiser added', () => {
    expect(calendar.dayOff(dayFromIso('2021-09-05'))).toEqual({ kind: 'weekend' });
    expect(workingCalendar({ ...usual, extraHolidays: [dayFromIso('2021-09-06')] }).dayOff(dayFromIso('2021-09-06'))).toEqual({ kind: 'holiday', name: null });
  });
});

test('why a day is off', () => {
  expect(calendar.dayOff(dayFromIso('2022-08-17'))).toMatchObject({ kind: 'holiday', name: { id: 'Hari Kemerdekaan Republik Indonesia' } });
  expect(calendar.dayOff(dayFromIso('2022-04-29'))).toMatchObject({ kind: 'holiday', name: { id: 'Cuti bersama Idulfitri' } });
  expect(calendar.dayOff(dayFromIso('2022-09-10'))).toEqual({ kind: 'weekend' });
  expect(calendar.dayOff(dayFromIso('2022-09-09'))).toBeNull();
});

test('weekdays before and after 1970', () => {
  expect(['1969-12-29', '1970-01-04', '2022-09-05', '2022-09-11'].map((iso) => daysAfterMonday(dayFromIso(iso)))).toEqual([0, 6, 0, 6]);
});

describe('laws', () => {
  test('a counted day works, and as many working days lie up to it as were counted', () => {
    fc.assert(fc.property(inKnownYears, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const to = calendar.addWorkingDays(from, count) as Day;
      const between = Array.from({ length: to - from }, (_, at) => (from + at + 1) as Day);
      expect(between.filter((day) => calendar.dayOff(day) === null)).toHaveLength(count);
      expect(calendar.dayOff(to)).toBeNull();
    }));
  });
  test('counting in two steps is counting in one', () => {
    fc.assert(fc.property(inKnownYears, fc.nat(10), fc.nat(10), (from, first, then) => {
      const half = calendar.addWorkingDays(from, first) as Day;
      expect(calendar.addWorkingDays(half, then)).toEqual(calendar.addWorkingDays(from, first + then));
    }));
  });
  test('a further day off never brings a day nearer', () => {
    fc.assert(fc.property(inKnownYears, fc.integer({ min: 1, max: 10 }), fc.nat(30), (from, count, ahead) => {
      const longer = workingCalendar({ ...usual, extraHolidays: [(from + ahead) as Day] }).addWorkingDays(from, count) as Day;
      expect(longer).toBeGreaterThanOrEqual(calendar.addWorkingDays(from, count) as Day);
    }));
  });
});
