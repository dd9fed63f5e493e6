export { askWrite, recheck, runCheck, runUndo, runWrite, showCheck } from './actions';
export { CheckTab } from './check-tab';
