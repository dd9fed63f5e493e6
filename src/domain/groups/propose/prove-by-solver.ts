import { Arrangement } from './arrangement';
import type { Best } from './anneal';
import { countChoices, writeLegality, writeProgram } from './division-program';
import type { SizeLimits } from './legal-division';
import { compareValues } from './measure';
import type { Problem } from './problem';
import type { WholeProgram, WholeSolution, WholeSolver } from './whole-program';
import type { Work } from './work';

/** Larger problems are not written as programs: their first step alone would take too long. */
const MOST_CHOICES = 3_000;
/** Bounds come out of inexact arithmetic; so much below a whole number still counts as that number. */
const INEXACT = 1e-5;

/** A solver with what is left of its effort. */
export interface SolverMeans {
  readonly solver: WholeSolver;
  readonly work: Work;
  left: number;
}

/**
 * Improves one goal by the solver without loss in the goals before it.
 *
 * @param best is improved in place
 * @returns a number below which the goal does not come; null where the solver says nothing
 */
export async function improveBySolver(problem: Problem, limits: SizeLimits, goal: number, best: Best, means: SolverMeans): Promise<number | null> {
  if (means.left <= 0 || countChoices(problem) > MOST_CHOICES) return null;
  const { program, always, read } = writeProgram(problem, limits, goal, best.groupOf, [...best.values.subarray(1)]);
  const { bound, variables } = await solve(program, means);
  if (variables !== null) {
    const groupOf = read(variables);
    const { values } = new Arrangement(problem, groupOf);
    if (compareValues(values, best.values) < 0) {
      best.values.set(values);
      best.groupOf.set(groupOf);
    }
  }
  return Number.isFinite(bound) ? Math.ceil(bound + always - INEXACT) + 0 : null;
}

async function solve(program: WholeProgram, means: SolverMeans): Promise<WholeSolution> {
  await means.work.pause();
  const { bound, variables, used } = await means.solver.solve(program, Math.ceil(means.left / 2), () => means.work.pause());
  means.left -= Math.max(used, 1);
  await means.work.pause();
  return { bound, variables };
}

/** Makes a division legal by the solver where the own search has not managed to. That it finds none proves nothing here. */
export async function legaliseBySolver(problem: Problem, best: Best, means: SolverMeans): Promise<void> {
  if (countChoices(problem) > MOST_CHOICES) return;
  const { program, read } = writeLegality(problem, best.groupOf);
  const { variables } = await solve(program, means);
  if (variables === null) return;
  const groupOf = read(variables);
  const { values } = new Arrangement(problem, groupOf);
  if (values[0] === 0) Object.assign(best, { groupOf, values: Int32Array.from(values) });
}
