import * as fc from 'fast-check';
import { judgeDivision, proposeGroups } from '../../../../src/domain/groups/propose';
import type { GroupingRequest } from '../../../../src/domain/groups/propose';
import { exhaustAll } from './support/exhaustive';
import { peopleOf, requestOf, smallRequests } from './support/requests';

/** Checks a proposal against going through every division. */
async function expectProven(request: GroupingRequest): Promise<void> {
  const truth = exhaustAll(request);
  const proposal = await proposeGroups(request);
  if (truth.best === null) {
    expect(proposal.kind).toBe('impossible');
    return;
  }
  if (proposal.kind !== 'found') throw new Error(`possible, but ${JSON.stringify(proposal)}`);
  const { certificate, groups } = proposal;
  expect(certificate.kind).toBe('best');
  const scores = certificate.scores.filter(({ id }) => id !== 'groups');
  expect(scores.map(({ value }) => value)).toEqual(truth.best);
  expect(scores.map(({ bound }) => bound)).toEqual(truth.best);
  expect(groups).toHaveLength(truth.count);
  const verdict = judgeDivision(request, groups);
  expect(verdict.faults).toEqual([]);
  expect(verdict.scores.map(({ id, value }) => [id, value])).toEqual(certificate.scores.map(({ id, value }) => [id, value]));
  expect(verdict.moves).toEqual(proposal.moves);
}

describe('small classes against every division', () => {
  it('agrees for classes of up to five people with wishes of every kind', async () => {
    await fc.assert(fc.asyncProperty(smallRequests({ most: 5 }), expectProven), { numRuns: 2500 });
  });

  it('agrees for classes of up to seven people with wishes of every kind', async () => {
    await fc.assert(fc.asyncProperty(smallRequests({ most: 7 }), expectProven), { numRuns: 120 });
  });

  it('agrees for every size from 1 to 9, every limit and every number of people who may lead', async () => {
    for (let people = 1; people <= 9; people += 1) {
      for (let maximum = 2; maximum <= 5; maximum += 1) {
        if (people > 7 && maximum < 4) continue;
        for (let leaders = 0; leaders <= people; leaders += 1) {
          const candidates = peopleOf(people, leaders).map((person, index) => ({ ...person, traits: [`T${index % 3}`] }));
          await expectProven(requestOf(candidates, { maximum, balance: [{ id: 'unit', aim: 'spread' }], groups: groupsFor(people, maximum) }));
        }
      }
    }
  });

  it('agrees for eight and nine people in groups of at most two or three, with a few wishes at random', async () => {
    const binds = fc.record({ people: fc.constantFrom(8, 9), maximum: fc.constantFrom(3, 3, 2), leaders: fc.integer({ min: 3, max: 9 }) }).chain(({ people, maximum, leaders }) => {
      const key = fc.integer({ min: 1, max: people }).map((number) => `P${number}`);
      const pairs = fc.array(fc.tuple(key, key).filter(([one, other]) => one !== other), { maxLength: 2 });
      const groups = groupsFor(people, maximum);
      const locks = fc.array(fc.record({ key, group: fc.constantFrom(...groups), leads: fc.constantFrom(true, false, null) }), { maxLength: 1 });
      return fc.record({ together: pairs, apart: pairs, locks }).map((wishes) => requestOf(peopleOf(people, Math.min(leaders, people)).map((person, index) => ({ ...person, traits: [`T${index % 3}`] })), {
        ...wishes, maximum, groups, balance: [{ id: 'unit', aim: 'spread' }],
      }));
    });
    await fc.assert(fc.asyncProperty(binds, expectProven), { numRuns: 10 });
  });

  it('lets the only person of a class be locked into a further group', async () => {
    const [person] = peopleOf(1, 1);
    if (person === undefined) throw new Error('nobody');
    await expectProven(requestOf([{ ...person, group: '1' }], { maximum: 1, mode: 'repair', locks: [{ key: person.key, group: '2', leads: true }] }));
  });

  it('agrees for nine people whom wishes bind', async () => {
    const candidates = peopleOf(9, 4).map((person, index) => ({ ...person, traits: [`T${index % 2}`, index % 4 === 0 ? null : `S${index % 4}`], group: index < 6 ? '1' : '2', isLeading: index === 7 }));
    const balance = [{ id: 'unit', aim: 'spread' as const }, { id: 'pendidikan', aim: 'gather' as const }];
    const wishes = { together: [['P5', 'P6'] as const], apart: [['P1', 'P2'] as const, ['P8', 'P9'] as const], locks: [{ key: 'P3', group: '2', leads: null }] };
    for (const mode of ['propose', 'repair'] as const) await expectProven(requestOf(candidates, { ...wishes, balance, mode }));
  });
});

/** As few groups as can hold them: naming them keeps the enumeration to one number of groups. */
function groupsFor(people: number, maximum: number): readonly string[] {
  return Array.from({ length: Math.ceil(people / maximum) }, (_, index) => String(index + 1));
}
