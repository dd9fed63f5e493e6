import { Readings, Unknown } from '../rules';
import type { Slot } from '../rules';
import type { ParticipantFact, Person } from '../eligibility';
import { golonganName, possibleValues } from '../values';
import type { Golongan, Reading } from '../values';
import { unitOf } from './units';

const BLANK = new Unknown('blank');
const UNREADABLE = new Unknown('unreadable');

/**
 * What groups are balanced by, beside the facts that eligibility reads: the echelon-I unit, the pay group without its
 * ruang (I to IV, or PPPK), and the longer of the two experiences.
 *
 * @source KAP K19, K23, K24, K29
 */
export const traitFacts: readonly ParticipantFact[] = [
  {
    id: 'unit-eselon-1', title: { id: 'Unit eselon I', en: 'Echelon I unit' }, type: 'text', scope: 'participant',
    derive: (person) => unitOf(person) ?? openOf(person.unit), columns: (person) => [person.unitColumn], isDerived: true,
  },
  {
    id: 'golongan-kelompok', title: { id: 'Golongan tanpa ruang', en: 'Golongan without ruang' }, type: 'text', scope: 'participant',
    derive: payGroupOf, columns: () => ['golongan'], isDerived: true,
  },
  {
    id: 'pengalaman-terlama', title: { id: 'Pengalaman terlama', en: 'Longest experience' }, type: 'months', scope: 'participant',
    derive: longestExperience, columns: () => ['pengalaman-data', 'pengalaman-adsys'], isDerived: true,
  },
];

function openOf({ kind }: Reading<unknown>): Unknown {
  return kind === 'unreadable' ? UNREADABLE : BLANK;
}

/** "II/a" to "II/d" are one group; a PPPK has none of these four. */
function payGroupOf({ golongan: { golongan } }: Person): Slot {
  const groups = [...new Set(possibleValues(golongan).map(nameOfPayGroup))];
  const [first, second] = groups;
  if (first === undefined) return openOf(golongan);
  return second === undefined ? first : new Readings(groups);
}

function nameOfPayGroup({ scale, ordinal }: Golongan): string {
  return scale === 'pppk' ? 'PPPK' : (golonganName(scale, ordinal).split('/')[0] ?? '');
}

/** A word of none is no experience in that field; a blank field may hold anything. */
function longestExperience({ pengalamanData, pengalamanAdsys }: Person): Slot {
  const months = [pengalamanData, pengalamanAdsys].map((field) => (field.kind === 'none' ? 0 : field.kind === 'known' ? field.value : null));
  const known = months.filter((value) => value !== null);
  if (known.length === months.length) return Math.max(...known);
  return pengalamanData.kind === 'unreadable' || pengalamanAdsys.kind === 'unreadable' ? UNREADABLE : BLANK;
}
