import { defineColumns } from './define-column';
import type { ColumnSketch } from './define-column';
import { groupColumn, nameColumn, nipColumn, numberColumn } from './person-columns';

const service: readonly ColumnSketch[] = [
  {
    id: 'status-asn', header: ['Status ASN', 'ASN Status'], required: true,
    aliases: [
      'Status Kepegawaian', 'Status Pegawai', 'Jenis Kepegawaian', 'Jenis Pegawai', 'Jenis ASN', 'PNS/PPPK', 'PNS/CPNS/PPPK',
      'Employment Status', 'Employee Status',
    ],
  },
  {
    id: 'golongan', header: ['Pangkat/Golongan', 'Rank/Grade'], required: true,
    aliases: [
      'Golongan', 'Gol', 'Gol. Ruang', 'Pangkat / Gol. Ruang', 'Pangkat/Gol', 'Pangkat (Gol/Ruang)', 'Pangkat dan Golongan',
      'Pangkat, Golongan dan Ruang', 'Civil Service Grade', 'Rank and Grade',
    ],
    weakAliases: ['Pangkat', 'Rank', 'Grade'],
  },
  {
    id: 'pendidikan', header: ['Pendidikan', 'Education'], required: true,
    aliases: [
      'Pendidikan Terakhir', 'Pendidikan Formal', 'Pendidikan Formal Terakhir', 'Tingkat Pendidikan', 'Jenjang Pendidikan',
      'Kualifikasi Pendidikan', 'Strata Pendidikan', 'Pend.', 'Pend. Terakhir', 'Education Level', 'Level of Education',
      'Highest Education', 'Last Education', 'Formal Education',
    ],
  },
  {
    id: 'tmt', header: ['TMT CPNS', 'CPNS Start Date'],
    aliases: [
      'TMT CPNS/PPPK', 'TMT PPPK', 'Tanggal Mulai CPNS', 'Tanggal Pengangkatan CPNS', 'Terhitung Mulai Tanggal CPNS',
      'Appointment Date', 'Service Start Date', 'Start of Service',
    ],
    weakAliases: ['TMT', 'TMT PNS', 'TMT ASN'],
  },
];

const position: readonly ColumnSketch[] = [
  {
    id: 'jabatan', header: ['Jabatan', 'Position'],
    aliases: ['Nama Jabatan', 'Jabatan Saat Ini', 'Jabatan Terakhir', 'Position Title', 'Job Title', 'Current Position'],
  },
  {
    id: 'jenjang', header: ['Eselon/Jenjang', 'Echelon/Level'], required: true,
    aliases: [
      'Eselon', 'Jenjang', 'Eselon / Jenjang Jabatan', 'Jenjang Jabatan', 'Eselon Jabatan', 'Level Jabatan', 'Tingkat Jabatan',
      'Setara Eselon', 'Echelon', 'Echelon Level', 'Position Level', 'Job Level',
    ],
  },
  {
    id: 'unit-eselon-1', header: ['Unit Eselon I', 'Echelon I Unit'], required: true,
    aliases: [
      'Unit Es. I', 'Unit E1', 'Eselon I', 'Unit Kerja Eselon I', 'Unit Organisasi', 'Unit Organisasi Eselon I',
      'Instansi Eselon I', 'Nama Unit Eselon I', 'Directorate General',
    ],
  },
  {
    id: 'unit-kerja', header: ['Unit Kerja', 'Work Unit'],
    aliases: [
      'Instansi / Unit Kerja', 'Instansi', 'Kantor', 'Satuan Kerja', 'Satker', 'Nama Unit Kerja', 'Asal Instansi', 'Instansi Asal',
      'Kantor Asal', 'Unit Asal', 'Asal Unit', 'Unit Kerja Asal', 'Tempat Kerja', 'Office', 'Agency', 'Institution', 'Department',
    ],
  },
];

const papers: readonly ColumnSketch[] = [
  {
    id: 'surat-tugas', header: ['Nomor Surat Tugas', 'Assignment Letter Number'], required: true,
    aliases: [
      'No. Surat Tugas', 'Surat Tugas', 'No. ST', 'ST', 'Nomor dan Tanggal Surat Tugas', 'Surat Penugasan', 'Nomor Surat Penugasan',
      'Assignment Letter', 'Letter of Assignment',
    ],
  },
  {
    id: 'pengalaman-data', header: ['Pengalaman Tata Kelola Data (bulan)', 'Data Governance Experience (months)'], required: true,
    aliases: [
      'Pengalaman Tata Kelola Informasi/Data (bln)', 'Pengalaman Tata Kelola Informasi', 'Pengalaman Data', 'Pengalaman TKI',
      'Lama Pengalaman Tata Kelola Data', 'Tata Kelola Data', 'Tata Kelola Informasi', 'Tata Kelola Informasi/Data',
      'Data Governance', 'Information Governance Experience', 'Data Management Experience',
    ],
  },
  {
    id: 'pengalaman-adsys', header: ['Pengalaman Adsys (bulan)', 'System Administration Experience (months)'], required: true,
    aliases: [
      'Pengalaman Admin System (bln)', 'Pengalaman Administrator Sistem', 'Lama Pengalaman Adsys', 'Adsys', 'Admin Sistem',
      'Administrator Sistem', 'System Administration', 'System Administrator Experience', 'Sysadmin Experience',
    ],
  },
  {
    id: 'surat-rekomendasi', header: ['Surat Rekomendasi', 'Recommendation Letter'], required: true,
    aliases: [
      'Surat Rekomendasi Unit', 'Surat Rekomendasi Unit Kerja', 'Nomor Surat Rekomendasi', 'Rekomendasi', 'Rekomendasi Unit',
      'Rekomendasi Atasan', 'Letter of Recommendation', 'Recommendation', 'Recommendation Letter Number',
    ],
  },
];

const role: ColumnSketch = {
  id: 'peran', header: ['Peran', 'Role'], required: true,
  aliases: [
    'Peran dalam Kelompok', 'Peran Kelompok', 'Peran di Kelompok', 'Peran dalam Tim', 'Jabatan dalam Kelompok',
    'Posisi dalam Kelompok', 'Ketua/Anggota', 'Leader/Member', 'Role in Group', 'Group Role',
  ],
};

/** Peserta: one row per participant; needed is what an eligibility rule reads. @source reference §B.2 */
export const participantColumns = defineColumns('participants', [
  numberColumn, nipColumn, { ...nameColumn, required: true }, ...service, ...position, ...papers, groupColumn, role,
]);
