import type { Catalogue } from './message';

/** What can go wrong between Cermat and Excel. */
export const officeMessages = {
  'office.edit-mode': { id: 'Excel sedang menunggu Anda selesai mengetik di sebuah sel. Tekan Enter atau Esc, lalu coba lagi.', en: 'Excel is waiting for you to finish typing in a cell. Press Enter or Esc, then try again.' },
} as const satisfies Catalogue;
