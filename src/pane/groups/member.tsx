import { useId } from 'preact/hooks';
import type { GroupCardView, GroupsView, MemberView } from '../../app/workbench';
import { CellChip, SelectField, Tag } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { move } from './groups-actions';
import { groupsOf } from './groups-store';

/** Drawn, so that no font decides how a leader looks. */
function Crown() {
  return <svg class="crown" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M2 12.5h12L14.8 5l-4 3L8 3 5.2 8l-4-3z" /></svg>;
}

function Grip() {
  return <span class="member-grip" aria-hidden="true"><svg viewBox="0 0 8 16" width="8" height="16"><path d="M2 4h.01M6 4h.01M2 8h.01M6 8h.01M2 12h.01M6 12h.01" /></svg></span>;
}

interface MemberProps {
  readonly member: MemberView;
  /** Null: in none. */
  readonly group: GroupCardView | null;
  readonly view: GroupsView;
}

/** Somebody on the board: dragged by hand, or opened for everything that can be done. */
export function Member(props: MemberProps) {
  const { member } = props;
  const { say } = useWords();
  const { opened } = groupsOf(usePane());
  const id = useId();
  const isOpen = opened.value === member.key;
  const close = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    opened.value = null;
    event.currentTarget.querySelector<HTMLElement>('.member-main')?.focus();
  };
  return (
    <li class={isOpen ? 'member is-open' : 'member'} data-person={member.key} onKeyDown={close}>
      <Grip />
      <button type="button" class="member-main" aria-expanded={isOpen} aria-controls={id} onClick={() => { opened.value = isOpen ? null : member.key; }}>
        <span class="member-name">{member.name}</span>
        {member.leads && <span class="member-leads"><Crown />{say('pane.groups.leader')}</span>}
        {member.isLocked && <Tag>{say('pane.groups.locked')}</Tag>}
        {member.change !== null && <Tag>{member.change}</Tag>}
        {member.attendText !== null && <Tag kind="warning" title={say('pane.groups.attend')}>{member.attendText}</Tag>}
        <span class="member-detail">{member.detail}</span>
      </button>
      <div class="member-panel" id={id} hidden={!isOpen}>{isOpen && <Choices {...props} />}</div>
    </li>
  );
}

/** Everything that can be done with somebody, and what is known of them. */
function Choices({ member, group, view }: MemberProps) {
  const pane = usePane();
  const { say } = useWords();
  const { key, name } = member;
  const groups = [{ value: '-', text: say('pane.groups.move.none') }, ...view.cards.map(({ id, title, detail }) => ({ value: `g${id}`, text: `${title} (${detail})` }))];
  return (
    <>
      <SelectField label={<>{say('pane.groups.move')}<span class="for-screen-reader"> – {name}</span></>} value={group === null ? '-' : `g${group.id}`} choices={groups}
        onPick={(value) => void move(pane, { kind: 'move', key, to: value === '-' ? null : value.slice(1) })} />
      {group !== null && (
        <div class="member-acts">
          {!member.leads && <button type="button" class="small-button" data-act="lead" onClick={() => void move(pane, { kind: 'lead', key })}>{say('pane.groups.lead')}</button>}
          <button type="button" class="small-button" data-act="lock" aria-pressed={member.isLocked} title={say('pane.groups.lock.hint')}
            onClick={() => void move(pane, { kind: 'lock', key, isLocked: !member.isLocked })}>{say('pane.groups.lock')}</button>
        </div>
      )}
      {member.leadText !== null && <p class="small muted">{say('pane.groups.lead.not', { why: member.leadText })}</p>}
      <ul class="member-facts">{member.facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <CellChip cell={member.cell} />
    </>
  );
}
