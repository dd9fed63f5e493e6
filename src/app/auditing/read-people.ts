import { decideEligibility } from '../../domain/findings';
import type { Eligibility } from '../../domain/findings';
import { buildFactTable, packFacts, participantFacts, readRoster, textFacts } from '../../domain/eligibility';
import type { Person, Roster } from '../../domain/eligibility';
import { collectGroups, deriveMemberFacts, isDivided, readMemberships, soleGroup } from '../../domain/groups';
import type { Group } from '../../domain/groups';
import type { FactTable } from '../../domain/rules';
import type { Reading, TableView } from '../../domain/values';
import type { Recognition } from '../../workbook';
import type { Language } from '../../messages';
import type { LoadedPack } from '../load-pack';
import { evaluateScope } from './people';
import type { Reference } from './reference-day';

/** What reading the people of a workbook needs. */
export interface PeopleSource {
  readonly pack: LoadedPack;
  readonly recognition: Recognition;
  readonly reference: Reference;
  readonly date1904: boolean;
  readonly language: Language;
}

/** The people of the roster with everything that rules may ask about them. */
export interface ReadPeople {
  readonly roster: Roster;
  /** The table that the roster was read from. */
  readonly table: TableView;
  readonly factTable: FactTable;
  /** The groups that each row names. */
  readonly memberships: readonly Reading<readonly string[]>[];
  /** The one group of each person; null: none, several, or not readable. */
  readonly groupIds: readonly (string | null)[];
  /** Somebody has been put into a group. */
  readonly isDivided: boolean;
}

/** Read the roster, each cell once; null without one. Linear in participants. */
export function readPeople({ pack, recognition, reference, date1904, language }: PeopleSource): ReadPeople | null {
  const table = recognition.tables.get('participants');
  if (table === undefined) return null;
  const reading = { asOf: reference.day, date1904 };
  const roster = readRoster(table, reading);
  const memberships = readMemberships(table);
  const facts = [...participantFacts, ...textFacts, ...packFacts(pack.rules.columns), ...deriveMemberFacts(roster, memberships)];
  const factTable = buildFactTable(roster, facts, {
    ...reading, isDayKnown: reference.isDayKnown, roster: table, duplicates: roster.duplicates, language,
  });
  return { roster, table, factTable, memberships, groupIds: memberships.map(soleGroup), isDivided: isDivided(memberships) };
}

/** Who may lead a group, whether or not the person does. */
export function leaderOutlook({ pack, reference }: Pick<PeopleSource, 'pack' | 'reference'>, { factTable }: ReadPeople): readonly Eligibility[] {
  const outcomes = evaluateScope(pack.rules.rules, 'leader', factTable, reference.parameters);
  const deciding = outcomes.rules.flatMap(({ rule }, index) => (rule.severity === 'mandatory' ? [index] : []));
  return factTable.rows.map((_, row) => decideEligibility(deciding.map((rule) => outcomes.outcomeOf(rule, row))));
}

/** The role says that the person leads the group. */
export function leads({ peran }: Person): boolean {
  return peran.kind === 'known' && peran.value === 'ketua';
}

/** The groups of the roster. */
export function groupsOf({ roster, memberships }: ReadPeople): readonly Group[] {
  return collectGroups(roster.people.map((person, row) => ({
    position: row, key: person.key, groups: memberships[row] ?? { kind: 'blank' },
    role: person.peran.kind === 'known' ? person.peran.value : null,
  })));
}
