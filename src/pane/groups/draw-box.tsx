import { useRef } from 'preact/hooks';
import type { GroupsView } from '../../app/workbench';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';

const PARTS = ['seed', 'inputs', 'rules', 'request', 'solver'] as const;
/** Enough of a hash to tell two apart at a glance. */
const SHORT = 8;

/** The public draw: whoever has the same seed and hashes gets the same groups. */
export function DrawBox({ draw, isEdited }: { readonly draw: NonNullable<GroupsView['draw']>; readonly isEdited: boolean }) {
  const pane = usePane();
  const { say } = useWords();
  const list = useRef<HTMLDListElement>(null);
  const copy = async (): Promise<void> => {
    const text = PARTS.map((part) => `${say(`pane.groups.draw.${part}`)}: ${draw[part]}`).join('\n');
    const isCopied = await copied(text);
    if (!isCopied && list.current !== null) getSelection()?.selectAllChildren(list.current);
    pane.state.notice.value = say(isCopied ? 'pane.groups.draw.copied' : 'pane.groups.draw.select');
  };
  return (
    <details class="draw">
      <summary>{say('pane.groups.draw')} <span class="muted">{draw.seed} · <span class="hash">{draw.request.slice(0, SHORT)}…</span></span></summary>
      <p class="muted small">{say(isEdited ? 'pane.groups.draw.edited' : 'pane.groups.draw.text')}</p>
      <dl ref={list}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{say(`pane.groups.draw.${part}`)}</dt>
            <dd class="hash">{draw[part]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link-button" data-act="copy-draw" onClick={() => void copy()}>{say('pane.groups.draw.copy')}</button>
    </details>
  );
}

/** Not every web view lets a page write to the clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
