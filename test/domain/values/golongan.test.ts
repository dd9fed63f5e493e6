import fc from 'fast-check';
import { golonganName, pangkatName, parseGolongan } from '../../../src/domain/values';
import type { CellValue, Golongan } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

type Scale = Golongan['scale'] | null;
const ordinals = Array.from({ length: 17 }, (_, index) => index + 1);

function read(cell: CellValue, scale: Scale): string {
  const { golongan, pair } = parseGolongan(cell, scale);
  return `${brief(golongan, (rank) => golonganName(rank.scale, rank.ordinal))} | ${pair}`;
}

describe('spellings of II/a', () => {
  test.each([
    'II/a', 'II/A', 'IIa', 'IIA', 'II.a', 'II-a', 'II a', '2a', '2/a', '(II/a)', 'Gol. II/a', 'Golongan II/a', 'Gol/Ruang II/a', 'gol.: II/a', ' II / a ',
    '\u00a0II/a', 'Ⅱ/a', 'II–a', 'PNS II/a',
  ])('%j', (text) => {
    for (const scale of ['pns', null] as const) expect(read(text, scale)).toBe('= II/a | code-only');
  });
});

describe('pangkat and code together', () => {
  test.each([
    ['Pengatur Muda (II/a)', '= II/a | match'], ['Pengatur Muda / II.a', '= II/a | match'], ['Pengatur Muda/ II/a', '= II/a | match'],
    ['Pengatur Muda - II/a', '= II/a | match'], ['Pengatur Muda, II/a', '= II/a | match'], ['Penata  (III/c)', '= III/c | match'],
    ['Penata / III.c', '= III/c | match'], ['Juru Tk. I (I/d)', '= I/d | match'], ['Pengatur Muda Tk.I (II/b', '= II/b | match'],
    ['Penata Tk I III/d', '= III/d | match'], ['PENATA MUDA TK. I, III/B', '= III/b | match'], ['Pembina Tingkat 1 4b', '= IV/b | match'],
    ['Penata Tingkat I/IIId', '= III/d | match'], ['III/a - Penata Muda', '= III/a | match'], ['PENDA (III/a)', '= III/a | match'],
    ['Pembina Utama Madya (IV/d)', '= IV/d | match'], ['PenataMuda Tk.I (III/b)', '= III/b | match'], ['Pengatur (II)', '= II/c | match'],
    ['Pengatur Muda', '= II/a | name-only'], ['Pengatur Muda Tk. I', '= II/b | name-only'], ['Juru', '= I/c | name-only'],
    ['Penata (II/c)', 'several II/c III/c | mismatch'], ['Pembina Utama Madya – IV/c', 'several IV/c IV/d | mismatch'],
    ['Pengatur (III)', 'several III/a III/b III/c III/d II/c | mismatch'],
    ['Pembina Muda Tingkat 1 (III/b)', '= III/b | unknown-name'], ['Penatar Muda (III/a)', '= III/a | unknown-name'],
    ['Penata Muda Tk. III/b', '= III/b | unknown-name'], ['Penata Sekali', 'golongan.unknown-name | unknown-name'],
    ['Pengatur Muda (II/e)', 'golongan.no-such | mismatch'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, 'pns')).toBe(expected);
    expect(read(text, null)).toBe(expected);
  });

  test('every pangkat names its code, alone and as a pair', () => {
    for (const ordinal of ordinals) {
      const [code, name] = [golonganName('pns', ordinal), pangkatName(ordinal)];
      expect(read(name, 'pns')).toBe(`= ${code} | name-only`);
      expect(read(name.replace('Tingkat I', 'Tk.1').toUpperCase(), null)).toBe(`= ${code} | name-only`);
      expect(read(`${name} (${code})`, null)).toBe(`= ${code} | match`);
      for (const other of ordinals.filter((rank) => rank !== ordinal)) {
        expect(read(`${name} ${golonganName('pns', other)}`, 'pns')).toBe(`several ${golonganName('pns', other)} ${code} | mismatch`);
      }
    }
  });
});

