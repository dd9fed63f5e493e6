import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, ProblemView } from '../../app/workbench';
import { usePane } from './context';
import { faultProblem } from './fault';
import type { Pane } from './pane';

/** What is known of an answer that a view waits for. */
export interface Asked<T> {
  /** The newest answer; null until there is one. It stays while a newer one is under way. */
  readonly value: T | null;
  readonly problem: ProblemView | null;
  readonly isLoading: boolean;
}

/** The workbench's answer; a bench that breaks instead of answering is a problem like any other. */
export async function ask<T>(pane: Pane, question: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await question();
  } catch (fault) {
    return { ok: false, problem: faultProblem(pane.state.language.peek(), fault) };
  }
}

/**
 * Ask the workbench beside whatever runs, again whenever an input changes; an answer that comes late is dropped.
 *
 * @param question null: nothing is asked yet
 */
export function useAnswer<T>(question: (() => Promise<Answer<T>>) | null, inputs: readonly unknown[]): Asked<T> & { readonly again: () => void } {
  const pane = usePane();
  const [asked, setAsked] = useState<Asked<T>>({ value: null, problem: null, isLoading: question !== null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (question === null) return undefined;
    let isCurrent = true;
    setAsked((before) => ({ ...before, isLoading: true }));
    void ask(pane, question).then((answer) => {
      if (!isCurrent) return;
      setAsked((before) => answer.ok
        ? { value: answer.value, problem: null, isLoading: false }
        : { value: before.value, problem: answer.problem, isLoading: false });
    });
    return () => { isCurrent = false; };
  }, [...inputs, question === null, attempt]);
  return { ...asked, again: useCallback(() => setAttempt((count) => count + 1), []) };
}
