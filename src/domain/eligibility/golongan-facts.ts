import { slotOfValues, unknown } from '../rules';
import { possibleValues } from '../values';
import type { Golongan } from '../values';
import { golonganScale } from './person';
import type { ParticipantFact } from './participant-facts';
import type { Person } from './person';

/** The ordinals of the readings on one scale. A PPPK grade is no golongan ruang, and the other way round. */
function ordinalsOn(scale: Golongan['scale'], person: Person): readonly number[] {
  return possibleValues(person.golongan.golongan).filter((golongan) => golongan.scale === scale).map((golongan) => golongan.ordinal);
}

/** Why the golongan cell gives no ordinal: its own reason, or that it is on the other scale. */
function reasonWithout(person: Person): string {
  const { golongan } = person.golongan;
  return golongan.kind === 'unreadable' ? golongan.reason : 'blank';
}

/** The scale that applies: what status and NIP say, else what the golongan itself shows. */
function scaleOf(person: Person): Golongan['scale'] | null {
  const stated = golonganScale(person.status, person.nip);
  if (stated !== null && person.status.kind === 'known') return stated;
  const shown = new Set(possibleValues(person.golongan.golongan).map((golongan) => golongan.scale));
  return shown.size === 1 ? ([...shown][0] ?? null) : stated;
}

/**
 * Golongan on the two scales. KAP speaks of golongan ruang (PNS) only; what a PPPK grade is worth is a setting.
 *
 * @source KAP K19; reference §2.1, §2.2, A12
 */
export const golonganFacts: readonly ParticipantFact[] = [
  {
    id: 'golongan', title: { id: 'Golongan', en: 'Golongan' }, type: 'golongan', scope: 'participant',
    derive: (person) => slotOfValues(ordinalsOn('pns', person), reasonWithout(person)),
    columns: () => ['golongan'],
  },
  {
    id: 'golongan-pppk', title: { id: 'Golongan PPPK', en: 'PPPK grade' }, type: 'golongan-pppk', scope: 'participant',
    derive: (person) => slotOfValues(ordinalsOn('pppk', person), reasonWithout(person)),
    columns: () => ['golongan'],
  },
  {
    id: 'golongan-skala', title: { id: 'Skala golongan', en: 'Pay scale' }, type: 'text', scope: 'participant',
    derive: (person) => scaleOf(person) ?? unknown('golongan.scale-open'),
    columns: (person) => (scaleOf(person) === null ? ['status-asn'] : ['golongan', 'status-asn']),
  },
];
