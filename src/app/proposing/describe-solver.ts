import { say } from '../../messages';
import type { Language } from '../../messages';
import type { SolverUse } from './solving';

/** The solver that was asked; that none was; or that one could not be had, and what that means for the groups. */
export function describeSolver({ solver, isSolverMissing }: SolverUse, language: Language): string {
  if (solver !== null) return solver;
  return say(language, isSolverMissing ? 'results.groups.solver-missing' : 'results.groups.solver-unused');
}
