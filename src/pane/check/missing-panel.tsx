import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { MissingView } from '../../app/workbench';
import { Busy, CellChip, LocalProblem, Section } from '../parts';
import { usePane } from '../state/context';
import { useAnswer } from '../state/use-answer';
import { useFocusAdded } from '../state/use-focus-added';
import { useWords } from '../state/use-words';
import { openSetting } from './open-setting';

const AT_FIRST = 3;
const A_PAGE = 20;

/** The chip says the address already. */
function textBeside({ cell, text }: MissingView): string {
  const address = cell === null ? '' : `${cell.address} · `;
  return address !== '' && text.startsWith(address) ? text.slice(address.length) : text;
}

function MissingItem({ item }: { readonly item: MissingView }) {
  const pane = usePane();
  const { say, count } = useWords();
  const { setting } = item;
  return (
    <li class="missing-item">
      <span class="missing-text">{textBeside(item)}</span>
      <span class="missing-where">
        {item.cell !== null && <CellChip cell={item.cell} />}
        {setting !== null && (
          <button type="button" class="link-button" aria-label={say('pane.check.missing.setting-of', { title: item.text })}
            onClick={() => openSetting(pane, setting)}>{say('pane.check.missing.setting')}</button>
        )}
        {item.settles > 0 && <span class="muted">{count('pane.check.missing.settles', item.settles)}</span>}
      </span>
    </li>
  );
}

/** Items of the list of questions, each with the way to its answer. */
export function MissingList({ items, list }: { readonly items: readonly MissingView[]; readonly list?: RefObject<HTMLUListElement | null> }) {
  return <ul class="missing" ref={list ?? null}>{items.map((item) => <MissingItem key={item.setting ?? `${item.cell?.address ?? ''} ${item.text}`} item={item} />)}</ul>;
}

/** "Yang perlu diisi": the shortest list that settles what is undetermined. */
export function MissingPanel({ total }: { readonly total: number }) {
  const pane = usePane();
  const { say, number } = useWords();
  const [limit, setLimit] = useState(AT_FIRST);
  const missing = useAnswer(() => pane.workbench.missing(limit), [limit, pane.state.revision.value]);
  const items = missing.value?.items ?? [];
  const { list, askMore } = useFocusAdded<HTMLUListElement>(items.length);
  const rest = (missing.value?.total ?? 0) - items.length;
  const showMore = (): void => {
    askMore();
    setLimit(limit + A_PAGE);
  };
  return (
    <Section title={say('pane.check.missing')} aside={<span class="section-count">{number(total)}</span>}>
      <p class="muted small">{say('pane.check.missing.intro')}</p>
      {missing.problem !== null && <LocalProblem problem={missing.problem} onAgain={missing.again} />}
      {missing.value === null && missing.isLoading && <Busy text={say('pane.check.missing.loading')} />}
      <MissingList items={items} list={list} />
      {rest > 0 && (
        <button type="button" class="link-button small" onClick={showMore}>
          {say('pane.check.missing.more', { n: number(Math.min(rest, A_PAGE)) })}
        </button>
      )}
    </Section>
  );
}
