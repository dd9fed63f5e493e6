import type { Catalogue } from './message';

/** Words of the workbench: progress, problems and the texts of its views. */
export const workbenchMessages = {
  'workbench.cancelled': { id: 'Dihentikan. Buku kerja tidak berubah.', en: 'Stopped. The workbook was not changed.' },
  'workbench.unexpected': {
    id: 'Terjadi kesalahan di dalam Cermat: {reason}. Buku kerja tidak diubah oleh langkah ini. Coba lagi; bila berulang, tutup lalu buka kembali panel ini.',
    en: 'Something went wrong inside Cermat: {reason}. This step did not change the workbook. Try again; if it happens again, close this pane and open it anew.',
  },
  'workbench.bad-pack': {
    id: 'Paket aturan bawaan "{pack}" rusak: {reason}. Pasang ulang Cermat.',
    en: 'The built-in rule pack "{pack}" is damaged: {reason}. Install Cermat again.',
  },
  'workbench.unknown-pack': {
    id: 'Paket aturan "{pack}" tidak ada. Pilih salah satu dari daftar, atau impor paket itu dahulu.',
    en: 'There is no rule pack "{pack}". Choose one from the list, or import it first.',
  },
  'workbench.bad-date': {
    id: 'Tanggal acuan "{text}" tidak terbaca. Tulis tahun-bulan-tanggal, misalnya 2022-09-05.',
    en: 'The reference date "{text}" cannot be read. Write year-month-day, such as 2022-09-05.',
  },
  'workbench.no-check': {
    id: 'Buku kerja ini belum diperiksa. Jalankan Periksa dahulu.',
    en: 'This workbook has not been checked yet. Run Check first.',
  },
  'workbench.no-roster': {
    id: 'Kelas ini belum dapat diperiksa. {reason}',
    en: 'This class cannot be checked yet. {reason}',
  },
  'workbench.outdated': {
    id: 'Data, pengaturan, atau pemetaan berubah sejak pemeriksaan terakhir, jadi hasil itu tidak ditulis. Periksa ulang, lihat hasilnya, lalu tulis.',
    en: 'Data, settings or the mapping changed since the last check, so that result was not written. Check again, look at the result, then write it.',
  },
  'workbench.finding-gone': {
    id: 'Temuan ini tidak ada lagi dalam pemeriksaan terakhir. Muat ulang daftarnya.',
    en: 'This finding is no longer in the latest check. Load the list again.',
  },
  'workbench.no-sheet': {
    id: 'Lembar "{sheet}" tidak ada di buku kerja yang terakhir dibaca. Baca ulang buku kerja, lalu coba lagi.',
    en: 'There is no sheet "{sheet}" in the workbook as it was last read. Read the workbook again and retry.',
  },

  'workbench.reading': { id: 'Membaca buku kerja', en: 'Reading the workbook' },
  'workbench.phase.recognise': { id: 'Mengenali lembar dan kolom', en: 'Recognising sheets and columns' },
  'workbench.phase.rules': { id: 'Memeriksa aturan', en: 'Checking the rules' },
  'workbench.phase.grading': { id: 'Menghitung nilai', en: 'Computing grades' },
  'workbench.phase.seal': { id: 'Menyegel data', en: 'Sealing the data' },
  'workbench.phase.compose': { id: 'Menyusun hasil', en: 'Preparing the results' },
  'workbench.writing': { id: 'Menulis ke buku kerja', en: 'Writing to the workbook' },

  'workbench.written': {
    id: '{sheets} lembar, {cells} sel diwarnai, {notes} catatan',
    en: '{sheets} {sheets|sheet|sheets}, {cells} {cells|cell|cells} coloured, {notes} {notes|note|notes}',
  },
  'workbench.cleared': {
    id: 'Dihapus: {sheets} lembar hasil, warna di {highlights} sel, {notes} catatan',
    en: 'Removed: {sheets} result {sheets|sheet|sheets}, colours in {highlights} cells, {notes} {notes|note|notes}',
  },
  'workbench.cleared-decisions': { id: '{n} keputusan panitia', en: '{n} committee {n|decision|decisions}' },
  'workbench.cleared-mapping': { id: 'koreksi pemetaan kolom', en: 'the corrections to the column mapping' },
  'workbench.nothing-to-clear': {
    id: 'Tidak ada apa pun buatan Cermat di buku kerja ini.', en: 'Nothing of Cermat\'s stands in this workbook.',
  },

  'workbench.outcome.pass': { id: 'memenuhi', en: 'met' },
  'workbench.outcome.not-applicable': { id: 'tidak berlaku', en: 'does not apply' },
  'workbench.decided-by': { id: '{verdict} oleh {by}', en: '{verdict} by {by}' },
  'workbench.decided-because': { id: '{decided}: {reason}', en: '{decided}: {reason}' },
  'workbench.group.mandatory': { id: 'Wajib', en: 'Mandatory' },
  'workbench.group.recommended': { id: 'Disarankan', en: 'Recommended' },
  'workbench.group.info': { id: 'Catatan', en: 'Notes' },
  'workbench.nip': { id: 'NIP {nip}', en: 'NIP {nip}' },
  'workbench.count.fail': { id: '{n} tidak memenuhi', en: '{n} not met' },
  'workbench.count.open': { id: '{n} perlu diperiksa', en: '{n} to be checked' },

  'workbench.day.chosen': { id: 'dipilih di panel ini', en: 'chosen in this pane' },
  'workbench.day.workbook': { id: 'dari {address}', en: 'from {address}' },
  'workbench.day.pack': { id: 'dari paket aturan', en: 'from the rule pack' },
  'workbench.day.pack-start': { id: 'hari pertama paket aturan berlaku', en: 'the day from which the rule pack is in force' },
  'workbench.day.unreadable': {
    id: 'sementara; tanggal mulai di Pengaturan tidak terbaca', en: 'for now; the start date in the settings cannot be read',
  },
  'workbench.table.found': { id: 'judul di baris {row} · {found} dari {total} kolom', en: 'headers in row {row} · {found} of {total} columns' },
  'workbench.table.found-open': {
    id: 'judul di baris {row} · {found} dari {total} kolom · {open} kolom isian',
    en: 'headers in row {row} · {found} of {total} columns · {open} data {open|column|columns}',
  },
  'workbench.table.found-bare': { id: 'tanpa baris judul · {found} dari {total} kolom', en: 'no header row · {found} of {total} columns' },
  'workbench.table.found-bare-open': {
    id: 'tanpa baris judul · {found} dari {total} kolom · {open} kolom isian',
    en: 'no header row · {found} of {total} columns · {open} data {open|column|columns}',
  },
  'workbench.table.absent': { id: 'belum ada di buku kerja', en: 'not in the workbook yet' },
  'workbench.table.not-chosen': { id: 'ada, tetapi belum dapat dipakai', en: 'there, but it cannot be used yet' },

  'workbench.months': {
    id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    en: 'January February March April May June July August September October November December',
  },
  'workbench.weekdays': {
    id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
    en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  },
} as const satisfies Catalogue;
