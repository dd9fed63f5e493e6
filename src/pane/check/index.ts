export { askWrite, recheck, runCheck, runUndo, runWrite, showCheck, showWritten } from './actions';
export { CheckTab } from './check-tab';
export { WhatIsWritten } from './write-panel';
