import type { FactDefinition } from '../rules';
import { assistantFacts, wholeClassFacts } from './class-facts';
import { instructorFacts } from './instructor-facts';
import { taughtSessionFacts } from './session-facts';
import { taughtFacts } from './subject-facts';

/** Facts of this context: about the class, its instructors, and what of the programme they teach. */
export const classFacts: readonly FactDefinition[] = [...wholeClassFacts, ...instructorFacts, ...taughtFacts, ...taughtSessionFacts];

/** Those of them that only a list of instructors can tell. */
export const instructorListFacts: readonly FactDefinition[] = [...assistantFacts, ...instructorFacts, ...taughtFacts, ...taughtSessionFacts];

export { buildClassFacts } from './class-facts';
export type { ClassCounts, CountedPeople } from './class-facts';
export { CLASS_FILE, readClassScheme } from './class-scheme';
export type { ClassScheme } from './class-scheme';
export { countAssistants, openAssistants, sameAssistants } from './count-assistants';
export { countPeople } from './count-people';
export type { Counted } from './count-people';
export { isSurely, readInstructors } from './instructor';
export type { Instructor } from './instructor';
export { buildInstructorFacts } from './instructor-facts';
export type { PeopleRange } from './people-range';
export { buildSessionFacts } from './session-facts';
export { buildTaughtFacts } from './subject-facts';
