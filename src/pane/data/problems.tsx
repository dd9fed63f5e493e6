import { useState } from 'preact/hooks';
import { CellChips, Section, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import type { FindingView } from '../../app/workbench';

/** So many are read at a glance; the rest are one press away. */
const SHOWN_AT_ONCE = 3;

/** What is wrong with the form of the workbook, and what is to be known about the file. */
export function DataProblems({ problems, warnings }: { readonly problems: readonly FindingView[]; readonly warnings: readonly string[] }) {
  const { say } = useWords();
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {warnings.length > 0 && (
        <Section title={say('pane.data.warnings')}>
          <ul class="warning-list">{warnings.map((warning) => <li key={warning}><ToneMark tone="info" />{warning}</li>)}</ul>
        </Section>
      )}
    </>
  );
}

function ProblemList({ problems }: { readonly problems: readonly FindingView[] }) {
  const { say, count, number } = useWords();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, SHOWN_AT_ONCE);
  const rest = problems.length - shown.length;
  return (
    <Section title={say('pane.data.problems')} aside={<span class="muted small number">{number(problems.length)}</span>}>
      <ul class="problem-list">{shown.map((problem) => <Problem key={problem.id} problem={problem} />)}</ul>
      {rest > 0 && <button type="button" class="link-button" data-act="more-problems" onClick={() => showWhole(true)}>{count('pane.data.problems-more', rest)}</button>}
    </Section>
  );
}

function Problem({ problem }: { readonly problem: FindingView }) {
  const { say } = useWords();
  return (
    <li class={`tone-card tone-${problem.tone}`}>
      <p><ToneMark tone={problem.tone} label={`${problem.severityText}: `} /> {problem.message}</p>
      {problem.fix !== null && <p class="next-step"><span class="muted">{say('pane.data.next')}:</span> {problem.fix}</p>}
      <CellChips cells={problem.cells} />
    </li>
  );
}
