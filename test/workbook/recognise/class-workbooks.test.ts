import { problemsOf, recogniseSheets, tableOf, valuesOf } from '../../support/recognised';
import type { SheetSketch } from '../../support/snapshot';

/** The headers of the two class workbooks that this project did not make, with invented rows. */
const sessions = ['Pengantar ITSM dan Konsep Service Level Management (05/09)', 'Event, Incident, and Problem Management (06/09)',
  'Simulasi Penyusunan Service Catalogue, SLA dan OLA (07/09)', 'Simulasi Penyusunan Service Catalogue, SLA dan OLA (08/09)'];
const subjects = ['Pengantar ITSM dan Konsep Service Level Management', 'Event, Incident, and Problem Management', 'Simulasi Penyusunan Service Catalogue, SLA dan OLA'];

const others = (attendance: string, scores: string): SheetSketch[] => [
  {
    name: 'Jadwal',
    rows: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda', 'Pengajar'], [44809, 'Pengantar ITSM dan Konsep Service Level Management', 8, 'TM', 'Pengajar A'], [44810, 'Event, Incident, and Problem Management', 8, 'TM', 'Pengajar A']],
  },
  { name: attendance, rows: [['NIP', 'Nama', ...sessions], ['198001152005012901', 'Farah Halim', 8, 8, 8, 4], ['199104172015021908', 'Vina Kusuma', 8, 8, 8, 8]] },
  { name: scores, rows: [['NIP', 'Nama', ...subjects], ['198001152005012901', 'Farah Halim', 98, 66, 55], ['199104172015021908', 'Vina Kusuma', 50, null, 55]] },
  {
    name: 'Action Learning',
    rows: [['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan'], ['1', 'Penilai 1', 98, 86, 71, 44819.5833333333], ['1', 'Penilai 2', 61, 68, 79, 44819.5833333333]],
  },
  {
    name: 'Pengaturan',
    rows: [['Kode', 'Nama', 'Nilai', 'Satuan', 'Sumber', 'Asumsi'], ['rasio-kehadiran-aktivitas', 'Rasio kehadiran : aktivitas', '30:70', 'persen', 'Kesepakatan rapat persiapan', 'Tidak'], ['tanggal-mulai', 'Hari pertama pelatihan', 44809, 'tanggal', 'Kesepakatan rapat persiapan', 'Tidak']],
  },
];

const kelas30: SheetSketch = {
  name: 'Peserta',
  rows: [
    ['No', 'NIP', 'Nama', 'Status ASN', 'Pangkat/Golongan', 'Pendidikan', 'TMT CPNS', 'Jabatan', 'Eselon/Jenjang', 'Unit Eselon I', 'Unit Kerja',
      'Nomor Surat Tugas', 'Pengalaman Tata Kelola Data (bulan)', 'Pengalaman Adsys (bulan)', 'Surat Rekomendasi', 'Kelompok', 'Peran'],
    [1, '198001152005012901', 'Farah Halim', 'CPNS', 'III/b', 'S1', 39873, 'Pelaksana', 'Pelaksana', 'DJA', 'Kantor 1', 'ST-711/PJ.01/2022', 14, 2, null, '1', 'Ketua'],
    [2, '199104172015021908', 'Vina Kusuma', 'PNS', null, 'SMA', 44593, 'Kepala Seksi Pengolahan Data', 'IV.a', 'Direktorat Jenderal Pajak', 'Kantor 18', '-', 15, 3, null, '1', 'Anggota'],
  ],
};

