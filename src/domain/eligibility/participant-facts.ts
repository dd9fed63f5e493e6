import { slotOf, slotOfValues, unknown } from '../rules';
import type { FactDefinition, Slot } from '../rules';
import type { Localised } from '../../messages';
import type { Day, TableView } from '../values';
import { dataFacts } from './data-facts';
import { golonganFacts } from './golongan-facts';
import { monthsOfService, serviceStart } from './service';
import type { Person } from './person';

/** What deriving a fact may use besides the person. */
export interface DerivationContext {
  readonly asOf: Day;
  /** False: nobody can say how long anybody has served, because the reference day is open. */
  readonly isDayKnown: boolean;
  readonly date1904: boolean;
  readonly roster: TableView;
  /** NIPs that stand in the roster more than once, with the positions of their rows. */
  readonly duplicates: ReadonlyMap<string, readonly number[]>;
}

/** A fact about a participant: what it is called, how it is derived, and which columns it comes from. */
export interface ParticipantFact extends FactDefinition {
  derive(person: Person, context: DerivationContext): Slot;
  /** Roster columns, the one to correct first in front. */
  columns(person: Person): readonly string[];
  /** True when messages should quote what was derived ("8 bulan"), not the cell ("1/1/2022"). */
  readonly isDerived?: boolean;
}

const text = (id: string, en: string): Localised => ({ id, en });
const from = (...columns: string[]) => (): readonly string[] => columns;
/** A word of none where there must be a value. */
const NONE_GIVEN = unknown('eligibility.none-given');

const itself = <T>(value: T): T => value;

/** Status, unit and the two letters. */
const administrativeFacts: readonly ParticipantFact[] = [
  {
    id: 'status-asn', title: text('Status ASN', 'ASN status'), type: 'text', scope: 'participant',
    derive: (person) => slotOf(person.status, itself, 'lain'), columns: from('status-asn'),
  },
  {
    id: 'unit-kemenkeu', title: text('Unit Kemenkeu', 'Ministry unit'), type: 'boolean', scope: 'participant',
    derive: (person) => slotOf(person.unit, (unit) => unit.kemenkeu, NONE_GIVEN), columns: (person) => [person.unitColumn],
  },
  {
    id: 'surat-tugas', title: text('Surat tugas', 'Letter of assignment'), type: 'boolean', scope: 'participant',
    derive: (person) => slotOf(person.suratTugas, () => true, false), columns: from('surat-tugas'),
  },
  {
    id: 'surat-rekomendasi', title: text('Surat rekomendasi', 'Recommendation letter'), type: 'boolean', scope: 'participant',
    derive: (person) => slotOf(person.suratRekomendasi, () => true, false), columns: from('surat-rekomendasi'),
  },
];

/** Education, service and experience. */
const competenceFacts: readonly ParticipantFact[] = [
  {
    id: 'pendidikan', title: text('Pendidikan', 'Education'), type: 'pendidikan', scope: 'participant',
    derive: (person) => slotOf(person.pendidikan, itself, NONE_GIVEN), columns: from('pendidikan'),
  },
  {
    id: 'masa-kerja', title: text('Masa kerja', 'Service'), type: 'months', scope: 'participant', isDerived: true,
    derive: (person, { asOf, isDayKnown }) => {
      if (!isDayKnown) return unknown('eligibility.no-reference-day');
      const months = monthsOfService(serviceStart(person), asOf);
      return slotOfValues(months, person.tmt.kind === 'unreadable' ? person.tmt.reason : 'blank');
    },
    columns: serviceColumns,
  },
  {
    id: 'pengalaman-data', title: text('Pengalaman tata kelola data', 'Experience in data governance'), type: 'months', scope: 'participant', isDerived: true,
    derive: (person) => slotOf(person.pengalamanData, itself, 0), columns: from('pengalaman-data'),
  },
  {
    id: 'pengalaman-adsys', title: text('Pengalaman adsys', 'Experience in adsys'), type: 'months', scope: 'participant', isDerived: true,
    derive: (person) => slotOf(person.pengalamanAdsys, itself, 0), columns: from('pengalaman-adsys'),
  },
];

/** The TMT where there is one; without it the NIP that stands in, and the empty cell that would settle it. */
function serviceColumns(person: Person): readonly string[] {
  if (serviceStart(person).origin === 'tmt') return ['tmt'];
  return person.nip.kind === 'known' ? ['nip', 'tmt'] : ['tmt', 'nip'];
}

/** What the leader rule asks. A single cell is enough: the level, or the title that says it. */
const leaderFacts: readonly ParticipantFact[] = [
  {
    id: 'jenjang', title: text('Jenjang jabatan', 'Jabatan level'), type: 'jenjang', scope: 'leader',
    derive: (person) => slotOf(person.jenjang.jenjang, itself, NONE_GIVEN), columns: (person) => [person.jenjangColumn],
  },
  {
    id: 'jenjang-khusus', title: text('Jenjang yang belum diatur', 'Level without a rule'), type: 'text', scope: 'leader',
    derive: ({ jenjang }) => specialLevel(jenjang.special, jenjang.jenjang), columns: (person) => [person.jenjangColumn],
  },
];

function specialLevel(special: Person['jenjang']['special'], level: Person['jenjang']['jenjang']): Slot {
  // A blank level is missing as a level; it is not also an open question of its own.
  if (special === 'none' || level.kind === 'blank') return 'tidak';
  if (special !== 'unknown') return special;
  return unknown(level.kind === 'unreadable' ? level.reason : 'jenjang.unknown');
}

/**
 * Every fact about a participant that the product can derive; packs may declare further ones as columns.
 *
 * @source KAP K17–K25; reference §1–§5
 */
export const participantFacts: readonly ParticipantFact[] = [
  ...administrativeFacts, ...golonganFacts, ...competenceFacts, ...leaderFacts, ...dataFacts,
];
