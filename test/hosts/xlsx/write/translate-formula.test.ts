import { translateFormula } from '../../../../src/hosts/xlsx/write/cells/translate-formula';

test.each([
  ['A1+B2', 'B3+C4'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:A10)', 'SUM(B3:B12)'],
  ['SUM(A:A)+SUM($B:$B)', 'SUM(B:B)+SUM($B:$B)'],
  ['SUM(1:1)+SUM($2:$2)', 'SUM(3:3)+SUM($2:$2)'],
  ['"A1"&A1', '"A1"&B3'],
  ['"a""A1"', '"a""A1"'],
  ["'Rekap A1'!A1", "'Rekap A1'!B3"],
  ['Jan1!A1', 'Jan1!B3'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['Tabel1[Nilai A1]+A1', 'Tabel1[Nilai A1]+B3'],
  ['NILAI_A1+nilai.b2', 'NILAI_A1+nilai.b2'],
  ['a1*1.5E3', 'B3*1.5E3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
])('%s copied two rows down and one column right is %s', (formula, expected) => {
  expect(translateFormula(formula, 2, 1)).toBe(expected);
});

test('a reference that leaves the sheet is an error', () => {
  expect(translateFormula('A1+A2', -1, 0)).toBe('#REF!+A1');
  expect(translateFormula('XFD1', 0, 1)).toBe('#REF!');
});
