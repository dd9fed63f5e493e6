export { judgeDivision } from './judge-division';
export type { DivisionFault, DivisionVerdict } from './judge-division';
export type { FilledGroup } from './list-moves';
export type * from './proposal';
export { proposeGroups } from './propose-groups';
export type { ProposalOptions } from './propose-groups';
export type * from './request';
export type { ProposalBudget, ProposalCheckpoint } from './work';
export type { WholeProgram, WholeSolution, WholeSolver } from './whole-program';
