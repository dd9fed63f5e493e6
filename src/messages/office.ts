import type { Catalogue } from './message';

/** What can go wrong between Cermat and Excel. */
export const officeMessages = {
  'office.edit-mode': {
    id: 'Excel sedang menunggu Anda selesai mengetik di sebuah sel. Tekan Enter atau Esc, lalu coba lagi.',
    en: 'Excel is waiting for you to finish typing in a cell. Press Enter or Esc, then try again.',
  },
  'office.busy': {
    id: 'Excel sedang terlalu sibuk untuk menjawab. Tunggu sebentar, lalu coba lagi.',
    en: 'Excel is too busy to answer right now. Wait a moment, then try again.',
  },
  'office.connection': {
    id: 'Sambungan ke Excel terputus. Periksa jaringan Anda, tunggu sampai buku kerja tersambung kembali, lalu coba lagi.',
    en: 'The connection to Excel was lost. Check your network, wait until the workbook is connected again, then try again.',
  },
  'office.session': {
    id: 'Sesi buku kerja ini sudah berakhir. Muat ulang halaman Excel atau buka kembali buku kerjanya, lalu buka Cermat lagi.',
    en: 'The session of this workbook has ended. Reload the Excel page or open the workbook again, then open Cermat again.',
  },
  'office.access-denied': {
    id: 'Excel tidak mengizinkan perubahan ini. Periksa apakah buku kerja atau lembarnya dilindungi (Tinjau > Buka Proteksi) dan apakah Anda boleh menyuntingnya, lalu coba lagi.',
    en: 'Excel does not allow this change. Check whether the workbook or a sheet is protected (Review > Unprotect) and whether you may edit it, then try again.',
  },
  'office.sheet-protected': {
    id: 'Lembar "{sheet}" dilindungi, jadi belum ada yang ditulis. Buka proteksinya di Tinjau > Buka Proteksi Lembar, lalu tulis lagi.',
    en: 'The sheet "{sheet}" is protected, so nothing was written. Unprotect it with Review > Unprotect Sheet, then write again.',
  },
  'office.structure-protected': {
    id: 'Struktur buku kerja ini dilindungi, jadi lembar tidak dapat ditambah atau dihapus dan belum ada yang ditulis. Buka proteksinya di Tinjau > Proteksi Buku Kerja, lalu coba lagi.',
    en: 'The structure of this workbook is protected: sheets can be neither added nor removed, and nothing was written. Turn it off with Review > Protect Workbook, then try again.',
  },
  'office.read-only': {
    id: 'Buku kerja ini dibuka hanya untuk dibaca, jadi belum ada yang ditulis. Pilih Edit Buku Kerja, atau simpan salinannya dan buka Cermat di sana.',
    en: 'This workbook is open for reading only, so nothing was written. Choose Edit Workbook, or save a copy and open Cermat there.',
  },
  'office.sheet-renamed': {
    id: 'Lembar "{sheet}" sekarang bernama "{now}", jadi belum ada yang ditulis. Periksa lagi agar hasilnya memakai nama yang baru.',
    en: 'The sheet "{sheet}" is now named "{now}", so nothing was written. Check again so that the results use the new name.',
  },
  'office.sheet-deleted': {
    id: 'Lembar "{sheet}" tidak ada lagi di buku kerja ini. Periksa lagi agar hasilnya sesuai dengan lembar yang ada.',
    en: 'The sheet "{sheet}" is no longer in this workbook. Check again so that the results fit the sheets that are there.',
  },
  'office.sheet-hidden': {
    id: 'Lembar "{sheet}" disembunyikan, jadi selnya tidak dapat ditunjukkan. Tampilkan lembar itu (klik kanan tab lembar > Tampilkan), lalu coba lagi.',
    en: 'The sheet "{sheet}" is hidden, so its cell cannot be shown. Unhide the sheet (right-click a sheet tab > Unhide), then try again.',
  },
  'office.gone': {
    id: 'Sesuatu yang hendak dibaca atau diubah sudah tidak ada: mungkin ada yang menghapus atau memindahkannya. Periksa lagi, lalu ulangi.',
    en: 'Something that was to be read or changed is no longer there: somebody may have deleted or moved it. Check again, then repeat.',
  },
  'office.exists': {
    id: 'Nama yang hendak dipakai sudah ada di buku kerja ini: mungkin ada yang baru saja menambahkannya. Periksa lagi, lalu ulangi.',
    en: 'A name that was to be used is taken in this workbook: somebody may just have added it. Check again, then repeat.',
  },
  'office.conflict': {
    id: 'Sel yang hendak diubah termasuk sel gabungan, saringan, atau tabel pivot yang menghalanginya. Lepaskan gabungan atau saringan itu, lalu coba lagi. (Excel: {code}, {message})',
    en: 'A cell that was to change belongs to merged cells, a filter or a pivot table that is in the way. Undo the merge or the filter, then try again. (Excel: {code}, {message})',
  },
  'office.too-old': {
    id: 'Excel ini belum mengenal sesuatu yang dibutuhkan. Perbarui Excel, atau pakai Excel di web, lalu coba lagi. (Excel: {code}, {message})',
    en: 'This Excel does not know something that is needed. Update Excel, or use Excel on the web, then try again. (Excel: {code}, {message})',
  },
  'office.too-large': {
    id: 'Data ini lebih besar daripada yang diterima Excel sekaligus. Hapus baris atau kolom kosong yang terformat, atau bagi buku kerja ini, lalu coba lagi. (Excel: {code})',
    en: 'This is more data than Excel takes at once. Delete formatted empty rows or columns, or split the workbook, then try again. (Excel: {code})',
  },
  'office.values-missing': {
    id: 'Excel tidak memberikan isi {address} di lembar "{sheet}". Periksa sel itu, simpan dan buka kembali buku kerja ini, lalu coba lagi.',
    en: 'Excel does not tell what is in {address} on the sheet "{sheet}". Look at that cell, save and reopen the workbook, then try again.',
  },
  'office.merges-unknown': {
    id: 'Excel versi ini tidak memberi tahu sel mana yang digabung. Bila judul kolom Anda memakai sel gabungan, periksa di tab Data apakah kolomnya dikenali dengan benar.',
    en: 'This version of Excel does not tell which cells are merged. If your headers use merged cells, see on the tab Data whether the columns are recognised correctly.',
  },
  'office.half-written': {
    id: 'Penulisan terputus di tengah, dan keadaan semula belum dapat dikembalikan. Yang tertinggal hanya lembar, sorotan, dan catatan bertanda Cermat, atau sel yang Anda minta diubah. Setelah Excel tersambung kembali, pilih Bersihkan, periksa sel yang diubah, lalu tulis lagi. (Excel: {code}, {message})',
    en: 'Writing was cut off in the middle, and the former state could not be brought back yet. What remains is only sheets, highlights and notes marked as Cermat\'s, or cells that you asked to change. When Excel is connected again, choose Clear, look at the changed cells, then write again. (Excel: {code}, {message})',
  },
  'office.unknown': {
    id: 'Excel tidak dapat melakukannya dan hanya mengatakan: {code}, {message}. Coba lagi; bila terulang, simpan dan buka kembali buku kerja ini.',
    en: 'Excel could not do this and only says: {code}, {message}. Try again; if it happens again, save and reopen the workbook.',
  },
} as const satisfies Catalogue;
