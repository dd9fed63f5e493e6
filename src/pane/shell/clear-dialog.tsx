import { useEffect, useId, useRef } from 'preact/hooks';
import { clearWorkbook } from '../state/actions';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import type { DataView } from '../../app/workbench';
import type { Words } from '../state/use-words';

interface DialogElement extends HTMLElement {
  show(): void;
  hide(): void;
}

/** Asks before everything of Cermat's goes, and says what that is. `onEnd` is called when it has closed, whatever was chosen. */
export function ClearDialog({ onEnd }: { readonly onEnd: () => void }) {
  const pane = usePane();
  const words = useWords();
  const dialog = useRef<HTMLElement>(null);
  const id = useId();
  const data = pane.state.data.value;
  const going = data === null ? [] : whatGoes(data, words);
  useEffect(() => {
    const element = dialog.current as DialogElement | null;
    if (element === null) return undefined;
    const onToggle = (event: Event): void => {
      if ((event as CustomEvent<{ newState: string }>).detail.newState === 'closed') onEnd();
    };
    element.addEventListener('toggle', onToggle);
    element.show();
    return () => element.removeEventListener('toggle', onToggle);
  }, []);
  const close = (): void => (dialog.current as DialogElement | null)?.hide();
  const clear = (): void => {
    close();
    void clearWorkbook(pane);
  };
  return (
    <fluent-dialog ref={dialog} type="modal" aria-label={words.say('pane.clear.title')}>
      <fluent-dialog-body>
        <h2 slot="title" id={id}>{words.say('pane.clear.title')}</h2>
        <p>{words.say(going.length === 0 ? 'pane.clear.nothing' : 'pane.clear.text')}</p>
        <ul class="going">{going.map((text) => <li key={text}>{text}</li>)}</ul>
        <fluent-button slot="action" appearance="outline" autofocus onClick={close}>{words.say('pane.act.cancel')}</fluent-button>
        {going.length > 0 && <fluent-button slot="action" appearance="primary" data-act="clear" onClick={clear}>{words.say('pane.clear.do')}</fluent-button>}
      </fluent-dialog-body>
    </fluent-dialog>
  );
}

function whatGoes({ traces, hasMapping }: DataView, { say, count }: Words): readonly string[] {
  const lines: readonly (readonly [number, string])[] = [
    [traces.sheets, count('pane.clear.sheets', traces.sheets)],
    [traces.highlights, count('pane.clear.highlights', traces.highlights)],
    [traces.notes, count('pane.clear.notes', traces.notes)],
    [traces.decisions, count('pane.clear.decisions', traces.decisions)],
    [hasMapping ? 1 : 0, say('pane.clear.mapping')],
  ];
  return lines.filter(([n]) => n > 0).map(([, text]) => text);
}
