import { sayPane } from '../../messages/pane-words';
import { showWritten } from '../check';
import type { Pane } from '../state/pane';
import { queryOf } from './grades-store';
import type { GradesStore } from './grades-store';

/** Show what writing the explanations of those in the list would write. */
export async function askExplanations(pane: Pane, store: GradesStore): Promise<void> {
  if (pane.state.busy.peek() !== null) return;
  const text = sayPane(pane.state.language.peek(), 'pane.grades.write.preparing');
  store.writing.value = await pane.run(text, () => pane.workbench.previewExplanations(queryOf(store, 0, 0)));
}

/** Write the explanations of those in the list, and the results with them. */
export async function writeExplanations(pane: Pane, store: GradesStore): Promise<void> {
  if (pane.state.busy.peek() !== null) return;
  const text = sayPane(pane.state.language.peek(), 'pane.grades.write.writing');
  const written = await pane.run(text, () => pane.workbench.writeExplanations(queryOf(store, 0, 0)));
  store.writing.value = null;
  if (written !== null) showWritten(pane, written);
}
