import { isNone, parseDocument, parseGroup, parsePeran, parseStatusAsn } from '../../../src/domain/values';
import type { CellValue } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

describe('status ASN', () => {
  test.each<[CellValue, string]>([
    ['PNS', '= PNS'], ['pns', '= PNS'], ['PNS Kemenkeu', '= PNS'], ['Pegawai Negeri Sipil', '= PNS'], ['CPNS', '= CPNS'], ['Calon PNS', '= CPNS'], ['Calon Pegawai Negeri Sipil', '= CPNS'],
    ['PPPK', '= PPPK'], ['P3K', '= PPPK'], ['Pegawai Pemerintah dengan Perjanjian Kerja', '= PPPK'], ['ASN', 'several PNS PPPK'],
    ['PPNPN', '= lain'], ['Honorer', '= lain'], ['Non PNS', '= lain'], ['Non-ASN', '= lain'], ['Bukan PNS', '= lain'], ['Pensiunan PNS', '= lain'], ['TNI', '= lain'], ['Kontrak', '= lain'], ['constructor', '= lain'],
    ['?', 'status.unknown'], ['PNS?', 'status.unknown'], ['PNSS', 'status.unknown'], ['PSN', 'status.unknown'], ['PPK', 'status.unknown'], ['Calon PPPK', 'status.unknown'], [1, 'status.unknown'],
    ['PNS/PPPK', 'several PNS PPPK'], ['PNS atau PPPK', 'several PNS PPPK'], ['PNS/CPNS', 'status.two'], ['CPNS atau PPPK', 'status.two'], ['-', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'], [true, 'cell.boolean'],
  ])('%p: %s', (cell, expected) => {
    expect(brief(parseStatusAsn(cell))).toBe(expected);
  });

  test.each([
    ['C.PNS', '= CPNS'], ['C PNS', '= CPNS'], ['C-PNS', '= CPNS'], ['c.p.n.s.', '= CPNS'], ['P.N.S.', '= PNS'], ['PNS Kementerian Keuangan', '= PNS'], ['PNS aktif', '= PNS'],
    ['PNS Pusat', '= PNS'], ['PNS daerah', '= PNS'], ['ASN (PNS)', '= PNS'], ['ASN - PPPK', '= PPPK'], ['PNS (Pegawai Negeri Sipil)', '= PNS'], ['PPPK DJP', '= PPPK'],
    ['Aparatur Sipil Negara', 'several PNS PPPK'], ['ASN Kemenkeu', 'several PNS PPPK'], ['Eks ASN', '= lain'], ['Tenaga Kontrak', '= lain'], ['Polri', '= lain'],
  ])('%j: %s', (text, expected) => {
    expect(brief(parseStatusAsn(text))).toBe(expected);
  });

  test.each([
    'PNS pensiun', 'PNS diberhentikan', 'PNS nonaktif', 'PNS non aktif', 'PNS tidak aktif', 'PNS honorer', 'PNS/TNI', 'PNS TNI', 'Tenaga Kontrak PNS', 'Suami PNS', 'keluarga PNS', 'PNS magang',
    'K2 PNS', 'PNS 80%', 'PNS 2019', 'PPPK paruh waktu', 'PNS BUMN', 'PNS C', 'PNS -> PPPK', 'PNS dulu PPPK', 'Pensiunan PNS, honorer', 'calon ASN', 'CASN', 'C-ASN', 'Suami ASN', 'ASN honorer', 'PNSS Kemenkeu',
    'aktif', 'Pegawai Kemenkeu', 'belum diangkat', 'Calon Aparatur Sipil Negara', 'CPNS gagal',
  ])('%j decides nothing', (text) => {
    expect(brief(parseStatusAsn(text))).toBe('status.unknown');
  });
});

describe('a letter', () => {
  test.each<[CellValue, string]>([
    ['ST-711/PJ.01/2022', '= ST-711/PJ.01/2022'], ['SR-60/2022', '= SR-60/2022'], ['Ada', '= Ada'], ['ya', '= ya'], ['Sudah', '= Sudah'], ['v', '= v'], ['✓', '= ✓'], [711, '= 711'], [true, '= Ada'],
    ['-', 'none'], ['Tidak', 'none'], ['Tidak ada', 'none'], ['Belum ada', 'none'], ['0', 'none'], [0, 'none'], [false, 'none'],
    ['menyusul', 'document.placeholder'], ['dalam proses', 'document.placeholder'], ['?', 'document.placeholder'], ['menyusul 2022', 'document.placeholder'], ['ST-.../PJ.01/2022', 'document.placeholder'],
    ['ST-___/PJ.01/2022', 'document.placeholder'], ['Belum, menyusul', 'document.placeholder'], ['Surat Tugas', 'document.no-number'], ['x', 'document.no-number'],
    [null, 'blank'], ['\u00a0', 'blank'], [{ error: '#N/A' }, 'cell.error'],
  ])('%p: %s', (cell, expected) => {
    expect(brief(parseDocument(cell))).toBe(expected);
  });

  test.each([
    'ST-1/2022 (dibatalkan)', 'ST-5 (batal)', 'ST-5/2022 tidak berlaku', 'ST-5/2022 dicabut', 'ST-5/2022 kedaluwarsa', 'ST-5/2022 (kadaluarsa)', 'ST-5/2022 tidak ada', 'Usulan ST-5/2022',
  ])('%j is not in force', (text) => {
    expect(brief(parseDocument(text))).toBe('document.cancelled');
  });

  test.each([
    'ST-    /2022', 'ST-  /PJ.01/2022', 'ST -   /2022', 'ND-/2022', 'ST-000/2022', 'ST-0/PJ.01/2022', 'ST/PJ.01/2022', 'ST /2022', 'ST-xxxx/2022', 'ST-2022', 'Surat Tugas tahun 2022', 'ST-/WPJ.02/KP.0304/2022',
  ])('%j is a draft without a number', (text) => {
    expect(brief(parseDocument(text))).toBe('document.placeholder');
  });

  test.each<[CellValue, string]>([
    ['-1', 'document.no-number'], [-1, 'document.no-number'], [1.5, 'document.no-number'], ['1,5', 'document.no-number'], ['00', 'none'], ['0,0', 'none'], ['0.0', 'none'],
    ['ST-2022/PJ.01/2022', '= ST-2022/PJ.01/2022'], ['S-12/WPJ.02/KP.0304/2022', '= S-12/WPJ.02/KP.0304/2022'], ['B/123/2022', '= B/123/2022'], ['123/ST/2022', '= 123/ST/2022'],
    ['No. 7 Tahun 2022', '= No. 7 Tahun 2022'], ['ST-010/KN.1/2022', '= ST-010/KN.1/2022'], ['ST-5', '= ST-5'], ['ST-711/PJ.01', '= ST-711/PJ.01'],
  ])('%p: %s, its number apart from codes and the year', (cell, expected) => {
    expect(brief(parseDocument(cell))).toBe(expected);
  });
});

describe('groups and roles', () => {
  test.each<[CellValue, string]>([
    ['1', '= 1'], [1, '= 1'], ['01', '= 1'], ['Kelompok 1', '= 1'], ['KELOMPOK 1', '= 1'], ['Kel. 1', '= 1'], ['Klp-1', '= 1'], ['Kelompok1', '= 1'], ['Group 1', '= 1'], ['Tim 1', '= 1'], [10, '= 10'], ['0', '= 0'],
    ['I', '= I'], ['Kelompok a', '= A'], ['Mawar', '= MAWAR'], ['Kelompok  mawar', '= MAWAR'], ['Timur', '= TIMUR'], [1.5, 'group.unknown'], [-1, 'group.unknown'], ['?', 'group.unknown'], ['Kelompok ?', 'group.unknown'],
    ['-', 'none'], ['Kelompok -', 'group.unknown'], ['Kelompok', 'group.unknown'], ['Kelompok tidak ada', 'none'], ['belum ada', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'], [true, 'cell.boolean'],
  ])('group %p: %s', (cell, expected) => {
    expect(brief(parseGroup(cell))).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ['Ketua', '= ketua'], ['Ketua Kelompok', '= ketua'], ['Team Leader', '= ketua'], ['TL', '= ketua'], ['tl.', '= ketua'], ['Team Lead', '= ketua'], ['leader', '= ketua'], ['KETUA', '= ketua'], ['Anggota', '= anggota'], ['anggota', '= anggota'], ['Member', '= anggota'],
    ['Wakil Ketua', 'peran.unknown'], ['Ketua/Anggota', 'peran.unknown'], ['?', 'peran.unknown'], [1, 'peran.unknown'], ['-', 'none'], [null, 'blank'], [{ error: '#N/A' }, 'cell.error'],
  ])('role %p: %s', (cell, expected) => {
    expect(brief(parsePeran(cell))).toBe(expected);
  });
});

describe('words that mean none', () => {
  test.each(['-', '–', '—', ' - ', 'tidak', 'Tidak ada', 'TIDAK ADA.', 'belum', 'Belum\u00a0ada', 'nihil', '0', 'none', 'No', 'tdk ada'])('%j', (text) => {
    expect(isNone(text)).toBe(true);
  });
  test.each(['', 'ada', '00', 'tidak ada, menyusul', 'tidaklah', '?', 'n', '-5', 'constructor', '-'.repeat(600)])('not %j', (text) => {
    expect(isNone(text)).toBe(false);
  });
});
