import { useId } from 'preact/hooks';
import type { GroupCardView, GroupsView } from '../../app/workbench';
import { ToneMark } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { move } from './groups-actions';
import { Member } from './member';

/** One group: its size, what is against the rules, and its people, the leader first. */
export function GroupCard({ card, view }: { readonly card: GroupCardView; readonly view: GroupsView }) {
  const id = useId();
  return (
    <li class={`tone-card group-card tone-${card.tone}`} data-group={card.id} aria-labelledby={id}>
      <header class="group-head">
        <h3 id={id}>{card.title}</h3>
        <span class="group-size">{card.detail}<ToneMark tone={card.tone} /></span>
      </header>
      {card.faults.length > 0 && <ul class="groups-faults">{card.faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      {card.members.length === 0 ? <EmptyGroup card={card} />
        : <ul class="members">{card.members.map((member) => <Member key={member.key} member={member} group={card} view={view} />)}</ul>}
    </li>
  );
}

function EmptyGroup({ card }: { readonly card: GroupCardView }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <p class="group-empty">
      <span class="muted">{say('pane.groups.empty')}</span>{' '}
      <button type="button" class="link-button" onClick={() => void move(pane, { kind: 'remove-group', id: card.id })}>{say('pane.groups.remove', { title: card.title })}</button>
    </p>
  );
}
