import units from '../../../rules/reference/units.json';
import { dayFromIso, parseUnit } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

function read(cell: CellValue, asOf = '2022-09-05'): string {
  return brief(parseUnit(cell, dayFromIso(asOf)), (unit) => (unit.kemenkeu ? unit.code ?? 'Kemenkeu' : 'outside'));
}

test.each([
  ['Sekretariat Jenderal', '015.01'], ['Setjen', '015.01'], ['SETJEN', '015.01'], ['Pusintek', '015.01'], ['Itjen', '015.02'], ['Inspektorat Jenderal', '015.02'],
  ['DJA', '015.03'], ['Ditjen Anggaran', '015.03'], ['DJP', '015.04'], ['Ditjen Pajak', '015.04'], ['Direktorat Jenderal Pajak (DJP)', '015.04'], ['DJP - Kemenkeu', '015.04'],
  ['Setditjen Pajak', '015.04'], ['Dit. TIK', '015.04'], ['TIK DJP', '015.04'], ['Direktorat KITSDA', '015.04'], ['Ditjen Pajak, Kementerian Keuangan RI', '015.04'],
  ['DJBC', '015.05'], ['Bea Cukai', '015.05'], ['Ditjen Bea dan Cukai', '015.05'], ['BC', '015.05'], ['DJPK', '015.06'], ['DJPPR', '015.07'], ['DJPb', '015.08'], ['DJPBn', '015.08'],
  ['DJKN', '015.09'], ['BPPK', '015.11'], ['PP', '015.11'], ['BKF', '015.12'], ['LNSW', '015.13'], ['Direktorat Jenderal Pajak Kementerian Keuangan', '015.04'], ['Sekretariat Jenderal Kementerian Keuangan', '015.01'], ['Kementerian Keuangan - Itjen', '015.02'], ['Setjen Kemenkeu RI', '015.01'],
  ['Kemenkeu', 'Kemenkeu'], ['Kementerian Keuangan', 'Kemenkeu'],
])('%j is %s', (text, code) => {
  expect(read(text)).toBe(`= ${code}`);
});

test('every unit of the list is read by its official name and every alias, on a day it existed', () => {
  for (const { code, name, aliases, from, to } of units.units) {
    for (const text of [name, name.toUpperCase(), ...aliases]) expect(read(text, to ?? from ?? '2022-09-05')).toBe(`= ${code ?? 'Kemenkeu'}`);
  }
});

test.each([
  'Non Kemenkeu', 'Non-Kemenkeu', 'Non Kemenkeu/Lainnya', 'Kementerian Dalam Negeri', 'Kementerian Kesehatan', 'Kementerian Kehutanan', 'Kemenkes', 'Kemenkop UKM', 'Kemenlu', 'Kemendes',
  'Pemerintah Provinsi Jawa Barat', 'Pemerintah Kota Bogor', 'Pemkab Sleman', 'Pemprov Bali', 'Pemda DIY', 'BPK', 'BPK RI', 'BPS Provinsi Bali', 'OJK', 'Bank Indonesia', 'BI',
  'Universitas Indonesia', 'Badan Pengawasan Keuangan dan Pembangunan', 'Kementerian Koordinator Bidang Perekonomian',
  'Inspektorat Jenderal Kementerian Dalam Negeri', 'Sekretariat Jenderal Kementerian Kesehatan', 'Setjen Kementerian Perdagangan', 'Itjen Kemendagri', 'Setjen DPR RI', 'Inspektorat Jenderal Polri',
  'Sekretariat Jenderal BPK', 'Setjen - Kemenkes', 'Kemendagri (Itjen)', 'Kementerian Perdagangan, Sekretariat Jenderal', 'Biro Umum Kementerian Kesehatan', 'Perwakilan BPKP Bali', 'TNI', 'TNI AD', 'Polri', 'KPU', 'Sekjen MPR',
])('%j is another institution', (text) => {
  expect(parseUnit(text, dayFromIso('2022-09-05'))).toEqual({ kind: 'known', value: { code: null, name: text, kemenkeu: false } });
});

test.each<[CellValue, string]>([
  ['Unit Percontohan Z', 'unit.not-listed'], ['KPP Pratama Sleman', 'unit.not-listed'], ['Ex Kemenkeu', 'unit.not-listed'], ['Eselon I', 'unit.not-listed'], ['Pajak', 'unit.not-listed'],
  ['Kementerian Keungan', 'unit.doubtful'], ['Kemenkue', 'unit.doubtful'], ['DJP?', 'unit.doubtful'], ['??', 'unit.doubtful'],
  ['Setjen Kementerian Keungan', 'unit.doubtful'], ['Setjen Kementerian', 'unit.not-listed'], ['Setjen Kementerian/Lembaga', 'unit.not-listed'], ['Setjen Komnas Contoh', 'unit.not-listed'], ['DJP, eks BPK', 'unit.not-listed'],
  ['Mantan BPK', 'unit.not-listed'], ['DJP Kemendagri', 'unit.two-institutions'], ['Setjen Kemenkeu dan Kemendagri', 'unit.two-institutions'], ['Setjen DJP', 'unit.two-institutions'], ['DJP / DJBC', 'unit.two-institutions'], ['Kementerian Dalam Negeri (DJP)', 'unit.two-institutions'], ['-', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'],
  ['x'.repeat(501), 'cell.too-long'], ['__proto__', 'unit.not-listed'], ['constructor', 'unit.not-listed'],
])('%p: %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['BKF', '2022-09-05', '= 015.12'], ['BKF', '2024-12-31', '= 015.12'], ['BKF', '2025-01-01', 'unit.abolished'], ['DJSEF', '2024-09-30', 'unit.not-yet'],
  ['DJSEF', '2024-10-01', '= 015.12'], ['DJSPSK', '2022-09-05', 'unit.not-yet'], ['DJSPSK', '2025-01-01', '= 015.14'], ['BATII', '2025-01-01', '= 015.15'],
  ['Bapepam-LK', '2022-09-05', 'unit.abolished'], ['Bapepam-LK', '2011-01-01', '= Kemenkeu'], ['DJPU', '2022-09-05', 'unit.abolished'], ['DJPU', '2013-01-01', '= 015.07'],
  ['PP INSW', '2022-09-05', 'unit.abolished'], ['DJP', '1950-01-01', '= 015.04'],
])('%s on %s: %s', (text, asOf, expected) => {
  expect(read(text, asOf)).toBe(expected);
});
