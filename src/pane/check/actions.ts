import { batch } from '@preact/signals';
import { sayPane } from '../../messages/pane-words';
import type { CheckView, WrittenView } from '../../app/workbench';
import type { Pane } from '../state/pane';

/** Show a new check, or none: whatever was said about the one before is over. */
export function showCheck(pane: Pane, check: CheckView | null): void {
  batch(() => {
    pane.state.check.value = check;
    pane.state.isStale.value = false;
    pane.state.isConfirming.value = false;
    pane.state.revision.value += 1;
  });
}

function markWritten(pane: Pane, isWritten: boolean): void {
  const check = pane.state.check.value;
  if (check !== null) pane.state.check.value = { ...check, isWritten };
}

/** Check the workbook as it was read last, and show the result. False: there was a problem, which is told. */
export async function recheck(pane: Pane): Promise<boolean> {
  const check = await pane.run(sayPane(pane.state.language.value, 'pane.check.checking'), (progress) => pane.workbench.check(progress), true);
  if (check === null) return false;
  showCheck(pane, check);
  return true;
}

/** Read the workbook as it stands now, check it, and show the result. False: there was a problem, which is told. */
export async function runCheck(pane: Pane): Promise<boolean> {
  const data = await pane.run(sayPane(pane.state.language.value, 'pane.check.reading'), (progress) => pane.workbench.read(progress), true);
  if (data === null) return false;
  pane.state.data.value = data;
  if (!data.canCheck) {
    pane.state.tab.value = 'data';
    return false;
  }
  if (!await recheck(pane)) return false;
  pane.state.tab.value = 'check';
  return true;
}

/** Show what would be written and let the user decide; {@link runWrite} then does it. */
export function askWrite(pane: Pane): void {
  pane.state.tab.value = 'check';
  pane.state.isConfirming.value = true;
}

/** Say that results were written, and with what. */
export function showWritten(pane: Pane, written: WrittenView): void {
  batch(() => {
    pane.state.written.value = written;
    pane.state.canUndo.value = written.canUndo;
    pane.state.notice.value = sayPane(pane.state.language.value, 'pane.check.written', { what: written.text });
    markWritten(pane, true);
  });
}

/** Write the results of the last check; `evenIfChanged` when the user was asked about a cell that changed meanwhile. */
export async function runWrite(pane: Pane, evenIfChanged: boolean): Promise<boolean> {
  const written = await pane.run(sayPane(pane.state.language.value, 'pane.check.writing'),
    (progress) => pane.workbench.write({ evenIfChanged }, progress));
  pane.state.isConfirming.value = false;
  if (written === null) return false;
  batch(() => {
    showWritten(pane, written);
    // The results are those of the cells before they changed: that does not go unsaid.
    if (evenIfChanged) pane.state.isStale.value = true;
  });
  return true;
}

/** Take back what was last written: results, or something else that a check may rest on, such as settings. */
export async function runUndo(pane: Pane): Promise<boolean> {
  const { state } = pane;
  const wereResults = state.written.value !== null;
  const undone = await pane.run(sayPane(state.language.value, 'pane.check.undoing'), () => pane.workbench.undo());
  if (undone === null) return false;
  batch(() => {
    state.data.value = undone.data;
    state.canUndo.value = undone.canUndo;
    state.written.value = null;
    state.revision.value += 1;
    state.notice.value = sayPane(state.language.value, wereResults ? 'pane.check.undone' : 'pane.check.undone-step');
    if (wereResults) markWritten(pane, false);
    else state.isStale.value = state.check.value !== null;
  });
  return true;
}
