import { Walk } from './anneal';
import type { Best } from './anneal';
import { Arrangement } from './arrangement';
import { ExactSearch } from './best-division';
import { boundGoals } from './bounds';
import type { Chance } from './chance';
import { findLegalDivision } from './legal-division';
import type { Allowance, SizeLimits } from './legal-division';
import { compareValues } from './measure';
import { asToday, putSomewhere } from './put-somewhere';
import type { Problem } from './problem';
import { improveBySolver, legaliseBySolver } from './prove-by-solver';
import type { SolverMeans } from './prove-by-solver';
import type { WholeSolver } from './whole-program';
import type { ProposalBudget, Work } from './work';

/** Classes of this size or smaller are gone through completely. */
export const ALWAYS_EXACT = 9;
/** Up to this size it is worth trying to go through a class completely. */
const WORTH_PROVING = 14;
/** Repairs are near to today's groups, so that even larger classes can be gone through. */
const MOST_TO_REPAIR_EXACTLY = 400;
/** Walks that begin anew, each with its share of the exchanges. */
const ROUNDS = 4;

/** A legal division with what is proven about it. */
export interface Division {
  readonly groupOf: Int32Array;
  /** By goal. */
  readonly values: readonly number[];
  readonly bounds: readonly number[];
}

/** What became of a problem. `unknown`: the budget ran out before either was certain. */
export type DivisionOutcome =
  | { readonly kind: 'divided'; readonly division: Division }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** What a search may use, and what makes its choices. */
export interface SearchMeans {
  readonly budget: ProposalBudget;
  /** For finding a legal division; shared by all searches for one proposal. */
  readonly legality: Allowance;
  readonly work: Work;
  readonly chance: Chance;
  readonly solver: WholeSolver | null;
}

/** The best division within the budget, and how far it is proven; or that there is none. */
export async function divide(problem: Problem, means: SearchMeans): Promise<DivisionOutcome> {
  const start = await findStart(problem, means);
  if (start.kind === 'none') return start;
  if (problem.people.length <= ALWAYS_EXACT) return divideExactly(problem, means, problem.goals[0]?.kind === 'sizes' ? start.limits : problem);
  const best = bestOf(problem, start.groupOf);
  await improve(problem, best, means);
  const solver = means.solver === null ? null : { solver: means.solver, work: means.work, left: means.budget.solver };
  if ((best.values[0] as number) > 0 && solver !== null) await legaliseBySolver(problem, best, solver);
  if ((best.values[0] as number) > 0) return { kind: 'unknown' };
  return { kind: 'divided', division: await prove(problem, best, means, solver) };
}

function bestOf(problem: Problem, groupOf: Int32Array): Best {
  return { groupOf: Int32Array.from(groupOf), values: Int32Array.from(new Arrangement(problem, groupOf).values) };
}

type Start =
  | { readonly kind: 'none' }
  | { readonly kind: 'begun'; readonly groupOf: Int32Array; readonly limits: SizeLimits };

/** A division to begin with: a legal one of even sizes, else any legal one, else one by chance. In a repair, today's as far as it goes. */
async function findStart(problem: Problem, { legality, work, chance }: SearchMeans): Promise<Start> {
  const limits: SizeLimits = { minimum: problem.minimum, maximum: problem.maximum };
  const even: SizeLimits = { minimum: Math.max(problem.minimum, problem.low), maximum: Math.min(problem.maximum, problem.high) };
  const half: Allowance = { left: legality.left / 2 };
  const [granted, tight] = [half.left, problem.mode === 'propose' && even.minimum <= even.maximum];
  const first = tight ? await findLegalDivision(problem, even, half, work) : null;
  legality.left -= granted - Math.max(0, half.left);
  if (first?.kind === 'legal') return { kind: 'begun', groupOf: first.groupOf, limits: even };
  const second = await findLegalDivision(problem, limits, legality, work);
  if (second.kind === 'none') return { kind: 'none' };
  return { kind: 'begun', groupOf: second.kind === 'legal' ? second.groupOf : putSomewhere(problem, chance), limits };
}

/** @param limits sizes that the best may have: even ones only where nothing comes before even sizes */
async function divideExactly(problem: Problem, { work, chance }: SearchMeans, limits: SizeLimits): Promise<DivisionOutcome> {
  const search = new ExactSearch(problem, null, { limits, chance, goals: problem.goals.length });
  await search.run({ left: Infinity }, work);
  if (search.best === null) return { kind: 'none' };
  const values = [...search.best.values.subarray(1)];
  return { kind: 'divided', division: { groupOf: search.best.groupOf, values, bounds: values } };
}

