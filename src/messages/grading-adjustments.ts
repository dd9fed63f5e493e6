import type { Catalogue } from './message';

/** What can be wrong in decisions about single marks, and the words for them. */
export const gradingAdjustmentMessages = {
  'grading.adjustment.resit': { id: 'Remedial', en: 'Resit' },
  'grading.adjustment.replaced': { id: 'Pengganti', en: 'Replacement' },
  'grading.adjustment.excused': { id: 'Dispensasi', en: 'Excuse' },
  'grading.adjustment.alasan': { id: 'alasan', en: 'the reason' },
  'grading.adjustment.pemutus': { id: 'siapa yang memutuskan', en: 'who decided' },
  'grading.adjustment.no-component': { id: 'komponen yang belum diisi', en: 'a component not filled in yet' },
  'grading.adjustment.blank': { id: 'masih kosong', en: 'still blank' },
  'grading.adjustment.nobody': { id: '“{value}”, yang tidak ada sebagai satu peserta dalam daftar', en: '“{value}”, which is not that of one participant in the roster' },
  'grading.adjustment.not-known': { id: '“{value}”, tidak dikenal', en: '“{value}”, which is not known' },
  'grading.adjustment.unusable': { id: '“{value}”, tidak dapat dipakai', en: '“{value}”, which cannot be used' },

  'grading.adjustment-nobody': {
    id: 'Penyesuaian nilai di {sheet} ini tidak dihitung. NIP-nya: {state}.',
    en: 'This adjustment in {sheet} does not count. Its NIP: {state}.',
  },
  'grading.adjustment-nobody.fix': { id: 'Isi atau perbaiki NIP itu, atau hapus barisnya.', en: 'Enter or correct the NIP, or delete the row.' },
  'grading.adjustment-component-unknown': {
    id: 'Tidak jelas nilai mana yang disesuaikan. Komponennya: {state}. Nilai akhir peserta ini tetap terbuka.',
    en: 'It cannot be told which mark is adjusted. Its component: {state}. The final grade stays open.',
  },
  'grading.adjustment-component-unknown.fix': {
    id: 'Tulis nama mata pelajaran, nama komponen nilai, atau “Kehadiran” diikuti judul kolom sesinya; atau hapus barisnya.',
    en: 'Write a subject, a component of the grade, or “Kehadiran” and the header of the session’s column; or delete the row.',
  },
  'grading.adjustment-component-ambiguous': {
    id: 'Komponen “{value}” cocok dengan lebih dari satu nilai ({components}). Nilai akhir peserta ini tetap terbuka.',
    en: 'The component “{value}” fits more than one mark ({components}). The final grade stays open.',
  },
  'grading.adjustment-component-ambiguous.fix': { id: 'Tulis namanya lebih lengkap; untuk kehadiran, judul kolom sesinya.', en: 'Write it out more fully; for attendance, the header of the session’s column.' },
  'grading.adjustment-kind-unknown': {
    id: 'Jenis penyesuaian untuk “{component}”: {state}. Nilai akhir peserta ini tetap terbuka.',
    en: 'The kind of adjustment of “{component}”: {state}. The final grade stays open.',
  },
  'grading.adjustment-kind-unknown.fix': { id: 'Tulis Remedial, Pengganti, atau Dispensasi.', en: 'Write Remedial, Pengganti or Dispensasi.' },
  'grading.adjustment-not-foreseen': {
    id: '{kind} untuk “{component}” tidak diatur dalam paket aturan, sehingga tidak dihitung. Nilai akhir peserta ini tetap terbuka.',
    en: '{kind} of “{component}” is not provided for by the rule pack and does not count. The final grade stays open.',
  },
  'grading.adjustment-not-foreseen.fix': {
    id: 'Nilai dapat diganti (Pengganti) atau diulang (Remedial), sesi kehadiran dapat diganti atau dibebaskan (Dispensasi). Perbaiki jenisnya, atau hapus barisnya.',
    en: 'A score can be replaced (Pengganti) or sat again (Remedial), a session be replaced or excused (Dispensasi). Correct the kind, or delete the row.',
  },
  'grading.adjustment-mark-unreadable': {
    id: 'Nilai baru untuk “{component}”: {state}. Nilai akhir peserta ini tetap terbuka.',
    en: 'The new mark for “{component}”: {state}. The final grade stays open.',
  },
  'grading.adjustment-mark-unreadable.fix': {
    id: 'Isi nilai 0–100; untuk kehadiran, JP yang dihadiri, tidak lebih dari JP sesinya.',
    en: 'Enter a mark from 0 to 100; for attendance the JP attended, not more than the session has.',
  },
  'grading.adjustment-incomplete': {
    id: 'Penyesuaian nilai “{component}” belum lengkap: {what} masih kosong. Selama itu penyesuaiannya tidak dihitung dan nilai akhir tetap terbuka.',
    en: 'The adjustment of “{component}” lacks {what}. Until then it does not count and the final grade stays open.',
  },
  'grading.adjustment-incomplete.fix': { id: 'Lengkapi alasan dan pemutusnya, atau hapus barisnya.', en: 'Fill in the reason and who decided, or delete the row.' },
  'grading.adjustment-twice': {
    id: 'Ada lebih dari satu penyesuaian untuk “{component}” ({cells}); tidak satu pun dihitung dan nilai akhir tetap terbuka.',
    en: 'There is more than one adjustment of “{component}” ({cells}); none counts and the final grade stays open.',
  },
  'grading.adjustment-twice.fix': { id: 'Sisakan satu baris untuk nilai itu.', en: 'Keep one row for the mark.' },
} as const satisfies Catalogue;
