import { useState } from 'preact/hooks';
import type { PackImportView } from '../../app/workbench';
import { ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import type { RulesStore } from './rules-store';

type Imported = NonNullable<RulesStore['imported']['value']>;
type Issue = PackImportView['issues'][number];

/** Issues that are shown at first; a broken pack can have thousands. */
const A_PAGE = 30;

function IssueItem({ issue }: { readonly issue: Issue }) {
  const { say } = useWords();
  const isError = issue.severity === 'error';
  return (
    <li class={`issue tone-card tone-${isError ? 'fail' : 'undetermined'}`}>
      <p>
        <ToneMark tone={isError ? 'fail' : 'undetermined'} label={say(isError ? 'pane.rules.issue.error' : 'pane.rules.issue.warning')} /> {issue.text}
      </p>
      <p class="issue-place"><span>{issue.file}</span> <span>{issue.path}</span></p>
    </li>
  );
}

function Issues({ issues }: Pick<PackImportView, 'issues'>) {
  const { say, number } = useWords();
  const [shown, setShown] = useState(A_PAGE);
  const rest = issues.length - shown;
  return (
    <>
      <ul class="issues">{issues.slice(0, shown).map((issue) => <IssueItem key={`${issue.file} ${issue.path} ${issue.text}`} issue={issue} />)}</ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + A_PAGE)}>{say('pane.check.missing.more', { n: number(Math.min(rest, A_PAGE)) })}</button>
      )}
    </>
  );
}

/** What became of an import: usable or not, which examples hold, and what is wrong where. */
export function ImportResult({ imported: { view, isRemembered } }: { readonly imported: Imported }) {
  const { say, count, number } = useWords();
  const { pack, issues, examples } = view;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    <div class="import-result">
      <p role="status" class={`note note-${pack === null ? 'error' : 'good'}`}>
        <ToneMark tone={pack === null ? 'fail' : 'pass'} />
        <span>{pack === null ? count('pane.rules.import.refused', errors) : say('pane.rules.import.done', { title: pack.title })}</span>
      </p>
      {examples.total > 0 && <p>{say('pane.rules.import.examples', { held: number(examples.held), total: number(examples.total) })}</p>}
      {pack !== null && !isRemembered && <p class="muted">{say('pane.rules.import.not-remembered')}</p>}
      {issues.length > 0 && <Issues issues={issues} />}
    </div>
  );
}
