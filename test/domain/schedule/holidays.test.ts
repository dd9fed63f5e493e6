import data from '../../../rules/reference/holidays.json';
import { daysAfterMonday } from '../../../src/domain/schedule/working-calendar';
import { holidaysOf } from '../../../src/domain/schedule/holidays';
import { dayFromIso } from '../../../src/domain/values';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekday = (iso: string) => WEEKDAYS[daysAfterMonday(dayFromIso(iso))];

describe('holidays.json', () => {
  // Counts as announced; 2024 with the two election days, 2023 and 2025 with the joint leave that amendments added.
  test.each([[2022, 16, 4], [2023, 16, 11], [2024, 19, 10], [2025, 17, 11], [2026, 17, 8]])('%s has %s holidays and %s days of joint leave', (year, national, jointLeave) => {
    expect(holidaysOf(year)?.national.size).toBe(national);
    expect(holidaysOf(year)?.jointLeave.size).toBe(jointLeave);
  });

  test.each(data.years)('$year: in order, in its year, each day once, no joint leave on a weekend', ({ year, holidays, jointLeave }) => {
    const days = [holidays, jointLeave].map((list) => list.map(({ day }) => day));
    for (const list of days) {
      expect(list).toEqual([...list].sort());
      expect(list.filter((iso) => !iso.startsWith(`${year}-`))).toEqual([]);
      expect(() => list.map(dayFromIso)).not.toThrow();
    }
    expect(new Set(days.flat()).size).toBe(days.flat().length);
    expect((days[1] ?? []).filter((iso) => ['Sat', 'Sun'].includes(weekday(iso) ?? ''))).toEqual([]);
  });

  test('years are consecutive, and every decree that is named is described', () => {
    expect(data.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    const named = new Set(data.years.flatMap(({ holidays, jointLeave }) => [...holidays, ...jointLeave]).map(({ decree }) => decree));
    expect([...named].sort()).toEqual(Object.keys(data.decrees).sort());
  });

  // Weekdays as the sources print them.
  test.each([
    ['2022-02-01', 'Tue'], ['2022-02-28', 'Mon'], ['2022-03-03', 'Thu'], ['2022-04-15', 'Fri'], ['2022-05-26', 'Thu'], ['2022-06-01', 'Wed'],
    ['2023-01-22', 'Sun'], ['2023-04-22', 'Sat'], ['2023-06-28', 'Wed'], ['2023-06-29', 'Thu'], ['2023-06-30', 'Fri'],
    ['2024-02-08', 'Thu'], ['2024-02-14', 'Wed'], ['2024-03-11', 'Mon'], ['2024-04-10', 'Wed'], ['2024-11-27', 'Wed'],
    ['2025-01-27', 'Mon'], ['2025-03-29', 'Sat'], ['2025-04-18', 'Fri'], ['2025-05-12', 'Mon'], ['2025-06-27', 'Fri'], ['2025-08-18', 'Mon'], ['2025-09-05', 'Fri'],
    ['2026-01-16', 'Fri'], ['2026-02-16', 'Mon'], ['2026-03-18', 'Wed'], ['2026-05-28', 'Thu'], ['2026-06-16', 'Tue'], ['2026-08-25', 'Tue'], ['2026-12-24', 'Thu'],
  ])('%s is a %s', (iso, name) => {
    const year = holidaysOf(Number(iso.slice(0, 4)));
    expect(weekday(iso)).toBe(name);
    expect(year?.national.has(dayFromIso(iso)) === true || year?.jointLeave.has(dayFromIso(iso)) === true).toBe(true);
  });

  test('September 2022 has none', () => {
    const { national, jointLeave } = holidaysOf(2022)!;
    const [from, to] = [dayFromIso('2022-09-01'), dayFromIso('2022-09-30')];
    expect([...national.keys(), ...jointLeave.keys()].filter((day) => day >= from && day <= to)).toEqual([]);
  });

  test('a year that nobody has decreed yet', () => {
    expect(holidaysOf(2021)).toBeNull();
    expect(holidaysOf(2027)).toBeNull();
  });
});
