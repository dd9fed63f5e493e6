import { Readings, Unknown } from '../rules';
import type { FactDefinition, FactTable, Slot } from '../rules';
import type { CellRef, TableView } from '../values';
import type { Group } from './group';
import { countUnits, nameUnits, unitOf } from './units';
import type { PersonWithUnit } from './units';

const people = { id: 'orang', en: 'people' };
const units = { id: 'unit', en: 'units' };

/** Facts about a group. */
export const ownGroupFacts: readonly FactDefinition[] = [
  { id: 'kelompok', title: { id: 'Kelompok', en: 'Group' }, type: 'text', scope: 'group' },
  { id: 'kelompok-anggota', title: { id: 'Anggota kelompok', en: 'Members of the group' }, type: 'number', scope: 'group', unit: people },
  { id: 'kelompok-ketua', title: { id: 'Ketua kelompok', en: 'Leaders of the group' }, type: 'number', scope: 'group', unit: people },
  { id: 'kelompok-unit', title: { id: 'Unit eselon I dalam kelompok', en: 'Echelon I units of the group' }, type: 'number', scope: 'group', unit: units },
  { id: 'kelompok-unit-nama', title: { id: 'Nama unit dalam kelompok', en: 'Names of the group’s units' }, type: 'text', scope: 'group' },
];

const TEXT_ONLY = new Unknown('text-only');

/** Every whole number from the least to the most that is possible. */
function between(least: number, most: number): Slot {
  return most <= least ? least : new Readings(Array.from({ length: most - least + 1 }, (_, more) => least + more));
}

function slotsOf(group: Group, unitsOfGroup: Slot): readonly Slot[] {
  return [
    group.id,
    between(group.differentMembers, group.members.length + group.openMembers.length),
    between(group.differentLeaders, group.leaders.length + group.openRoles.length),
    unitsOfGroup, TEXT_ONLY,
  ];
}

/** Roster rows whose cells decide a fact, the ones to correct first in front. */
function rowsOf(group: Group, fact: string, roster: readonly PersonWithUnit[]): readonly number[] {
  if (fact === 'kelompok-ketua') {
    if (group.openRoles.length > 0) return group.openRoles;
    return group.leaders.length > 0 ? group.leaders : group.members;
  }
  if (fact !== 'kelompok-unit') return group.openMembers.length > 0 ? group.openMembers : group.members;
  const open = group.members.filter((position) => unitOf(roster[position]) === null);
  return open.length > 0 ? open : group.members;
}

function columnOf(fact: string, person: PersonWithUnit | undefined): string {
  if (fact === 'kelompok-ketua') return 'peran';
  return fact === 'kelompok-unit' ? (person?.unitColumn ?? 'unit-eselon-1') : 'kelompok';
}

/**
 * The facts of every group, for the group rules. Linear in the class.
 *
 * @param everybody the people of the roster, in its order
 * @source KAP K26, K27, K29; A15, A30
 */
export function buildGroupFacts(groups: readonly Group[], roster: TableView, everybody: readonly PersonWithUnit[]): FactTable {
  const membersOf = (group: Group): readonly PersonWithUnit[] => group.members.flatMap((position) => everybody[position] ?? []);
  const counts = groups.map((group) => countUnits([...membersOf(group), ...group.openMembers.map(() => null)]));
  const cells = (row: number, fact: string): readonly CellRef[] => {
    const group = groups[row];
    if (group === undefined) return [];
    return rowsOf(group, fact, everybody).flatMap((position) => {
      const column = roster.columnOf(columnOf(fact, everybody[position]));
      return column === null ? [] : [{ sheet: roster.sheet, row: roster.sheetRow(position), column }];
    });
  };
  return {
    facts: ownGroupFacts.map((fact) => fact.id),
    rows: groups.map((group, row) => slotsOf(group, between(...(counts[row] ?? [0, 0])))),
    subject: (row) => ({ key: groups[row]?.id ?? '', name: null }),
    cellsOf: cells,
    textOf: (row, fact) => {
      const group = groups[row];
      if (group === undefined) return null;
      if (fact === 'kelompok') return group.id;
      return fact === 'kelompok-unit-nama' ? nameUnits(membersOf(group)) : null;
    },
  };
}
