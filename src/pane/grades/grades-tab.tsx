import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { GradesPage } from '../../app/workbench';
import { StaleNote } from '../check/stale-note';
import { Busy, EmptyState, LocalProblem, Section } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { Alternatives } from './alternatives';
import { Assumptions } from './assumptions';
import { Explanation } from './explanation';
import { ExplanationsWriting } from './explanations-writing';
import { GradeNumbers } from './grade-numbers';
import { GradesList } from './grades-list';
import { forgetGrades, gradesOf, loadGrades, queryOf } from './grades-store';
import type { GradesStore } from './grades-store';
import { NotGraded } from './not-graded';

/** Ask again whenever the question or the check changes; after an edit the place is kept. */
function useGrades(store: GradesStore): void {
  const pane = usePane();
  const asked = useRef('');
  useSignalEffect(() => {
    const question = JSON.stringify(queryOf(store, 0, 0));
    const keepsPlace = asked.current === question;
    asked.current = question;
    // What would be written was said of other people or of another check.
    store.writing.value = null;
    void pane.state.revision.value;
    if (pane.state.check.value === null) forgetGrades(store);
    else void loadGrades(pane, store, keepsPlace);
  });
}

/** The list keeps its place while a person is open: whoever comes back goes on at that person. */
function useWayBack(store: GradesStore): { readonly list: RefObject<HTMLDivElement | null>; readonly open: (key: string) => void; readonly back: () => void } {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<{ readonly top: number; readonly from: HTMLElement | null } | null>(null);
  const person = store.person.value;
  const area = (): Element | null => list.current?.closest('.pane-scroll') ?? null;
  const open = (key: string): void => {
    const from = document.activeElement;
    place.current = { top: area()?.scrollTop ?? 0, from: from instanceof HTMLElement ? from : null };
    store.person.value = key;
  };
  useLayoutEffect(() => {
    const scrolled = area();
    if (person !== null) {
      scrolled?.scrollTo(0, 0);
      return;
    }
    const left = place.current;
    place.current = null;
    if (left === null) return;
    scrolled?.scrollTo(0, left.top);
    left.from?.focus({ preventScroll: true });
  }, [person]);
  return { list, open, back: () => { store.person.value = null; } };
}

function NoGrades() {
  const pane = usePane();
  const { say } = useWords();
  return (
    <EmptyState title={say('pane.grades.none.title')} text={say('pane.grades.none.text')}>
      <fluent-button onClick={() => { pane.state.tab.value = 'data'; }}>{say('pane.check.no-roster.open')}</fluent-button>
    </EmptyState>
  );
}

function GradesBody({ store, page, onOpen }: { readonly store: GradesStore; readonly page: GradesPage; readonly onOpen: (key: string) => void }) {
  const { say } = useWords();
  if (page.counts === null) return <NoGrades />;
  return (
    <>
      <GradeNumbers counts={page.counts} />
      <GradesList store={store} page={page} counts={page.counts} onOpen={onOpen} />
      {page.total > 0 && <ExplanationsWriting store={store} total={page.total} />}
      <Alternatives page={page} onOpen={onOpen} />
      {page.assumptions.length > 0 && <Section title={say('pane.grades.assumed')}><Assumptions assumed={page.assumptions} /></Section>}
    </>
  );
}

/** The grades of the last check: how they came out, who is close, who would change, and every one explained. */
export function GradesTab() {
  const pane = usePane();
  const { say } = useWords();
  const store = gradesOf(pane);
  useGrades(store);
  const { list, open, back } = useWayBack(store);
  const page = store.page.value;
  const person = store.person.value;
  const problem = store.problem.value;
  if (pane.state.check.value === null) return <NotGraded />;
  return (
    <div class="grades">
      <StaleNote />
      <div ref={list} hidden={person !== null}>
        {page === null && problem !== null && <LocalProblem problem={problem} onAgain={() => void loadGrades(pane, store, true)} />}
        {page === null && problem === null && <Busy text={say('pane.grades.searching')} />}
        {page !== null && <GradesBody store={store} page={page} onOpen={open} />}
      </div>
      {person !== null && <Explanation personKey={person} onBack={back} />}
    </div>
  );
}
