import { batch } from '@preact/signals';
import { sayPane } from '../../messages/pane-words';
import { showCheck } from '../check/actions';
import { forgetQuery } from '../check/findings-store';
import { forgetGroups } from '../groups/groups-store';
import { dropDrafts } from '../rules/rules-store';
import type { DataView } from '../../app/workbench';
import type { Language } from '../../messages/message';
import type { PaneTag } from '../../messages/pane-words';
import type { ChangedRange } from '../../workbook';
import type { Pane } from './pane';

const saying = (pane: Pane, tag: PaneTag): string => sayPane(pane.state.language.value, tag);

/** Show what was recognised anew; whatever hangs on it is asked for again. */
export function showData(pane: Pane, data: DataView): void {
  batch(() => {
    pane.state.data.value = data;
    pane.state.revision.value += 1;
  });
}

/** Read the workbook from the start. False: there was a problem, which is told. */
export async function readWorkbook(pane: Pane): Promise<boolean> {
  const data = await pane.run(saying(pane, 'pane.busy.read'), (progress) => pane.workbench.read(progress), true);
  if (data === null) return false;
  showData(pane, data);
  return true;
}

/** Another workbook is on the bench: nothing of the one before stays, and the new one is read. */
export async function openWorkbook(pane: Pane): Promise<boolean> {
  const { state } = pane;
  pane.settle(false);
  batch(() => {
    dropDrafts(pane);
    forgetQuery(pane);
    forgetGroups(pane);
    state.data.value = null;
    showCheck(pane, null);
    state.written.value = null;
    state.canUndo.value = false;
    state.notice.value = null;
    state.tab.value = 'data';
  });
  return readWorkbook(pane);
}

/** Read again what changed, and check again if there was a check. False: there was a problem, which is told. */
export async function refreshWorkbook(pane: Pane, changes: readonly ChangedRange[], tag: PaneTag = 'pane.busy.refresh'): Promise<boolean> {
  const fresh = await pane.run(saying(pane, tag), () => pane.workbench.refresh(changes));
  if (fresh === null) return false;
  batch(() => {
    pane.state.data.value = fresh.data;
    showCheck(pane, fresh.check);
  });
  return true;
}

/** Speak another language, now and the next time. */
export async function chooseLanguage(pane: Pane, language: Language): Promise<void> {
  pane.state.language.value = language;
  pane.platform.remember('language', language);
  const chosen = await pane.run(saying(pane, 'pane.busy.language'), () => pane.workbench.choose({ language }));
  if (chosen === null) return;
  if (pane.state.data.value === null) pane.state.revision.value += 1;
  else await refreshWorkbook(pane, [], 'pane.busy.language');
}

/** Check again by itself or not, now and the next time. */
export function chooseLive(pane: Pane, isLive: boolean): void {
  pane.state.isLive.value = isLive;
  pane.platform.remember('live', isLive ? 'yes' : null);
}

/** Take everything of Cermat's out of the workbook. */
export async function clearWorkbook(pane: Pane): Promise<boolean> {
  const cleared = await pane.run(saying(pane, 'pane.busy.clear'), () => pane.workbench.clear());
  if (cleared === null) return false;
  const { state } = pane;
  batch(() => {
    state.data.value = cleared.data;
    showCheck(pane, null);
    state.written.value = null;
    state.canUndo.value = cleared.written.canUndo;
    state.notice.value = sayPane(state.language.value, 'pane.clear.done', { what: cleared.written.text });
  });
  return true;
}
