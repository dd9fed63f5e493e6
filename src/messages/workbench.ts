import type { Catalogue } from './message';

/** Words of the workbench: progress, problems and the texts of its views. */
export const workbenchMessages = {
  'workbench.cancelled': { id: 'Dihentikan. Buku kerja tidak berubah.', en: 'Stopped. The workbook was not changed.' },

  'workbench.months': {
    id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    en: 'January February March April May June July August September October November December',
  },
  'workbench.weekdays': {
    id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
    en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  },
} as const satisfies Catalogue;
