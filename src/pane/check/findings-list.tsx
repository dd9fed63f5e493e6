import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CheckView, FindingsPage } from '../../app/workbench';
import { Busy, EmptyState, LocalProblem, Section } from '../parts';
import { usePane } from '../state/context';
import { useFocusAdded } from '../state/use-focus-added';
import { useWords } from '../state/use-words';
import { FindingControls } from './finding-controls';
import { FindingGroupView } from './finding-group';
import { GROUPS_A_PAGE, findingsOf, loadFindings, loadMoreGroups, queryOf } from './findings-store';
import type { FindingsStore } from './findings-store';

const MORE_TAGS = { severity: 'pane.check.more-groups', person: 'pane.check.more-people', rule: 'pane.check.more-rules' } as const;

/** Ask again whenever the question or the findings change; after an edit the place is kept. */
function useFindings(store: FindingsStore): void {
  const pane = usePane();
  const asked = useRef('');
  useSignalEffect(() => {
    const question = JSON.stringify(queryOf(store, 0, 0));
    const keepsPlace = asked.current === question;
    asked.current = question;
    void pane.state.revision.value;
    void loadFindings(pane, store, keepsPlace);
  });
}

function NoMatch({ store }: { readonly store: FindingsStore }) {
  const { say } = useWords();
  const search = store.search.value.trim();
  const clear = (): void => {
    store.search.value = '';
    store.severities.value = [];
  };
  return (
    <EmptyState title={say('pane.check.no-match.title')}
      text={search === '' ? say('pane.check.no-match.filter') : say('pane.check.no-match.search', { search })}>
      <fluent-button onClick={clear}>{say('pane.check.search.clear')}</fluent-button>
    </EmptyState>
  );
}

/** How many findings match, said aloud as it changes. */
function Count({ page, store }: { readonly page: FindingsPage | null; readonly store: FindingsStore }) {
  const { say, count } = useWords();
  const isNarrowed = store.search.value.trim() !== '' || store.severities.value.length > 0;
  const text = page === null ? say('pane.check.searching') : count(isNarrowed ? 'pane.check.count.matching' : 'pane.check.count', page.totalFindings);
  return <span class="section-count" role="status">{text}</span>;
}

function Groups({ page, store }: { readonly page: FindingsPage; readonly store: FindingsStore }) {
  const pane = usePane();
  const { count } = useWords();
  const rest = page.totalGroups - page.groups.length;
  const { list, askMore } = useFocusAdded<HTMLDivElement>(page.groups.length);
  const load = (): void => {
    askMore();
    void loadMoreGroups(pane, store);
  };
  if (page.totalFindings === 0) return <NoMatch store={store} />;
  return (
    <>
      <div ref={list}>{page.groups.map((group) => <FindingGroupView key={group.key} group={group} />)}</div>
      {rest > 0 && (
        <button type="button" class="more" disabled={store.isLoading.value} onClick={load}>
          {count(MORE_TAGS[store.by.value], Math.min(rest, GROUPS_A_PAGE))}
        </button>
      )}
    </>
  );
}

/** What was found, a page at a time. */
export function FindingsList({ check }: { readonly check: CheckView }) {
  const pane = usePane();
  const { say } = useWords();
  const store = findingsOf(pane);
  useFindings(store);
  const page = store.page.value;
  const problem = store.problem.value;
  return (
    <Section title={say('pane.check.findings')} aside={<Count page={page} store={store} />}>
      <FindingControls store={store} open={check.open} />
      {problem !== null && <LocalProblem problem={problem} onAgain={() => void loadFindings(pane, store, true)} />}
      {page === null && problem === null && <Busy text={say('pane.check.searching')} />}
      {page !== null && <Groups page={page} store={store} />}
    </Section>
  );
}
