import type { Reading } from '../values';
import { possibleGroups, soleGroup } from './membership';

/** A kelompok as the roster has it. */
export interface Group {
  readonly id: string;
  /** Positions of the members' rows in the roster, in its order. */
  readonly members: readonly number[];
  /** Positions of rows that name this group among others, so that nobody can say whether they belong to it. */
  readonly openMembers: readonly number[];
  /** Positions of those whose role is Ketua. */
  readonly leaders: readonly number[];
  /** Positions of those who may or may not lead it: role blank or unreadable, or the membership itself is open. */
  readonly openRoles: readonly number[];
  /** People among the members, and among the leaders: a NIP that stands in two rows is one person, or two. */
  readonly differentMembers: number;
  readonly differentLeaders: number;
}

/** What grouping needs to know about a person. */
export interface Grouped {
  readonly position: number;
  /** The NIP; null: none can be read. */
  readonly key: string | null;
  readonly groups: Reading<readonly string[]>;
  readonly role: 'ketua' | 'anggota' | null;
}

interface OpenGroup {
  readonly id: string;
  readonly members: Grouped[];
  readonly openMembers: Grouped[];
}

/**
 * The groups in the order in which the roster first puts somebody into them. Who has no group is in none; who has
 * several is in none for certain. Linear in people.
 *
 * @source KAP K26, K27
 * @example collectGroups([{ position: 0, key: null, groups: known(['1']), role: 'ketua' }])[0]?.leaders // [0]
 */
export function collectGroups(people: readonly Grouped[]): readonly Group[] {
  const groups = new Map<string, OpenGroup>();
  for (const person of people) {
    const id = soleGroup(person.groups);
    if (id === null) continue;
    const group = groups.get(id) ?? { id, members: [], openMembers: [] };
    groups.set(id, group);
    group.members.push(person);
  }
  for (const person of people) {
    if (soleGroup(person.groups) !== null) continue;
    for (const id of new Set(possibleGroups(person.groups))) groups.get(id)?.openMembers.push(person);
  }
  return [...groups.values()].map(closeGroup);
}

function closeGroup({ id, members, openMembers }: OpenGroup): Group {
  const leaders = members.filter(({ role }) => role === 'ketua');
  const open = [...members.filter(({ role }) => role === null), ...openMembers.filter(({ role }) => role !== 'anggota')];
  return {
    id, members: positions(members), openMembers: positions(openMembers), leaders: positions(leaders), openRoles: positions(open),
    differentMembers: countDifferent(members), differentLeaders: countDifferent(leaders),
  };
}

function positions(people: readonly Grouped[]): readonly number[] {
  return people.map(({ position }) => position);
}

function countDifferent(people: readonly Grouped[]): number {
  return new Set(people.map(({ key, position }) => key ?? position)).size;
}
