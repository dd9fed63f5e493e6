import { useEffect } from 'preact/hooks';
import type { GroupsView } from '../../app/workbench';
import { Busy, EmptyState, LocalProblem } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { Board } from './board';
import { BoardBar } from './board-bar';
import { loadBoard } from './groups-actions';
import { groupsOf } from './groups-store';
import { OrderForm } from './order-form';
import { Outcome } from './outcome';
import { Particulars } from './particulars';

/** Groups as cards: proposed, repaired, moved by hand, judged at once, written and applied on demand. */
export function GroupsTab() {
  const pane = usePane();
  const { say } = useWords();
  const { view, problem } = groupsOf(pane);
  const canDivide = pane.state.data.value?.canCheck === true;
  const [revision, language] = [pane.state.revision.value, pane.state.language.value];
  useEffect(() => {
    if (canDivide) void loadBoard(pane);
  }, [pane, canDivide, revision, language]);
  if (!canDivide) return <NobodyYet />;
  if (problem.value !== null) return <LocalProblem problem={problem.value} onAgain={() => void loadBoard(pane)} />;
  if (view.value === null) return <Busy text={say('pane.groups.loading')} />;
  return <Groups view={view.value} />;
}

function Groups({ view }: { readonly view: GroupsView }) {
  const { said } = groupsOf(usePane());
  return (
    <div class="groups-tab">
      <p class="for-screen-reader" role="status">{said.value}</p>
      <Outcome view={view} />
      <OrderForm view={view} />
      <Board view={view} />
      <Particulars view={view} />
      <BoardBar view={view} />
    </div>
  );
}

function NobodyYet() {
  const pane = usePane();
  const { say } = useWords();
  return (
    <EmptyState title={say('pane.groups.none.title')} text={say('pane.groups.none.text')}>
      <fluent-button appearance="outline" onClick={() => { pane.state.tab.value = 'data'; }}>{say('pane.groups.none.act')}</fluent-button>
    </EmptyState>
  );
}
