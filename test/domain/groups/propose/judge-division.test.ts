import { judgeDivision } from '../../../../src/domain/groups/propose';
import type { FilledGroup } from '../../../../src/domain/groups/propose';
import { peopleOf, requestOf } from './support/requests';

const group = (id: string, members: string, leader: string | null = members.split(' ')[0] ?? null): FilledGroup => ({ id, members: members.split(' ').filter((key) => key !== ''), leader });
const request = requestOf(peopleOf(6, 4), { maximum: 3, groups: ['A', 'B'], minimum: 2 });
const legal = [group('A', 'P1 P2 P5'), group('B', 'P3 P4 P6')];

describe('a division as somebody arranged it', () => {
  it('has no fault when it keeps every rule', () => {
    expect(judgeDivision(request, legal)).toMatchObject({ faults: [], scores: [{ id: 'sizes', value: 0, bound: 0 }] });
  });

  it.each([
    ['too-many', [group('A', 'P1 P2 P5 P6'), group('B', 'P3 P4')], 'A', ['P1', 'P2', 'P5', 'P6']],
    ['too-few', [group('A', 'P1 P2 P5 P6 P4'), group('B', 'P3')], 'B', ['P3']],
    ['no-leader', [group('A', 'P1 P2 P5', null), group('B', 'P3 P4 P6')], 'A', []],
    ['leader-not-member', [group('A', 'P1 P2 P5', 'P3'), group('B', 'P3 P4 P6')], 'A', ['P3']],
    ['leader-not-eligible', [group('A', 'P1 P2 P5', 'P5'), group('B', 'P3 P4 P6')], 'A', ['P5']],
    ['unplaced', [group('A', 'P1 P2'), group('B', 'P3 P4 P6')], null, ['P5']],
    ['placed-twice', [group('A', 'P1 P2 P5'), group('B', 'P3 P4 P6 P5')], null, ['P5']],
    ['unknown-person', [group('A', 'P1 P2 P5'), group('B', 'P3 P4 P6 X')], 'B', ['X']],
    ['unknown-group', [...legal, group('C', '', null)], 'C', []],
    ['missing-group', [group('A', 'P1 P2 P5')], 'B', []],
    ['group-twice', [group('A', 'P1 P2 P5'), group('A', 'P3 P4 P6')], 'A', []],
  ] as const)('shows %s', (kind, groups, where, keys) => {
    expect(judgeDivision(request, groups).faults).toContainEqual({ kind, group: where, keys });
  });

  it('shows wishes that are not kept', () => {
    const wished = { ...request, together: [['P1', 'P3'] as const], apart: [['P1', 'P2'] as const], locks: [{ key: 'P1', group: 'B', leads: null }, { key: 'P3', group: 'B', leads: false }, { key: 'P4', group: 'B', leads: true }] };
    expect(judgeDivision(wished, legal).faults).toEqual([
      { kind: 'together', group: null, keys: ['P1', 'P3'] }, { kind: 'apart', group: 'A', keys: ['P1', 'P2'] },
      { kind: 'lock-group', group: 'B', keys: ['P1'] }, { kind: 'lock-role', group: 'B', keys: ['P3'] }, { kind: 'lock-role', group: 'B', keys: ['P4'] },
    ]);
  });

  it('shows one person in two groups', () => {
    expect(judgeDivision({ ...request, samePerson: [['P1', 'P3'], ['P1', 'P2']] }, legal).faults).toEqual([{ kind: 'same-person', group: null, keys: ['P1', 'P3'] }]);
  });

  it('answers for no groups at all', () => {
    expect(judgeDivision(request, [])).toMatchObject({ scores: [], moves: [] });
  });

  it('counts roles by who leads, in a repair', () => {
    const candidates = request.candidates.map((person, index) => ({ ...person, group: index < 3 ? 'A' : 'B', isLeading: index === 1 }));
    const verdict = judgeDivision({ ...request, candidates, mode: 'repair' }, [group('A', 'P1 P2 P3'), group('B', 'P4 P5 P6')]);
    expect(verdict.scores.map(({ id, value }) => [id, value])).toEqual([['moves', 0], ['roles', 3], ['sizes', 0]]);
    expect(verdict.moves.map(({ key, role }) => [key, role])).toEqual([['P1', 'becomes-leader'], ['P2', 'steps-down'], ['P4', 'becomes-leader']]);
  });
});
