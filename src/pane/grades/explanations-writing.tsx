import { useEffect, useRef } from 'preact/hooks';
import type { ExplanationsPreview } from '../../app/workbench';
import { WhatIsWritten } from '../check';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { askExplanations, writeExplanations } from './explanations-actions';
import type { GradesStore } from './grades-store';

/** Says what would be written before it is. */
function Question({ store, preview }: { readonly store: GradesStore; readonly preview: ExplanationsPreview }) {
  const pane = usePane();
  const { say, count } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const cancel = (): void => { store.writing.value = null; };
  return (
    <section class="write-panel" aria-labelledby="explanations-title" onKeyDown={(event) => { if (event.key === 'Escape') cancel(); }}>
      <h2 id="explanations-title" ref={heading} tabIndex={-1}>{say('pane.grades.write.title')}</h2>
      <p>{count('pane.grades.write.pages', preview.pages)}</p>
      <WhatIsWritten writing={preview} />
      <p class="muted">{say('pane.grades.write.promise')}</p>
      <div class="save-bar-acts">
        <fluent-button appearance="outline" data-act="cancel-explanations" onClick={cancel}>{say('pane.act.cancel')}</fluent-button>
        <fluent-button appearance="primary" data-act="write-explanations" disabled-focusable={pane.state.busy.value !== null} onClick={() => void writeExplanations(pane, store)}>
          {say('pane.grades.write.now')}
        </fluent-button>
      </div>
    </section>
  );
}

/** The explanations of everybody in the list as a sheet to print: shown first, then written. */
export function ExplanationsWriting({ store, total }: { readonly store: GradesStore; readonly total: number }) {
  const pane = usePane();
  const { say, count } = useWords();
  const preview = store.writing.value;
  if (preview !== null) return <Question store={store} preview={preview} />;
  return (
    <div class="explanations-offer">
      <fluent-button appearance="outline" data-act="ask-explanations" disabled-focusable={pane.state.busy.value !== null} onClick={() => void askExplanations(pane, store)}>
        {count('pane.grades.write', total)}
      </fluent-button>
      <p class="muted small">{say('pane.grades.write.about')}</p>
    </div>
  );
}
