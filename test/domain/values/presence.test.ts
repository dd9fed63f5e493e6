import fc from 'fast-check';
import { parsePresence, parseYesNo } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

describe('what a checklist cell says', () => {
  test.each<[CellValue, string]>([
    ['Ada', '= ada'], ['ADA.', '= ada'], ['ada\u00a0', '= ada'], ['Ya', '= ada'], ['Sudah', '= ada'], ['sdh ada', '= ada'], ['Sudah siap', '= ada'], ['Siap', '= ada'], ['Tersedia', '= ada'],
    ['Ada (terlampir)', '= ada'], ['Ada, lengkap', '= ada'], ['v', '= ada'], ['✓', '= ada'], ['✔', '= ada'], ['☑', '= ada'], [true, '= ada'], [1, '= ada'], ['1', '= ada'], ['Ya/Ada', '= ada'],
    ['Tidak', '= tidak'], ['tdk', '= tidak'], ['Belum', '= tidak'], ['Belum ada', '= tidak'], ['belum siap', '= tidak'], ['Tidak tersedia', '= tidak'], ['tidak terpenuhi', '= tidak'],
    ['-', '= tidak'], ['–', '= tidak'], ['0', '= tidak'], [0, '= tidak'], [false, '= tidak'], ['✗', '= tidak'], ['❌', '= tidak'], ['Nihil', '= tidak'], ['Belum sama sekali', '= tidak'], ['not yet', '= tidak'],
    ['Tidak berlaku', '= tidak-berlaku'], ['TIDAK BERLAKU.', '= tidak-berlaku'], ['tdk berlaku', '= tidak-berlaku'], ['n/a', '= tidak-berlaku'], ['N.A.', '= tidak-berlaku'], ['Tidak perlu', '= tidak-berlaku'],
    [null, 'blank'], [' \u00a0', 'blank'], [{ error: '#N/A' }, 'cell.error'],
  ])('%p: %s', (cell, expected) => {
    expect(brief(parsePresence(cell))).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ['x', 'presence.mark'], ['X', 'presence.mark'], ['☒', 'presence.mark'], ['☐', 'presence.mark'],
    ['menyusul', 'presence.promised'], ['dalam proses', 'presence.promised'], ['Ada, menyusul', 'presence.promised'], ['belum, menyusul', 'presence.promised'],
    ['Ada?', 'presence.unknown'], ['Ada / Tidak', 'presence.unknown'], ['Ada / Tidak / Tidak berlaku', 'presence.unknown'], ['Ya/Tidak', 'presence.unknown'], ['sebagian', 'presence.unknown'],
    ['Belum lengkap', 'presence.promised'], ['tidak lengkap', 'presence.unknown'], ['Ada sebagian', 'presence.unknown'], ['tidak berlaku?', 'presence.unknown'], ['berlaku', 'presence.unknown'],
    ['tidak sudah', 'presence.unknown'], ['80%', 'presence.unknown'], [2, 'presence.unknown'], [0.5, 'presence.unknown'], ['constructor', 'presence.unknown'], ['a'.repeat(501), 'cell.too-long'],
  ])('%p decides nothing: %s', (cell, expected) => {
    expect(brief(parsePresence(cell))).toBe(expected);
  });

  test('case, white space and a full stop at the end change no answer', () => {
    fc.assert(fc.property(
      fc.constantFrom('ada', 'sudah ada', 'tidak', 'belum siap', 'tidak berlaku', 'siap'), fc.boolean(), fc.constantFrom('', ' ', '\u00a0'), fc.constantFrom('', '.', ' .'),
      (word, isUpper, space, stop) => {
        const cell = `${space}${isUpper ? word.toUpperCase() : word}${stop}${space}`;
        expect(parsePresence(cell)).toEqual(parsePresence(word));
      },
    ));
  });

  test('no text is ever "none": a word that means none is an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(parsePresence(text).kind).not.toBe('none');
    }));
  });
});

test.each<[CellValue, string]>([
  ['Ya', '= true'], ['Ada', '= true'], ['benar', '= true'], [true, '= true'], ['Tidak', '= false'], ['-', '= false'], [0, '= false'],
  ['Tidak berlaku', 'cell.not-yes-or-no'], ['mungkin', 'cell.not-yes-or-no'], ['x', 'presence.mark'], ['menyusul', 'presence.promised'], [null, 'blank'], [{ error: '#REF!' }, 'cell.error'],
])('yes or no in %p: %s', (cell, expected) => {
  expect(brief(parseYesNo(cell))).toBe(expected);
});
