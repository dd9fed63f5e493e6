export { buildFactTable, readRoster, subjectKey } from './fact-table';
export type { Roster } from './fact-table';
export { packFacts } from './pack-facts';
export { participantFacts } from './participant-facts';
export type { DerivationContext, ParticipantFact } from './participant-facts';
export { textFacts } from './text-facts';
export type { Person } from './person';
