import { cellText } from '../../../src/app/workbench/cell-text';

const id = { language: 'id', date1904: false } as const;
const en = { language: 'en', date1904: false } as const;

describe('a cell as people read it', () => {
  test.each([
    [null, 'General', ''], [undefined, 'General', ''], ['=SUM(1)', 'General', '=SUM(1)'], [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0.00', '#N/A'], [78.5, 'General', '78,5'], [0, 'General', '0'], [-3, 'General', '-3'],
    [0.1 + 0.2, 'General', '0,3'], [198001152005012900, 'General', '1,98001E+17'], [1e-12, 'General', '1E-12'],
  ])('%p as %s', (value, format, text) => {
    expect(cellText(value, format, id)).toBe(text);
  });

  test.each([
    [78.5, '0.00', '78,50', '78.50'], [1.005, '0.00', '1,01', '1.01'], [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [0.9, '0%', '90%', '90%'], [0.9525, '0.0%', '95,3%', '95.3%'], [7, '000', '007', '007'], [12, '0.##', '12', '12'],
    [12.5, '0.##', '12,5', '12.5'], [0.5, '#.00', ',50', '.50'], [1500000, '[$Rp-421] #,##0', 'Rp 1.500.000', 'Rp 1,500,000'],
    [1500000, '#,##0,"k"', '1.500k', '1,500k'], [-5, '0.0', '-5,0', '-5.0'], [-5, '0;(0)', '(5)', '(5)'], [0, '0;(0);"nihil"', 'nihil', 'nihil'],
    [-5, '0;[Red]-0', '-5', '-5'], [18, '0" bulan"', '18 bulan', '18 bulan'], [-0.001, '0.00', '0,00', '0.00'],
    [0.5, '# ?/?', '0,5', '0.5'], [12345, '0.00E+00', '12345', '12345'], [5, '[>3]"banyak";0', '5', '5'], [7, '@', '7', '7'],
  ])('%p as %s', (value, format, indonesian, english) => {
    expect(cellText(value, format, id)).toBe(indonesian);
    expect(cellText(value, format, en)).toBe(english);
  });

  test.each([
    [44809, 'dd/mm/yyyy', '05/09/2022', '05/09/2022'], [44809, 'd mmmm yyyy', '5 September 2022', '5 September 2022'],
    [44682, 'd mmm yy', '1 Mei 22', '1 May 22'], [44809, 'dddd, d mmmm yyyy', 'Senin, 5 September 2022', 'Monday, 5 September 2022'],
    [44809.583333333336, 'dd/mm/yyyy hh:mm', '05/09/2022 14:00', '05/09/2022 14:00'], [0.75, 'h:mm AM/PM', '6:00 PM', '6:00 PM'],
    [44809, 'mm-dd-yy', '05/09/2022', '05/09/2022'], [44809, 'm/d/yyyy', '05/09/2022', '05/09/2022'],
    [1.5, '[h]:mm', '36:00', '36:00'], [44809, '[$-421]dd mmmm yyyy;@', '05 September 2022', '05 September 2022'],
    [44809, 'yyyy\\-mm\\-dd', '2022-09-05', '2022-09-05'], [44809.00001, 'mm:ss', '00:01', '00:01'],
    [9e9, 'dd/mm/yyyy', '9000000000', '9000000000'],
  ])('%p as %s', (value, format, indonesian, english) => {
    expect(cellText(value, format, id)).toBe(indonesian);
    expect(cellText(value, format, en)).toBe(english);
  });

  test('counts from 1904 where the workbook does', () => {
    expect(cellText(43347, 'dd/mm/yyyy', { language: 'id', date1904: true })).toBe('05/09/2022');
  });

  test('a code that Excel would not take breaks nothing', () => {
    expect(cellText(5, '['.repeat(255), id)).toBe('5');
    expect(cellText(5, '0."', id)).toBe('5"');
    expect(cellText(5, '0'.repeat(10_000), id)).toBe('5');
  });
});
