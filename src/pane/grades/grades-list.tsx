import type { GradeCounts, GradesPage } from '../../app/workbench';
import { EmptyState, LocalProblem, Section } from '../parts';
import { usePane } from '../state/context';
import { useFocusAdded } from '../state/use-focus-added';
import { useWords } from '../state/use-words';
import { GradeControls } from './grade-controls';
import { GradeRow } from './grade-row';
import { PEOPLE_A_PAGE, loadGrades, loadMoreGrades } from './grades-store';
import type { GradesStore } from './grades-store';

interface ListProps {
  readonly store: GradesStore;
  readonly page: GradesPage;
  readonly onOpen: (key: string) => void;
}

function NoMatch({ store }: { readonly store: GradesStore }) {
  const { say } = useWords();
  const clear = (): void => {
    store.search.value = '';
    store.filter.value = 'all';
  };
  return (
    <EmptyState title={say('pane.grades.no-match.title')} text={say('pane.grades.no-match.text')}>
      <fluent-button onClick={clear}>{say('pane.check.search.clear')}</fluent-button>
    </EmptyState>
  );
}

function Rows({ store, page, onOpen }: ListProps) {
  const pane = usePane();
  const { say, count } = useWords();
  const { list, askMore } = useFocusAdded<HTMLUListElement>(page.rows.length);
  const rest = page.total - page.rows.length;
  const load = (): void => {
    askMore();
    void loadMoreGrades(pane, store);
  };
  if (page.total === 0) return <NoMatch store={store} />;
  return (
    <>
      {page.passMark !== null && <p class="muted small">{say('pane.grades.legend', { mark: page.passMark.text })}</p>}
      <ul class="grade-rows" ref={list}>{page.rows.map((row) => <GradeRow key={row.key} row={row} passMark={page.passMark} onOpen={onOpen} />)}</ul>
      {rest > 0 && <button type="button" class="more" disabled={store.isLoading.value} onClick={load}>{count('pane.grades.more', Math.min(rest, PEOPLE_A_PAGE))}</button>}
    </>
  );
}

/** The graded people, a page at a time. */
export function GradesList({ store, page, counts, onOpen }: ListProps & { readonly counts: GradeCounts }) {
  const pane = usePane();
  const { say, count } = useWords();
  const problem = store.problem.value;
  return (
    <Section title={say('pane.grades.people')} aside={<span class="section-count" role="status">{count('pane.grades.count', page.total)}</span>}>
      <GradeControls store={store} counts={counts} />
      {problem !== null && <LocalProblem problem={problem} onAgain={() => void loadGrades(pane, store, true)} />}
      <Rows store={store} page={page} onOpen={onOpen} />
    </Section>
  );
}
