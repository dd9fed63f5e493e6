import { batch, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { GroupsView, ProblemView } from '../../app/workbench';
import type { Pane } from '../state/pane';

/** What the tab Kelompok keeps when another tab is shown; the board itself lies on the bench. */
export interface GroupsStore {
  readonly view: Signal<GroupsView | null>;
  /** Why there is no board. */
  readonly problem: Signal<ProblemView | null>;
  /** Number of groups as typed; empty: as few as possible. */
  readonly count: Signal<string>;
  readonly seed: Signal<string>;
  /** Key of the person whose choices are open; null: nobody's. */
  readonly opened: Signal<string | null>;
  /** Key of the person who gets the focus when the board is drawn next, wherever that is. */
  readonly focus: Signal<string | null>;
  /** What the last move did, for who cannot see it. */
  readonly said: Signal<string>;
  /** The user is asked whether the board is to be written into the roster. */
  readonly isApplying: Signal<boolean>;
}

const stores = new WeakMap<Pane, GroupsStore>();

/** What a pane's tab Kelompok shows. */
export function groupsOf(pane: Pane): GroupsStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store: GroupsStore = {
    view: signal<GroupsView | null>(null), problem: signal<ProblemView | null>(null), count: signal(''), seed: signal('1'),
    opened: signal<string | null>(null), focus: signal<string | null>(null), said: signal(''), isApplying: signal(false),
  };
  stores.set(pane, store);
  return store;
}

/** Another workbook: nothing of the one before is shown or asked for. */
export function forgetGroups(pane: Pane): void {
  const { view, problem, count, seed, opened, focus, said, isApplying } = groupsOf(pane);
  batch(() => {
    for (const empty of [view, problem, opened, focus]) empty.value = null;
    for (const text of [count, said]) text.value = '';
    seed.value = '1';
    isApplying.value = false;
  });
}

/**
 * The seed after one, so that a new draw is as public as the first: numbers are counted on, words get a number.
 *
 * @example nextSeed('1') // '2'
 * @example nextSeed('Kelas A') // 'Kelas A (2)'
 */
export function nextSeed(seed: string): string {
  const text = seed.trim();
  if (text === '') return '1';
  if (/^\d{1,15}$/.test(text)) return String(Number(text) + 1);
  const [, words = text, number = '1'] = /^(.*\S) \((\d{1,9})\)$/.exec(text) ?? [];
  return `${words} (${Number(number) + 1})`;
}

/** The number of groups as typed: null where nothing is, undefined where it is no whole number. */
export function readCount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : undefined;
}
