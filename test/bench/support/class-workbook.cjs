/**
 * A class of any size as a workbook: roster, schedule, attendance, scores, action learning, settings.
 * Invented people; about one row in six has something wrong, so that there is something to find.
 */
const SUBJECTS = [
  ['Pengantar ITSM dan Konsep Service Level Management', 8],
  ['Event, Incident, and Problem Management', 8],
  ['Simulasi Penyusunan Service Catalogue, SLA dan OLA', 8],
  ['Simulasi Penyusunan Service Catalogue, SLA dan OLA', 8],
];
const FIRST = ['Adi', 'Bagus', 'Citra', 'Dewi', 'Endah', 'Farah', 'Galih', 'Hana', 'Indra', 'Joko', 'Kartika'];
const LAST = ['Anggraini', 'Gunawan', 'Halim', 'Kusuma', 'Lestari', 'Nugroho', 'Pratama', 'Santoso', 'Wibowo'];
const GOLONGAN = ['II/a', 'III/b', 'Penata (III/c)', 'IIIa', '3d', 'II-c', 'Pembina (IV/a)', 'I/d'];
const FIRST_DAY = 44809;
const PARTICIPANT_HEADER = [
  'No', 'NIP', 'Nama', 'Status ASN', 'Pangkat/Golongan', 'Pendidikan', 'TMT CPNS', 'Jabatan', 'Eselon/Jenjang', 'Unit Eselon I', 'Unit Kerja',
  'Nomor Surat Tugas', 'Pengalaman Tata Kelola Data (bulan)', 'Pengalaman Adsys (bulan)', 'Surat Rekomendasi', 'Kelompok', 'Peran',
];

const two = (number) => String(number).padStart(2, '0');

/** 24 birth years x 12 months x 28 days x 99 serials: unique up to 798,336 people. */
function nipOf(index) {
  const birth = `${1970 + (index % 24)}${two(1 + (Math.floor(index / 24) % 12))}${two(1 + (Math.floor(index / 288) % 28))}`;
  return `${birth}201503${1 + (index % 2)}${String(901 + Math.floor(index / 8064)).padStart(3, '0')}`;
}

function nameOf(index) {
  return `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]} ${index}`;
}

function participant(index) {
  const isLeader = index % 5 === 0;
  return [
    index + 1, nipOf(index), nameOf(index), index % 97 === 3 ? 'CPNS' : 'PNS', GOLONGAN[index % 41 === 0 ? 7 : index % 7],
    index % 53 === 0 ? 'SMA' : 'S1', 42064, isLeader ? 'Kepala Seksi Data' : 'Pelaksana', isLeader ? 'IV.a' : 'Pelaksana', 'DJP', `Kantor ${index % 300}`,
    index % 61 === 0 ? null : `ST-${index}/2022`, index % 29 === 0 ? null : 24, index % 29 === 0 ? 6 : 0, 'Ada', String(1 + Math.floor(index / 5)), isLeader ? 'Ketua' : 'Anggota',
  ];
}

const count = (rows, make) => Array.from({ length: rows }, (_, index) => make(index));

function classTables(people) {
  const sessions = SUBJECTS.map(([title], at) => `${title} (${two(5 + at)}/09)`);
  return {
    Peserta: [PARTICIPANT_HEADER, ...count(people, participant)],
    Jadwal: [['Tanggal', 'Mata Pelajaran', 'JP', 'Moda', 'Pengajar'], ...SUBJECTS.map(([title, jp], at) => [FIRST_DAY + at, title, jp, 'TM', 'Pengajar A'])],
    Kehadiran: [['NIP', 'Nama', ...sessions], ...count(people, (index) => [nipOf(index), nameOf(index), 8, 8, index % 11 === 0 ? 4 : 8, 8])],
    'Nilai Aktivitas': [
      ['NIP', 'Nama', ...new Set(SUBJECTS.map(([title]) => title))],
      ...count(people, (index) => [nipOf(index), nameOf(index), 60 + (index % 40), index % 83 === 0 ? null : 55 + (index % 45), 50 + (index % 50)]),
    ],
    'Action Learning': [
      ['Kelompok', 'Penilai', 'Kriteria 1', 'Kriteria 2', 'Kriteria 3', 'Waktu Pengumpulan'],
      ...count(Math.ceil(people / 5), (group) => [String(group + 1), 'Penilai 1', 60 + (group % 40), 62 + (group % 38), 58 + (group % 42), FIRST_DAY + 10.5]),
    ],
    Pengaturan: [['Kode', 'Nama', 'Nilai', 'Satuan', 'Sumber', 'Asumsi'], ['rasio-kehadiran-aktivitas', '', '30:70', '', 'Rapat', 'Tidak'], ['tanggal-mulai', '', FIRST_DAY, '', 'Rapat', 'Tidak']],
  };
}

/** A plan that writes the class into a new workbook. */
function classPlan(people) {
  return {
    operations: Object.entries(classTables(people)).map(([name, rows]) => ({
      kind: 'add-sheet', sheet: { name, marker: null, columns: rows[0].map(() => ({ width: 16 })), rows: rows.map((cells) => ({ cells })) },
    })),
  };
}

module.exports = { classPlan };
