import * as fc from 'fast-check';
import type { Candidate, GroupingRequest, LeaderGoal, Lock } from '../../../../../src/domain/groups/propose';

/** A request with nothing particular about it. */
export function requestOf(candidates: readonly Candidate[], change: Partial<GroupingRequest> = {}): GroupingRequest {
  return { candidates, maximum: 5, minimum: 1, groups: null, together: [], apart: [], locks: [], leaderGoals: [], balance: [], seed: 'undian', mode: 'propose', ...change };
}

/** Somebody who may lead, without traits and group. */
export function personOf(key: string, change: Partial<Candidate> = {}): Candidate {
  return { key, leader: 'eligible', attendance: 'eligible', traits: [], group: null, isLeading: false, ...change };
}

/** So many people, the first of whom may lead. */
export function peopleOf(count: number, leaders = count): Candidate[] {
  return Array.from({ length: count }, (_, index) => personOf(`P${index + 1}`, { leader: index < leaders ? 'eligible' : 'ineligible' }));
}

const eligibility = fc.constantFrom('eligible', 'eligible', 'ineligible', 'undetermined' as const);
const traitOf = (categories: number) => fc.option(fc.integer({ min: 1, max: categories }).map((number) => `T${number}`), { freq: 8 });

function candidatesOf(count: number, groups: readonly string[], criteria: number): fc.Arbitrary<Candidate[]> {
  const person = fc.record({
    leader: eligibility, attendance: eligibility,
    traits: fc.tuple(...Array.from({ length: criteria }, (_, index) => traitOf(index + 2))) as fc.Arbitrary<(string | null)[]>,
    group: fc.option(fc.constantFrom(...groups), { freq: 6 }),
    isLeading: fc.boolean(),
  });
  return fc.array(person, { minLength: count, maxLength: count }).map((people) => people.map((one, index) => ({ ...one, key: `P${index + 1}` })));
}

const leaderGoals: readonly LeaderGoal[] = [{ id: 'boleh', attendance: 'not-ineligible' }, { id: 'pasti', attendance: 'eligible' }];

/** Requests of small classes with wishes of every kind, often contradictory. */
export function smallRequests({ most, mode }: { readonly most: number; readonly mode?: GroupingRequest['mode'] }): fc.Arbitrary<GroupingRequest> {
  const names = ['1', '2', '3', 'A'];
  return fc.record({ count: fc.integer({ min: 1, max: most }), criteria: fc.integer({ min: 0, max: 2 }), given: fc.integer({ min: 0, max: 4 }) }).chain(({ count, criteria, given }) => {
    const key = fc.integer({ min: 1, max: count }).map((number) => `P${number}`);
    const pairs = fc.array(fc.tuple(key, key), { maxLength: 3 }).map((all) => all.filter(([one, other]) => one !== other)) as fc.Arbitrary<[string, string][]>;
    const lock: fc.Arbitrary<Lock> = fc.record({ key, group: fc.constantFrom(...names.slice(0, given === 0 ? 2 : given)), leads: fc.constantFrom(true, false, null) });
    return fc.record({
      candidates: candidatesOf(count, names.slice(0, 3), criteria),
      maximum: fc.integer({ min: 1, max: 5 }), minimum: fc.integer({ min: 1, max: 2 }),
      groups: fc.constant(given === 0 ? null : names.slice(0, given)),
      together: pairs, apart: pairs, samePerson: pairs.map((all) => all.slice(0, 1)), locks: fc.oneof({ weight: 3, arbitrary: fc.constant<Lock[]>([]) }, { weight: 2, arbitrary: fc.array(lock, { maxLength: 3 }) }),
      balance: fc.constant(Array.from({ length: criteria }, (_, index) => index)).chain((indexes) => fc.tuple(...indexes.map((index) => fc.constantFrom('spread', 'gather').map((aim) => ({ id: `c${index}`, aim: aim as 'spread' | 'gather' }))))),
      leaderGoals: fc.shuffledSubarray([...leaderGoals]),
      seed: fc.string({ maxLength: 4 }), mode: mode === undefined ? fc.constantFrom('propose' as const, 'repair' as const) : fc.constant(mode),
    });
  });
}
