import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { PackImportView, SettingView } from '../../app/workbench';
import type { Pane } from '../state/pane';

export type RulesSection = 'settings' | 'rules' | 'packs';

/** A setting as it was typed and not saved yet. */
export interface SettingDraft {
  readonly text: string;
  /** How the workbench judges the text; null: it has not said yet. */
  readonly tried: SettingView | null;
}

export type Drafts = ReadonlyMap<string, SettingDraft>;

/** What the tab Aturan keeps when another tab is shown. */
export interface RulesStore {
  readonly section: Signal<RulesSection>;
  /** By parameter id. */
  readonly drafts: Signal<Drafts>;
  readonly search: Signal<string>;
  /** What became of the last import. */
  readonly imported: Signal<{ readonly view: PackImportView; readonly isRemembered: boolean } | null>;
  /** Trials that wait for a pause in typing, by parameter id. */
  readonly waiting: Map<string, ReturnType<typeof setTimeout>>;
}

const stores = new WeakMap<Pane, RulesStore>();

/** What a pane's tab Aturan shows. */
export function rulesOf(pane: Pane): RulesStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store: RulesStore = {
    section: signal<RulesSection>('settings'), drafts: signal<Drafts>(new Map()), search: signal(''),
    imported: signal<RulesStore['imported']['value']>(null), waiting: new Map(),
  };
  stores.set(pane, store);
  return store;
}

/** Drafts with one put in, replaced or, with null, taken out. */
export function withDraft(drafts: Drafts, id: string, draft: SettingDraft | null): Drafts {
  const next = new Map(drafts);
  if (draft === null) next.delete(id);
  else next.set(id, draft);
  return next;
}

/** A trial that waits for a pause in typing is not made. */
export function forgetTrial(pane: Pane, id: string): void {
  const { waiting } = rulesOf(pane);
  const timer = waiting.get(id);
  if (timer !== undefined) clearTimeout(timer);
  waiting.delete(id);
}

/** Forget everything that was typed and not saved. */
export function dropDrafts(pane: Pane): void {
  const { drafts } = rulesOf(pane);
  for (const id of drafts.peek().keys()) forgetTrial(pane, id);
  drafts.value = new Map();
}

/** Something was typed into the settings and not saved. */
export function hasDrafts(pane: Pane): boolean {
  return rulesOf(pane).drafts.value.size > 0;
}
