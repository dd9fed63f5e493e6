import { readHeaderText } from '../../../src/workbook/recognise/header-text';

test.each([
  ['NIP', 'nip'],
  [' N.I.P. ', 'nip'],
  ['T.M.T. CPNS', 'tmt cpns'],
  ['Gol.Ruang', 'gol ruang'],
  ['Pangkat /\n Gol. Ruang', 'pangkat gol ruang'],
  ['Pendidikan\u00a0Terakhir', 'pendidikan terakhir'],
  ['Pen\u00addidikan', 'pendidikan'],
  ['\ufeffNÍP *', 'nip'],
  ['unit_kerja', 'unit kerja'],
  ['#', 'no'],
])('%j is compared as %s', (text, full) => {
  expect(readHeaderText(text)?.full).toBe(full);
});

test('brackets can be left out, but not when nothing else is there', () => {
  expect(readHeaderText('Pengalaman Adsys (bln)')).toMatchObject({ full: 'pengalaman adsys bln', bare: 'pengalaman adsys' });
  expect(readHeaderText('(JP)')).toMatchObject({ full: 'jp', bare: 'jp' });
});

test('spellings of one word are one word', () => {
  expect(readHeaderText('No. Surat Tugas')?.words).toEqual(readHeaderText('Nomor Surat Tugas')?.words);
  expect(readHeaderText('Gol')?.words).toEqual(readHeaderText('Golongan')?.words);
});

test('what separators divide is known part by part', () => {
  expect(readHeaderText('Nama / NIP')?.parts).toEqual(['nama', 'nip']);
  expect(readHeaderText('Nama (NIP)')?.parts).toEqual(['nama', 'nip']);
  expect(readHeaderText('Nama Lengkap')?.parts).toEqual([]);
});

test.each(['Nama:', 'NIP :', '', ' \u00a0', '—', '(…)', 'x'.repeat(201)])('%j is no header', (text) => {
  expect(readHeaderText(text)).toBeNull();
});
