import type { Person } from '../eligibility';

/** What is needed of a person to say which unit it comes from. */
export type PersonWithUnit = Pick<Person, 'unit' | 'unitColumn'>;

/**
 * The echelon-I unit of a person by its official name, or the other institution as typed; null while nobody can say,
 * also where only the ministry is named.
 */
export function unitOf(person: PersonWithUnit | null | undefined): string | null {
  if (person?.unit.kind !== 'known') return null;
  const { code, name, kemenkeu } = person.unit.value;
  return code === null && kemenkeu ? null : name;
}

/** The fewest and the most different units that people can come from: whose unit is open may come from any. */
export function countUnits(people: readonly (PersonWithUnit | null)[]): readonly [least: number, most: number] {
  const known = people.map(unitOf);
  const different = new Set(known.filter((unit) => unit !== null)).size;
  const open = known.filter((unit) => unit === null).length;
  return [different === 0 && open > 0 ? 1 : different, different + open];
}

/** The different units in the order of the people, for a sentence; null when none is known. */
export function nameUnits(people: readonly PersonWithUnit[]): string | null {
  const names = new Set(people.map(unitOf).filter((unit) => unit !== null));
  return names.size === 0 ? null : [...names].join(', ');
}
