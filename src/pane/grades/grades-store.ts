import { batch, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { ExplanationsPreview, GradesPage, GradesQuery, ProblemView } from '../../app/workbench';
import { ask } from '../state/use-answer';
import type { Pane } from '../state/pane';

/** People that are shown at first, and added with every "Tampilkan lagi". */
export const PEOPLE_A_PAGE = 20;

/** After an edit as many people are asked for again as were shown, up to this many. */
const MOST_PEOPLE_AT_ONCE = 200;

export type GradesFilter = GradesQuery['filter'];

/** Which grades the user is looking at; it outlives a change of tab. */
export interface GradesStore {
  readonly filter: Signal<GradesFilter>;
  readonly search: Signal<string>;
  readonly page: Signal<GradesPage | null>;
  readonly problem: Signal<ProblemView | null>;
  readonly isLoading: Signal<boolean>;
  /** The key of whose grade is explained; null: the list is shown. */
  readonly person: Signal<string | null>;
  /** What writing the explanations would write, while the user looks it over; null: nobody asked. */
  readonly writing: Signal<ExplanationsPreview | null>;
  /** Grows with every question, so that a late answer is known as such. */
  ticket: number;
}

const stores = new WeakMap<Pane, GradesStore>();

/** The grades that a pane shows. */
export function gradesOf(pane: Pane): GradesStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store: GradesStore = {
    filter: signal<GradesFilter>('all'), search: signal(''), page: signal<GradesPage | null>(null),
    problem: signal<ProblemView | null>(null), isLoading: signal(false), person: signal<string | null>(null),
    writing: signal<ExplanationsPreview | null>(null), ticket: 0,
  };
  stores.set(pane, store);
  return store;
}

/** The question that stands for what the user chose. */
export function queryOf({ filter, search }: GradesStore, offset: number, limit: number): GradesQuery {
  return { filter: filter.value, search: search.value.trim(), offset, limit };
}

async function answerInto(
  pane: Pane, store: GradesStore, query: GradesQuery, join: (page: GradesPage, before: GradesPage | null) => GradesPage,
): Promise<void> {
  store.ticket += 1;
  const { ticket } = store;
  store.isLoading.value = true;
  const answer = await ask(pane, () => pane.workbench.grades(query));
  if (ticket !== store.ticket) return;
  batch(() => {
    store.isLoading.value = false;
    store.problem.value = answer.ok ? null : answer.problem;
    if (answer.ok) store.page.value = join(answer.value, store.page.peek());
  });
}

/** Ask from the first person on; `keepsPlace` asks for as many as are shown, so that nothing jumps after an edit. */
export function loadGrades(pane: Pane, store: GradesStore, keepsPlace: boolean): Promise<void> {
  const shown = keepsPlace ? store.page.peek()?.rows.length ?? 0 : 0;
  const limit = Math.min(Math.max(shown, PEOPLE_A_PAGE), MOST_PEOPLE_AT_ONCE);
  return answerInto(pane, store, queryOf(store, 0, limit), (page) => page);
}

/** Add the next people below those that are shown. */
export function loadMoreGrades(pane: Pane, store: GradesStore): Promise<void> {
  const query = queryOf(store, store.page.peek()?.rows.length ?? 0, PEOPLE_A_PAGE);
  return answerInto(pane, store, query, (page, before) => ({ ...page, rows: [...(before?.rows ?? []), ...page.rows] }));
}

/** Nothing that was looked at is there any more: a filter and a person were about another workbook. */
export function forgetGrades(store: GradesStore): void {
  store.ticket += 1;
  batch(() => {
    store.filter.value = 'all';
    store.search.value = '';
    store.page.value = null;
    store.problem.value = null;
    store.isLoading.value = false;
    store.person.value = null;
    store.writing.value = null;
  });
}
