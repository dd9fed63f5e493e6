import type { Catalogue } from './message';

export const paneCheckMessages = {
  'pane.check.reading': { id: 'Membaca buku kerja', en: 'Reading the workbook' },
  'pane.check.checking': { id: 'Memeriksa peserta dan nilai', en: 'Checking participants and grades' },
  'pane.check.writing': { id: 'Menulis hasil ke buku kerja', en: 'Writing the results into the workbook' },
  'pane.check.undoing': { id: 'Mengembalikan buku kerja seperti sebelumnya', en: 'Putting the workbook back as it was' },
  'pane.check.written': { id: 'Sudah ditulis: {what}.', en: 'Written: {what}.' },
  'pane.check.undone': { id: 'Buku kerja sudah kembali seperti sebelum ditulis.', en: 'The workbook is back as it was before writing.' },
  'pane.check.why': { id: 'Mengapa?', en: 'Why?' },
} as const satisfies Catalogue;
