import { plainName } from '../values';
import { isSurely, mayBe } from './instructor';
import type { Instructor } from './instructor';
import type { PeopleRange } from './people-range';

/**
 * How many assistants there are: people, not rows. The same name counts once; with other degrees it may be somebody else,
 * a row without a name anybody, and whose role is open may assist or not.
 *
 * @source KAP K46
 */
export function countAssistants(instructors: readonly Instructor[]): PeopleRange {
  const sure = instructors.filter((instructor) => isSurely(instructor, 'asisten'));
  const possible = instructors.filter((instructor) => mayBe(instructor, 'asisten'));
  const certain = new Set(sure.flatMap(({ name }) => (name === null ? [] : [plainName(name)])));
  const written = new Set(possible.flatMap(({ name }) => (name === null ? [] : [writtenName(name)])));
  const unnamed = possible.filter(({ name }) => name === null).length;
  return { low: certain.size === 0 ? Math.min(1, sure.length) : certain.size, high: written.size + unnamed };
}

/** The rows of assistants whose names differ in degrees or spelling only: one person, or several. Linear in instructors. */
export function sameAssistants(instructors: readonly Instructor[]): readonly Instructor[] {
  const named = instructors.flatMap((instructor) => (
    instructor.name === null || !mayBe(instructor, 'asisten') ? [] : [{ instructor, plain: plainName(instructor.name), written: writtenName(instructor.name) }]));
  const spellings = new Map<string, Set<string>>();
  for (const { plain, written } of named) spellings.set(plain, (spellings.get(plain) ?? new Set()).add(written));
  return named.filter(({ plain }) => (spellings.get(plain)?.size ?? 0) > 1).map(({ instructor }) => instructor);
}

function writtenName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

/** The rows to settle before the number of assistants is certain: open roles, and rows without a name. */
export function openAssistants(instructors: readonly Instructor[]): readonly Instructor[] {
  return instructors.filter((instructor) => mayBe(instructor, 'asisten') && (!isSurely(instructor, 'asisten') || instructor.name === null));
}
