import { askWrite, runCheck, runUndo, runWrite } from '../check/actions';
import { readWorkbook } from '../state/actions';
import { sayPane } from '../../messages/pane-words';
import type { Pane } from '../state/pane';
import type { Act } from './next-step';

/** Do what a button of the action bar says. */
export async function perform(pane: Pane, act: Act): Promise<void> {
  switch (act) {
    case 'read':
    case 'read-again': await readWorkbook(pane); return;
    case 'check':
    case 'check-again': await runCheck(pane); return;
    case 'write': askWrite(pane); return;
    case 'write-now': await runWrite(pane, false); return;
    case 'cancel-write': pane.state.isConfirming.value = false; return;
    case 'undo': await runUndo(pane); return;
    case 'save': await saveFile(pane);
  }
}

async function saveFile(pane: Pane): Promise<void> {
  const { save } = pane.platform;
  if (save === null) return;
  await pane.run(sayPane(pane.state.language.value, 'pane.busy.save'), async () => {
    await save();
    return { ok: true, value: true };
  });
}
