export { composeAudit } from './compose-audit';
export type { ComposeOptions } from './compose-audit';
export { readDecisions } from './decisions';
export { RESULT_SHEETS } from './sheet-names';
export type { ResultKind, SheetNames } from './sheet-names';
