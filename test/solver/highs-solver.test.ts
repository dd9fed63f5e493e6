import * as fc from 'fast-check';
import { Arrangement } from '../../src/domain/groups/propose/arrangement';
import { compileProblem } from '../../src/domain/groups/propose/compile-problem';
import { findLegalDivision } from '../../src/domain/groups/propose/legal-division';
import { improveBySolver } from '../../src/domain/groups/propose/prove-by-solver';
import { Work } from '../../src/domain/groups/propose/work';
import { judgeDivision, proposeGroups } from '../../src/domain/groups/propose';
import type { Pair } from '../../src/domain/groups/propose';
import type { WholeSolver } from '../../src/domain/groups';
import { loadHighsSolver } from '../../src/solver';
import { exhaust } from '../domain/groups/propose/support/exhaustive';
import { peopleOf, requestOf, smallRequests } from '../domain/groups/propose/support/requests';

let solver: WholeSolver;
beforeAll(async () => { solver = await loadHighsSolver(); });
const CHEAP = { exchanges: 40_000 };

describe('the solver', () => {
  it('comes to the same best values as going through every division, goal by goal', async () => {
    let compared = 0;
    await fc.assert(fc.asyncProperty(smallRequests({ most: 6 }), async (request) => {
      const groups = request.groups ?? ['1', '2'];
      const truth = exhaust(request, groups);
      if (truth.best === null || request.locks.some(({ leads }) => leads !== null)) return;
      const problem = compileProblem(request, groups);
      const work = new Work(undefined);
      const start = await findLegalDivision(problem, problem, { left: 100_000 }, work);
      if (start.kind !== 'legal') throw new Error('possible, but not found');
      const best = { groupOf: start.groupOf, values: Int32Array.from(new Arrangement(problem, start.groupOf).values) };
      const means = { solver, work, left: 100_000 };
      const uneven = truth.best[problem.goals.findIndex(({ kind }) => kind === 'sizes')] as number;
      for (const goal of problem.goals.keys()) {
        const bound = await improveBySolver(problem, problem, goal, best, means);
        expect(bound).toBeLessThanOrEqual(truth.best[goal] as number);
        // Shares are written for even sizes; moves, roles and sizes are exact always.
        if (problem.goals[goal]?.kind !== 'balance') expect([bound, best.values[goal + 1]]).toEqual([truth.best[goal], truth.best[goal]]);
        else if (uneven > 0 || problem.minimum < problem.low || problem.maximum > problem.high) return;
        else expect([bound, best.values[goal + 1]]).toEqual([truth.best[goal], truth.best[goal]]);
        compared += 1;
      }
    }), { numRuns: 150 });
    expect(compared).toBeGreaterThan(10);
  });

  it('proves what counting cannot, and never says less than it knows', async () => {
    const candidates = peopleOf(15).map((person, index) => ({ ...person, traits: [`U${index % 5}`] }));
    const pairsOf = (...pairs: (readonly [number, number])[]): Pair[] => pairs.map(([one, other]) => [`P${one}`, `P${other}`]);
    const request = requestOf(candidates, { together: pairsOf([1, 6], [2, 7], [3, 8]), apart: pairsOf([1, 3], [4, 5], [6, 7]), balance: [{ id: 'unit', aim: 'gather' }], maximum: 4 });
    const [alone, helped] = [await proposeGroups(request, { budget: CHEAP }), await proposeGroups(request, { solver, budget: CHEAP })];
    if (alone.kind !== 'found' || helped.kind !== 'found') throw new Error('nothing found');
    expect(alone.certificate.kind).toBe('bounded');
    expect(helped.certificate.kind).toBe('best');
    expect(judgeDivision(request, helped.groups).faults).toEqual([]);
    expect(await proposeGroups(request, { solver, budget: CHEAP })).toEqual(helped);
  });

  it('goes unused where counting is enough', async () => {
    const unused = { solve: () => Promise.reject(new Error('asked')) };
    await expect(proposeGroups(requestOf(peopleOf(30)), { solver: unused })).resolves.toMatchObject({ kind: 'found', certificate: { kind: 'best' } });
  });
});
