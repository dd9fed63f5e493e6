import { activeCriteria, readWishes, traitsOf } from '../../domain/groups';
import type { Candidate, GroupScheme, ReadWishes } from '../../domain/groups';
import { subjectKey } from '../../domain/eligibility';
import { labelledValue } from '../../domain/rules';
import type { ResolvedParameter } from '../../domain/rules';
import type { CellRef, TableView } from '../../domain/values';
import type { Language } from '../../messages';
import type { RecognisedTable } from '../../workbook';
import type { WorkbookInspection } from '../inspect';
import { knownFacts } from '../load-pack';
import type { LoadedPack } from '../load-pack';
import { leaderOutlook, leads, readPeople } from '../auditing/read-people';
import type { PeopleSource, ReadPeople } from '../auditing/read-people';
import { readLimits } from './group-limits';
import type { GroupLimits } from './group-limits';
import type { CriterionTitle, GroupPerson, Grouping, GroupsOrder, ReadGrouping, StopReason } from './grouping';
import { attendanceDoubts, attendanceOf, leaderDoubts } from './judge-people';
import { nameGroups } from './name-groups';
import { SamePeople } from './same-person';
import { wishesInForce } from './wishes-in-force';
import type { WishesInForce } from './wishes-in-force';

/** What reading a class for grouping needs beside its inspection. */
export interface GroupingContext {
  readonly pack: LoadedPack;
  readonly date1904: boolean;
  readonly language: Language;
}

/**
 * What an inspected workbook says about dividing its class: everybody with what rules say of them, the limits, the
 * wishes. Pure; linear in participants and wishes.
 *
 * @param inspection of the workbook, by the same pack and language
 */
export function readGrouping(inspection: WorkbookInspection, context: GroupingContext, order: GroupsOrder): ReadGrouping {
  const { pack, language } = context;
  const source: PeopleSource = { ...context, recognition: inspection.recognition, reference: inspection.reference };
  const read = readPeople(source);
  if (read === null) return stopped([noRoster(inspection)]);
  if (pack.groups === null) return stopped([{ code: 'groups.no-scheme', details: { pack: pack.rules.id }, cells: [] }]);
  if (read.roster.people.length === 0) return stopped([{ code: 'groups.nobody', details: { sheet: read.table.sheet }, cells: [] }]);
  const limits = readLimits(pack.groups, inspection.reference.parameters, language);
  if (!('maximum' in limits)) return stopped(limits);
  const people = describePeople(source, pack.groups, read, order);
  const included = people.filter(({ isLeftOut }) => !isLeftOut);
  if (included.length === 0) return stopped([{ code: 'groups.nobody-left', details: {}, cells: [] }]);
  if ((order.groups ?? 0) > included.length) {
    return stopped([{ code: 'groups.too-many-groups', details: { groups: order.groups ?? 0, people: included.length }, cells: [] }]);
  }
  const wishes = readClassWishes(inspection.recognition.tables.get('group-wishes'), included, read, order);
  if (wishes.broken.length > 0 && order.brokenWishes === 'stop') return stopped(wishes.broken);
  return { kind: 'ready', grouping: buildGrouping(source, pack.groups, read, { people, included, limits, wishes, order }) };
}

function stopped(reasons: readonly StopReason[]): ReadGrouping {
  return { kind: 'stopped', reasons };
}

function noRoster({ problems }: WorkbookInspection): StopReason {
  const [first] = problems;
  return { code: 'groups.no-roster', details: { reason: [first?.message, first?.fix].filter(Boolean).join(' ') }, cells: first?.cells ?? [] };
}

/** Everybody of the roster; all criteria of the scheme are described, also those that a setting switches off. */
function describePeople(source: PeopleSource, scheme: GroupScheme, read: ReadPeople, order: GroupsOrder): readonly GroupPerson[] {
  const { roster, table, factTable, groupIds } = read;
  const facts = new Map([...knownFacts, ...source.pack.rules.columns].map((fact) => [fact.id, fact]));
  const everyCriterion = scheme.balance.map((criterion) => ({ id: criterion.id, aim: 'spread' as const, criterion }));
  const traits = traitsOf(factTable, everyCriterion, facts, source.reference.parameters);
  const eligibility = attendanceOf(source, read);
  const leader = leaderOutlook(source, read);
  return roster.people.map((person, position) => ({
    key: subjectKey(person, roster.duplicates, table), name: person.name, position, cell: nameCell(table, position),
    eligibility: eligibility[position] ?? 'undetermined', leader: leader[position] ?? 'undetermined',
    group: groupIds[position] ?? null, isLeading: leads(person) && (groupIds[position] ?? null) !== null,
    isLeftOut: order.include === 'not-ineligible' && eligibility[position] === 'ineligible',
    traits: traits[position] ?? [],
  }));
}

function nameCell(table: TableView, position: number): CellRef {
  return { sheet: table.sheet, row: table.sheetRow(position), column: table.columnOf('nama') ?? table.columnOf('nip') ?? 0 };
}

