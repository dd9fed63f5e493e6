import fc from 'fast-check';
import { parseHours } from '../../../src/domain/schedule/hours';
import { formatTimeOfDay } from '../../../src/domain/values';

describe('time ranges as people write them', () => {
  test.each([
    ['08.00–10.15', 480, 615], ['08:00 s.d. 10:15', 480, 615], ['08.00 s/d 10.15 WIB', 480, 615], ['pukul 08.00 sampai dengan 10.15', 480, 615],
    ['08.00 - 10.15', 480, 615], ['8.00-10.15', 480, 615], ['08.00 sd 10.15', 480, 615], ['08:00 to 10:15', 480, 615], ['09.00 - 11.15 WITA', 480, 615], ['09.00 WITA - 10.15 WIB', 480, 615],
    ['13.00-selesai', 780, null], ['13.00 s.d. selesai WIB', 780, null], ['13.00', 780, null], [0.5, 720, null],
  ])('%s', (cell, start, end) => {
    expect(parseHours(cell)).toEqual({ kind: 'known', value: { start, end } });
  });

  test.each([
    ['10.15-08.00', 'schedule.time-backwards'], ['08.00-08.00', 'schedule.time-backwards'],
    ['pagi', 'schedule.time-unknown'], ['25.00-26.00', 'schedule.time-unknown'], ['08.00-10.00-12.00', 'schedule.time-unknown'], ['8', 'schedule.time-unknown'], [45000, 'schedule.time-unknown'],
    ['selesai', 'schedule.time-unknown'], ['08.00-sore', 'schedule.time-unknown'],
  ])('%s cannot be read', (cell, reason) => {
    expect(parseHours(cell)).toMatchObject({ kind: 'unreadable', reason });
  });

  test('an empty cell is no answer, a dash says there is none', () => {
    expect(parseHours('  ').kind).toBe('blank');
    expect(parseHours('-').kind).toBe('none');
  });

  test('every range that is written is read back', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(fc.property(minute, minute, fc.constantFrom('-', ' – ', ' s.d. ', ' s/d ', ' sampai '), (a, b, between) => {
      fc.pre(a < b);
      expect(parseHours(`${formatTimeOfDay(a)}${between}${formatTimeOfDay(b)}`)).toEqual({ kind: 'known', value: { start: a, end: b } });
    }));
  });
});
