import type { Move } from './proposal';
import type { Candidate, GroupingRequest } from './request';

/** A group as it would be. */
export interface FilledGroup {
  readonly id: string;
  readonly members: readonly string[];
  readonly leader: string | null;
}

function roleChange({ isLeading }: Candidate, leads: boolean): Move['role'] {
  if (leads === isLeading) return null;
  return leads ? 'becomes-leader' : 'steps-down';
}

/** Everybody who changes group or role against the roster, in the order of the request. Linear in people. */
export function listMoves({ candidates }: GroupingRequest, groups: readonly FilledGroup[]): readonly Move[] {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((key) => [key, id] as const)));
  const leaders = new Set(groups.map(({ leader }) => leader));
  return candidates.flatMap((person): readonly Move[] => {
    const to = groupOf.get(person.key);
    if (to === undefined) return [];
    const role = roleChange(person, leaders.has(person.key));
    return to === person.group && role === null ? [] : [{ key: person.key, from: person.group, to, role }];
  });
}
