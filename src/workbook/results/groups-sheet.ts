import type { CellContent, SheetSpec } from '../plan';
import { clipContent } from './clip';
import { GroupsPage } from './groups-page';
import { nipText, subjectName } from './subject-text';
import type { Words } from './words';

/** Somebody on the sheet of proposed groups. */
export interface GroupsSheetPerson {
  readonly leads: boolean;
  /** NIP or row key. */
  readonly key: string;
  readonly name: string | null;
  /** By {@link GroupsSheetContent.criteria}; null: not known. */
  readonly traits: readonly (string | null)[];
  /** What is different from the roster, and what else to know of the person; empty: nothing. */
  readonly change: string;
}

/** What the sheet of proposed groups says, every text ready in one language. */
export interface GroupsSheetContent {
  /** Label and text: mode, date, seed, hashes, certificate, goals. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Titles of the traits that are shown. */
  readonly criteria: readonly string[];
  readonly groups: readonly { readonly title: string; readonly id: string; readonly people: readonly GroupsSheetPerson[] }[];
  /** Why there are no groups, the verdict first, and what would help; empty: there are groups. */
  readonly reasons: readonly string[];
  /** Wishes that were kept or passed over, people who were left out: a title and its lines. */
  readonly notes: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** `Kelompok Usulan`: what was drawn and how, then one row per person with a heading over every group. */
export function groupsSheet(content: GroupsSheetContent, name: string, words: Words): SheetSpec {
  const page = new GroupsPage(content.criteria.length);
  page.title(words('results.groups.title'));
  for (const [label, text] of content.facts) page.fact(label, text);
  page.gap();
  content.reasons.forEach((reason, at) => (at === 0 ? page.heading(reason) : page.line(reason)));
  if (content.groups.length > 0) page.header(headerOf(content, words));
  for (const group of content.groups) {
    page.heading(group.title);
    for (const person of group.people) page.person(personValues(group.id, person, words), person.leads);
  }
  for (const { title, lines } of content.notes) {
    page.gap();
    page.heading(title);
    for (const line of lines) page.line(line);
  }
  return page.sheet(name, words('results.footer'));
}

function headerOf({ criteria }: GroupsSheetContent, words: Words): readonly string[] {
  return [
    words('results.groups.group'), words('results.groups.role'), words('results.column.nip'), words('results.column.name'), ...criteria,
    words('results.groups.change'),
  ];
}

function personValues(group: string, { leads, key, name, traits, change }: GroupsSheetPerson, words: Words): readonly CellContent[] {
  const nip = nipText(key) ?? subjectName(words, { scope: 'participant', subject: key, name: null });
  return [
    group, words(leads ? 'results.groups.leader' : 'results.groups.member'), nip, clipContent(name), ...traits.map((trait) => trait ?? '–'), change === '' ? null : change,
  ];
}
