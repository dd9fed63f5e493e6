import type { Catalogue } from './message';

/** Words about what a participant's facts were derived from. */
export const eligibilityMessages = {
  'eligibility.since-tmt': { id: 'sejak TMT {start}', en: 'since the TMT {start}' },
  'eligibility.since-nip': { id: 'sejak {start} menurut NIP, karena TMT kosong', en: 'since {start} by the NIP, as the TMT is empty' },
} as const satisfies Catalogue;
