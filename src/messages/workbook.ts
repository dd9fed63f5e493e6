import type { Catalogue } from './message';

/** Refusals that every host shares. */
export const workbookMessages = {
  'workbook.nothing-to-undo': { id: 'Tidak ada yang dapat diurungkan.', en: 'There is nothing to undo.' },
  'workbook.changed': {
    id: '{count} sel yang dipakai pemeriksaan ini sudah berubah atau tidak ada lagi, mulai dari {cell}, jadi belum ada yang ditulis. Periksa lagi agar hasilnya sesuai dengan isi yang sekarang, atau tulis juga bila perubahan itu tidak berpengaruh.',
    en: '{count} cells that this check relied on have changed or are gone, starting with {cell}, so nothing was written yet. Check again so that the results fit what stands there now, or write anyway if the changes do not matter.',
  },
  'workbook.memory-key': {
    id: 'Cermat tidak dapat menyimpan catatannya di buku kerja dengan nama "{key}". Mohon laporkan ini beserta langkah yang Anda lakukan.',
    en: 'Cermat cannot keep its notes in the workbook under the name "{key}". Please report this with the steps you took.',
  },
  'workbook.memory-too-long': {
    id: 'Koreksi yang hendak disimpan di buku kerja terlalu panjang ({length} karakter). Kurangi koreksinya, misalnya dengan memperbaiki judul kolom di lembarnya langsung.',
    en: 'The corrections to be kept in the workbook are too long ({length} characters). Make fewer of them, for example by correcting column headers on the sheet itself.',
  },
} as const satisfies Catalogue;
