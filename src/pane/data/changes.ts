import { batch } from '@preact/signals';
import { showData } from '../state/actions';
import { sayPane } from '../../messages/pane-words';
import type { Answer, DataView, MappingDraft, TableView } from '../../app/workbench';
import type { MessageValues } from '../../messages/message';
import type { PaneTag } from '../../messages/pane-words';
import type { Pane } from '../state/pane';

interface Telling {
  readonly during: PaneTag;
  readonly after: PaneTag;
  readonly values?: MessageValues;
}

/** Do something that changes how the workbook is read; an older check no longer counts. False: a problem, which is told. */
async function change(pane: Pane, telling: Telling, work: () => Promise<Answer<DataView>>): Promise<boolean> {
  const { state } = pane;
  const data = await pane.run(sayPane(state.language.value, telling.during), work);
  if (data === null) return false;
  batch(() => {
    showData(pane, data);
    state.isStale.value = state.check.value !== null;
    // What can be taken back now is this, no longer the results.
    state.written.value = null;
    state.notice.value = sayPane(state.language.value, telling.after, telling.values);
  });
  return true;
}

/** Add the standard sheet of a table; null: every one that the workbook lacks. */
export async function createSheets(pane: Pane, table: TableView | null): Promise<boolean> {
  const telling: Telling = table === null
    ? { during: 'pane.data.creating', after: 'pane.data.created-all' }
    : { during: 'pane.data.creating', after: 'pane.data.created', values: { what: table.title } };
  const isDone = await change(pane, telling, () => pane.workbench.addSheets(table?.kind ?? null));
  if (isDone) pane.state.canUndo.value = true;
  return isDone;
}

export function saveMapping(pane: Pane, draft: MappingDraft): Promise<boolean> {
  const telling: Telling = { during: 'pane.map.saving', after: 'pane.map.saved', values: { sheet: draft.sheet } };
  return change(pane, telling, () => pane.workbench.saveMapping(draft));
}

export function ignoreSheet(pane: Pane, sheet: string, isIgnored: boolean): Promise<boolean> {
  const telling: Telling = { during: 'pane.map.saving', after: isIgnored ? 'pane.map.ignored' : 'pane.map.read-anew', values: { sheet } };
  return change(pane, telling, () => pane.workbench.ignoreSheet(sheet, isIgnored));
}

export function forgetMapping(pane: Pane): Promise<boolean> {
  return change(pane, { during: 'pane.map.saving', after: 'pane.data.forgotten' }, () => pane.workbench.forgetMapping());
}
