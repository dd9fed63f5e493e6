import { Unknown, Readings } from '../rules';
import type { FactDefinition, Slot } from '../rules';
import type { ParticipantFact, Person, Roster } from '../eligibility';
import { possibleValues } from '../values';
import type { Reading, TableView } from '../values';
import { parseMembership } from './membership';
import { traitFacts } from './trait-facts';

const TEXT_ONLY = new Unknown('text-only');
const unknowns = new Map<string, Unknown>();

function unknown(code: string): Unknown {
  const existing = unknowns.get(code) ?? new Unknown(code);
  unknowns.set(code, existing);
  return existing;
}

/** Facts about a participant as a member of groups, without what derives them. */
export const memberFacts: readonly FactDefinition[] = [
  {
    id: 'jumlah-kelompok', title: { id: 'Kelompok yang diikuti', en: 'Groups of the person' }, type: 'number', scope: 'participant',
    unit: { id: 'kelompok', en: 'groups' },
  },
  {
    id: 'kelas-berkelompok', title: { id: 'Kelas sudah dibagi', en: 'Class is divided into groups' }, type: 'boolean', scope: 'participant',
    alwaysKnown: true,
  },
  { id: 'kelompok-tertulis', title: { id: 'Kelompok tertulis', en: 'Group as written' }, type: 'text', scope: 'participant' },
  ...traitFacts,
];

/** The groups of each row of the roster, in its order. */
export function readMemberships(roster: TableView): readonly Reading<readonly string[]>[] {
  return Array.from({ length: roster.length }, (_, position) => parseMembership(roster.cell(position, 'kelompok')));
}

/** True when the roster puts anybody into a group: blanks and words of none do not. */
export function isDivided(memberships: readonly Reading<readonly string[]>[]): boolean {
  return memberships.some(({ kind }) => kind !== 'blank' && kind !== 'none');
}

/**
 * The facts of {@link memberFacts} for one roster. A NIP that stands in several rows is one person in all their
 * groups. Linear in rows.
 *
 * @source KAP K26; A30
 */
export function deriveMemberFacts({ duplicates }: Pick<Roster, 'duplicates'>, memberships: readonly Reading<readonly string[]>[]): readonly ParticipantFact[] {
  const divided = isDivided(memberships);
  const elsewhere = new Map([...duplicates].map(([key, rows]) => [key, countGroups(rows.map((row) => memberships[row] ?? { kind: 'blank' }))]));
  const derivations: Readonly<Record<string, (person: Person) => Slot>> = {
    'jumlah-kelompok': ({ key, position }) => {
      const own = countGroups([memberships[position] ?? { kind: 'blank' }]);
      return own instanceof Unknown || key === null ? own : (elsewhere.get(key) ?? own);
    },
    'kelas-berkelompok': () => divided,
    'kelompok-tertulis': () => TEXT_ONLY,
  };
  return [
    ...memberFacts.flatMap((fact) => {
      const derive = derivations[fact.id];
      return derive === undefined ? [] : [{ ...fact, derive, columns: () => ['kelompok'], isDerived: fact.type === 'number' }];
    }),
    ...traitFacts,
  ];
}

/** How many different groups rows of one person name; a blank row may name any. */
function countGroups(rows: readonly Reading<readonly string[]>[]): Slot {
  const [first, second] = rows;
  if (first !== undefined && second === undefined && first.kind !== 'known') return openCount(first);
  const certain = new Set(rows.flatMap((row) => (row.kind === 'known' ? row.value : [])));
  const open = rows.filter(({ kind }) => kind === 'blank' || kind === 'unreadable').length;
  const either = rows.filter(({ kind }) => kind === 'several').map((row) => possibleValues(row).map((groups) => groups.filter((group) => !certain.has(group)).length));
  const least = certain.size + (certain.size === 0 && either.length > 0 ? 1 : 0);
  const most = certain.size + open + either.filter((counts) => counts.some((count) => count > 0)).length;
  return most <= least ? least : new Readings(Array.from({ length: most - least + 1 }, (_, more) => least + more));
}

/** "1 atau 2" is one group, but nobody can say which: that settles nothing. */
function openCount(row: Reading<readonly string[]>): Slot {
  if (row.kind === 'none') return 0;
  return unknown(row.kind === 'unreadable' ? row.reason : row.kind === 'several' ? 'group.unknown' : 'blank');
}
