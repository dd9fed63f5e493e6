import { boundGoals } from './bounds';
import { checkRequest, countsGroups } from './check-request';
import { compileProblem } from './compile-problem';
import { listMoves } from './list-moves';
import type { FilledGroup } from './list-moves';
import { measure } from './measure';
import type { Problem } from './problem';
import type { GoalScore, Move } from './proposal';
import type { GroupingRequest } from './request';

/** A hard rule that a division breaks, and on whom. */
export interface DivisionFault {
  /**
   * About a group: `too-many`, `too-few` members; `no-leader`; `leader-not-member`, `leader-not-eligible`;
   * `unknown-group`, `group-twice`. About people: `unplaced`, `placed-twice`, `unknown-person`; pairs that break
   * `together` or `apart`, or are one person in two groups (`same-person`); locks on the group (`lock-group`) or on who leads (`lock-role`). `missing-group`: a group of
   * the request that is not there.
   */
  readonly kind:
    | 'too-many' | 'too-few' | 'no-leader' | 'leader-not-member' | 'leader-not-eligible' | 'unknown-group' | 'group-twice' | 'missing-group'
    | 'unplaced' | 'placed-twice' | 'unknown-person' | 'same-person' | 'together' | 'apart' | 'lock-group' | 'lock-role';
  /** The group it is about; for a lock the one that it names; null: none alone. */
  readonly group: string | null;
  readonly keys: readonly string[];
}

/** Whether a division keeps every hard rule, and how good it is. */
export interface DivisionVerdict {
  /** None: the division is legal. */
  readonly faults: readonly DivisionFault[];
  /** As in a certificate. A division with faults can be below a bound: bounds hold for legal ones. */
  readonly scores: readonly GoalScore[];
  readonly moves: readonly Move[];
}

