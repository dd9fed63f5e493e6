import type { GroupsView } from '../../app/workbench';
import { Section, TextField } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { propose } from './groups-actions';
import { groupsOf, nextSeed, readCount } from './groups-store';

/** How many groups, which seed, and the two ways of asking. */
export function OrderForm({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say } = useWords();
  const { count, seed } = groupsOf(pane);
  const isIdle = pane.state.busy.value === null;
  const hasGroups = view.cards.some(({ members }) => members.length > 0);
  const isFirst = !view.canWrite;
  return (
    <Section title={say('pane.groups.order')}>
      <form class="groups-order" onSubmit={(event) => { event.preventDefault(); void propose(pane, 'propose'); }}>
        <TextField type="number" label={say('pane.groups.number')} hint={say('pane.groups.number.hint')} value={count.value}
          error={readCount(count.value) === undefined ? say('pane.groups.number.wrong') : null} onType={(text) => { count.value = text; }} />
        <div class="groups-seed">
          <TextField label={say('pane.groups.seed')} hint={say('pane.groups.seed.hint')} value={seed.value}
            error={seed.value.trim() === '' ? say('pane.groups.seed.wrong') : null} onType={(text) => { seed.value = text; }} />
          <button type="button" class="link-button small" data-act="next-seed" onClick={() => { seed.value = nextSeed(seed.peek()); }}>{say('pane.groups.seed.next')}</button>
        </div>
        <div class="groups-acts">
          <fluent-button type="submit" appearance={isFirst ? 'primary' : 'outline'} data-act="propose" disabled-focusable={!isIdle}>{say('pane.groups.propose')}</fluent-button>
          {hasGroups && <fluent-button appearance="outline" data-act="repair" disabled-focusable={!isIdle} onClick={() => void propose(pane, 'repair')}>{say('pane.groups.repair')}</fluent-button>}
          {hasGroups && <p class="muted small">{say('pane.groups.repair.hint')}</p>}
        </div>
      </form>
    </Section>
  );
}
