import type { Catalogue } from './message';

/** Words of the workbench: progress, problems and the texts of its views. */
export const workbenchMessages = {
  'workbench.cancelled': { id: 'Dihentikan. Buku kerja tidak berubah.', en: 'Stopped. The workbook was not changed.' },
} as const satisfies Catalogue;
