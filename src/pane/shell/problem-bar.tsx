import { CellChips, ToneMark } from '../parts';
import { runCheck, runWrite } from '../check/actions';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import type { ProblemAction, ProblemView } from '../../app/workbench';
import type { PaneTag } from '../../messages/pane-words';
import type { Pane } from '../state/pane';

interface Remedy {
  readonly text: PaneTag;
  act(pane: Pane): void;
}

const CHECK_AGAIN: Remedy = { text: 'pane.act.check-again', act: (pane) => void runCheck(pane) };

/** What can be done about a problem, the safest first. */
const REMEDIES: Readonly<Record<ProblemAction, readonly Remedy[]>> = {
  retry: [{ text: 'pane.act.retry', act: (pane) => pane.settle(true) }],
  'check-again': [CHECK_AGAIN],
  'write-anyway': [CHECK_AGAIN, { text: 'pane.act.write-anyway', act: (pane) => void runWrite(pane, true) }],
  'open-file': [{ text: 'pane.act.open-file', act: (pane) => pane.platform.openFile?.() }],
  none: [],
};

/** What went wrong, where, and what can be done about it. The place is always there, so that it is read out when filled. */
export function ProblemBar() {
  const problem = usePane().state.problem.value;
  return <div class="problem-place" role="alert">{problem !== null && <Problem problem={problem} />}</div>;
}

function Problem({ problem }: { readonly problem: ProblemView }) {
  const pane = usePane();
  const { say } = useWords();
  const remedies = problem.action === 'open-file' && pane.platform.openFile === undefined ? [] : REMEDIES[problem.action];
  return (
    <fluent-message-bar intent="error" layout="multiline" data-code={problem.code}>
      <span slot="icon"><ToneMark tone="fail" /></span>
      <span class="problem-text">{problem.text} <CellChips cells={problem.cells} /></span>
      <button slot="dismiss" type="button" class="close-button" title={say('pane.act.close-problem')} onClick={() => pane.settle(false)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        <span class="for-screen-reader">{say('pane.act.close-problem')}</span>
      </button>
      {remedies.map((remedy) => (
        <fluent-button key={remedy.text} slot="actions" size="small" onClick={() => remedy.act(pane)}>{say(remedy.text)}</fluent-button>
      ))}
    </fluent-message-bar>
  );
}
