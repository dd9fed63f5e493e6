import type { NamedSolver } from '../app/propose-groups';
import type { WholeProgram, WholeSolution } from '../domain/groups';

/** What a solver's thread is asked for: who it is, or to solve a program. */
export type SolverTask = { readonly kind: 'name' } | { readonly kind: 'solve'; readonly program: WholeProgram; readonly effort: number };

/** What it answers; tasks are answered one by one, in their order. */
export type SolverReply =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'solved'; readonly solution: WholeSolution & { readonly used: number } }
  | { readonly kind: 'failed'; readonly reason: string };

/** The part of a thread's own scope that answering takes. */
export interface ThreadScope {
  addEventListener(type: 'message', listener: (event: { readonly data: SolverTask }) => void): void;
  postMessage(reply: SolverReply): void;
}

/** Answers every task in this thread by a solver that is loaded with the first. */
export function answerTasks(scope: ThreadScope, load: () => Promise<NamedSolver>): void {
  let solver: Promise<NamedSolver> | null = null;
  const answer = async (task: SolverTask): Promise<SolverReply> => {
    try {
      const loaded = await (solver ??= load());
      if (task.kind === 'name') return { kind: 'name', name: loaded.name };
      return { kind: 'solved', solution: await loaded.solve(task.program, task.effort, () => Promise.resolve()) };
    } catch (error) {
      return { kind: 'failed', reason: String(error) };
    }
  };
  scope.addEventListener('message', ({ data }) => void answer(data).then((reply) => scope.postMessage(reply)));
}
