import type { NamedSolver } from '../app/propose-groups';
import type { SolverReply, SolverTask } from './solver-messages';

/** The part of a worker that a solver in a thread of its own takes. */
export interface SolverThread {
  postMessage(task: SolverTask): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SolverReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** So often somebody may stop the solver, in milliseconds. */
const PATIENCE = 100;

/**
 * A solver in a thread of its own. While it is loaded and solves, the caller's thread is free and the checkpoint is
 * awaited about ten times a second; what that throws goes through. Whoever is done with it closes it: the thread ends
 * at once, whatever it is doing.
 *
 * @param start a thread that answers as {@link answerTasks} does
 * @throws {Error} when the thread cannot start or the solver in it cannot be loaded
 */
export async function loadThreadedSolver(start: () => SolverThread, checkpoint: () => Promise<void>): Promise<NamedSolver> {
  const thread = start();
  try {
    const reply = await unlessStopped(ask(thread, { kind: 'name' }), checkpoint);
    if (reply.kind !== 'name') throw new Error('the solver did not say its name');
    return {
      name: reply.name, close: () => thread.terminate(),
      solve: async (program, effort, look) => {
        const answer = await unlessStopped(ask(thread, { kind: 'solve', program, effort }), look);
        if (answer.kind !== 'solved') throw new Error('the solver did not solve');
        return answer.solution;
      },
    };
  } catch (error) {
    thread.terminate();
    throw error;
  }
}

/** One task at a time. */
function ask(thread: SolverThread, task: SolverTask): Promise<SolverReply> {
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data }) => {
      if (data.kind === 'failed') reject(new Error(data.reason));
      else resolve(data);
    };
    thread.onerror = ({ message }) => reject(new Error(message || 'the thread of the solver cannot be started'));
    thread.postMessage(task);
  });
}

/** The answer, or what the checkpoint throws, whichever comes first. */
async function unlessStopped<T>(answer: Promise<T>, checkpoint: () => Promise<void>): Promise<T> {
  let isOver = false;
  const stopped = new Promise<never>((_, reject) => {
    const wait = (): void => void setTimeout(() => {
      if (!isOver) checkpoint().then(wait, reject);
    }, PATIENCE);
    wait();
  });
  try {
    return await Promise.race([answer, stopped]);
  } finally {
    isOver = true;
  }
}
