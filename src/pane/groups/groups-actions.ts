import { batch } from '@preact/signals';
import type { Answer, BoardMove, GroupsView, ProposalOrder } from '../../app/workbench';
import type { MessageValues } from '../../messages/message';
import { sayPane } from '../../messages/pane-words';
import type { PaneTag } from '../../messages/pane-words';
import { recheck } from '../check';
import { readWorkbook, showData } from '../state/actions';
import type { Pane } from '../state/pane';
import { ask } from '../state/use-answer';
import { groupsOf, readCount } from './groups-store';

const saying = (pane: Pane, tag: PaneTag, values?: MessageValues): string => sayPane(pane.state.language.peek(), tag, values);

/** Show the board as it lies on the bench, or why there is none. */
export async function loadBoard(pane: Pane): Promise<void> {
  take(pane, await ask(pane, () => pane.workbench.groups()));
}

function take(pane: Pane, answer: Answer<GroupsView>): void {
  const { view, problem } = groupsOf(pane);
  batch(() => {
    view.value = answer.ok ? answer.value : null;
    problem.value = answer.ok ? null : answer.problem;
  });
}

/** How groups are asked for, as typed; null: it cannot be asked so. */
function typedOrder(pane: Pane, mode: ProposalOrder['mode']): ProposalOrder | null {
  const { count, seed } = groupsOf(pane);
  const groups = readCount(count.peek());
  return groups === undefined || seed.peek().trim() === '' ? null : { mode, seed: seed.peek().trim(), groups };
}

/**
 * Propose groups for the class as it stands in the workbook now. Where that is another class than the board's, the
 * user sees so first.
 */
export async function propose(pane: Pane, mode: ProposalOrder['mode']): Promise<void> {
  const order = typedOrder(pane, mode);
  if (order === null || pane.state.busy.peek() !== null) return;
  const isTold = hasNote(pane);
  if (!await readWorkbook(pane)) return;
  await loadBoard(pane);
  if (hasNote(pane) && !isTold) return;
  const view = await pane.run(saying(pane, 'pane.groups.proposing'), (progress) => pane.workbench.propose(order, progress), true);
  if (view === null) return;
  batch(() => {
    groupsOf(pane).opened.value = null;
    groupsOf(pane).isApplying.value = false;
    take(pane, { ok: true, value: view });
  });
  tell(pane, view.impossible === null ? saying(pane, 'pane.groups.proposed', { verdict: view.verdict.text }) : view.impossible.reasons.join(' '));
}

function hasNote(pane: Pane): boolean {
  return (groupsOf(pane).view.peek()?.note ?? null) !== null;
}

/** Screen readers are told; a text that is the same as before is told again. */
function tell(pane: Pane, text: string): void {
  const { said } = groupsOf(pane);
  said.value = said.peek() === text ? `${text} ` : text;
}

/** Do on the board what the user did, and say what became of it; nothing while other work runs. */
export async function move(pane: Pane, made: BoardMove): Promise<void> {
  const store = groupsOf(pane);
  const before = store.view.peek();
  if (pane.state.busy.peek() !== null || before === null) return;
  const answer = await ask(pane, () => pane.workbench.moveOnBoard(made));
  if (!answer.ok) {
    pane.state.problem.value = answer.problem;
    return;
  }
  batch(() => {
    store.isApplying.value = false;
    if ('key' in made) store.focus.value = made.key;
    take(pane, answer);
  });
  tell(pane, whatMoved(pane, made, answer.value, before));
}

function whatMoved(pane: Pane, made: BoardMove, now: GroupsView, before: GroupsView): string {
  switch (made.kind) {
    case 'undo': return saying(pane, 'pane.groups.said.undone', { verdict: now.verdict.text });
    case 'reset': return saying(pane, 'pane.groups.said.reset');
    case 'add-group': return saying(pane, 'pane.groups.said.added');
    case 'remove-group': return saying(pane, 'pane.groups.removed', { title: before.cards.find(({ id }) => id === made.id)?.title });
    default: return whatBecame(pane, made, now);
  }
}

function whatBecame(pane: Pane, made: Extract<BoardMove, { readonly key: string }>, { cards, unplaced, verdict }: GroupsView): string {
  const card = cards.find(({ members }) => members.some(({ key }) => key === made.key));
  const person = (card?.members ?? unplaced).find(({ key }) => key === made.key);
  const values = { name: person?.name ?? made.key, title: card?.title ?? '', verdict: verdict.text };
  if (made.kind === 'lock') return saying(pane, made.isLocked ? 'pane.groups.said.locked' : 'pane.groups.said.unlocked', values);
  if (made.kind === 'lead') return saying(pane, 'pane.groups.said.lead', values);
  return saying(pane, card === undefined ? 'pane.groups.said.out' : 'pane.groups.said.moved', values);
}

/** Write the board to the sheet Kelompok Usulan. */
export async function writeGroups(pane: Pane): Promise<void> {
  if (pane.state.busy.peek() !== null) return;
  const written = await pane.run(saying(pane, 'pane.groups.writing'), () => pane.workbench.writeGroups());
  if (written === null) return loadBoard(pane);
  batch(() => {
    // What can be taken back now is this, no longer the results.
    pane.state.written.value = null;
    pane.state.canUndo.value = written.canUndo;
    pane.state.notice.value = `${written.text}.`;
  });
}

/** Write the board into the roster. What a check said of the old groups no longer stands then. */
export async function applyGroups(pane: Pane): Promise<void> {
  const store = groupsOf(pane);
  store.isApplying.value = false;
  if (pane.state.busy.peek() !== null) return;
  const applied = await pane.run(saying(pane, 'pane.groups.applying'), () => pane.workbench.applyGroups());
  if (applied === null) return loadBoard(pane);
  const { state } = pane;
  batch(() => {
    take(pane, { ok: true, value: applied.groups });
    store.opened.value = null;
    state.written.value = null;
    state.canUndo.value = true;
    state.notice.value = saying(pane, 'pane.groups.applied');
    showData(pane, applied.data);
  });
  if (state.check.peek() === null) return;
  if (state.isLive.peek()) await recheck(pane);
  else state.isStale.value = true;
}
