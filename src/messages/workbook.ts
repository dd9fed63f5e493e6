import type { Catalogue } from './message';

/** Refusals that every host shares. */
export const workbookMessages = {
  'workbook.nothing-to-undo': { id: 'Tidak ada yang dapat diurungkan.', en: 'There is nothing to undo.' },
  'workbook.changed': {
    id: 'Sel yang dipakai pemeriksaan ini sudah berubah atau tidak ada lagi ({count} sel, mulai dari {cell}), jadi belum ada yang ditulis. Periksa ulang agar hasilnya sesuai dengan isi yang sekarang, atau tetap tulis bila perubahan itu tidak berpengaruh.',
    en: 'What this check relied on has changed or is gone (cells: {count}, starting with {cell}), so nothing was written yet. Check again so that the results fit what stands there now, or write anyway if the changes do not matter.',
  },
  'workbook.memory-key': {
    id: 'Cermat tidak dapat menyimpan catatannya di buku kerja dengan nama "{key}". Mohon laporkan ini beserta langkah yang Anda lakukan.',
    en: 'Cermat cannot keep its notes in the workbook under the name "{key}". Please report this with the steps you took.',
  },
  'workbook.memory-too-long': {
    id: 'Koreksi yang hendak disimpan di buku kerja terlalu panjang ({length} karakter). Kurangi koreksinya, misalnya dengan memperbaiki judul kolom di lembarnya langsung.',
    en: 'The corrections to be kept in the workbook are too long ({length} characters). Make fewer of them, for example by correcting column headers on the sheet itself.',
  },
  'workbook.sheet-missing': {
    id: 'Lembar "{sheet}" tidak ada, atau bukan lembar berisi sel. Periksa namanya, baca ulang buku kerja, lalu coba lagi.',
    en: 'There is no sheet "{sheet}", or it is not a sheet of cells. Check its name, read the workbook again, and retry.',
  },
  'workbook.sheet-name': {
    id: 'Excel tidak menerima nama lembar "{sheet}". Pakai 1–31 karakter tanpa : \\ / ? * [ ] dan tanpa tanda petik tunggal di awal atau akhir.',
    en: 'Excel does not take the sheet name "{sheet}". Use 1–31 characters without : \\ / ? * [ ] and without an apostrophe at either end.',
  },
  'workbook.sheet-exists': {
    id: 'Sudah ada lembar bernama "{sheet}" yang bukan buatan Cermat. Isinya tidak ditimpa. Ganti nama lembar itu, lalu coba lagi.',
    en: 'A sheet named "{sheet}" that Cermat did not make is there already. It is not overwritten. Rename it, then try again.',
  },
  'workbook.no-sheet-left': {
    id: 'Buku kerja harus memuat sedikitnya satu lembar, dan tidak ada yang tersisa. Tambahkan satu lembar, lalu coba lagi.',
    en: 'A workbook needs at least one sheet, and none would be left. Add a sheet, then try again.',
  },
  'workbook.outside-sheet': {
    id: 'Baris {row}, kolom {column} berada di luar batas lembar "{sheet}" (1.048.576 baris, 16.384 kolom). Bagi datanya ke beberapa buku kerja.',
    en: 'Row {row}, column {column} lies outside of the sheet "{sheet}" (1,048,576 rows, 16,384 columns). Split the data into several workbooks.',
  },
  'workbook.text-too-long': {
    id: 'Ada teks sepanjang {length} karakter untuk lembar "{sheet}", padahal satu sel memuat paling banyak 32.767. Singkatkan teks itu, lalu coba lagi.',
    en: 'A text of {length} characters is meant for the sheet "{sheet}", but a cell holds 32,767 at most. Shorten it and retry.',
  },
  'workbook.not-a-number': {
    id: 'Nilai untuk baris {row}, kolom {column} di lembar "{sheet}" bukan bilangan yang dapat disimpan Excel. Periksa data asalnya, lalu coba lagi.',
    en: 'The value for row {row}, column {column} of the sheet "{sheet}" is not a number that Excel can store. Check the data it comes from and retry.',
  },
  'workbook.list-value': {
    id: 'Pilihan "{value}" di lembar "{sheet}" kosong atau memuat koma, sehingga Excel akan memecahnya. Taruh pilihannya di rentang sel dan rujuk rentang itu.',
    en: 'The choice "{value}" on the sheet "{sheet}" is empty or holds a comma, which Excel would split. Put the choices into a range of cells and refer to it.',
  },
  'workbook.list-too-long': {
    id: 'Daftar pilihan di lembar "{sheet}" sepanjang {length} karakter, padahal Excel menerima paling banyak 255. Taruh pilihannya di rentang sel dan rujuk rentang itu.',
    en: 'A drop-down list on the sheet "{sheet}" is {length} characters long, but Excel takes 255 at most. Put the choices into a range of cells and refer to it.',
  },
  'workbook.table-name': {
    id: 'Nama tabel "{table}" sudah dipakai di buku kerja ini atau tidak diterima Excel. Ganti nama tabel atau nama rentang itu, lalu coba lagi.',
    en: 'The table name "{table}" is taken in this workbook or not accepted by Excel. Rename that table or range, then try again.',
  },
  'workbook.table-header': {
    id: 'Judul kolom tabel "{table}" di lembar "{sheet}" tidak sama dengan nama kolomnya, atau ada yang kembar. Samakan judulnya, lalu coba lagi.',
    en: 'The headers of the table "{table}" on the sheet "{sheet}" are not its column names, or two are the same. Make them equal and retry.',
  },
  'workbook.chart-name': {
    id: 'Nama grafik "{chart}" di lembar "{sheet}" kosong, terlalu panjang, atau dipakai dua kali. Setiap grafik perlu nama sendiri (1–{most} karakter).',
    en: 'The chart name "{chart}" on the sheet "{sheet}" is empty, too long or used twice. Every chart needs a name of its own (1–{most} characters).',
  },
  'workbook.chart-ranges': {
    id: 'Grafik "{chart}" di lembar "{sheet}" tidak dapat digambar: kategori dan setiap deret nilainya harus satu baris atau satu kolom, sama panjang, dan deretnya paling sedikit satu. Periksa rentangnya.',
    en: 'The chart "{chart}" on the sheet "{sheet}" cannot be drawn: its categories and each of its series must be one row or one column, equally long, and there must be at least one series. Check the ranges.',
  },
  'workbook.chart-too-large': {
    id: 'Grafik "{chart}" di lembar "{sheet}" memuat {series} deret dengan {points} titik, padahal Excel menerima paling banyak 255 deret dan 32.000 titik. Bagi datanya ke beberapa grafik.',
    en: 'The chart "{chart}" on the sheet "{sheet}" has {series} series of {points} points, but Excel takes 255 series and 32,000 points at most. Spread the data over several charts.',
  },
  'workbook.chart-axis': {
    id: 'Skala grafik "{chart}" di lembar "{sheet}" tidak dapat dipakai: batas bawahnya harus lebih kecil dari batas atasnya, dan jarak garisnya lebih besar dari nol.',
    en: 'The scale of the chart "{chart}" on the sheet "{sheet}" cannot be used: its lower end must be below its upper end, and the step between lines above zero.',
  },
  'workbook.chart-value': {
    id: 'Grafik "{chart}" di lembar "{sheet}" mengambil nilai dari {cell}, tetapi isinya bukan bilangan, sehingga Excel akan menggambarnya sebagai nol. Isi dengan bilangan atau kosongkan.',
    en: 'The chart "{chart}" on the sheet "{sheet}" takes a value from {cell}, which holds no number, and Excel would draw it as zero. Put a number there or leave it empty.',
  },
  'workbook.set-table-header': {
    id: 'Sel di baris {row}, kolom {column} lembar "{sheet}" adalah judul kolom sebuah tabel dan tidak diubah. Ubah judul itu langsung di Excel.',
    en: 'The cell in row {row}, column {column} of the sheet "{sheet}" is a column header of a table and stays. Change it in Excel itself.',
  },
  'workbook.highlight-key': {
    id: 'Tanda "{key}" untuk sorotan di lembar "{sheet}" sudah dipakai atau tidak sah. Bersihkan hasil Cermat yang lama, lalu coba lagi.',
    en: 'The key "{key}" of a highlight on the sheet "{sheet}" is taken or not allowed. Clear the earlier results of Cermat and retry.',
  },
  'workbook.array-range': {
    id: 'Sel di baris {row}, kolom {column} lembar "{sheet}" termasuk rumus larik, yang tidak dapat diubah sebagian. Ubah atau hapus rumus itu di Excel, lalu coba lagi.',
    en: 'The cell in row {row}, column {column} of the sheet "{sheet}" belongs to an array formula, which cannot change in part. Change or delete the formula in Excel, then try again.',
  },
} as const satisfies Catalogue;
