import { batch } from '@preact/signals';
import { sayPane } from '../../messages/pane-words';
import type { SettingView } from '../../app/workbench';
import { recheck } from '../check';
import { ask } from '../state/use-answer';
import type { Pane } from '../state/pane';
import { forgetTrial, rulesOf, withDraft } from './rules-store';
import type { Drafts } from './rules-store';

/** Long enough that a number is typed before it is judged. */
const DEBOUNCE = 250;

/** Let the workbench judge a draft; an answer for a text that was typed over is dropped. */
async function tryDraft(pane: Pane, id: string): Promise<SettingView | null> {
  const { drafts } = rulesOf(pane);
  const draft = drafts.peek().get(id);
  if (draft === undefined) return null;
  const answer = await ask(pane, () => pane.workbench.trySetting({ id, text: draft.text }));
  if (!answer.ok || drafts.peek().get(id)?.text !== draft.text) return null;
  drafts.value = withDraft(drafts.peek(), id, { text: draft.text, tried: answer.value });
  return answer.value;
}

/** Keep what was typed for a setting, and judge it as soon as the typing pauses; empty: back to the pack's value. */
export function typeSetting(pane: Pane, saved: SettingView, text: string): void {
  const { drafts, waiting } = rulesOf(pane);
  const { id } = saved;
  forgetTrial(pane, id);
  const isAsSaved = text === saved.text || (text === '' && saved.origin === 'pack');
  drafts.value = withDraft(drafts.peek(), id, isAsSaved ? null : { text, tried: null });
  if (isAsSaved) return;
  waiting.set(id, setTimeout(() => {
    waiting.delete(id);
    void tryDraft(pane, id);
  }, DEBOUNCE));
}

/** Drafts that have a problem after the workbench answered, each with what it said. */
function refused(drafts: Drafts, answered: readonly SettingView[]): Drafts {
  return new Map(answered.flatMap((view) => {
    const draft = drafts.get(view.id);
    return draft === undefined || view.problem === null ? [] : [[view.id, { text: draft.text, tried: view }]];
  }));
}

/** After settings were saved a check no longer stands: it is made again, or marked. */
async function followSettings(pane: Pane): Promise<void> {
  const { state } = pane;
  if (state.check.peek() === null) return;
  if (state.isLive.peek()) await recheck(pane);
  else state.isStale.value = true;
}

/** 'saved'; or the ids that must be mended first; or null when the workbench could not save (the pane tells why). */
export type SaveOutcome = 'saved' | readonly string[] | null;

/** Judge every draft, and write all of them when none has a problem. */
export async function saveDrafts(pane: Pane): Promise<SaveOutcome> {
  const { drafts } = rulesOf(pane);
  const changes = [...drafts.peek()].map(([id, { text }]) => ({ id, text }));
  for (const { id } of changes) forgetTrial(pane, id);
  await Promise.all(changes.map(({ id }) => tryDraft(pane, id)));
  const wrong = [...drafts.peek()].filter(([, { tried }]) => tried !== null && tried.problem !== null).map(([id]) => id);
  if (wrong.length > 0) return wrong;
  const words = pane.state.language.peek();
  const saved = await pane.run(sayPane(words, 'pane.rules.saving'), () => pane.workbench.saveSettings(changes));
  if (saved === null) return null;
  const left = refused(drafts.peek(), saved.settings);
  batch(() => {
    drafts.value = left;
    pane.state.data.value = saved.data;
    pane.state.revision.value += 1;
    // What can be taken back now is this, no longer the results.
    if (left.size < changes.length) {
      pane.state.canUndo.value = true;
      pane.state.written.value = null;
    }
    if (left.size === 0) pane.state.notice.value = sayPane(words, 'pane.rules.saved');
  });
  if (left.size > 0) return [...left.keys()];
  await followSettings(pane);
  return 'saved';
}
