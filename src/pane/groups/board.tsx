import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GroupsView } from '../../app/workbench';
import { Section } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { GroupCard } from './group-card';
import { move } from './groups-actions';
import { groupsOf } from './groups-store';
import { Unplaced } from './unplaced';
import { useDragging } from './use-dragging';

/** So many cards are drawn at first and with every "Tampilkan lagi". */
const A_PAGE = 60;

/** Whoever was moved keeps the focus, wherever the card is now. */
function useFocusMoved(view: GroupsView) {
  const board = useRef<HTMLDivElement>(null);
  const { focus } = groupsOf(usePane());
  useLayoutEffect(() => {
    const key = focus.peek();
    if (key === null) return;
    focus.value = null;
    const person = [...board.current?.querySelectorAll<HTMLElement>('[data-person]') ?? []].find((element) => element.dataset['person'] === key);
    if (person?.contains(document.activeElement) === true) return;
    person?.querySelector<HTMLElement>('.member-main')?.focus();
    person?.scrollIntoView({ block: 'nearest' });
  }, [view]);
  return board;
}

function BoardActs({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <span class="board-acts">
      {view.origin !== 'roster' && <button type="button" class="link-button small" data-act="reset" onClick={() => void move(pane, { kind: 'reset' })}>{say('pane.groups.reset')}</button>}
      <button type="button" class="link-button small" data-act="add-group" onClick={() => void move(pane, { kind: 'add-group' })}>{say('pane.groups.add')}</button>
    </span>
  );
}

/** People without a group on top, then a card for every group. */
export function Board({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say, number } = useWords();
  const [limit, setLimit] = useState(A_PAGE);
  const board = useFocusMoved(view);
  useDragging(board, (key, to) => void move(pane, { kind: 'move', key, to }));
  const rest = view.cards.length - limit;
  return (
    <Section title={say('pane.groups.board')} aside={<BoardActs view={view} />}>
      <p class="muted small">{say('pane.groups.board.hint')}</p>
      <div class="board" ref={board}>
        {(view.unplaced.length > 0 || view.origin !== 'roster') && <Unplaced view={view} />}
        <ul class="board-cards">{view.cards.slice(0, limit).map((card) => <GroupCard key={card.id} card={card} view={view} />)}</ul>
      </div>
      {rest > 0 && <button type="button" class="more" onClick={() => setLimit(limit + A_PAGE)}>{say('pane.groups.more', { n: number(Math.min(rest, A_PAGE)) })}</button>}
    </Section>
  );
}
