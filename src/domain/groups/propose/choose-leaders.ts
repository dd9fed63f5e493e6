import type { Chance } from './chance';
import type { Problem } from './problem';

/**
 * Who leads each group: whom a lock names; in a repair somebody who leads today, best of this very group; else chance
 * decides among those who may.
 *
 * @param groupOf the group by person, every group with somebody who may lead
 */
export function chooseLeaders(problem: Problem, groupOf: Int32Array, chance: Chance): readonly number[] {
  const able: number[][] = problem.groups.map(() => []);
  groupOf.forEach((group, person) => {
    if (problem.canLead[person] === 1) able[group]?.push(person);
  });
  return able.map((people, group) => {
    const locked = problem.ledBy[group] as number;
    if (locked >= 0) return locked;
    const nearest = problem.mode === 'repair' ? nearestToToday(problem, people, group) : people;
    return nearest[chance.below(nearest.length)] as number;
  });
}

function nearestToToday({ isLeading, homeOf }: Problem, people: readonly number[], group: number): readonly number[] {
  const rank = (person: number): number => (isLeading[person] === 1 ? 2 : 0) + (homeOf[person] === group ? 1 : 0);
  const nearest = Math.max(...people.map(rank));
  return people.filter((person) => rank(person) === nearest);
}
