import { useEffect, useRef } from 'preact/hooks';
import type { GroupsView } from '../../app/workbench';
import { CellChip } from '../parts';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { applyGroups, move, writeGroups } from './groups-actions';
import { groupsOf } from './groups-store';

/** What can be done with the board as a whole; it stays in sight while there is something to write or to take back. */
export function BoardBar({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say, count } = useWords();
  const { isApplying } = groupsOf(pane);
  if (!view.canUndo && !view.canWrite) return null;
  if (isApplying.value && view.canApply) return <ApplyQuestion view={view} />;
  const { problem, cell } = view.applying;
  return (
    <section class="save-bar board-bar" aria-label={say('pane.groups.bar')}>
      <p>
        {view.moves === 0 ? say('pane.groups.bar.same') : count('pane.groups.bar.moves', view.moves)}
        {problem !== null && <span class="board-bar-problem">{problem} {cell !== null && <CellChip cell={cell} />}</span>}
      </p>
      <div class="save-bar-acts">
        {view.canUndo && <button type="button" class="link-button" data-act="step-back" aria-label={say('pane.groups.undo.of')} onClick={() => void move(pane, { kind: 'undo' })}>{say('pane.groups.undo')}</button>}
        <Writing view={view} />
      </div>
    </section>
  );
}

function Writing({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say } = useWords();
  const isIdle = pane.state.busy.value === null;
  return (
    <>
      {view.canApply && (
        <fluent-button appearance="outline" data-act="apply" disabled-focusable={!isIdle} onClick={() => { groupsOf(pane).isApplying.value = true; }}>{say('pane.groups.apply')}</fluent-button>
      )}
      {view.canWrite && (
        <fluent-button appearance="primary" data-act="write-groups" disabled-focusable={!isIdle} onClick={() => void writeGroups(pane)}>
          {say(view.impossible === null ? 'pane.groups.write' : 'pane.groups.write.reasons')}
        </fluent-button>
      )}
    </>
  );
}

/** Says what would change in the roster before it does. */
function ApplyQuestion({ view }: { readonly view: GroupsView }) {
  const pane = usePane();
  const { say, count } = useWords();
  const { isApplying } = groupsOf(pane);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const cancel = (): void => { isApplying.value = false; };
  return (
    <section class="save-bar board-bar" aria-labelledby="apply-title" onKeyDown={(event) => { if (event.key === 'Escape') cancel(); }}>
      <div class="apply-question">
        <h2 id="apply-title" ref={heading} tabIndex={-1}>{say('pane.groups.apply.title')}</h2>
        <p>{count('pane.groups.apply.cells', view.applying.cells)} {say('pane.groups.apply.undo')}</p>
        {view.verdict.tone === 'fail' && <p class="board-bar-problem">{say('pane.groups.apply.illegal', { verdict: view.verdict.text })}</p>}
      </div>
      <div class="save-bar-acts">
        <fluent-button appearance="outline" data-act="cancel-apply" onClick={cancel}>{say('pane.act.cancel')}</fluent-button>
        <fluent-button appearance="primary" data-act="apply-now" onClick={() => void applyGroups(pane)}>{say('pane.groups.apply.now')}</fluent-button>
      </div>
    </section>
  );
}
