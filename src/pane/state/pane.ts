import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Answer, CheckView, DataView, ProblemView, ProgressView, Workbench, WrittenView } from '../../app/workbench';
import type { Language } from '../../messages/message';
import type { Platform } from '../platform';

export type TabId = 'data' | 'check' | 'groups' | 'grades' | 'rules';

/** Long work that is under way. */
export interface Busy extends ProgressView {
  readonly canCancel: boolean;
}

/** What the whole pane knows; a view that needs more keeps it to itself. */
export interface PaneState {
  readonly language: Signal<Language>;
  readonly tab: Signal<TabId>;
  readonly busy: Signal<Busy | null>;
  readonly problem: Signal<ProblemView | null>;
  /** A success to be told; it goes by itself. */
  readonly notice: Signal<string | null>;
  readonly data: Signal<DataView | null>;
  readonly check: Signal<CheckView | null>;
  readonly canUndo: Signal<boolean>;
  /** What was written last and still stands; null: nothing. */
  readonly written: Signal<WrittenView | null>;
  /** The workbook was edited after the check that is shown. */
  readonly isStale: Signal<boolean>;
  /** The user is looking at what would be written, before it is. */
  readonly isConfirming: Signal<boolean>;
  /** Parameter id of the setting that the tab Aturan is to bring into view; null: none. */
  readonly wantedSetting: Signal<string | null>;
  /** Check again after every edit. */
  readonly isLive: Signal<boolean>;
  /** Grows whenever findings, settings or rules may have changed and must be asked for again. */
  readonly revision: Signal<number>;
}

/** Everything that a view can reach. */
export interface Pane {
  readonly state: PaneState;
  readonly workbench: Workbench;
  readonly platform: Platform;
  /**
   * Ask the workbench for something: one thing at a time, with progress shown and a problem told.
   *
   * A problem that can be tried again keeps its caller waiting until the user has decided, see {@link Pane.settle}.
   *
   * @returns the answer's value; null when there was a problem, which is then in `state.problem`
   */
  run<T>(text: string, work: (onProgress: (progress: ProgressView) => void) => Promise<Answer<T>>, canCancel?: boolean): Promise<T | null>;
  /** Answer the problem that is shown: true tries again what failed, and whoever waits for it goes on; false leaves it. */
  settle(isToTryAgain: boolean): void;
  /** Stop what is under way, where it can be stopped. */
  cancel(): void;
}

/** The state of a pane that has just been opened. */
export function newState(language: Language): PaneState {
  return {
    language: signal(language), tab: signal<TabId>('data'), busy: signal(null), problem: signal(null), notice: signal(null),
    data: signal(null), check: signal(null), canUndo: signal(false), isLive: signal(false), revision: signal(0),
    written: signal(null), isStale: signal(false), isConfirming: signal(false), wantedSetting: signal(null),
  };
}
