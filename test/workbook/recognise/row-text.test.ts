import { isGroupHeading, isLongNumber, isSignatureText, isTotalText, sequenceNumber } from '../../../src/workbook/recognise/row-text';

test.each([
  'Mengetahui,', 'MENYETUJUI', 'Disahkan oleh', 'NIP. 197001011990011001', 'NIP 19700101 199001 1 001', 'nip: 1970', '(NIP.)', 'NIP',
  'Jakarta, 5 September 2022', 'Bogor,12 Mei 2022', 'Jakarta,      September 2022', 'Jakarta, ..... September 2022', 'Kota Bekasi, …………', 'Approved by',
])('"%s" belongs to a signature', (text) => {
  expect(isSignatureText(text)).toBe(true);
});

test.each([
  'Farah Halim', 'Halim, Maya', 'Farah Halim, S.E., M.M.', 'Oka Mei', 'Jakarta', 'Nipah Kusuma', '198001152005012901', 'Kepala Seksi', 'ST-1/PJ.01/2022', 'x'.repeat(121),
])('"%s" does not', (text) => {
  expect(isSignatureText(text)).toBe(false);
});

test.each(['Jumlah', 'TOTAL', 'Rata-rata', 'Rata - Rata Nilai', 'Jumlah Peserta', 'Jumlah JP:', 'Total Kelompok 3', 'Sub Total', 'Grand Total', 'Average'])(
  '"%s" labels a totals row', (text) => {
    expect(isTotalText(text)).toBe(true);
  });

test.each(['Total Quality Management', 'Jumlah Penduduk', 'Hadir', 'Nilai', 'Farah', '', '3'])('"%s" does not', (text) => {
  expect(isTotalText(text)).toBe(false);
});

test.each([[3, 3], ['3', 3], ['(3)', 3], ['[3]', 3], ['3.', 3], ['(5)=(3)+(4)', 5], [0, null], [1.5, null], [1000, null], ['III', null], ['3 JP', null], ['', null]])(
  'column number of %j is %j', (value, number) => {
    expect(sequenceNumber(value)).toBe(number);
  });

test.each([['Kelompok 1', true], ['KELAS A', true], ['Kelompokan', false], ['Farah', false]])('"%s" is a heading: %s', (text, is) => {
  expect(isGroupHeading(text)).toBe(is);
});

test.each([
  ['198001152005012901', true], ["'19800115 200501 2 901", true], ['1980.0115.2005.0129', true], [198001152005012900, true],
  ['05/09/2022-06/09/2022', false], ['ST-711/PJ.01/2022', false], ['12345678901234', false], [44809, false], [null, false], ['1'.repeat(61), false],
])('%j is a long number: %s', (value, is) => {
  expect(isLongNumber(value)).toBe(is);
});

test('texts made to slow a pattern down are answered all the same', () => {
  for (const text of [`${'1 '.repeat(29)}x`, `A${' '.repeat(100)},`, `Jakarta,${'.'.repeat(100)}x`, `(${'1'.repeat(39)}`]) {
    expect([isLongNumber(text), isTotalText(text), sequenceNumber(text)]).toEqual([false, false, null]);
    expect(typeof isSignatureText(text)).toBe('boolean');
  }
});
