import type { ProblemView } from '../../app/workbench';
import { CellChips } from './cell-chip';
import { useWords } from '../state/use-words';

/** A problem with one part of a screen, told where that part would stand. */
export function LocalProblem({ problem, onAgain }: { readonly problem: ProblemView; readonly onAgain: () => void }) {
  const { say } = useWords();
  return (
    <div class="note note-error" role="alert">
      <p>{problem.text}</p>
      <CellChips cells={problem.cells} />
      <fluent-button size="small" onClick={onAgain}>{say('pane.act.retry')}</fluent-button>
    </div>
  );
}
