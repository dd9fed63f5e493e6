/** A kelompok as the roster has it. */
export interface Group {
  readonly id: string;
  /** Positions of the members' rows in the roster, in its order. */
  readonly members: readonly number[];
  /** Positions of those whose role is Ketua. */
  readonly leaders: readonly number[];
  /** Positions of members whose role is blank or unreadable: they may or may not lead. */
  readonly openRoles: readonly number[];
}

/** What grouping needs to know about a person. */
export interface Grouped {
  readonly position: number;
  readonly group: string | null;
  readonly role: 'ketua' | 'anggota' | null;
}

/**
 * The groups in the order in which the roster first names them. Who has no group is in none.
 *
 * @source KAP K26, K27
 * @example collectGroups([{ position: 0, group: '1', role: 'ketua' }])[0]?.leaders // [0]
 */
export function collectGroups(people: Iterable<Grouped>): readonly Group[] {
  const groups = new Map<string, { id: string; members: number[]; leaders: number[]; openRoles: number[] }>();
  for (const person of people) {
    if (person.group === null) continue;
    const group = groups.get(person.group) ?? { id: person.group, members: [], leaders: [], openRoles: [] };
    groups.set(person.group, group);
    group.members.push(person.position);
    if (person.role === 'ketua') group.leaders.push(person.position);
    if (person.role === null) group.openRoles.push(person.position);
  }
  return [...groups.values()];
}
