import type { SolverLoader } from '../app/propose-groups';
import { loadThreadedSolver } from './threaded-solver';

/** HiGHS in a thread of its own, its script and its WebAssembly fetched from where the add-in is served, when a proposal first needs them. */
export const loadSolver: SolverLoader = (checkpoint) => loadThreadedSolver(
  () => new Worker(new URL('../solver-thread.ts', import.meta.url), { name: 'cermat-solver' }), checkpoint,
);