/** Sizes that a division as good as this one in `sizes` can have. */
function limitsFor(problem: Problem, values: readonly number[]): SizeLimits {
  const uneven = values[problem.goals.findIndex(({ kind }) => kind === 'sizes')] as number;
  return { minimum: Math.max(problem.minimum, problem.low - uneven), maximum: Math.min(problem.maximum, problem.high + uneven) };
}

function boundsFor(problem: Problem, values: readonly number[]): readonly number[] {
  return boundGoals(problem, values, limitsFor(problem, values));
}

function isProven(problem: Problem, best: Best): boolean {
  const values = [...best.values.subarray(1)];
  return best.values[0] === 0 && boundsFor(problem, values).every((bound, goal) => bound >= (values[goal] as number));
}

async function improve(problem: Problem, best: Best, { budget, work, chance }: SearchMeans): Promise<void> {
  const today = problem.mode === 'repair' ? bestOf(problem, asToday(problem)) : null;
  if (today !== null && compareValues(today.values, best.values) < 0) Object.assign(best, bestOf(problem, today.groupOf));
  for (let round = 0; round < ROUNDS; round += 1) {
    const walk = new Walk(problem, chance, today?.groupOf ?? best.groupOf, best);
    if (!walk.canMove || isProven(problem, best)) return;
    const share = (part: number): number => (round + part) / ROUNDS;
    await walk.run(Math.ceil(budget.exchanges / ROUNDS), work, share, () => isProven(problem, best));
  }
}

/**
 * What counting proves; where that is not enough, what going through all divisions of a class that is small enough
 * proves, or goal by goal the solver. Both may improve the division on the way.
 */
async function prove(problem: Problem, best: Best, means: SearchMeans, solver: SolverMeans | null): Promise<Division> {
  if (isProven(problem, best)) return { groupOf: best.groupOf, values: valuesOf(best), bounds: valuesOf(best) };
  const open = boundsFor(problem, valuesOf(best)).findIndex((bound, goal) => bound < valueOf(best, goal));
  const search = new ExactSearch(problem, best, { limits: limitsAt(problem, best, open), chance: null, goals: problem.goals.length });
  const isComplete = isWorthSearching(problem) && await search.run({ left: means.budget.proof }, means.work);
  const current = search.best ?? best;
  if (isComplete) return { groupOf: current.groupOf, values: valuesOf(current), bounds: valuesOf(current) };
  const proven = solver === null ? [] : await proveBySolver(problem, current, means, solver);
  const values = valuesOf(current);
  const bounds = boundsFor(problem, values).map((bound, goal) => Math.max(bound, Math.min(proven[goal] ?? 0, values[goal] as number)));
  return { groupOf: current.groupOf, values, bounds };
}

/** Goal by goal what the solver proves where counting does not. */
async function proveBySolver(problem: Problem, best: Best, means: SearchMeans, solver: SolverMeans): Promise<readonly number[]> {
  const proven: number[] = [];
  for (let goal = 0; goal < problem.goals.length; goal += 1) {
    const counted = boundsFor(problem, valuesOf(best))[goal] as number;
    if (counted >= valueOf(best, goal)) continue;
    proven[goal] = await improveBySolver(problem, limitsAt(problem, best, goal), goal, best, solver) ?? 0;
    // What the solver gained for one goal may have cost the later ones more than needed.
    await new Walk(problem, means.chance, best.groupOf, best).polish(means.budget.exchanges / ROUNDS, means.work);
  }
  return proven;
}

function isWorthSearching({ mode, people }: Problem): boolean {
  return people.length <= (mode === 'repair' ? MOST_TO_REPAIR_EXACTLY : WORTH_PROVING);
}

/** Sizes that come into question for what is at least as good in the goals up to this one, those before it being proven. */
function limitsAt(problem: Problem, best: Best, goal: number): SizeLimits {
  return goal < problem.goals.findIndex(({ kind }) => kind === 'sizes') ? problem : limitsFor(problem, valuesOf(best));
}

function valuesOf({ values }: Best): number[] {
  return [...values.subarray(1)];
}

function valueOf({ values }: Best, goal: number): number {
  return values[goal + 1] as number;
}
