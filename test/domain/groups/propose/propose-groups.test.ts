import * as fc from 'fast-check';
import { judgeDivision, proposeGroups } from '../../../../src/domain/groups/propose';
import type { Candidate, GroupingRequest, Pair, Proposal } from '../../../../src/domain/groups/propose';
import { exhaustAll } from './support/exhaustive';
import { peopleOf, personOf, requestOf } from './support/requests';

const CHEAP = { exchanges: 40_000, proof: 20_000 };

function found(proposal: Proposal): Extract<Proposal, { kind: 'found' }> {
  if (proposal.kind !== 'found') throw new Error(JSON.stringify(proposal));
  return proposal;
}

function impossible(proposal: Proposal): Extract<Proposal, { kind: 'impossible' }> {
  if (proposal.kind !== 'impossible') throw new Error(JSON.stringify(proposal));
  return proposal;
}

/** A class with units and education, every second person able to lead. */
function classOf(count: number): Candidate[] {
  return peopleOf(count).map((person, index) => ({
    ...person, leader: index % 2 === 0 ? 'eligible' : 'ineligible', traits: [`U${(index * index) % 7}`, `S${(index * 3) % 4}`],
  }));
}

const balance = [{ id: 'unit', aim: 'spread' as const }, { id: 'pendidikan', aim: 'spread' as const }];

describe('a proposal', () => {
  it('is the same again, and the same whatever order the people come in', async () => {
    const request = requestOf(classOf(30), { balance, apart: [['P1', 'P3']], together: [['P5', 'P6']] });
    const [first, again] = [found(await proposeGroups(request)), found(await proposeGroups(request))];
    expect(again).toEqual(first);
    const turned = found(await proposeGroups({ ...request, candidates: [...request.candidates].reverse() }));
    const sets = ({ groups }: typeof first): unknown => groups.map(({ id, leader, members }) => ({ id, leader, members: [...members].sort() }));
    expect(sets(turned)).toEqual(sets(first));
    expect(turned.certificate).toEqual(first.certificate);
  });

  it('is as recorded for a seed, so that a public draw can be repeated anywhere', async () => {
    const { groups } = found(await proposeGroups(requestOf(peopleOf(7, 3), { seed: '2022-09-05' })));
    expect(groups.map(({ leader, members }) => `${leader}: ${members.join(' ')}`)).toMatchInlineSnapshot(`
[
  "P2: P2 P5 P6",
  "P1: P1 P3 P4 P7",
]
`);
  });

  it('makes every best division about as likely as another', async () => {
    const request = requestOf(peopleOf(4), { maximum: 2 });
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 600; seed += 1) {
      const { groups } = found(await proposeGroups({ ...request, seed: `undian ${seed}` }));
      const name = groups.map(({ id, members }) => `${id}${[...members].sort().join('')}`).join(' ');
      drawn.set(name, (drawn.get(name) ?? 0) + 1);
    }
    expect(drawn.size).toBe(exhaustAll(request).ways);
    for (const times of drawn.values()) expect(times).toBeGreaterThan(60);
  });

  it('proves even shares of 30, 100 and 300 people by counting', async () => {
    for (const count of [30, 100, 300]) {
      const request = requestOf(classOf(count), { balance });
      const { certificate, groups } = found(await proposeGroups(request));
      expect(certificate).toEqual({ kind: 'best', scores: ['groups', 'sizes', 'unit', 'pendidikan'].map((id) => ({ id, value: 0, bound: 0 })) });
      expect(judgeDivision(request, groups).faults).toEqual([]);
    }
  });

  it('gathers where that is the aim', async () => {
    const candidates = peopleOf(25).map((person, index) => ({ ...person, traits: [`U${index % 5}`] }));
    const { certificate, groups } = found(await proposeGroups(requestOf(candidates, { balance: [{ id: 'unit', aim: 'gather' }] })));
    expect(certificate.scores.at(-1)).toEqual({ id: 'unit', value: 0, bound: 0 });
    expect(groups.every(({ members }) => new Set(members.map((key) => Number(key.slice(1)) % 5)).size === 1)).toBe(true);
  });

  it('takes more groups only where wishes need them, and says so', async () => {
    const apart = [1, 2, 3, 4, 5, 6].flatMap((one) => [1, 2, 3, 4, 5, 6].filter((other) => other > one).map((other): Pair => [`P${one}`, `P${other}`]));
    const { groups, certificate } = found(await proposeGroups(requestOf(peopleOf(20), { apart })));
    expect(groups).toHaveLength(6);
    expect(certificate.scores[0]).toEqual({ id: 'groups', value: 2, bound: 2 });
  });

  it('is led by people who may attend before it is balanced, as far as there are any, and proves how far', async () => {
    const leaderGoals = [{ id: 'boleh', attendance: 'not-ineligible' as const }, { id: 'pasti', attendance: 'eligible' as const }];
    const barredUpTo = (barred: number): Candidate[] => classOf(40).map((person, index) => ({
      ...person, traits: [index % 2 === 0 ? 'U1' : 'U2'], attendance: index < barred ? 'ineligible' : index < barred + 4 ? 'undetermined' : 'eligible',
    }));
    for (const [barred, missed] of [[10, [0, 0]], [24, [0, 2]], [32, [4, 6]]] as const) {
      const request = requestOf(barredUpTo(barred), { balance: [{ id: 'unit', aim: 'gather' }], leaderGoals });
      const { certificate, groups } = found(await proposeGroups(request, { budget: CHEAP }));
      expect(certificate.scores.slice(0, 4)).toEqual([0, ...missed, 0].map((value, at) => ({ id: ['groups', 'boleh', 'pasti', 'sizes'][at], value, bound: value })));
      const attendance = new Map(request.candidates.map((person) => [person.key, person.attendance]));
      expect(groups.filter(({ leader }) => attendance.get(leader) === 'ineligible')).toHaveLength(missed[0]);
      expect(groups.filter(({ leader }) => attendance.get(leader) !== 'eligible')).toHaveLength(missed[1]);
      expect(judgeDivision(request, groups).scores.map(({ value }) => value)).toEqual(certificate.scores.map(({ value }) => value));
    }
  });

  it('is empty for nobody', async () => {
    expect(await proposeGroups(requestOf([]))).toMatchObject({ kind: 'found', groups: [], certificate: { kind: 'best' } });
  });

  it('refuses a request that names somebody twice, and limits that are no numbers', async () => {
    await expect(proposeGroups(requestOf([personOf('P1'), personOf('P1')]))).rejects.toThrow(RangeError);
    await expect(proposeGroups(requestOf(peopleOf(2), { maximum: 0 }))).rejects.toThrow(RangeError);
    await expect(proposeGroups(requestOf(peopleOf(2), { minimum: 1.5 }))).rejects.toThrow(RangeError);
  });
});

