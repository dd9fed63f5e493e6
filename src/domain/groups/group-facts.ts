import { Readings } from '../rules';
import type { FactDefinition, FactTable, Slot } from '../rules';
import type { CellRef, TableView } from '../values';
import type { Group } from './group';

/** Facts about a group. */
export const groupFacts: readonly FactDefinition[] = [
  { id: 'kelompok', title: { id: 'Kelompok', en: 'Group' }, type: 'text', scope: 'group' },
  {
    id: 'kelompok-anggota', title: { id: 'Anggota kelompok', en: 'Members of the group' }, type: 'number', scope: 'group',
    unit: { id: 'orang', en: 'people' },
  },
  {
    id: 'kelompok-ketua', title: { id: 'Ketua kelompok', en: 'Leaders of the group' }, type: 'number', scope: 'group',
    unit: { id: 'orang', en: 'people' },
  },
];

/** How many lead: exact, or every number that the open roles still allow. */
function leadersOf(group: Group): Slot {
  if (group.openRoles.length === 0) return group.leaders.length;
  return new Readings(Array.from({ length: group.openRoles.length + 1 }, (_, more) => group.leaders.length + more));
}

/** Roster rows whose cells decide a fact: open roles first for leadership, else the leaders, else everybody. */
function rowsOf(group: Group, fact: string): readonly number[] {
  if (fact !== 'kelompok-ketua') return group.members;
  if (group.openRoles.length > 0) return group.openRoles;
  return group.leaders.length > 0 ? group.leaders : group.members;
}

/**
 * The facts of every group, for the group rules.
 *
 * @source KAP K26, K27
 */
export function buildGroupFacts(groups: readonly Group[], roster: TableView): FactTable {
  const cells = (row: number, fact: string): readonly CellRef[] => {
    const group = groups[row];
    const column = roster.columnOf(fact === 'kelompok-ketua' ? 'peran' : 'kelompok');
    if (group === undefined || column === null) return [];
    return rowsOf(group, fact).map((position) => ({ sheet: roster.sheet, row: roster.sheetRow(position), column }));
  };
  return {
    facts: groupFacts.map((fact) => fact.id),
    rows: groups.map((group) => [group.id, group.members.length, leadersOf(group)]),
    subject: (row) => ({ key: groups[row]?.id ?? '', name: null }),
    cellsOf: cells,
    textOf: (row, fact) => (fact === 'kelompok' ? (groups[row]?.id ?? null) : null),
  };
}
