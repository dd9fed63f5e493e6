import type { Catalogue } from './message';

/** Words of the ribbon's functions, which run without the pane. */
export const commandsMessages = {
  'commands.nothing-to-clear': { id: 'Tidak ada tulisan Cermat di buku kerja ini. Tidak ada yang perlu dibersihkan.', en: 'There is nothing of Cermat in this workbook. Nothing needs to be cleared.' },
  'commands.confirm-clear': {
    id: 'Lembar Pelanggaran memuat {count} keputusan panitia. Keputusan itu ikut hilang bila tulisan Cermat dicabut. Lanjutkan?',
    en: 'The sheet Pelanggaran holds {count} {count|decision|decisions} of the committee. {count|It is|They are} lost when everything of Cermat is taken back. Go on?',
  },
  'commands.failed': { id: 'Bersihkan tidak berhasil: {reason}. Buka panel Cermat dan coba dari sana.', en: 'Clearing did not work: {reason}. Open the Cermat pane and try from there.' },
  'commands.yes': { id: 'Cabut semuanya', en: 'Take everything back' },
  'commands.no': { id: 'Batal', en: 'Cancel' },
  'commands.close': { id: 'Tutup', en: 'Close' },
} as const satisfies Catalogue;
