import type { Catalogue } from './message';

/** Words about what a participant's facts were derived from. */
export const eligibilityMessages = {
  'eligibility.since-tmt': { id: 'sejak TMT {start}', en: 'since the TMT {start}' },
  'eligibility.since-nip': { id: 'sejak {start} menurut NIP, karena TMT kosong', en: 'since {start} by the NIP, as the TMT is empty' },
  'eligibility.outside-pack': {
    id: 'Tanggal acuan di luar masa berlaku paket aturan ({from} sampai {to}); nilai yang terdekat dipakai.',
    en: 'The reference date is outside the days for which the rule pack is in force ({from} to {to}); its nearest values are used.',
  },
  'eligibility.outside-pack.fix': {
    id: 'Pastikan hari pertama pelatihan di Pengaturan atau --as-of, atau pakai paket yang berlaku saat itu.',
    en: 'Check the first training day in Pengaturan or --as-of, or use the pack that was in force then.',
  },
} as const satisfies Catalogue;
