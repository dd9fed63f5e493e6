import { useState } from 'preact/hooks';
import type { GroupsView } from '../../app/workbench';
import { useWords } from '../state/use-words';
import { Member } from './member';

const A_PAGE = 60;

/** Everybody who has no group yet; also where somebody is put who is to have none. */
export function Unplaced({ view }: { readonly view: GroupsView }) {
  const { say, count, number } = useWords();
  const [limit, setLimit] = useState(A_PAGE);
  const rest = view.unplaced.length - limit;
  return (
    <section class="unplaced" data-group="" aria-label={say('pane.groups.unplaced.title')}>
      <header class="group-head">
        <h3>{say('pane.groups.unplaced.title')}</h3>
        <span class="group-size">{count('pane.groups.unplaced.detail', view.unplaced.length)}</span>
      </header>
      <ul class="members">{view.unplaced.slice(0, limit).map((member) => <Member key={member.key} member={member} group={null} view={view} />)}</ul>
      {rest > 0 && <button type="button" class="more" onClick={() => setLimit(limit + A_PAGE)}>{say('pane.groups.more', { n: number(Math.min(rest, A_PAGE)) })}</button>}
    </section>
  );
}