describe('a checkpoint', () => {
  it('stops the work where it throws, and is never long in coming', async () => {
    let calls = 0;
    const stop = new Error('stop');
    const checkpoint = async (): Promise<void> => {
      calls += 1;
      if (calls === 5) throw stop;
    };
    const request = requestOf(classOf(60), { balance, apart: [['P1', 'P3']], together: [['P1', 'P8'], ['P2', 'P9']] });
    await expect(proposeGroups(request, { checkpoint })).rejects.toBe(stop);
    expect(calls).toBe(5);
  });

  it('hears a share that only grows', async () => {
    const shares: number[] = [];
    const checkpoint = async (share: number | null): Promise<void> => { if (share !== null) shares.push(share); };
    const hard = classOf(40).map((person, index) => ({ ...person, traits: [`U${(index * 7) % 11}`, `S${index % 9}`, `A${(index * index) % 13}`] }));
    const three = ['a', 'b', 'c'].map((id) => ({ id, aim: 'gather' as const }));
    await proposeGroups(requestOf(hard, { balance: three }), { checkpoint, budget: CHEAP });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe('what is impossible', () => {
  it('names the leaders that are missing and who comes nearest', async () => {
    const candidates = peopleOf(24, 4).map((person, index) => (index === 20 ? { ...person, leader: 'undetermined' as const } : person));
    const { obstacles, smallestFix } = impossible(await proposeGroups(requestOf(candidates)));
    expect(obstacles).toEqual([{ kind: 'too-few-leaders', people: 24, needed: 5, eligible: 4, barred: 0, nearest: ['P21', 'P5', 'P6', 'P7', 'P8'] }]);
    expect(smallestFix).toEqual({ kind: 'more-leaders', count: 1, nearest: ['P21', 'P5', 'P6', 'P7', 'P8'] });
  });

  it('says how many groups are missing, or are too many', async () => {
    expect(impossible(await proposeGroups(requestOf(peopleOf(11), { groups: ['A', 'B'] })))).toEqual({
      kind: 'impossible', obstacles: [{ kind: 'too-few-places', people: 11, groups: 2, maximum: 5 }], smallestFix: { kind: 'more-groups', count: 1 },
    });
    expect(impossible(await proposeGroups(requestOf(peopleOf(4), { groups: ['A', 'B', 'C'], minimum: 2 })))).toEqual({
      kind: 'impossible', obstacles: [{ kind: 'too-few-people', people: 4, groups: 3, minimum: 2 }], smallestFix: { kind: 'fewer-groups', count: 2 },
    });
  });

  it('asks for groups and leaders where neither is enough alone, and for those who may attend first', async () => {
    const candidates = peopleOf(11, 2).map((person, index) => ({ ...person, attendance: index < 4 ? 'ineligible' as const : 'eligible' as const }));
    const { obstacles, smallestFix } = impossible(await proposeGroups(requestOf(candidates, { groups: ['A', 'B'] })));
    const nearest = ['P5', 'P6', 'P7', 'P8', 'P9'];
    expect(obstacles).toEqual([
      { kind: 'too-few-leaders', people: 11, needed: 3, eligible: 2, barred: 2, nearest }, { kind: 'too-few-places', people: 11, groups: 2, maximum: 5 },
    ]);
    expect(smallestFix).toEqual({ kind: 'more-groups-and-leaders', count: 1, leaders: 1, nearest });
  });

  const pairs = (...names: string[]): Pair[] => names.map((name) => name.split(' ') as unknown as Pair);

  it.each([
    [{ together: pairs('P1 P2', 'P2 P3'), apart: pairs('P1 P3') }, { kind: 'together-and-apart', keys: ['P1', 'P2', 'P3'] }],
    [{ together: pairs('P1 P2', 'P2 P3', 'P3 P4', 'P4 P5', 'P5 P6') }, { kind: 'together-too-many', keys: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'], maximum: 5 }],
    [{ together: pairs('P1 P2'), locks: [{ key: 'P1', group: '1', leads: null }, { key: 'P2', group: '2', leads: null }] }, { kind: 'locked-apart', keys: ['P1', 'P2'], groups: ['1', '2'] }],
    [{ locks: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((key) => ({ key, group: '1', leads: null })) }, { kind: 'locks-overfill', group: '1', keys: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'], maximum: 5 }],
    [{ locks: [{ key: 'P12', group: '1', leads: true }] }, { kind: 'lock-not-eligible', key: 'P12', group: '1' }],
    [{ locks: [{ key: 'P1', group: '1', leads: true }, { key: 'P2', group: '1', leads: true }] }, { kind: 'two-leaders-locked', group: '1', keys: ['P1', 'P2'] }],
    [{ together: pairs('P1 P99') }, { kind: 'unknown-person', key: 'P99' }],
    [{ locks: [{ key: 'P1', group: 'Z', leads: null }] }, { kind: 'unknown-group', group: 'Z', key: 'P1' }],
  ])('explains contradicting wishes by counting: %j', async (wishes, obstacle) => {
    const { obstacles, smallestFix } = impossible(await proposeGroups(requestOf(peopleOf(12, 8), wishes as Partial<GroupingRequest>)));
    expect(obstacles).toEqual([obstacle]);
    expect(smallestFix).toMatchObject({ kind: 'drop-wishes', wishes: { length: 1 } });
  });

  it('finds wishes that cannot all be kept although each two could, and one to drop', async () => {
    const apart = pairs('P1 P2', 'P2 P3', 'P1 P3', 'P4 P9');
    const { obstacles, smallestFix } = impossible(await proposeGroups(requestOf(peopleOf(10), { groups: ['A', 'B'], apart })));
    expect(obstacles).toEqual([{ kind: 'no-division', conflict: [0, 1, 2].map((index) => ({ kind: 'apart', index })) }]);
    expect(smallestFix).toEqual({ kind: 'drop-wishes', wishes: [{ kind: 'apart', index: 0 }] });
  });

  it('always proposes a fix that works', async () => {
    const wish = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([one, other]): Pair => [`P${one}`, `P${other}`]);
    await fc.assert(fc.asyncProperty(fc.array(wish, { maxLength: 12 }), fc.array(wish, { maxLength: 12 }), fc.integer({ min: 2, max: 8 }), async (together, apart, leaders) => {
      const request = requestOf(peopleOf(12, leaders), { together, apart, groups: ['1', '2', '3'] });
      const proposal = await proposeGroups(request, { budget: CHEAP });
      if (proposal.kind !== 'impossible' || proposal.smallestFix?.kind !== 'drop-wishes') return;
      const dropped = new Set(proposal.smallestFix.wishes.map(({ kind, index }) => `${kind}${index}`));
      const kept = { together: together.filter((_, index) => !dropped.has(`together${index}`)), apart: apart.filter((_, index) => !dropped.has(`apart${index}`)) };
      expect((await proposeGroups({ ...request, ...kept }, { budget: CHEAP })).kind).toBe('found');
    }), { numRuns: 60 });
  });
});

describe('larger classes', () => {
  /** Wishes that a hidden division keeps: whatever they are, a division exists. */
  const planted = fc.record({ people: fc.integer({ min: 10, max: 60 }), wishes: fc.integer({ min: 0, max: 60 }), seed: fc.integer({ min: 1, max: 1_000_000 }) });

  function plant({ people, wishes, seed }: { people: number; wishes: number; seed: number }): GroupingRequest {
    let state = seed;
    const below = (count: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * count);
    };
    const groups = Math.ceil(people / 5);
    const groupOf = (person: number): number => person % groups;
    const candidates = peopleOf(people).map((person, index) => ({ ...person, leader: index < groups ? 'eligible' as const : 'ineligible' as const, traits: [`U${below(6)}`] }));
    const together: Pair[] = [];
    const apart: Pair[] = [];
    for (let index = 0; index < wishes; index += 1) {
      const [one, other] = [below(people), below(people)];
      if (one === other) continue;
      (groupOf(one) === groupOf(other) ? together : apart).push([`P${one + 1}`, `P${other + 1}`]);
    }
    return requestOf(candidates, { together, apart, balance: [{ id: 'unit', aim: 'spread' }], seed: String(seed) });
  }

  it('are divided legally wherever that is possible', async () => {
    await fc.assert(fc.asyncProperty(planted, async (plan) => {
      const request = plant(plan);
      const { groups, certificate } = found(await proposeGroups(request, { budget: CHEAP }));
      const verdict = judgeDivision(request, groups);
      expect(verdict.faults).toEqual([]);
      expect(verdict.scores.map(({ value }) => value)).toEqual(certificate.scores.map(({ value }) => value));
      for (const { value, bound } of certificate.scores) expect(bound).toBeLessThanOrEqual(value);
    }), { numRuns: 60 });
  });

  it('are repaired with the one move that is needed, and that is proven', async () => {
    const candidates = peopleOf(30).map((person, index) => ({
      ...person, leader: index % 5 === 0 ? 'eligible' as const : 'ineligible' as const, group: String(index === 29 ? 1 : Math.floor(index / 5) + 1), isLeading: index % 5 === 0,
    }));
    const { moves, certificate } = found(await proposeGroups(requestOf(candidates, { mode: 'repair' })));
    expect(moves).toHaveLength(1);
    expect(moves[0]).toMatchObject({ from: '1', to: '6', role: null });
    expect(certificate).toEqual({ kind: 'best', scores: [{ id: 'moves', value: 1, bound: 1 }, { id: 'roles', value: 0, bound: 0 }, { id: 'sizes', value: 0, bound: 0 }] });
  });

  it('change nothing where nothing is wrong', async () => {
    const candidates = peopleOf(100).map((person, index) => ({ ...person, group: `K${index % 20}`, isLeading: index < 20, traits: [`U${index % 3}`] }));
    const { moves, certificate } = found(await proposeGroups(requestOf(candidates, { mode: 'repair', balance: [{ id: 'unit', aim: 'spread' }] })));
    expect(moves).toEqual([]);
    expect(certificate.kind).toBe('best');
  });

  it('place who has no group without moving anybody else', async () => {
    const candidates = peopleOf(24).map((person, index) => ({ ...person, group: index < 20 ? String((index % 5) + 1) : null, isLeading: index < 5 }));
    const { moves, certificate } = found(await proposeGroups(requestOf(candidates, { mode: 'repair' })));
    expect(moves.map(({ key, from }) => [key, from])).toEqual([['P21', null], ['P22', null], ['P23', null], ['P24', null]]);
    expect(certificate.scores[0]).toEqual({ id: 'moves', value: 0, bound: 0 });
  });

  it('of strangers, with very many people and wishes, end with an answer', async () => {
    const candidates = peopleOf(3000).map((person, index) => ({ ...person, traits: [`U${index}`] }));
    const apart = Array.from({ length: 6000 }, (_, index): Pair => [`P${(index % 3000) + 1}`, `P${((index * 7 + 1) % 3000) + 1}`]).filter(([one, other]) => one !== other);
    const proposal = await proposeGroups(requestOf(candidates, { apart, balance: [{ id: 'unit', aim: 'spread' }] }), { budget: { exchanges: 100_000, legality: 200_000, proof: 10_000 } });
    expect(proposal.kind).toBe('found');
  });
});
