import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { CellLink, Workbench } from '../../app/workbench';
import { sayPane } from '../../messages/pane-words';
import type { MessageValues } from '../../messages/message';
import type { PaneTag } from '../../messages/pane-words';
import type { EngineClient } from '../engine';
import type { Pane } from '../index';

/** What a narrow window shows; a wide one shows both. */
export type PageView = 'pane' | 'sheet';

/** A file that could not be opened, and why. */
export interface Refusal {
  readonly file: string;
  readonly text: string;
}

/** What the page knows beside its pane. */
export interface PageState {
  /** Name of the file that is open; null: none yet. */
  readonly file: Signal<string | null>;
  /** Name of the file that is being opened. */
  readonly opening: Signal<string | null>;
  readonly refusal: Signal<Refusal | null>;
  /** Something was written that no saved file has. */
  readonly isUnsaved: Signal<boolean>;
  /** What to open once the user has decided about unsaved results; null: nothing is asked. */
  readonly asking: Signal<(() => Promise<void>) | null>;
  readonly view: Signal<PageView>;
  /** Where the user was last taken to; a new object each time. */
  readonly revealed: Signal<CellLink | null>;
  /** Grows whenever the sheets may look different. */
  readonly revision: Signal<number>;
}

/** Everything that a view of the page can reach. */
export interface Page {
  readonly state: PageState;
  readonly engine: EngineClient;
  readonly pane: Pane;
  /** Address of the sample workbook, and its name as a file. */
  readonly sample: { readonly address: string; readonly name: string };
}

export function newPageState(): PageState {
  return {
    file: signal(null), opening: signal(null), refusal: signal(null), isUnsaved: signal(false), asking: signal(null),
    view: signal<PageView>('pane'), revealed: signal(null), revision: signal(0),
  };
}

/** A text of the page in the language of its pane. */
export function saying(page: Page, tag: PaneTag, values: MessageValues = {}): string {
  return sayPane(page.pane.state.language.value, tag, values);
}

const WRITING: ReadonlySet<keyof Workbench> = new Set<keyof Workbench>([
  'write', 'undo', 'clear', 'saveMapping', 'ignoreSheet', 'forgetMapping', 'addSheets', 'saveSettings', 'writeGroups',
  'applyGroups',
]);
const SHOWING: ReadonlySet<keyof Workbench> = new Set<keyof Workbench>(['read', 'refresh', 'check', 'choose']);

/** Follow what the workbench did: what was written is unsaved, and the sheets may look different. */
export function noteDone(state: PageState, method: keyof Workbench): void {
  if (WRITING.has(method)) state.isUnsaved.value = true;
  if (WRITING.has(method) || SHOWING.has(method)) state.revision.value += 1;
}