/** Where everybody is, in the groups in which they are named first. */
function placesOf(groups: readonly FilledGroup[]): ReadonlyMap<string, FilledGroup> {
  const places = new Map<string, FilledGroup>();
  for (const group of groups) for (const key of group.members) if (!places.has(key)) places.set(key, group);
  return places;
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

function findGroupFaults(request: GroupingRequest, groups: readonly FilledGroup[]): readonly DivisionFault[] {
  const eligible = new Set(request.candidates.filter(({ leader }) => leader === 'eligible').map(({ key }) => key));
  return groups.flatMap(({ id: group, members, leader }): readonly DivisionFault[] => {
    const faults: DivisionFault[] = [];
    if (members.length > request.maximum) faults.push({ kind: 'too-many', group, keys: members });
    if (members.length < Math.max(1, request.minimum)) faults.push({ kind: 'too-few', group, keys: members });
    if (leader === null) faults.push({ kind: 'no-leader', group, keys: [] });
    else if (!members.includes(leader)) faults.push({ kind: 'leader-not-member', group, keys: [leader] });
    else if (!eligible.has(leader)) faults.push({ kind: 'leader-not-eligible', group, keys: [leader] });
    return faults;
  });
}

function findListFaults(request: GroupingRequest, groups: readonly FilledGroup[]): readonly DivisionFault[] {
  const [given, wanted] = [new Set(groups.map(({ id }) => id)), new Set(request.groups ?? [])];
  const about = (kind: DivisionFault['kind'], ids: readonly string[]): readonly DivisionFault[] => ids.map((group) => ({ kind, group, keys: [] }));
  return [
    ...about('group-twice', repeated(groups.map(({ id }) => id))),
    ...(request.groups === null ? [] : [...about('unknown-group', [...given].filter((id) => !wanted.has(id))), ...about('missing-group', [...wanted].filter((id) => !given.has(id)))]),
  ];
}

function findPeopleFaults(request: GroupingRequest, groups: readonly FilledGroup[], places: ReadonlyMap<string, FilledGroup>): readonly DivisionFault[] {
  const known = new Set(request.candidates.map(({ key }) => key));
  const unplaced = request.candidates.filter(({ key }) => !places.has(key)).map(({ key }) => key);
  return [
    ...(unplaced.length === 0 ? [] : [{ kind: 'unplaced' as const, group: null, keys: unplaced }]),
    ...repeated(groups.flatMap(({ members }) => members)).map((key) => ({ kind: 'placed-twice' as const, group: null, keys: [key] })),
    ...[...places].filter(([key]) => !known.has(key)).map(([key, { id }]) => ({ kind: 'unknown-person' as const, group: id, keys: [key] })),
  ];
}

function findWishFaults(request: GroupingRequest, places: ReadonlyMap<string, FilledGroup>): readonly DivisionFault[] {
  const faults: DivisionFault[] = [];
  const together = (pair: readonly [string, string]): boolean => places.has(pair[0]) && places.get(pair[0]) === places.get(pair[1]);
  for (const keys of request.together) if (!together(keys)) faults.push({ kind: 'together', group: null, keys });
  for (const keys of request.samePerson ?? []) if (!together(keys)) faults.push({ kind: 'same-person', group: null, keys });
  for (const keys of request.apart) if (together(keys)) faults.push({ kind: 'apart', group: places.get(keys[0])?.id ?? null, keys });
  return [...faults, ...findLockFaults(request, places)];
}

function findLockFaults(request: GroupingRequest, places: ReadonlyMap<string, FilledGroup>): readonly DivisionFault[] {
  const faults: DivisionFault[] = [];
  for (const { key, group, leads } of request.locks) {
    const place = places.get(key);
    if (place?.id !== group) faults.push({ kind: 'lock-group', group, keys: [key] });
    else if (leads !== null && leads !== (place.leader === key)) faults.push({ kind: 'lock-role', group, keys: [key] });
  }
  return faults;
}

function scoreDivision(request: GroupingRequest, groups: readonly FilledGroup[], places: ReadonlyMap<string, FilledGroup>): readonly GoalScore[] {
  const problem = compileProblem(request, [...new Set(groups.map(({ id }) => id))]);
  const values = measureGroups(problem, groups, places);
  const uneven = values[problem.goals.findIndex(({ kind }) => kind === 'sizes')] as number;
  const bounds = boundGoals(problem, values, { minimum: Math.max(1, problem.low - uneven), maximum: problem.high + uneven });
  const scores = problem.goals.map(({ id }, goal) => ({ id, value: values[goal] as number, bound: bounds[goal] as number }));
  const least = Math.ceil(request.candidates.length / request.maximum);
  return countsGroups(request) ? [{ id: 'groups', value: groups.length - least, bound: 0 }, ...scores] : scores;
}

function measureGroups(problem: Problem, groups: readonly FilledGroup[], places: ReadonlyMap<string, FilledGroup>): readonly number[] {
  const numbers = new Map(problem.groups.map((id, index) => [id, index]));
  const people = new Map(problem.people.map(({ key }, index) => [key, index]));
  const leaders = problem.groups.map(() => -1);
  for (const { id, leader } of groups) leaders[numbers.get(id) as number] = people.get(leader ?? '') ?? -1;
  return measure(problem, Int32Array.from(problem.people, ({ key }) => numbers.get(places.get(key)?.id ?? '') ?? -1), leaders);
}

/**
 * Whether groups as somebody has arranged them keep every hard rule, by the same numbers as a proposal. A group with
 * nobody in it has too few members: leave it out where it is to go. Practically linear in people, groups and wishes,
 * so that it can be asked after every move.
 *
 * @throws RangeError as {@link proposeGroups}
 * @example judgeDivision(request, proposal.groups).faults // []
 */
export function judgeDivision(request: GroupingRequest, groups: readonly FilledGroup[]): DivisionVerdict {
  checkRequest(request);
  const places = placesOf(groups);
  const faults = [
    ...findListFaults(request, groups), ...findGroupFaults(request, groups), ...findPeopleFaults(request, groups, places), ...findWishFaults(request, places),
  ];
  return { faults, scores: groups.length === 0 ? [] : scoreDivision(request, groups, places), moves: listMoves(request, groups) };
}
