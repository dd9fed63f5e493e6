import { peopleOf } from './best-division';
import { Chance } from './chance';
import { checkRequest, countsGroups } from './check-request';
import { chooseLeaders } from './choose-leaders';
import { compileProblem } from './compile-problem';
import { findContradictions } from './contradictions';
import { ALWAYS_EXACT, divide } from './divide';
import type { Division, SearchMeans } from './divide';
import { explainImpossible } from './explain-impossible';
import type { Feasibility } from './explain-impossible';
import { planGroups } from './group-plans';
import { findLegalDivision } from './legal-division';
import type { Allowance } from './legal-division';
import { listMoves } from './list-moves';
import { compareValues } from './measure';
import type { Problem } from './problem';
import type { GoalScore, Proposal, ProposedGroup } from './proposal';
import type { GroupingRequest } from './request';
import type { WholeSolver } from './whole-program';
import { Work } from './work';
import type { ProposalBudget, ProposalCheckpoint } from './work';

/** How a proposal is worked out; everything may be left out. */
export interface ProposalOptions {
  readonly checkpoint?: ProposalCheckpoint | undefined;
  /** What is left out is as {@link defaultBudget} says. */
  readonly budget?: Partial<ProposalBudget> | undefined;
  /**
   * Asked only where the own search leaves a goal unproven, so that it can be loaded then. It does not stop at a
   * checkpoint; one comes before and after each of its turns.
   */
  readonly solver?: WholeSolver | null | undefined;
}

/** After so many numbers of groups for which nothing was found and nothing proven, no more are tried. */
const MOST_UNDECIDED = 3;

/**
 * What may be tried for a class of this size: some seconds of a slow processor at the most.
 *
 * @example defaultBudget(30).exchanges // 600000
 */
function defaultBudget(people: number): ProposalBudget {
  return { exchanges: Math.min(1_200_000, Math.max(400_000, people * 20_000)), legality: 2_000_000, proof: 1_000_000, solver: 12_000 };
}

/**
 * Groups that keep every hard rule and are as good as could be found in the order of the goals ({@link measure} says
 * what each counts), with what is proven about them; or why there can be none, and the least that would change that.
 *
 * Classes of up to nine people are gone through completely: every answer is proven, and each of the best divisions is
 * as likely as another. In larger ones a proof comes from counting, and where that is not enough the answer is
 * `bounded`. The same request gives the same proposal on every machine, in whatever order the people come.
 *
 * Time and memory are within {@link defaultBudget}, linear in people, groups and wishes.
 *
 * @throws RangeError when a key, a group or a criterion stands in the request twice, or a limit is no whole number; and what the checkpoint throws
 * @source KAP K26, K27
 */
export async function proposeGroups(request: GroupingRequest, options: ProposalOptions = {}): Promise<Proposal> {
  checkRequest(request);
  const work = new Work(options.checkpoint);
  const budget = { ...defaultBudget(request.candidates.length), ...options.budget };
  const plans = planGroups(request);
  const counted = [...findContradictions(request), ...plans.obstacles];
  const explain = (): Promise<Proposal> => explainImpossible(request, counted, feasibilityTest({ left: budget.legality * 2 }, work));
  if (counted.length > 0) return explain();
  const means: SearchMeans = { budget, work, chance: new Chance(request.seed), legality: { left: budget.legality }, solver: options.solver ?? null };
  let smallest: number | null = null;
  let undecided = 0;
  for (const count of plans.counts) {
    means.legality.left -= request.candidates.length;
    const outcome = await divideIntoLists(request, plans.listsFor(count), means);
    if (outcome.kind === 'divided') return describe(request, outcome, { value: count, bound: smallest ?? count }, means);
    if (outcome.kind === 'none') continue;
    smallest ??= count;
    undecided += 1;
    if (undecided === MOST_UNDECIDED) break;
  }
  return smallest === null ? explain() : { kind: 'not-found' };
}

type Divided = { readonly kind: 'divided'; readonly problem: Problem; readonly division: Division };

/** The best over several lists of groups; the first that can be filled, where the class is too large to compare them all. */
async function divideIntoLists(request: GroupingRequest, lists: readonly (readonly string[])[], means: SearchMeans): Promise<Divided | { readonly kind: 'none' | 'unknown' }> {
  let best: Divided | null = null;
  const isExact = request.candidates.length <= ALWAYS_EXACT;
  for (const groups of lists) {
    const problem = compileProblem(request, groups);
    const outcome = await divide(problem, means);
    // Which of today's groups go decides nothing about whether it is possible.
    if (outcome.kind !== 'divided') return { kind: outcome.kind };
    if (best === null || compareValues(outcome.division.values, best.division.values) < 0) best = { kind: 'divided', problem, division: outcome.division };
    if (!isExact) return lists.length === 1 ? best : withoutProof(best);
  }
  return best ?? { kind: 'none' };
}

/** Bounds of one list hold for the others only where they count sizes and people. */
function withoutProof(divided: Divided): Divided {
  const { problem: { goals, uprooted }, division } = divided;
  const bounds = division.bounds.map((bound, goal) => (goals[goal]?.kind === 'moves' ? Math.min(uprooted, bound) : 0));
  return { ...divided, division: { ...division, bounds } };
}

function feasibilityTest(allowance: Allowance, work: Work): (request: GroupingRequest) => Promise<Feasibility> {
  return async (request) => {
    const plans = planGroups(request);
    if (plans.obstacles.length > 0 || findContradictions(request).length > 0) return 'impossible';
    let isOpen = false;
    for (const count of plans.counts) {
      allowance.left -= request.candidates.length;
      const [groups] = plans.listsFor(count);
      if (groups === undefined) continue;
      const problem = compileProblem(request, groups);
      const { kind } = await findLegalDivision(problem, problem, allowance, work);
      if (kind === 'legal') return 'possible';
      isOpen ||= kind === 'unknown';
    }
    return isOpen ? 'unknown' : 'impossible';
  };
}

function describe(request: GroupingRequest, { problem, division }: Divided, count: { readonly value: number; readonly bound: number }, { chance }: SearchMeans): Proposal {
  const groupOf = peopleOf(problem, division.groupOf);
  const leaders = chooseLeaders(problem, groupOf, chance);
  const scores: GoalScore[] = problem.goals.map(({ id }, goal) => ({ id, value: division.values[goal] as number, bound: division.bounds[goal] as number }));
  if (countsGroups(request)) {
    const least = Math.ceil(request.candidates.length / request.maximum);
    scores.unshift({ id: 'groups', value: count.value - least, bound: count.bound - least });
  }
  const kind = scores.every(({ value, bound }) => value <= bound) ? 'best' : 'bounded';
  const groups = listGroups(request, problem, groupOf, leaders);
  return { kind: 'found', groups, moves: listMoves(request, groups), certificate: { kind, scores } };
}

function listGroups({ candidates }: GroupingRequest, problem: Problem, groupOf: Int32Array, leaders: readonly number[]): readonly ProposedGroup[] {
  const groupByKey = new Map(problem.people.map(({ key }, person) => [key, groupOf[person] as number]));
  const members: string[][] = problem.groups.map((_, group) => [problem.people[leaders[group] as number]?.key ?? '']);
  for (const { key } of candidates) {
    const listed = members[groupByKey.get(key) as number];
    if (listed !== undefined && listed[0] !== key) listed.push(key);
  }
  const order = new Map(problem.listed.map((id, index) => [id, index]));
  return problem.groups.map((id, group) => ({ id, members: members[group] as string[], leader: members[group]?.[0] as string }))
    .sort((one, other) => (order.get(one.id) as number) - (order.get(other.id) as number));
}