const kelas48: SheetSketch = {
  name: 'Daftar Peserta',
  merges: ['A1:F1'],
  rows: [
    ['DAFTAR PESERTA PELATIHAN'], ['IT Service Management (ITIL v.4)'], ['Tahun Anggaran 2022'], [],
    ['No', 'Peran dalam Kelompok', 'Kelompok', 'Pangkat / Gol. Ruang', 'Instansi / Unit Kerja', 'Surat Rekomendasi Unit', 'No. Surat Tugas', 'Pendidikan Terakhir',
      'NIP/NRP', 'Status Kepegawaian', 'Pengalaman Admin System (bln)', 'Eselon / Jenjang Jabatan', 'Jabatan', 'Pengalaman Tata Kelola Informasi/Data (bln)',
      'Nama Lengkap', 'Unit Eselon I', 'TMT CPNS'],
    [1, 'Ketua Kelompok', '1', 'I/d', 'Kantor 33', 'Ada', null, 'S 2', '19800115 200501 2 901', 'PNS', '-', 'Pelaksana', 'Pelaksana', '2 thn', 'Farah Halim', 'Direktorat Jenderal Pajak', 40544],
    [2, 'Anggota', '1', '??', 'Kantor 36', 'SR-41/2022', null, 'D III', '199104172015021908 ', 'PNS', 0, null, null, 13, 'Vina Kusuma', 'Inspektorat Jenderal', '01-10-2011'],
  ],
};

test.each([
  ['standard layout', kelas30, 'Kehadiran', 'Nilai Aktivitas', 0],
  ['messy layout', kelas48, 'Rekap Hadir', 'Nilai Tugas', 4],
])('%s: every table and column, and nothing to complain about', (_, people, attendance, scores, headerRow) => {
  const recognition = recogniseSheets([people, ...others(attendance, scores)]);
  expect([...recognition.tables.values()].map(({ kind, sheet, length }) => [kind, sheet, length])).toEqual([
    ['participants', people.name, 2], ['schedule', 'Jadwal', 2], ['attendance', attendance, 2], ['activity-scores', scores, 2],
    ['action-learning', 'Action Learning', 2], ['settings', 'Pengaturan', 2],
  ]);
  expect(problemsOf(recognition)).toEqual([]);
  const table = tableOf(recognition, 'participants');
  expect(table.headerRow).toBe(headerRow);
  expect(table.columns.size).toBe(17);
  expect(valuesOf(table, 'nama')).toEqual(['Farah Halim', 'Vina Kusuma']);
  expect(tableOf(recognition, 'attendance').openColumns.map((column) => column.header)).toEqual(sessions);
  expect(tableOf(recognition, 'activity-scores').openColumns.map((column) => column.header)).toEqual(subjects);
});

test('the messy roster\'s columns are where their headers stand', () => {
  const table = tableOf(recogniseSheets([kelas48]), 'participants');
  expect(Object.fromEntries(table.columns)).toEqual({
    'no': 0, 'peran': 1, 'kelompok': 2, 'golongan': 3, 'unit-kerja': 4, 'surat-rekomendasi': 5, 'surat-tugas': 6, 'pendidikan': 7, 'nip': 8,
    'status-asn': 9, 'pengalaman-adsys': 10, 'jenjang': 11, 'jabatan': 12, 'pengalaman-data': 13, 'nama': 14, 'unit-eselon-1': 15, 'tmt': 16,
  });
});

/** Headers of rosters and recaps observed in BPPK files. */
test.each([
  ['NO|NIP|NAMA LENGKAP|UNIT', ['no', 'nip', 'nama']],
  ['NO|NAMA|NIP|TMPT, TGL LAHIR|PANGKAT/GOL|JABATAN|UNIT|EMAIL|NO TELP|TANDA TANGAN|KET', ['no', 'nama', 'nip', 'golongan', 'jabatan']],
  ['No.|Nama|Tempat Tanggal Lahir|NIP|Pangkat/Golongan|Jabatan|Instansi|Nilai|Grade', ['no', 'nama', 'nip', 'golongan', 'jabatan', 'unit-kerja']],
])('a roster headed %s', (headers, ids) => {
  const header = headers.split('|');
  const row = header.map((text) => (text === 'NIP' ? '198001152005012901' : text.startsWith('NAMA') || text === 'Nama' ? 'Farah Halim' : null));
  const recognition = recogniseSheets([{ name: 'Sheet1', rows: [header, row] }]);
  expect([...tableOf(recognition, 'participants').columns.keys()].sort()).toEqual([...ids].sort());
});
