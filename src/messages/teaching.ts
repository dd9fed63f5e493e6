import type { Catalogue } from './message';

/** Why something about the class or its instructors cannot be decided. */
export const teachingMessages = {
  'class.too-open': {
    id: 'Terlalu banyak orang yang belum pasti. Lengkapi dahulu data peserta.',
    en: 'Too many people are still open. Complete the participants’ data first.',
  },
  'class.unnamed-instructor': { id: 'Pengajar tanpa nama (baris {row})', en: 'The instructor without a name (row {row})' },
  'class.subjects-open': {
    id: 'Mata pelajaran seorang pengajar kosong atau tidak dikenal. Tulis seperti di Jadwal, beberapa dipisah titik koma.',
    en: 'The subject of an instructor is blank or not known. Write it as in Jadwal, several with semicolons between them.',
  },
} as const satisfies Catalogue;
