import { unknown } from '../rules';
import { monthsOldAtAppointment, tmtAgreesWithNip } from './service';
import type { ParticipantFact } from './participant-facts';
import type { Person } from './person';

const PRECISION_LOST = 'nip.precision-lost';

function isPrecisionLost(person: Person): boolean {
  return person.nip.kind === 'unreadable' && person.nip.reason === PRECISION_LOST;
}

/** Status and number agree: PNS and CPNS have a PNS number, PPPK have theirs; null when one is open. */
function statusAgreesWithNip({ status, nip }: Person): boolean | null {
  if (status.kind !== 'known' || status.value === 'lain' || nip.kind !== 'known') return null;
  return (status.value === 'PPPK') === (nip.value.kind === 'pppk');
}

const orUnknown = (value: boolean | null): boolean | ReturnType<typeof unknown> => value ?? unknown('blank');

/** What the NIP says of itself. A well-formed number is "format sah", never "terdaftar". */
const nipFacts: readonly ParticipantFact[] = [
  {
    id: 'nip-sah', title: { id: 'Format NIP', en: 'NIP format' }, type: 'boolean', scope: 'participant',
    derive: ({ nip }) => (nip.kind === 'blank' ? unknown('blank') : nip.kind === 'known'), columns: () => ['nip'],
  },
  {
    id: 'nip-presisi-hilang', title: { id: 'NIP rusak oleh Excel', en: 'NIP damaged by Excel' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: isPrecisionLost, columns: () => ['nip'],
  },
  {
    id: 'nip-ganda', title: { id: 'NIP ganda', en: 'Duplicate NIP' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ key }, { duplicates }) => key !== null && duplicates.has(key), columns: () => ['nip'],
  },
  {
    id: 'nip-terbaca', title: { id: 'NIP terbaca', en: 'NIP readable' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ nip }) => nip.kind === 'known', columns: () => ['nip'],
  },
  {
    id: 'usia-diangkat', title: { id: 'Usia saat diangkat', en: 'Age at appointment' }, type: 'months', scope: 'participant', isDerived: true,
    derive: ({ nip }) => (nip.kind === 'known' ? monthsOldAtAppointment(nip.value) : unknown('blank')), columns: () => ['nip'],
  },
];

/** What two cells of a row say about each other. */
const agreementFacts: readonly ParticipantFact[] = [
  {
    id: 'tmt-terbaca', title: { id: 'TMT terbaca', en: 'TMT readable' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ tmt }) => tmt.kind === 'known', columns: () => ['tmt'],
  },
  {
    id: 'tmt-terisi', title: { id: 'TMT terisi', en: 'TMT given' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ tmt }) => tmt.kind !== 'blank', columns: () => ['tmt'],
  },
  {
    id: 'nip-tmt-cocok', title: { id: 'TMT cocok dengan NIP', en: 'TMT agrees with the NIP' }, type: 'boolean', scope: 'participant',
    derive: (person) => orUnknown(tmtAgreesWithNip(person)), columns: () => ['tmt', 'nip'],
  },
  {
    id: 'status-terbaca', title: { id: 'Status terbaca', en: 'Status readable' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ status }) => status.kind === 'known' && status.value !== 'lain', columns: () => ['status-asn'],
  },
  {
    id: 'nip-status-cocok', title: { id: 'Status cocok dengan NIP', en: 'Status agrees with the NIP' }, type: 'boolean', scope: 'participant',
    derive: (person) => orUnknown(statusAgreesWithNip(person)), columns: () => ['status-asn', 'nip'],
  },
  {
    id: 'pangkat-tertulis', title: { id: 'Pangkat tertulis', en: 'Pangkat written' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ golongan }) => ['match', 'mismatch', 'unknown-name'].includes(golongan.pair), columns: () => ['golongan'],
  },
  {
    id: 'pangkat-cocok', title: { id: 'Pangkat cocok dengan golongan', en: 'Pangkat agrees with golongan' }, type: 'boolean', scope: 'participant', alwaysKnown: true,
    derive: ({ golongan }) => golongan.pair !== 'mismatch' && golongan.pair !== 'unknown-name', columns: () => ['golongan'],
  },
];

/**
 * Facts about the quality of a row's data; the rules on them are recommended and do not decide eligibility.
 *
 * @source reference §1.4, §1.5, §2.3
 */
export const dataFacts: readonly ParticipantFact[] = [...nipFacts, ...agreementFacts];
