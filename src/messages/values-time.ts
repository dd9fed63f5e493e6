import type { Catalogue } from './message';

/** Reasons against a date, a moment or a duration. */
export const timeMessages = {
  'day.unknown': {
    id: 'Tanggal ini tidak terbaca. Ketik tanggal/bulan/tahun, misalnya 05/09/2022 atau 5 September 2022.',
    en: 'This date cannot be read. Type day/month/year, such as 05/09/2022 or 5 September 2022.',
  },
  'day.no-such': {
    id: 'Tanggal ini tidak ada di kalender. Periksa tanggal dan bulannya, lalu ketik ulang.',
    en: 'There is no such date. Check the day and the month, then type it again.',
  },
  'day.month-first': {
    id: 'Tanggal ini tampaknya ditulis bulan/tanggal. Ketik tanggal/bulan/tahun, misalnya 25/09/2022.',
    en: 'This date seems to be written month first. Type day/month/year, such as 25/09/2022.',
  },
  'day.two-digit-year': {
    id: 'Tahunnya hanya dua digit. Ketik tahun lengkap, misalnya 05/09/2022.',
    en: 'The year has only two digits. Type all four, such as 05/09/2022.',
  },
  'day.year-only': {
    id: 'Sel ini hanya berisi tahun. Ketik tanggal lengkap, misalnya 01/03/2019.',
    en: 'This cell holds a year alone. Type the whole date, such as 01/03/2019.',
  },
  'day.out-of-range': {
    id: 'Tanggal ini di luar tahun 1900–2100. Ketik ulang tanggalnya, misalnya 05/09/2022.',
    en: 'This date is outside the years 1900–2100. Type it again, such as 05/09/2022.',
  },
  'moment.unknown': {
    id: 'Waktu ini tidak terbaca. Ketik tanggal dan jam, misalnya 15/09/2022 14.00.',
    en: 'This date and time cannot be read. Type both, such as 15/09/2022 14.00.',
  },
  'moment.no-such-time': {
    id: 'Jam ini tidak ada. Ketik jam 00.00 sampai 23.59, misalnya 15/09/2022 14.00.',
    en: 'There is no such time. Type 00.00 to 23.59, such as 15/09/2022 14.00.',
  },
  'moment.no-date': {
    id: 'Tanggalnya tidak lengkap. Ketik tanggal dan jam, misalnya 15/09/2022 14.00.',
    en: 'The date is not complete. Type date and time, such as 15/09/2022 14.00.',
  },
  'duration.unknown': {
    id: 'Lama pengalaman ini tidak terbaca. Ketik banyaknya bulan, misalnya 18, atau 1 tahun 6 bulan.',
    en: 'This duration cannot be read. Type the number of months, such as 18, or 1 tahun 6 bulan.',
  },
  'duration.negative': {
    id: 'Lama pengalaman tidak boleh kurang dari 0. Ketik banyaknya bulan, misalnya 18.',
    en: 'A duration cannot be less than 0. Type the number of months, such as 18.',
  },
  'duration.out-of-range': {
    id: 'Lama pengalaman ini lebih dari 100 tahun; mungkin sebuah tanggal. Ketik banyaknya bulan, misalnya 18.',
    en: 'This duration is more than 100 years; perhaps it is a date. Type the number of months, such as 18.',
  },
} as const satisfies Catalogue;
