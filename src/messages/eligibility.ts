import type { Catalogue } from './message';

/** Words about what a participant's facts were derived from. */
export const eligibilityMessages = {
  'eligibility.since-tmt': { id: 'sejak TMT {start}', en: 'since the TMT {start}' },
  'eligibility.since-nip': { id: 'sejak {start} menurut NIP, karena TMT kosong', en: 'since {start} by the NIP, as the TMT is empty' },
  'eligibility.no-reference-day': {
    id: 'Hari pertama pelatihan (tanggal-mulai) di Pengaturan belum terbaca. Perbaiki tanggal itu.',
    en: 'The first training day (tanggal-mulai) in Pengaturan cannot be read. Correct that date.',
  },
  'eligibility.tmt-implausible': {
    id: 'TMT ini mendahului kelahiran menurut NIP, atau sebelum tahun 1950. Cocokkan dengan SK pengangkatan.',
    en: 'This date precedes the birth in the NIP, or the year 1950. Check it against the appointment decree.',
  },
  'eligibility.none-given': {
    id: 'Isinya menyatakan tidak ada, padahal nilai ini harus ada. Tulis nilainya.',
    en: 'It says that there is none, but there must be one. Write it.',
  },
  'eligibility.unit-contradicts': {
    id: 'Unit Eselon I menyebut Kemenkeu, tetapi Unit Kerja menyebut instansi lain. Pastikan tempat tugasnya.',
    en: 'The echelon-I unit is of the ministry, but the work unit names another institution. Check where the person works.',
  },
  'eligibility.name-differs': {
    id: 'NIP {nip} di {sheet} tertulis atas nama “{found}”, di daftar peserta “{name}”.',
    en: 'NIP {nip} stands in {sheet} under the name “{found}”, in the roster under “{name}”.',
  },
  'eligibility.name-differs.fix': {
    id: 'Pastikan nilai di baris itu memang milik peserta ini; NIP-nya mungkin tertukar.',
    en: 'Make sure that the marks in that row belong to this participant; the NIPs may be swapped.',
  },
  'eligibility.empty-roster': {
    id: 'Daftar peserta di {sheet} belum berisi seorang pun.', en: 'The roster in {sheet} has nobody in it yet.',
  },
  'eligibility.empty-roster.fix': { id: 'Isi NIP dan nama peserta di bawah judul kolomnya.', en: 'Fill in NIPs and names below the headers.' },
  'eligibility.setting-open': {
    id: 'Nilai akhir {count} peserta menunggu pengaturan “{title}” ({setting}) yang belum dipilih.',
    en: '{count|The final grade|The final grades} of {count} {count|participant waits|participants wait} for the setting “{title}” ({setting}), which nobody has chosen yet.',
  },
  'eligibility.setting-open.fix': {
    id: 'Pilih nilainya di Pengaturan. Yang dikenal: {options}.', en: 'Choose its value in Pengaturan. Known ones: {options}.',
  },
  'eligibility.duration-unit': {
    id: 'Satuan pada judul kolomnya bukan bulan atau tahun. Tulis satuannya di sel, misalnya “18 bulan”.',
    en: 'The unit in the column header is neither months nor years. Write the unit in the cell, such as “18 bulan”.',
  },
  'eligibility.outside-pack': {
    id: 'Tanggal acuan di luar masa berlaku paket aturan ({from} sampai {to}); nilai yang terdekat dipakai.',
    en: 'The reference date is outside the days for which the rule pack is in force ({from} to {to}); its nearest values are used.',
  },
  'eligibility.outside-pack.fix': {
    id: 'Pastikan hari pertama pelatihan di Pengaturan atau --as-of, atau pakai paket yang berlaku saat itu.',
    en: 'Check the first training day in Pengaturan or --as-of, or use the pack that was in force then.',
  },
} as const satisfies Catalogue;
