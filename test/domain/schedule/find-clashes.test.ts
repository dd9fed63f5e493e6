import fc from 'fast-check';
import { findClashes } from '../../../src/domain/schedule/find-clashes';
import { findRepeats } from '../../../src/domain/schedule/find-repeats';
import { EVENT, PENGANTAR, SIMULASI, COACHING, timetableOf } from '../../support/schedule/timetable';
import type { SessionRow } from '../../support/schedule/timetable';

const at = (time: string | null, title = EVENT, instructor: string | null = null, date = '05/09/2022', jp = 2): SessionRow => [date, title, jp, 'TM', instructor, time];
const clashesOf = async (...rows: readonly SessionRow[]) => findClashes((await timetableOf(rows)).sessions);
const repeatsOf = async (...rows: readonly SessionRow[]) => findRepeats((await timetableOf(rows)).sessions);

describe('sessions of one day', () => {
  test('behind each other do not overlap, also when one begins as the other ends', async () => {
    expect(await clashesOf(at('08.00-10.15'), at('10.15-12.00', PENGANTAR), at('13.00-14.00', SIMULASI))).toEqual([null, null, null]);
  });
  test('one minute is enough', async () => {
    expect(await clashesOf(at('08.00-10.15'), at('10.14-12.00', PENGANTAR))).toEqual([null, 0]);
  });
  test('the later one is named, whatever the order of the rows', async () => {
    expect(await clashesOf(at('10.00-12.00'), at('08.00-10.30', PENGANTAR))).toEqual([1, null]);
  });
  test('a long session overlaps all that lie in it', async () => {
    expect(await clashesOf(at('08.00-16.00'), at('09.00-10.00', PENGANTAR), at('15.00-16.00', SIMULASI))).toEqual([null, 0, 0]);
  });
  test('on another day they do not meet', async () => {
    expect(await clashesOf(at('08.00-10.00'), at('08.00-10.00', PENGANTAR, null, '06/09/2022'))).toEqual([null, null]);
  });
});

describe('hours that are open', () => {
  test('stay open beside another session, and do not matter alone', async () => {
    expect(await clashesOf(at(null), at('10.00-12.00', PENGANTAR))).toEqual(['open', null]);
    expect(await clashesOf(at('pagi'), at('10.00-12.00', PENGANTAR))).toEqual(['open', null]);
    expect(await clashesOf(at(null))).toEqual([null]);
    expect(await clashesOf(at('-'), at('10.00-12.00', PENGANTAR))).toEqual([null, null]);
  });
  test('an end that is not written is open while something follows, and certain where something lies across', async () => {
    expect(await clashesOf(at('13.00-selesai'), at('15.00-16.00', PENGANTAR))).toEqual(['open', null]);
    expect(await clashesOf(at('13.00-selesai'), at('08.00-12.00', PENGANTAR))).toEqual([null, null]);
    expect(await clashesOf(at('13.00-selesai'), at('12.00-14.00', PENGANTAR))).toEqual([1, null]);
    expect(await clashesOf(at('13.00-selesai'), at('13.00-14.00', PENGANTAR))).toEqual([null, 0]);
  });
});

describe('who teaches', () => {
  test('team teaching of one subject is no overlap', async () => {
    expect(await clashesOf(at('08.00-10.00', EVENT, 'Ratih Wulandari'), at('08.00-10.00', EVENT, 'Bambang Prasetyo'))).toEqual([null, null]);
  });
  test('groups meet their coaches side by side, but one coach cannot be in two meetings', async () => {
    const coach = (title: string, name: string, time: string): SessionRow => at(time, `${COACHING} ${title}`, name, '12/09/2022');
    expect(await clashesOf(coach('kelompok 1', 'Ratih Wulandari', '08.00-09.30'), coach('kelompok 2', 'Bambang Prasetyo', '08.00-09.30'))).toEqual([null, null]);
    expect(await clashesOf(coach('kelompok 1', 'Dr. Ratih Wulandari, M.M.', '08.00-09.30'), coach('kelompok 2', 'Ratih Wulandari', '09.00-10.30'))).toEqual([null, 0]);
  });
});

test('the sweep finds an overlap exactly where two of the ranges overlap', async () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 1, max: 120 }));
  await fc.assert(fc.asyncProperty(fc.uniqueArray(range, { maxLength: 12, selector: ([start, length]) => `${start} ${length}` }), async (ranges) => {
    const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
    const rows = ranges.map(([start, length], index) => at(`${clock(start)}-${clock(start + length)}`, `${EVENT} ${index}`));
    const isOverlapping = ranges.some(([start, length], a) => ranges.some(([other, size], b) => a < b && start < other + size && other < start + length));
    expect((await clashesOf(...rows)).some((clash) => clash !== null)).toBe(isOverlapping);
  }), { numRuns: 60 });
});

describe('rows that repeat another', () => {
  test('for certain with the same hours, perhaps without any', async () => {
    expect(await repeatsOf(at('08.00-10.00'), at('08.00-10.00'))).toEqual([null, { of: 0, isCertain: true }]);
    expect(await repeatsOf(at(null), at(null))).toEqual([null, { of: 0, isCertain: false }]);
  });
  test('not at other hours, with other JP, other people or on another day', async () => {
    expect(await repeatsOf(at('08.00-10.00'), at('10.00-12.00'), at('08.00-10.00', EVENT, 'Ratih Wulandari'), at('08.00-10.00', EVENT, null, '06/09/2022'), at('08.00-10.00', EVENT, null, '05/09/2022', 3)))
      .toEqual([null, null, null, null, null]);
  });
});
