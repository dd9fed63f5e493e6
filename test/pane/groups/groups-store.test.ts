import fc from 'fast-check';
import { nextSeed, readCount } from '../../../src/pane/groups/groups-store';

test.each([['1', '2'], [' 9 ', '10'], ['', '1'], ['Kelas A', 'Kelas A (2)'], ['Kelas A (2)', 'Kelas A (3)'], ['2026-11-22', '2026-11-22 (2)'], ['(3)', '(3) (2)'], ['9'.repeat(20), `${'9'.repeat(20)} (2)`]])(
  'after the seed %p comes %p', (seed, next) => expect(nextSeed(seed)).toBe(next));

test('a next seed is always another one, and never comes back', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.nat().map(String)), (seed) => {
    const seen = new Set<string>([seed.trim()]);
    let now = seed;
    for (let step = 0; step < 5; step += 1) {
      now = nextSeed(now);
      expect(seen.has(now)).toBe(false);
      seen.add(now);
    }
  }));
});

test.each([['', null], ['  ', null], ['6', 6], [' 12 ', 12], ['0', undefined], ['-1', undefined], ['2,5', undefined], ['enam', undefined], ['1e3', undefined]])(
  'the number of groups %p is read as %p', (text, count) => expect(readCount(text)).toBe(count));
