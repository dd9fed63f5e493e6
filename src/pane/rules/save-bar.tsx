import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { dropDrafts, rulesOf } from './rules-store';

/** What is typed and not saved, and the one button that saves all of it. */
export function SaveBar({ wrong }: { readonly wrong: number }) {
  const pane = usePane();
  const { say, count } = useWords();
  const drafts = rulesOf(pane).drafts.value;
  if (drafts.size === 0) return null;
  const stillWrong = wrong > 0 ? [...drafts.values()].filter(({ tried }) => tried !== null && tried.problem !== null).length : 0;
  return (
    <div class="save-bar">
      <p role="status">{stillWrong > 0 ? count('pane.rules.wrong-count', stillWrong) : count('pane.rules.unsaved-count', drafts.size)}</p>
      <div class="save-bar-acts">
        <button type="button" class="link-button" onClick={() => dropDrafts(pane)}>{say('pane.rules.drop')}</button>
        <fluent-button appearance="primary" type="submit" disabled={pane.state.busy.value !== null}>{say('pane.rules.save')}</fluent-button>
      </div>
    </div>
  );
}
