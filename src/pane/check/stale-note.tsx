import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { runCheck } from './actions';

/** The workbook was edited after the check: what is shown may no longer hold. */
export function StaleNote() {
  const pane = usePane();
  const { say } = useWords();
  if (!pane.state.isStale.value) return null;
  return (
    <div class="note note-warning" role="status">
      <p>{say('pane.check.stale')}</p>
      <fluent-button size="small" disabled={pane.state.busy.value !== null} onClick={() => void runCheck(pane)}>
        {say('pane.act.check-again')}
      </fluent-button>
    </div>
  );
}
