import { golonganMessages } from './values-golongan';
import { jabatanMessages } from './values-jabatan';
import { nipMessages } from './values-nip';
import { timeMessages } from './values-time';
import type { Catalogue } from './message';

/** Why a cell could not be read, and what to type instead: one text per reason of `src/domain/values`. */
export const valuesMessages = {
  'cell.error': {
    id: 'Sel ini berisi galat Excel (misalnya #N/A). Perbaiki rumusnya atau ketik nilainya langsung.',
    en: 'This cell holds an Excel error (such as #N/A). Repair its formula or type the value itself.',
  },
  'cell.boolean': {
    id: 'Sel ini berisi TRUE/FALSE, padahal kolomnya meminta teks atau angka. Ketik nilainya.',
    en: 'This cell holds TRUE/FALSE where its column asks for text or a number. Type the value.',
  },
  'cell.too-long': {
    id: 'Teks di sel ini lebih dari 500 karakter sehingga tidak dibaca. Ketik nilainya saja.',
    en: 'The text in this cell is longer than 500 characters, so it is not read. Type the value alone.',
  },
  'cell.formula': {
    id: 'Rumus di sel ini belum dihitung. Buka di Excel, hitung ulang (F9), simpan, lalu periksa lagi.',
    en: 'The formula in this cell has not been calculated. Open it in Excel, recalculate (F9), save, then check again.',
  },
  'score.not-a-number': {
    id: 'Nilai ini bukan angka. Ketik angka 0 sampai 100, misalnya 78,5.',
    en: 'This score is not a number. Type a number from 0 to 100, such as 78.5.',
  },
  'score.percent-format': {
    id: 'Sel berformat persen. Ubah formatnya ke Umum dan ketik nilainya dari 0 sampai 100.',
    en: 'The cell is formatted as a percentage. Set its format to General and type the score from 0 to 100.',
  },
  'score.out-of-range': {
    id: 'Nilai ini di luar rentang 0 sampai 100. Periksa lembar penilaian dan ketik ulang.',
    en: 'This score is outside 0 to 100. Check the score sheet and type it again.',
  },
  'jp.not-a-number': {
    id: 'JP ini bukan angka. Ketik banyaknya jam pelajaran, misalnya 8.',
    en: 'This JP is not a number. Type how many training hours, such as 8.',
  },
  'jp.attendance-word': {
    id: 'Sel ini berisi tanda hadir, bukan jumlah JP. Ketik berapa JP yang diikuti, misalnya 8 atau 0.',
    en: 'This cell holds an attendance mark, not a number of JP. Type how many JP were attended, such as 8 or 0.',
  },
  'jp.negative': {
    id: 'JP tidak boleh kurang dari 0. Ketik banyaknya jam pelajaran.',
    en: 'JP cannot be less than 0. Type how many training hours.',
  },
  'document.placeholder': {
    id: 'Suratnya baru dijanjikan atau nomornya belum diisi. Ketik nomor surat, “Ada”, atau “Tidak ada”.',
    en: 'The letter is only promised, or its number is not filled in. Type its number, “Ada”, or “Tidak ada”.',
  },
  'document.no-number': {
    id: 'Nomor surat tidak ditemukan di sel ini. Ketik nomor surat, “Ada”, atau “Tidak ada”.',
    en: 'No letter number is found in this cell. Type its number, “Ada”, or “Tidak ada”.',
  },
  'document.cancelled': {
    id: 'Ada kata yang menyatakan surat ini tidak berlaku (misalnya “dibatalkan”). Ketik nomor surat yang berlaku, atau “Tidak ada”.',
    en: 'A word says that this letter is not in force (such as “dibatalkan”). Type the number of the letter in force, or “Tidak ada”.',
  },
  'cell.not-yes-or-no': {
    id: 'Isi sel ini bukan ya atau tidak. Ketik “Ya” atau “Tidak”.',
    en: 'This cell says neither yes nor no. Type “Ya” or “Tidak”.',
  },
  'presence.unknown': {
    id: 'Isi sel ini tidak jelas ada atau tidaknya. Ketik “Ada”, “Tidak”, atau “Tidak berlaku”.',
    en: 'This cell does not say clearly whether it is there. Type “Ada”, “Tidak” or “Tidak berlaku”.',
  },
  'presence.mark': {
    id: 'Tanda di sel ini dapat berarti ada atau tidak. Ketik “Ada”, “Tidak”, atau “Tidak berlaku”.',
    en: 'The mark in this cell may mean yes or no. Type “Ada”, “Tidak” or “Tidak berlaku”.',
  },
  'presence.promised': {
    id: 'Ini baru dijanjikan atau masih diproses. Ketik “Ada” bila sudah ada, “Tidak” bila belum.',
    en: 'This is only promised or still in progress. Type “Ada” once it is there, “Tidak” while it is not.',
  },
  'progress.unknown': {
    id: 'Status ini tidak dikenal. Pilih “Belum”, “Sebagian”, “Sudah”, atau “Tidak berlaku”.',
    en: 'This status is not known. Choose “Belum”, “Sebagian”, “Sudah” or “Tidak berlaku”.',
  },
  'progress.mark': {
    id: 'Tanda di sel ini dapat berarti sudah atau belum. Pilih “Belum”, “Sebagian”, “Sudah”, atau “Tidak berlaku”.',
    en: 'The mark in this cell may mean done or not done. Choose “Belum”, “Sebagian”, “Sudah” or “Tidak berlaku”.',
  },
  'progress.number': {
    id: 'Angka ini tidak jelas artinya sebagai status. Pilih “Belum”, “Sebagian”, “Sudah”, atau “Tidak berlaku”; persentase ditulis dengan %, misalnya 50%.',
    en: 'It is not clear what this number means as a status. Choose “Belum”, “Sebagian”, “Sudah” or “Tidak berlaku”; write a share with %, such as 50%.',
  },
  'group.unknown': {
    id: 'Nama kelompok ini tidak terbaca. Ketik nomor atau namanya, misalnya 1 atau Kelompok A.',
    en: 'This group name cannot be read. Type its number or name, such as 1 or Kelompok A.',
  },
  'role.unknown': {
    id: 'Peran ini tidak dikenal. Ketik “Pengajar”, “Asisten”, “Penceramah”, atau “Narasumber”.',
    en: 'This role is not known. Type “Pengajar”, “Asisten”, “Penceramah” or “Narasumber”.',
  },
  'peran.unknown': {
    id: 'Peran ini tidak dikenal. Ketik “Ketua” atau “Anggota”.',
    en: 'This role is not known. Type “Ketua” or “Anggota”.',
  },
  ...nipMessages,
  ...golonganMessages,
  ...jabatanMessages,
  ...timeMessages,
} as const satisfies Catalogue;
