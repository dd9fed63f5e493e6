import fc from 'fast-check';
import { parseGroup } from '../../../src/domain/values';
import { parseMembership, soleGroup } from '../../../src/domain/groups';

describe('parseMembership', () => {
  test.each([
    ['1 dan 2', ['1', '2']], ['1, 2', ['1', '2']], ['Kelompok 1 & Kelompok 3', ['1', '3']], ['A;B', ['A', 'B']], ['1, 1', ['1']], ['1, 2 dan 3', ['1', '2', '3']],
    ['I and II', ['I', 'II']],
  ])('%s names several groups at once', (text, groups) => {
    expect(parseMembership(text)).toEqual({ kind: 'known', value: groups });
  });

  test.each([['1 atau 2'], ['1/2'], ['Kelompok 1 or 2']])('%s is open: one of them', (text) => {
    expect(parseMembership(text)).toEqual({ kind: 'several', values: [['1'], ['2']] });
  });

  test.each([
    ['Data dan Sistem', 'DATA DAN SISTEM'], ['Kel. 01', '1'], ['A/B-Tim', 'A/B-TIM'], [3, '3'], ['Anggrek', 'ANGGREK'], ['Melati, Mawar', 'MELATI, MAWAR'],
  ])('%s stays one name', (cell, group) => {
    expect(soleGroup(parseMembership(cell))).toBe(group);
  });

  test.each([[null, 'blank'], ['  ', 'blank'], ['-', 'none'], ['belum', 'none'], ['?', 'unreadable'], [1.5, 'unreadable'], [{ error: '#N/A' as const }, 'unreadable']])('%j is %s', (cell, kind) => {
    expect(parseMembership(cell).kind).toBe(kind);
  });

  test('a name without a sign of a list is read as everywhere else', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }).filter((text) => !/[,;&+/]|\b(dan|and|atau|or)\b/i.test(text)), (text) => {
      const [one, other] = [parseMembership(text), parseGroup(text)];
      expect(one).toEqual(other.kind === 'known' ? { kind: 'known', value: [other.value] } : other);
    }));
  });

  test('an endless text is answered at once', () => {
    expect(parseMembership('1, '.repeat(100_000)).kind).toBe('unreadable');
  });
});
