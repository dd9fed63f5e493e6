import fc from 'fast-check';
import { afterMove, arrangementOf, groupOf, locksOf } from '../../../src/app/workbench/groups/board';
import type { Arrangement } from '../../../src/app/workbench/groups/board';
import type { GroupPerson } from '../../../src/app/proposing/grouping';
import type { BoardMove } from '../../../src/app/workbench';

/** Keys and ids that trip careless lookups, beside plain ones. */
const NAMES = ['a', 'b', 'c', '__proto__', 'constructor', 'toString', '', ' ', '1', '2'];
const PEOPLE = new Set(NAMES);

const person = (key: string, group: string | null, isLeading = false, isLeftOut = false): GroupPerson => ({
  key, group, isLeading, isLeftOut, name: key, position: 0, cell: { sheet: 'Peserta', row: 0, column: 0 },
  eligibility: 'eligible', leader: 'eligible', traits: [],
});
const board = (): Arrangement => arrangementOf([person('a', '1', true), person('b', '1'), person('c', '2', true), person('__proto__', null)]);
const after = (move: Exclude<BoardMove, { kind: 'undo' | 'reset' }>, from: Arrangement = board()): Arrangement => afterMove(from, move, PEOPLE);
const members = (arrangement: Arrangement): Record<string, readonly string[]> => Object.fromEntries(arrangement.groups.map((group) => [group.id, group.members]));

test('the roster’s groups come as they are, those left out stay out', () => {
  const { groups } = arrangementOf([person('a', '2'), person('b', '1', true), person('c', '2', false, true), person('d', null)]);
  expect(groups).toEqual([{ id: '2', members: ['a'], leaders: [] }, { id: '1', members: ['b'], leaders: ['b'] }]);
});

test('who moves takes no leadership along, and leaves none behind', () => {
  const moved = after({ kind: 'move', key: 'a', to: '2' });
  expect(moved.groups).toEqual([{ id: '1', members: ['b'], leaders: [] }, { id: '2', members: ['c', 'a'], leaders: ['c'] }]);
});

test('a lock goes with somebody to another group, and falls with the last one', () => {
  const locked = after({ kind: 'lock', key: 'a', isLocked: true });
  expect(locksOf(locked)).toEqual([{ key: 'a', group: '1', leads: true }]);
  const moved = after({ kind: 'move', key: 'a', to: '2' }, locked);
  expect(locksOf(moved)).toEqual([{ key: 'a', group: '2', leads: null }]);
  expect(locksOf(after({ kind: 'move', key: 'a', to: null }, moved))).toEqual([]);
  expect(locksOf(after({ kind: 'lock', key: 'a', isLocked: false }, moved))).toEqual([]);
});

test('a new leader takes the place of every other', () => {
  const two = arrangementOf([person('a', '1', true), person('b', '1', true), person('c', '1')]);
  expect(after({ kind: 'lead', key: 'c' }, two).groups[0]?.leaders).toEqual(['c']);
  expect(after({ kind: 'lead', key: 'a' }, two).groups[0]?.leaders).toEqual(['a']);
});

test('a new group takes the first free number; only an empty one goes', () => {
  const three = after({ kind: 'add-group' });
  expect(three.groups.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(after({ kind: 'remove-group', id: '1' }, three)).toBe(three);
  expect(after({ kind: 'remove-group', id: '3' }, three).groups.map(({ id }) => id)).toEqual(['1', '2']);
});

test.each<[string, Exclude<BoardMove, { kind: 'undo' | 'reset' }>]>([
  ['to a group that is not there', { kind: 'move', key: 'a', to: '9' }],
  ['to a name of every object', { kind: 'move', key: 'a', to: '__proto__' }],
  ['of somebody unknown', { kind: 'move', key: 'zzz', to: '1' }],
  ['to where the person is', { kind: 'move', key: 'a', to: '1' }],
  ['out of no group', { kind: 'move', key: '__proto__', to: null }],
  ['of a leader to lead', { kind: 'lead', key: 'a' }],
  ['of nobody in a group to lead', { kind: 'lead', key: '__proto__' }],
  ['that locks who is in no group', { kind: 'lock', key: '__proto__', isLocked: true }],
  ['that unlocks who is not locked', { kind: 'lock', key: 'a', isLocked: false }],
  ['that removes an unknown group', { kind: 'remove-group', id: 'constructor' }],
])('a move %s changes nothing', (_, move) => {
  const before = board();
  expect(afterMove(before, move, PEOPLE)).toBe(before);
});

test('whatever is moved, nobody is lost, doubled, or leads a group of others', () => {
  const name = fc.constantFrom(...NAMES);
  const move = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), key: name, to: fc.option(name, { nil: null }) }),
    fc.record({ kind: fc.constant('lead' as const), key: name }),
    fc.record({ kind: fc.constant('lock' as const), key: name, isLocked: fc.boolean() }),
    fc.constant({ kind: 'add-group' as const }),
    fc.record({ kind: fc.constant('remove-group' as const), id: name }),
  );
  fc.assert(fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
    let now = board();
    for (const one of moves) {
      const before = now;
      now = afterMove(now, one, PEOPLE);
      const placed = Object.values(members(now)).flat();
      expect(new Set(placed).size).toBe(placed.length);
      const [was, is] = [before, now].map(({ groups }) => groups.reduce((sum, group) => sum + group.members.length, 0));
      expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThanOrEqual(one.kind === 'move' ? 1 : 0);
      expect(new Set(now.groups.map(({ id }) => id)).size).toBe(now.groups.length);
      for (const { members: keys, leaders } of now.groups) for (const leader of leaders) expect(keys).toContain(leader);
      for (const key of now.locked) expect(groupOf(now, key)).not.toBeNull();
      if (one.kind === 'move' && one.to !== null && now !== before) expect(groupOf(now, one.key)?.id).toBe(one.to);
    }
  }));
});
