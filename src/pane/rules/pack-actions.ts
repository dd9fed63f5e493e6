import { batch } from '@preact/signals';
import { sayPane } from '../../messages/pane-words';
import type { PackFileView, PackView } from '../../app/workbench';
import { refreshWorkbook } from '../state/actions';
import type { Pane } from '../state/pane';
import { forgetPack, rememberChoice, rememberPack } from './remembered-packs';
import { dropDrafts, rulesOf } from './rules-store';

/** Recognise and check again under the pack that was just chosen: everything that is shown rests on it. Nothing is read before a workbook was. */
async function showUnderPack(pane: Pane): Promise<void> {
  dropDrafts(pane);
  if (pane.state.data.peek() === null) pane.state.revision.value += 1;
  else await refreshWorkbook(pane, [], 'pane.rules.switching');
}

/** Let another pack decide. What was typed into the settings of the one before is dropped. */
export async function choosePack(pane: Pane, pack: PackView): Promise<void> {
  const packId = pack.isBuiltIn ? null : pack.id;
  const chosen = await pane.run(sayPane(pane.state.language.peek(), 'pane.rules.switching'), () => pane.workbench.choose({ packId: pack.id }));
  if (chosen === null) return;
  rememberChoice(pane, packId);
  await showUnderPack(pane);
}

/** Try to import a pack; what became of it is kept to be read. A usable one is chosen and remembered. */
export async function importPack(pane: Pane, files: readonly PackFileView[]): Promise<void> {
  const store = rulesOf(pane);
  store.imported.value = null;
  const view = await pane.run(sayPane(pane.state.language.peek(), 'pane.rules.importing'), () => pane.workbench.importPack(files));
  if (view === null) return;
  const { pack } = view;
  const isRemembered = pack !== null && rememberPack(pane, { id: pack.id, files });
  store.imported.value = { view, isRemembered };
  if (pack === null) return;
  rememberChoice(pane, isRemembered ? pack.id : null);
  await showUnderPack(pane);
}

/** Remove an imported pack; when it was the chosen one the built-in pack decides again. */
export async function removePack(pane: Pane, pack: PackView): Promise<void> {
  const left = await pane.run(sayPane(pane.state.language.peek(), 'pane.rules.removing'), () => pane.workbench.removePack(pack.id));
  if (left === null) return;
  forgetPack(pane, pack.id);
  const wasChosen = pane.state.data.peek()?.pack.id === pack.id;
  if (wasChosen) rememberChoice(pane, null);
  batch(() => {
    rulesOf(pane).imported.value = null;
    pane.state.notice.value = sayPane(pane.state.language.peek(), 'pane.rules.removed', { title: pack.title });
    pane.state.revision.value += 1;
  });
  if (wasChosen) await showUnderPack(pane);
}
