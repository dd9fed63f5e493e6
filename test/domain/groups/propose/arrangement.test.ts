import * as fc from 'fast-check';
import { Arrangement } from '../../../../src/domain/groups/propose/arrangement';
import { peopleOf as spreadOut } from '../../../../src/domain/groups/propose/best-division';
import { compileProblem } from '../../../../src/domain/groups/propose/compile-problem';
import { measure } from '../../../../src/domain/groups/propose/measure';
import { smallRequests } from './support/requests';

describe('an arrangement', () => {
  it('has after any exchanges the values that measuring it anew gives, and takes every exchange back', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 20 });
    fc.assert(fc.property(smallRequests({ most: 9 }), steps, fc.integer({ min: 1, max: 4 }), (request, exchanges, count) => {
      const problem = compileProblem(request, request.groups ?? Array.from({ length: count }, (_, index) => String(index + 1)));
      const groups = problem.groups.length;
      const arrangement = new Arrangement(problem, problem.clusters.map((_, index) => index % groups));
      for (const [one, two, where] of exchanges) {
        const cluster = one % problem.clusters.length;
        const other = where % 2 === 0 ? two % problem.clusters.length : -1;
        const from = arrangement.groupOf[cluster] as number;
        const to = other >= 0 ? arrangement.groupOf[other] as number : where % groups;
        if (from === to) continue;
        const before = [...arrangement.values];
        arrangement.exchange(cluster, to, other);
        arrangement.exchange(cluster, from, other);
        expect([...arrangement.values]).toEqual(before);
        arrangement.exchange(cluster, to, other);
        const [illegal, ...values] = arrangement.values;
        // Without leaders enough, roles are counted for groups that have none.
        const isComparable = (illegal as number) === 0 || problem.goals[1]?.kind !== 'roles';
        if (isComparable) expect(values).toEqual(measure(problem, spreadOut(problem, arrangement.groupOf)));
      }
    }), { numRuns: 1500 });
  });
});
