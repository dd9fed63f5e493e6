import type { Lock } from '../../../domain/groups';
import type { GroupPerson } from '../../proposing/grouping';
import type { BoardMove } from '../views';

/** A group on the board. The roster may name several leaders, or none. */
export interface BoardGroup {
  readonly id: string;
  readonly members: readonly string[];
  readonly leaders: readonly string[];
}

/** Who is where. Whoever is in no group is unplaced. */
export interface Arrangement {
  readonly groups: readonly BoardGroup[];
  readonly locked: ReadonlySet<string>;
}

/** Moves that can be taken back; nobody remembers more. */
export const MOST_HISTORY = 200;

/** The groups as the roster has them; a group that nobody is in is not there. */
export function arrangementOf(people: readonly GroupPerson[]): Arrangement {
  const groups = new Map<string, { id: string; members: string[]; leaders: string[] }>();
  for (const { key, group, isLeading, isLeftOut } of people) {
    if (group === null || isLeftOut) continue;
    const known = groups.get(group) ?? { id: group, members: [], leaders: [] };
    groups.set(group, known);
    known.members.push(key);
    if (isLeading) known.leaders.push(key);
  }
  return { groups: [...groups.values()], locked: new Set() };
}

/** The group that somebody is in; null: none. */
export function groupOf({ groups }: Arrangement, key: string): BoardGroup | null {
  return groups.find(({ members }) => members.includes(key)) ?? null;
}

/**
 * The arrangement after a move; the same one where the move changes nothing, or names somebody or a group that is
 * not there.
 *
 * @param people keys of everybody on the board
 */
export function afterMove(arrangement: Arrangement, move: Exclude<BoardMove, { kind: 'undo' | 'reset' }>, people: ReadonlySet<string>): Arrangement {
  switch (move.kind) {
    case 'move': return people.has(move.key) ? moved(arrangement, move.key, move.to) : arrangement;
    case 'lead': return led(arrangement, move.key);
    case 'lock': return locked(arrangement, move.key, move.isLocked);
    case 'add-group': return { ...arrangement, groups: [...arrangement.groups, { id: freeId(arrangement), members: [], leaders: [] }] };
    case 'remove-group': return removed(arrangement, move.id);
  }
}

function moved(arrangement: Arrangement, key: string, to: string | null): Arrangement {
  const from = groupOf(arrangement, key);
  if ((from?.id ?? null) === to) return arrangement;
  if (to !== null && !arrangement.groups.some(({ id }) => id === to)) return arrangement;
  const groups = arrangement.groups.map((group): BoardGroup => {
    if (group === from) return { ...group, members: group.members.filter((one) => one !== key), leaders: group.leaders.filter((one) => one !== key) };
    return group.id === to ? { ...group, members: [...group.members, key] } : group;
  });
  return { groups, locked: to === null ? without(arrangement.locked, key) : arrangement.locked };
}

function removed(arrangement: Arrangement, removedId: string): Arrangement {
  const groups = arrangement.groups.filter(({ id, members }) => id !== removedId || members.length > 0);
  return groups.length === arrangement.groups.length ? arrangement : { ...arrangement, groups };
}

function led(arrangement: Arrangement, key: string): Arrangement {
  const group = groupOf(arrangement, key);
  if (group === null || (group.leaders.length === 1 && group.leaders[0] === key)) return arrangement;
  return { ...arrangement, groups: arrangement.groups.map((one) => (one === group ? { ...one, leaders: [key] } : one)) };
}

function locked(arrangement: Arrangement, key: string, isLocked: boolean): Arrangement {
  if (groupOf(arrangement, key) === null || arrangement.locked.has(key) === isLocked) return arrangement;
  return { ...arrangement, locked: isLocked ? new Set([...arrangement.locked, key]) : without(arrangement.locked, key) };
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((one) => one !== key));
}

/** The smallest number that no group is called by. */
function freeId({ groups }: Arrangement): string {
  const taken = new Set(groups.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** What locked people ask of a proposal: their group, and the lead of it where they have it. */
export function locksOf(arrangement: Arrangement): readonly Lock[] {
  return arrangement.groups.flatMap(({ id, members, leaders }) => members.filter((key) => arrangement.locked.has(key)).map((key): Lock => (
    { key, group: id, leads: leaders.length === 1 && leaders[0] === key ? true : null })));
}
