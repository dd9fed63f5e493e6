import fc from 'fast-check';
import { parseDuration } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

const read = (cell: CellValue) => brief(parseDuration(cell));

test.each<[CellValue, number]>([
  [18, 18], [0, 0], [6.5, 6.5], [1200, 1200], ['18', 18], ['18 bulan', 18], ['18 bln', 18], ['18bln.', 18], ['18 BULAN', 18], ['18 months', 18], ['1 tahun', 12], ['2 thn', 24], ['2 th.', 24], ['2 years', 24],
  ['1 tahun 6 bulan', 18], ['1 tahun, 6 bulan', 18], ['1 tahun dan 6 bulan', 18], ['1thn 6bln', 18], ['1,5 tahun', 18], ['1.5 tahun', 18], ['1,1 tahun', 13.2], ['0 bulan', 0], ['12,5', 12.5],
])('%p is %d months', (cell, months) => {
  expect(parseDuration(cell)).toEqual({ kind: 'known', value: months });
});

test.each<[CellValue, string]>([
  [-1, 'duration.negative'], ['-6 bulan', 'duration.negative'], [1201, 'duration.out-of-range'], [44809, 'duration.out-of-range'], ['101 tahun', 'duration.out-of-range'],
  ['> 12 bulan', 'duration.unknown'], ['lebih dari 1 tahun', 'duration.unknown'], ['1 tahun lebih', 'duration.unknown'], ['setahun', 'duration.unknown'], ['30 hari', 'duration.unknown'], ['bulan', 'duration.unknown'],
  ['6 bulan 1 tahun', 'duration.unknown'], ['1.500 bulan', 'duration.unknown'], ['12-18 bulan', 'duration.unknown'], ['?', 'duration.unknown'],
  ['-', 'none'], ['tidak', 'none'], ['Belum ada', 'none'], ['0', 'none'], [null, 'blank'], ['', 'blank'], [{ error: '#DIV/0!' }, 'cell.error'], [true, 'cell.boolean'], [Infinity, 'cell.error'],
])('%p: %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test('years and months add up', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 40 }), (years, months) => {
    expect(parseDuration(`${years} tahun ${months} bln`)).toEqual({ kind: 'known', value: years * 12 + months });
  }));
});
