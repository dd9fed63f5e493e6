import { runCheck } from '../check/actions';
import { EmptyState } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';

/** Before the first check: what it will compute, or what it lacks. */
export function NotGraded() {
  const pane = usePane();
  const { say } = useWords();
  const { data, tab, busy } = pane.state;
  if (data.value !== null && !data.value.canCheck) {
    return (
      <EmptyState title={say('pane.check.no-roster.title')} text={say('pane.check.no-roster.text')}>
        <fluent-button onClick={() => { tab.value = 'data'; }}>{say('pane.check.no-roster.open')}</fluent-button>
      </EmptyState>
    );
  }
  const check = async (): Promise<void> => {
    if (await runCheck(pane)) tab.value = 'grades';
  };
  return (
    <EmptyState title={say('pane.grades.empty.title')} text={say('pane.grades.empty.text')}>
      <fluent-button disabled={busy.value !== null} onClick={() => void check()}>{say('pane.act.check')}</fluent-button>
    </EmptyState>
  );
}