describe('bare numerals', () => {
  test.each<[CellValue, Scale, string]>([
    ['II', 'pns', 'several II/a II/b II/c II/d'], ['IV', 'pns', 'several IV/a IV/b IV/c IV/d IV/e'], [3, 'pns', 'several III/a III/b III/c III/d'],
    ['IX', 'pppk', '= IX'], ['II', 'pppk', '= II'], [9, 'pppk', '= IX'], ['11', 'pppk', '= XI'], ['XVII', 'pppk', '= XVII'], ['Gol. IX', 'pppk', '= IX'],
    ['IX', null, '= IX'], ['V', null, '= V'], ['PPPK II', null, '= II'], ['P3K IX', null, '= IX'], ['IX (PPPK)', 'pppk', '= IX'],
    ['II', null, 'golongan.scale-open'], ['I', null, 'golongan.scale-open'], [4, null, 'golongan.scale-open'],
    ['V', 'pns', 'golongan.pppk-only'], ['XVII', 'pns', 'golongan.pppk-only'], ['XVIII', 'pppk', 'golongan.no-such'], ['18', 'pppk', 'golongan.no-such'],
    ['0', 'pppk', 'golongan.none'], [0, 'pppk', 'golongan.none'], ['IIII', 'pppk', 'golongan.no-such'],
    ['PPPK IX', 'pns', 'golongan.scale-conflict'], ['PNS II/a', 'pppk', 'golongan.scale-conflict'],
  ])('%p for %p is %s', (cell, scale, expected) => {
    expect(read(cell, scale)).toBe(`${expected} | code-only`);
  });
});

describe('refusals', () => {
  test.each<[CellValue, Scale, string]>([
    ['III/e', 'pns', 'golongan.no-such'], ['I/e', null, 'golongan.no-such'], ['V/a', null, 'golongan.no-such'], ['II/f', 'pns', 'golongan.no-such'],
    ['II/a', 'pppk', 'golongan.ruang-for-pppk'], ['??', 'pns', 'golongan.unknown'], ['Gol.', 'pns', 'golongan.unknown'], ['2.5', 'pns', 'golongan.unknown'],
    ['lI/a', 'pns', 'golongan.one-for-i'], ['11/a', 'pns', 'golongan.one-for-i'], ['1I/a', 'pns', 'golongan.one-for-i'], ['Il/a', null, 'golongan.one-for-i'],
    ['11', null, 'golongan.one-for-i'], ['|I/a', 'pns', 'golongan.one-for-i'], ['II/a II/b', 'pns', 'golongan.two-codes'], ['I I/a', 'pns', 'golongan.two-codes'],
    ['II/a?', 'pns', 'golongan.doubtful'], ['≥ II/a', 'pns', 'golongan.doubtful'], ['belum II/a', 'pns', 'golongan.doubtful'],
    ['bukan III/a', 'pns', 'golongan.doubtful'], ['IІ/a', 'pns', 'golongan.doubtful'], ['Rektor III/a', 'pns', 'golongan.doubtful'],
    ['-', 'pns', 'golongan.none'], ['tidak ada', null, 'golongan.none'],
    [null, 'pns', 'blank'], ['  ', 'pns', 'blank'], [{ error: '#N/A' }, 'pns', 'cell.error'], [true, 'pns', 'cell.boolean'], ['II/a'.padEnd(600, 'x'), 'pns', 'cell.too-long'],
  ])('%p for %p: %s', (cell, scale, expected) => {
    expect(brief(parseGolongan(cell, scale).golongan)).toBe(expected);
  });

  test('a PPPK has no pangkat', () => {
    expect(read('Pengatur Muda (II/a)', 'pppk')).toBe('golongan.name-for-pppk | mismatch');
    expect(read('Pengatur Muda', 'pppk')).toBe('golongan.name-for-pppk | mismatch');
  });

  test('names out of range throw', () => {
    for (const ordinal of [0, 18, 1.5]) {
      expect(() => golonganName('pns', ordinal)).toThrow(RangeError);
      expect(() => golonganName('pppk', ordinal)).toThrow(RangeError);
      expect(() => pangkatName(ordinal)).toThrow(RangeError);
    }
  });

  test('any text is read without a throw, and the same way twice', () => {
    const pieces = fc.constantFrom('I', 'V', 'X', 'l', '1', '2', '/', '.', ' ', 'a', 'e', '(', ')', 'Tk', 'Penata', 'Muda', '|', '?', '__proto__', 'constructor');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom<Scale>('pns', 'pppk', null), (parts, scale) => {
      const text = parts.join('');
      const first = read(text, scale);
      expect(read(text, scale)).toBe(first);
      if (scale !== null && first.startsWith('=')) expect(parseGolongan(text, scale).golongan).toMatchObject({ value: { scale } });
    }), { numRuns: 500 });
  });
});
