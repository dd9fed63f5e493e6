import type { ColumnSketch } from './define-column';

/** The running number: recognised so that it is not taken for anything else. */
export const numberColumn: ColumnSketch = {
  id: 'no', header: ['No', 'No'], aliases: ['Nomor', 'No. Urut', 'Nomor Urut', '#', 'Number'],
};

/** Whose row it is. Header aliases as BPPK rosters write them. @source reference §9, §B.2 */
export const nipColumn: ColumnSketch = {
  id: 'nip',
  header: ['NIP', 'Employee ID'],
  aliases: [
    'NIP/NRP', 'NIP/NI PPPK', 'NIP/NIPPPK', 'NIP/NIK', 'NIP PNS', 'NIP Baru', 'NIP 18 Digit', 'NIP Peserta', 'NIP Pegawai',
    'NI PPPK', 'NIPPPK', 'Nomor Induk Pegawai', 'Nomor Induk', 'Nomor Pegawai', 'Employee Number', 'Staff ID',
  ],
  required: true,
};

/** The person's name with or without titles. @source reference §9 */
export const nameColumn: ColumnSketch = {
  id: 'nama',
  header: ['Nama', 'Name'],
  aliases: [
    'Nama Lengkap', 'Nama Peserta', 'Nama Pegawai', 'Nama Peserta Pelatihan', 'Nama Lengkap dan Gelar', 'Nama dan Gelar',
    'Full Name', 'Participant', 'Participant Name', 'Employee Name',
  ],
};

/** The Action Learning group. */
export const groupColumn: ColumnSketch = {
  id: 'kelompok',
  header: ['Kelompok', 'Group'],
  aliases: [
    'Nomor Kelompok', 'Nama Kelompok', 'Kode Kelompok', 'Kelompok AL', 'Kelompok Action Learning', 'Tim', 'Nama Tim',
    'Group No.', 'Group Number', 'Group Name', 'Team',
  ],
  required: true,
};
