import type { Chance } from './chance';
import type { Problem } from './problem';

/**
 * Who of a group should lead it, where no lock says: in a repair those who lead today, of them (else of all who may)
 * those who miss the fewest goals about leaders. A goal asks for more or for less of the same, so that whoever misses
 * the fewest misses none that another would reach.
 */
export function suitableLeaders({ mode, canLead, isLeading, unsuited }: Problem, members: readonly number[]): readonly number[] {
  const able = members.filter((person) => canLead[person] === 1);
  const incumbents = mode === 'repair' ? able.filter((person) => isLeading[person] === 1) : [];
  return least(incumbents.length > 0 ? incumbents : able, (person) => unsuited.reduce((total, misses) => total + (misses[person] as number), 0));
}

/**
 * Who leads each group: whom a lock names; else one of {@link suitableLeaders}, in a repair of this very group if one
 * of them is, by chance.
 *
 * @param groupOf the group by person, every group with somebody who may lead
 */
export function chooseLeaders(problem: Problem, groupOf: Int32Array, chance: Chance): readonly number[] {
  const members: number[][] = problem.groups.map(() => []);
  groupOf.forEach((group, person) => members[group]?.push(person));
  return members.map((people, group) => {
    const locked = problem.ledBy[group] as number;
    if (locked >= 0) return locked;
    const suitable = suitableLeaders(problem, people);
    const nearest = problem.mode === 'repair' ? least(suitable, (person) => (problem.homeOf[person] === group ? 0 : 1)) : suitable;
    return nearest[chance.below(nearest.length)] as number;
  });
}

function least(people: readonly number[], count: (person: number) => number): readonly number[] {
  const fewest = Math.min(...people.map(count));
  return people.filter((person) => count(person) === fewest);
}
