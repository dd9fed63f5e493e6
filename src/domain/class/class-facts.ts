import { unknown } from '../rules';
import type { FactDefinition, FactTable, Parameters, Slot } from '../rules';
import type { CellRef } from '../values';
import type { ClassScheme } from './class-scheme';
import { mapRange, slotOfRange } from './people-range';
import type { PeopleRange } from './people-range';

const people = (id: string, title: FactDefinition['title'], isCertain = false): FactDefinition => (
  { id, title, type: 'people', scope: 'class', ...(isCertain ? { alwaysKnown: true } : {}) });

/** Facts of the class that the roster alone gives. */
const rosterFacts: readonly FactDefinition[] = [
  people('peserta-kelas', { id: 'Peserta kelas', en: 'Participants of the class' }),
  people('ketua-memenuhi', { id: 'Peserta yang memenuhi syarat ketua kelompok', en: 'Participants who may lead a group' }),
  people('ketua-dibutuhkan', { id: 'Ketua kelompok yang dibutuhkan', en: 'Group leaders needed' }),
  people('ketua-pasti', { id: 'Peserta yang pasti memenuhi syarat ketua', en: 'Participants who surely may lead' }, true),
  people('ketua-belum-pasti', { id: 'Peserta yang belum pasti memenuhi syarat ketua', en: 'Participants who may or may not lead' }, true),
];

/** Facts of the class that need the list of instructors, too. */
export const assistantFacts: readonly FactDefinition[] = [
  people('asisten-jumlah', { id: 'Asisten pengajar', en: 'Teaching assistants' }),
  people('asisten-batas-sebanding', { id: 'Batas asisten yang sebanding dengan peserta', en: 'Limit of assistants in proportion to participants' }),
];

/** Facts about the class as a whole. */
export const wholeClassFacts: readonly FactDefinition[] = [...rosterFacts, ...assistantFacts];

/** A number of people with the cells that would settle it, or that it was counted from. */
export interface CountedPeople {
  readonly count: PeopleRange;
  readonly cells: readonly CellRef[];
}

/** What is known about a class. */
export interface ClassCounts {
  readonly participants: CountedPeople;
  /** Who may lead a group. */
  readonly leaders: CountedPeople;
  /** Null without a list of instructors: then nothing is said about assistants. */
  readonly assistants: CountedPeople | null;
}

/** Where a class is named in findings. */
const SUBJECT = { key: 'kelas', name: null };

/**
 * The facts of the class for its rules: one row.
 *
 * @param scheme of the pack; null: it computes no limits
 * @source KAP K28, K46, K92
 */
export function buildClassFacts(counts: ClassCounts, scheme: ClassScheme | null, parameters: Parameters): FactTable {
  const slots = new Map<string, Slot>([...rosterSlots(counts, scheme, parameters), ...assistantSlots(counts, scheme, parameters)]);
  const cells = cellsByFact(counts);
  const rests = new Map<string, readonly string[]>([
    ['ketua-dibutuhkan', scheme?.leaders === undefined ? [] : [scheme.leaders.groupMaximum]],
    ['asisten-batas-sebanding', scheme?.assistants === undefined ? [] : [scheme.assistants.maximum, scheme.assistants.participants]],
  ]);
  return {
    facts: [...slots.keys()],
    rows: [[...slots.values()]],
    subject: () => SUBJECT,
    cellsOf: (_, fact) => cells.get(fact) ?? [],
    openCellsOf: (_, fact) => cells.get(fact) ?? [],
    restsOn: (_, fact) => rests.get(fact) ?? [],
    textOf: () => null,
  };
}

function rosterSlots({ participants, leaders }: ClassCounts, scheme: ClassScheme | null, parameters: Parameters): readonly (readonly [string, Slot])[] {
  return [
    ['peserta-kelas', slotOfRange(participants.count)],
    ['ketua-memenuhi', slotOfRange(leaders.count)],
    ['ketua-dibutuhkan', leadersNeeded(participants.count, scheme, parameters)],
    ['ketua-pasti', leaders.count.low],
    ['ketua-belum-pasti', leaders.count.high - leaders.count.low],
  ];
}

function assistantSlots({ participants, assistants }: ClassCounts, scheme: ClassScheme | null, parameters: Parameters): readonly (readonly [string, Slot])[] {
  if (assistants === null) return [];
  return [
    ['asisten-jumlah', slotOfRange(assistants.count)],
    ['asisten-batas-sebanding', assistantsAllowed(participants.count, scheme, parameters)],
  ];
}

/** A leader for every group that is as large as it may be. @source KAP K28; A27 */
function leadersNeeded(participants: PeopleRange, scheme: ClassScheme | null, parameters: Parameters): Slot {
  const size = countIn(parameters, scheme?.leaders?.groupMaximum);
  return size === null || size === 0 ? unknown('setting') : slotOfRange(mapRange(participants, (count) => Math.ceil(count / size)));
}

/** The share of the limit that the participants give, rounded down. @source KAP K46; A16 */
function assistantsAllowed(participants: PeopleRange, scheme: ClassScheme | null, parameters: Parameters): Slot {
  const maximum = countIn(parameters, scheme?.assistants?.maximum);
  const per = countIn(parameters, scheme?.assistants?.participants);
  if (maximum === null || per === null || per === 0) return unknown('setting');
  return slotOfRange(mapRange(participants, (count) => Math.floor((maximum * count) / per)));
}

/** A whole number from 0 that a setting holds; null while it is open, or where the pack names none. */
function countIn(parameters: Parameters, id: string | undefined): number | null {
  const value = id === undefined ? null : parameters.get(id)?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function cellsByFact({ participants, leaders, assistants }: ClassCounts): ReadonlyMap<string, readonly CellRef[]> {
  return new Map<string, readonly CellRef[]>([
    ['peserta-kelas', participants.cells], ['ketua-dibutuhkan', participants.cells], ['asisten-batas-sebanding', participants.cells],
    ['ketua-memenuhi', leaders.cells], ['ketua-belum-pasti', leaders.cells], ['asisten-jumlah', assistants?.cells ?? []],
  ]);
}
