import type { Candidate, Lock } from '../../domain/groups';
import type { GroupsOrder } from './grouping';

interface Named {
  readonly order: Pick<GroupsOrder, 'mode' | 'groups'>;
  readonly candidates: readonly Pick<Candidate, 'group'>[];
  readonly locks: readonly Lock[];
  readonly maximum: number;
}

/**
 * The ids of the groups to be filled: those that wishes name, then today's where they are repaired, then numbers. Null
 * where the search itself may choose how many there are: nobody asked for a number, and no wish names a group by
 * anything but a number.
 *
 * @example nameGroups({ order: { mode: 'propose', groups: 2 }, candidates: [], locks: [], maximum: 5 }) // ['1', '2']
 */
export function nameGroups({ order, candidates, locks, maximum }: Named): readonly string[] | null {
  const wished = [...new Set(locks.map(({ group }) => group))];
  const least = Math.ceil(candidates.length / maximum);
  if (order.groups === null && (order.mode === 'repair' || wished.every((id) => isNumberUpTo(id, least)))) return null;
  const today = order.mode === 'repair' ? byMembers(candidates) : [];
  const count = order.groups ?? Math.max(least, wished.length);
  const ids = new Set([...new Set([...wished, ...today])].slice(0, Math.max(count, wished.length)));
  for (let number = 1; ids.size < count; number += 1) ids.add(String(number));
  return [...ids].sort(compareIds);
}

function isNumberUpTo(id: string, most: number): boolean {
  return /^\d+$/.test(id) && Number(id) >= 1 && Number(id) <= most;
}

/** Today's groups, the largest first: if some have to go, the fewest people lose theirs. */
function byMembers(candidates: readonly Pick<Candidate, 'group'>[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { group } of candidates) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes].sort(([one, size], [other, otherSize]) => otherSize - size || compareIds(one, other)).map(([id]) => id);
}

/** Numbers first and in their order, then names. */
export function compareIds(one: string, other: string): number {
  const [left, right] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (left !== right) return left ? -1 : 1;
  if (left && Number(one) !== Number(other)) return Number(one) - Number(other);
  return one === other ? 0 : one < other ? -1 : 1;
}
