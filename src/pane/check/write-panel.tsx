import { useEffect, useRef } from 'preact/hooks';
import type { WritePreview } from '../../app/workbench';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';

/** Sheets, colours and notes that would be written. */
export function WhatIsWritten({ writing }: { readonly writing: WritePreview }) {
  const { say, count } = useWords();
  return (
    <>
      <ul class="write-sheets">
        {writing.sheets.map(({ name, title, isReplaced }) => (
          <li key={name}>
            <span class="write-sheet-name">{name}</span>
            {title !== name && <span class="muted">{title}</span>}
            <span class="write-sheet-state">{say(isReplaced ? 'pane.check.write.sheet.replaced' : 'pane.check.write.sheet.new')}</span>
          </li>
        ))}
        {writing.removedSheets.map((name) => (
          <li key={name}>
            <span class="write-sheet-name">{name}</span>
            <span class="write-sheet-state">{say('pane.check.write.sheet.removed')}</span>
          </li>
        ))}
      </ul>
      <ul class="write-counts">
        <li>{count('pane.check.write.cells', writing.highlightedCells)}</li>
        <li>{count('pane.check.write.notes', writing.notes)}</li>
        {writing.keptDecisions > 0 && <li>{count('pane.check.write.kept', writing.keptDecisions)}</li>}
      </ul>
    </>
  );
}

/** What will be written, while the user looks it over; the action bar below decides. */
export function WritePanel({ writing }: { readonly writing: WritePreview }) {
  const pane = usePane();
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const isConfirming = pane.state.isConfirming.value;
  useEffect(() => {
    if (isConfirming) heading.current?.focus();
  }, [isConfirming]);
  if (!isConfirming) return null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') pane.state.isConfirming.value = false;
  };
  return (
    <section class="write-panel" aria-labelledby="write-title" onKeyDown={closeOnEscape}>
      <h2 id="write-title" ref={heading} tabIndex={-1}>{say('pane.check.write.title')}</h2>
      <WhatIsWritten writing={writing} />
      <p class="muted">{say('pane.check.write.promise')}</p>
    </section>
  );
}
