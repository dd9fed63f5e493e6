export { buildFactTable, readRoster, subjectKey } from './fact-table';
export type { Roster } from './fact-table';
export { durationUnit, isUnitNamed, readDuration } from './duration-unit';
export type { DurationUnit } from './duration-unit';
export { packFacts } from './pack-facts';
export { participantFacts } from './participant-facts';
export type { DerivationContext, ParticipantFact } from './participant-facts';
export { textFacts } from './text-facts';
export type { Person } from './person';
