import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Severity } from '../../domain/findings';
import type { FindingGroup, FindingsPage, FindingsQuery, ProblemView } from '../../app/workbench';
import { ask } from '../state/use-answer';
import type { Pane } from '../state/pane';

/** Groups that are shown at first, and added with every "Tampilkan lagi". */
export const GROUPS_A_PAGE = 20;

/** After an edit as many groups are asked for again as were shown, up to this many. */
const MOST_GROUPS_AT_ONCE = 60;

export type Grouping = FindingsQuery['by'];

/** Which findings the user is looking at; it outlives a change of tab. */
export interface FindingsStore {
  readonly by: Signal<Grouping>;
  /** Empty: every severity. */
  readonly severities: Signal<readonly Severity[]>;
  readonly search: Signal<string>;
  readonly page: Signal<FindingsPage | null>;
  readonly problem: Signal<ProblemView | null>;
  readonly isLoading: Signal<boolean>;
  /** Grows with every question, so that a late answer is known as such. */
  ticket: number;
}

const stores = new WeakMap<Pane, FindingsStore>();

/** The findings that a pane shows. */
export function findingsOf(pane: Pane): FindingsStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store: FindingsStore = {
    by: signal<Grouping>('severity'), severities: signal<readonly Severity[]>([]), search: signal(''),
    page: signal<FindingsPage | null>(null), problem: signal<ProblemView | null>(null), isLoading: signal(false), ticket: 0,
  };
  stores.set(pane, store);
  return store;
}

/** The question that stands for what the user chose. */
export function queryOf(store: FindingsStore, offset: number, limit: number): FindingsQuery {
  return { by: store.by.value, severities: store.severities.value, search: store.search.value.trim(), offset, limit };
}

async function answerInto(
  pane: Pane, store: FindingsStore, query: FindingsQuery, join: (page: FindingsPage, before: FindingsPage | null) => FindingsPage,
): Promise<void> {
  store.ticket += 1;
  const { ticket } = store;
  store.isLoading.value = true;
  const answer = await ask(pane, () => pane.workbench.findings(query));
  if (ticket !== store.ticket) return;
  store.isLoading.value = false;
  store.problem.value = answer.ok ? null : answer.problem;
  if (answer.ok) store.page.value = join(answer.value, store.page.peek());
}

/** Ask from the first group on; `keepsPlace` asks for as many groups as are shown, so that nothing jumps after an edit. */
export function loadFindings(pane: Pane, store: FindingsStore, keepsPlace: boolean): Promise<void> {
  const shown = keepsPlace ? store.page.peek()?.groups.length ?? 0 : 0;
  const limit = Math.min(Math.max(shown, GROUPS_A_PAGE), MOST_GROUPS_AT_ONCE);
  return answerInto(pane, store, queryOf(store, 0, limit), (page) => page);
}

/** Add the next groups below those that are shown. */
export function loadMoreGroups(pane: Pane, store: FindingsStore): Promise<void> {
  const query = queryOf(store, store.page.peek()?.groups.length ?? 0, GROUPS_A_PAGE);
  return answerInto(pane, store, query, (page, before) => ({ ...page, groups: [...(before?.groups ?? []), ...page.groups] }));
}

/** The groups with one of them replaced, as when more of its findings came. */
export function withGroup(page: FindingsPage, group: FindingGroup): FindingsPage {
  return { ...page, groups: page.groups.map((old) => (old.key === group.key ? group : old)) };
}

/** Put a severity into the filter, or take it out. */
export function toggleSeverity(chosen: readonly Severity[], severity: Severity): readonly Severity[] {
  return chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity];
}

/** Look at all findings again: a search and a filter were about another workbook. */
export function forgetQuery(pane: Pane): void {
  const { severities, search, page } = findingsOf(pane);
  severities.value = [];
  search.value = '';
  page.value = null;
}
