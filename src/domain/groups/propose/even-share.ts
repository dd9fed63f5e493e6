import type { CountedCriterion, Problem } from './problem';

type Numbers = Pick<Problem, 'people' | 'groups' | 'low' | 'high'>;

/**
 * Fewest people of a category that a group of this size should have when the category is shared out evenly: the
 * category's people / groups, rounded down; in a group that is smaller than even sizes would make it, its share by
 * size, rounded down.
 *
 * @example fewestIn(problem, 13, 5) // 13 people in 6 groups of 5: 2
 */
export function fewestIn({ people, groups, low }: Numbers, population: number, size: number): number {
  return Math.floor(size < low ? (population * size) / people.length : population / groups.length);
}

/** Most people of a category that a group of this size should have: as {@link fewestIn}, rounded up; larger groups take more by size. */
export function mostIn({ people, groups, high }: Numbers, population: number, size: number): number {
  return Math.ceil(size > high ? (population * size) / people.length : population / groups.length);
}

/** Categories from the most to the least frequent. */
export function byPopulation({ population }: CountedCriterion): readonly number[] {
  return Array.from(population, (_, category) => category)
    .sort((one, other) => (population[other] as number) - (population[one] as number) || one - other);
}
