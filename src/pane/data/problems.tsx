import { CellChips, Section, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import type { FindingView } from '../../app/workbench';

/** What is wrong with the form of the workbook, and what is to be known about the file. */
export function DataProblems({ problems, warnings }: { readonly problems: readonly FindingView[]; readonly warnings: readonly string[] }) {
  const { say } = useWords();
  return (
    <>
      {problems.length > 0 && (
        <Section title={say('pane.data.problems')}>
          <ul class="problem-list">{problems.map((problem) => <Problem key={problem.id} problem={problem} />)}</ul>
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={say('pane.data.warnings')}>
          <ul class="warning-list">{warnings.map((warning) => <li key={warning}><ToneMark tone="info" />{warning}</li>)}</ul>
        </Section>
      )}
    </>
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
