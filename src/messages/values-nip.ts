import type { Catalogue } from './message';

/** Reasons against a NIP or an employment status. */
export const nipMessages = {
  'nip.precision-lost': {
    id: 'NIP ini tersimpan sebagai angka, jadi digit terakhirnya sudah hilang. Ubah sel menjadi Teks, lalu ketik ulang ke-18 digit dari SK.',
    en: 'This NIP is stored as a number, so its last digits are lost. Format the cell as Text and type all 18 digits again from the decree.',
  },
  'nip.legacy': {
    id: 'Ini NIP lama 9 digit. Ketik NIP baru yang 18 digit.',
    en: 'This is a legacy NIP of 9 digits. Type the new NIP of 18 digits.',
  },
  'nip.seventeen': {
    id: 'NIP ini 17 digit: satu digit tertinggal. Cocokkan dengan SK dan ketik ke-18 digitnya.',
    en: 'This NIP has 17 digits: one is missing. Compare with the decree and type all 18.',
  },
  'nip.length': {
    id: 'Banyaknya digit NIP ini bukan 18. Cocokkan dengan SK dan ketik ke-18 digitnya.',
    en: 'This NIP does not have 18 digits. Compare with the decree and type all 18.',
  },
  'nip.not-digits': {
    id: 'NIP ini memuat huruf atau tanda yang bukan digit. Ketik 18 digit, boleh dengan spasi.',
    en: 'This NIP holds letters or signs that are not digits. Type 18 digits; spaces are fine.',
  },
  'nip.placeholder': {
    id: 'NIP ini tampaknya pengisi sementara (bagian kedua mengulang tanggal lahir). Ketik NIP yang sebenarnya.',
    en: 'This NIP looks like a stand-in (its second part repeats the birth date). Type the real NIP.',
  },
  'nip.birth-date': {
    id: 'Digit 1–8 NIP ini bukan tanggal lahir yang ada (TTTTBBHH). Cocokkan dengan SK.',
    en: 'Digits 1–8 of this NIP are no real birth date (YYYYMMDD). Compare with the decree.',
  },
  'nip.middle': {
    id: 'Digit 9–14 NIP ini bukan TMT yang sah: PNS tahun dan bulan 01–12, PPPK tahun lalu 21–29. Cocokkan dengan SK.',
    en: 'Digits 9–14 of this NIP are no valid appointment: for a PNS year and month 01–12, for a PPPK the year, then 21–29. Compare with the decree.',
  },
  'nip.sex': {
    id: 'Digit ke-15 NIP harus 1 (pria) atau 2 (wanita). Cocokkan dengan SK.',
    en: 'Digit 15 of a NIP must be 1 (male) or 2 (female). Compare with the decree.',
  },
  'nip.serial': {
    id: 'NIP ini berakhir 000, biasanya karena pernah tersimpan sebagai angka. Ketik ulang ke-18 digit dari SK sebagai teks.',
    en: 'This NIP ends in 000, usually because it was once stored as a number. Type all 18 digits again from the decree, as text.',
  },
  'status.unknown': {
    id: 'Status kepegawaian ini tidak terbaca. Ketik PNS, CPNS, PPPK, atau sebutan lainnya dengan lengkap.',
    en: 'This employment status cannot be read. Type PNS, CPNS, PPPK, or another status in full.',
  },
  'status.two': {
    id: 'Sel ini menyebut lebih dari satu status kepegawaian. Ketik satu saja: PNS, CPNS, atau PPPK.',
    en: 'This cell names more than one employment status. Type only one: PNS, CPNS, or PPPK.',
  },
} as const satisfies Catalogue;
