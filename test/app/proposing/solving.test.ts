import { proposeWithSolver } from '../../../src/app/proposing/solving';
import type { NamedSolver } from '../../../src/app/proposing/solving';
import { proposeGroups } from '../../../src/domain/groups';
import { peopleOf, requestOf } from '../../domain/groups/propose/support/requests';

/** Left open by counting, and too large to be gone through. */
const open = requestOf(peopleOf(15).map((person, index) => ({ ...person, traits: [`U${index % 5}`] })), {
  together: [['P1', 'P6'], ['P2', 'P7'], ['P3', 'P8']], apart: [['P1', 'P3'], ['P4', 'P5'], ['P6', 'P7']], balance: [{ id: 'unit', aim: 'gather' }], maximum: 4,
});
const silent: NamedSolver = { name: 'Diam 1', solve: () => Promise.resolve({ bound: -Infinity, variables: null, used: 1 }) };
/** A solver that counts how often it is closed. */
const closable = (): NamedSolver & { readonly close: jest.Mock } => ({ ...silent, close: jest.fn() });
const broken: NamedSolver = { name: 'Rusak 1', solve: () => Promise.reject(new Error('out of memory')) };

describe('the part of a solver in a proposal', () => {
  it('is named where it was asked, and loaded once', async () => {
    const solver = closable();
    const load = jest.fn(() => Promise.resolve(solver));
    expect((await proposeWithSolver(open, load, undefined)).use).toEqual({ solver: 'Diam 1', isSolverMissing: false });
    expect(load).toHaveBeenCalledTimes(1);
    expect(solver.close).toHaveBeenCalledTimes(1);
  });

  it('is none where it is not needed: nothing is loaded', async () => {
    const load = jest.fn(() => Promise.resolve(silent));
    expect((await proposeWithSolver(requestOf(peopleOf(30)), load, undefined)).use).toEqual({ solver: null, isSolverMissing: false });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('offline'))],
    ['fails while it solves', () => Promise.resolve(broken)],
  ])('is said to be missing where it %s; the groups are those of the own search', async (_, load) => {
    const { proposal, use } = await proposeWithSolver(open, load, undefined);
    expect(use).toEqual({ solver: null, isSolverMissing: true });
    expect(proposal).toEqual(await proposeGroups(open));
  });

  it('is no reason to go on when the user stops: as the solver ends its turn, and in the middle of one that pauses', async () => {
    for (const pauses of [false, true]) {
      let isAsked = false;
      const solver = {
        ...closable(), name: 'Lama 1',
        solve: async (_: unknown, __: unknown, checkpoint: () => Promise<void>) => {
          isAsked = true;
          if (pauses) await checkpoint();
          return { bound: -Infinity, variables: null, used: 1 };
        },
      };
      const stop = (): Promise<void> => (isAsked ? Promise.reject(new Error('stopped')) : Promise.resolve());
      await expect(proposeWithSolver(open, () => Promise.resolve(solver), stop)).rejects.toThrow('stopped');
      expect(solver.close).toHaveBeenCalledTimes(1);
    }
  });
});
