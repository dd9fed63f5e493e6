import { EmptyState } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';

/** Before the first check: what it will do, or what it lacks. */
export function NotChecked() {
  const pane = usePane();
  const { say } = useWords();
  const data = pane.state.data.value;
  if (data !== null && !data.canCheck) {
    return (
      <EmptyState title={say('pane.check.no-roster.title')} text={say('pane.check.no-roster.text')}>
        <fluent-button onClick={() => { pane.state.tab.value = 'data'; }}>{say('pane.check.no-roster.open')}</fluent-button>
      </EmptyState>
    );
  }
  const pack = data?.pack.title;
  return (
    <EmptyState title={say('pane.check.empty.title')}
      text={pack === undefined ? say('pane.check.empty.text-without-pack') : say('pane.check.empty.text', { pack })}>
      <ul class="promises">
        <li>{say('pane.check.empty.people')}</li>
        <li>{say('pane.check.empty.findings')}</li>
        <li>{say('pane.check.empty.missing')}</li>
      </ul>
    </EmptyState>
  );
}
