import { useEffect, useRef } from 'preact/hooks';
import { decide } from './open-workbook';
import { usePage } from './use-page';
import { useSay } from '../state/use-say';

/** Asks what is to become of results that were written and not saved. Escape keeps everything as it is. */
export function AskDialog() {
  const page = usePage();
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsking = page.state.asking.value !== null;
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsking]);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="ask-title" aria-describedby="ask-text" onCancel={() => void decide(page, 'stay')}>
      <h2 id="ask-title">{say('pane.page.ask.title', { file: page.state.file.value })}</h2>
      <p id="ask-text">{say('pane.page.ask.text')}</p>
      <div class="ask-actions">
        <fluent-button id="ask-save" appearance="primary" onClick={() => void decide(page, 'save')}>{say('pane.page.ask.save')}</fluent-button>
        <fluent-button id="ask-discard" onClick={() => void decide(page, 'discard')}>{say('pane.page.ask.discard')}</fluent-button>
        <fluent-button id="ask-stay" appearance="subtle" onClick={() => void decide(page, 'stay')}>{say('pane.page.ask.stay')}</fluent-button>
      </div>
    </dialog>
  );
}
