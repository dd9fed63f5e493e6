import { faultProblem } from './fault';
import { newState } from './pane';
import type { Answer, ProgressView, Workbench } from '../../app/workbench';
import type { Language } from '../../messages/message';
import type { Platform } from '../platform';
import type { Pane, PaneState } from './pane';

type Work<T> = (onProgress: (progress: ProgressView) => void) => Promise<Answer<T>>;

/** A pane over a workbench, before anything is drawn or read. */
export function createPane(workbench: Workbench, platform: Platform, language: Language): Pane {
  const state = newState(language);
  const inTurn = newQueue();
  const retries = newDecision();

  const run = async <T,>(text: string, work: Work<T>, canCancel = false): Promise<T | null> => {
    for (;;) {
      const answer = await inTurn(() => {
        retries.settle(false);
        state.problem.value = null;
        return attempt(state, text, work, canCancel);
      });
      if (answer.ok) return answer.value;
      if (!isToBeTold(state, answer.problem.code, answer.problem.text)) return null;
      state.problem.value = answer.problem;
      if (answer.problem.action !== 'retry' || !(await retries.ask())) return null;
    }
  };
  const settle = (isToTryAgain: boolean): void => {
    state.problem.value = null;
    retries.settle(isToTryAgain);
  };
  const cancel = (): void => {
    const busy = state.busy.value;
    if (busy === null || !busy.canCancel) return;
    state.busy.value = { ...busy, canCancel: false };
    void workbench.cancel();
  };
  return { state, workbench, platform, run, settle, cancel };
}

/** What the user stopped is no problem; it is only said. */
function isToBeTold(state: PaneState, code: string, text: string): boolean {
  if (code !== 'workbench.cancelled') return true;
  state.notice.value = text;
  return false;
}

async function attempt<T>(state: PaneState, text: string, work: Work<T>, canCancel: boolean): Promise<Answer<T>> {
  // Progress that arrives from the other thread after its work has ended belongs to nothing.
  let isOver = false;
  state.busy.value = { share: null, text, canCancel };
  try {
    return await work((progress) => {
      if (!isOver) state.busy.value = { ...progress, canCancel: canCancel && state.busy.value?.canCancel === true };
    });
  } catch (fault) {
    return { ok: false, problem: faultProblem(state.language.value, fault) };
  } finally {
    isOver = true;
    state.busy.value = null;
  }
}

/** One thing after another, in the order asked. */
function newQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A question that waits for the user; a newer one answers the older with no. */
function newDecision(): { ask(): Promise<boolean>; settle(answer: boolean): void } {
  let waiting: ((answer: boolean) => void) | null = null;
  const settle = (answer: boolean): void => {
    const resolve = waiting;
    waiting = null;
    resolve?.(answer);
  };
  const ask = (): Promise<boolean> => {
    settle(false);
    return new Promise((resolve) => { waiting = resolve; });
  };
  return { ask, settle };
}