function readClassWishes(table: RecognisedTable | undefined, included: readonly GroupPerson[], read: ReadPeople, order: GroupsOrder): WishesInForce {
  const groups = new Map(included.map(({ key, group }) => [key, group]));
  const today = { mode: order.mode, groupOf: (key: string) => groups.get(key) ?? null };
  return wishesInForce(table === undefined ? { wishes: [], broken: [] } : readTable(table, included, read), order.wishes, today);
}

function readTable(table: RecognisedTable, included: readonly GroupPerson[], { roster }: ReadPeople): ReadWishes {
  const missing = (['jenis', 'nip'] as const).filter((id) => table.columnOf(id) === null);
  if (missing.length > 0) {
    const cells = [{ sheet: table.sheet, row: table.headerRow, column: 0 }];
    return { wishes: [], broken: missing.map((column) => ({ code: 'groups.wish-column-missing', cells, details: { sheet: table.sheet, column: column === 'nip' ? 'NIP' : 'Jenis Aturan' } })) };
  }
  const byNip = new Map<string, string[]>();
  for (const { key, position } of included) {
    const nip = roster.people[position]?.key ?? null;
    if (nip === null) continue;
    const known = byNip.get(nip);
    if (known === undefined) byNip.set(nip, [key]);
    else known.push(key);
  }
  return readWishes(table, byNip);
}

interface Parts {
  readonly people: readonly GroupPerson[];
  readonly included: readonly GroupPerson[];
  readonly limits: GroupLimits;
  readonly wishes: WishesInForce;
  readonly order: GroupsOrder;
}

function buildGrouping(source: PeopleSource, scheme: GroupScheme, read: ReadPeople, { people, included, limits, wishes, order }: Parts): Grouping {
  const { parameters } = source.reference;
  const active = activeCriteria(scheme, parameters);
  const columns = active.map(({ id }) => scheme.balance.findIndex((criterion) => criterion.id === id));
  const doubts = leaderDoubts(source, read);
  const attendance = attendanceDoubts(source, read);
  const candidates = doubts.nearestFirst(included).map((person): Candidate => ({
    key: person.key, leader: wishes.notLeading.has(person.key) ? 'ineligible' : person.leader,
    attendance: person.eligibility, traits: columns.map((at) => person.traits[at] ?? null), group: person.group, isLeading: person.isLeading,
  }));
  const { together, apart, locks } = wishes;
  const samePeople = new SamePeople(included, read.roster.duplicates, read.table);
  const positions = new Map(people.map(({ key, position }) => [key, position]));
  return {
    request: {
      candidates, ...limits, together, ...(samePeople.pairs.length === 0 ? {} : { samePerson: samePeople.pairs }), apart, locks, seed: order.seed, mode: order.mode,
      leaderGoals: scheme.leaders.prefer.map(({ id, attendance }) => ({ id, attendance })),
      balance: active.map(({ id, aim }) => ({ id, aim })),
      groups: nameGroups({ order, candidates, locks, maximum: limits.maximum }),
    },
    people, leaderGoals: new Map(scheme.leaders.prefer.map(({ id, title }) => [id, title[source.language]])),
    criteria: titlesOf(scheme, new Set(active.map(({ id }) => id)), source.language),
    assumed: assumedSettings(scheme, source),
    wishes: wishes.wishes, broken: wishes.broken, remarks: samePeople.remarks(source.language),
    whyNotLeader: (key) => (wishes.notLeading.has(key) ? doubts.notWanted : doubts.whyNot(positions.get(key) ?? -1)),
    whyNotAttending: (key) => attendance.whyNot(positions.get(key) ?? -1),
  };
}

function titlesOf({ balance }: GroupScheme, active: ReadonlySet<string>, language: Language): readonly CriterionTitle[] {
  return balance.map(({ id, title }) => ({ id, title: title[language], isActive: active.has(id) }));
}

/** The value as people read it: an option by what it is called. */
function shownValue(parameter: ResolvedParameter, language: Language): string {
  return parameter.value === null ? parameter.text ?? '–' : labelledValue(parameter, parameter.value, language);
}

/** The settings that the scheme names and that are assumed, each once. */
function assumedSettings({ maximum, minimum, leaders, balance }: GroupScheme, { reference, language }: PeopleSource): Grouping['assumed'] {
  const named = [maximum, minimum, leaders.perGroup, ...balance.flatMap(({ aim, bands = [] }) => [...(typeof aim === 'string' ? [] : [aim.parameter]), ...bands])];
  return [...new Set(named)].flatMap((id) => {
    const parameter = id === undefined ? undefined : reference.parameters.get(id);
    return parameter?.assumed === true ? [{ id: parameter.id, title: parameter.title[language], text: `${shownValue(parameter, language)} ${parameter.unit[language]}`.trim() }] : [];
  });
}
