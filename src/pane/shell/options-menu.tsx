import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Segmented } from '../parts';
import { chooseLanguage, chooseLive, readWorkbook } from '../state/actions';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { ClearDialog } from './clear-dialog';

/** Language, checking by itself, cleaning: what is set once and then forgotten about. */
export function OptionsMenu() {
  const pane = usePane();
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useClosing(isOpen, frame, () => setOpen(false), () => opener.current?.focus());
  const endClearing = (): void => {
    setClearing(false);
    opener.current?.focus();
  };
  // Counted anew first: what the question names is what stands in the workbook now.
  const askToClear = async (): Promise<void> => {
    setOpen(false);
    opener.current?.focus();
    if (await readWorkbook(pane)) setClearing(true);
  };
  return (
    <div class="options" ref={frame}>
      <button ref={opener} type="button" class="options-opener" aria-expanded={isOpen} aria-controls={panelId} onClick={() => setOpen(!isOpen)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 6h12M4 10h12M4 14h12" /></svg>
        <span class="for-screen-reader">{say('pane.options')}</span>
      </button>
      <div class="options-panel" id={panelId} role="group" aria-label={say('pane.options')} hidden={!isOpen}>
        <Options onClear={() => void askToClear()} />
      </div>
      {isClearing && <ClearDialog onEnd={endClearing} />}
    </div>
  );
}

function Options({ onClear }: { readonly onClear: () => void }) {
  const pane = usePane();
  const { say, language } = useWords();
  const { isLive, busy, data } = pane.state;
  return (
    <>
      <div class="options-line">
        <span aria-hidden="true">{say('pane.language')}</span>
        <Segmented legend={say('pane.language')} name="language" value={language} onChoose={(chosen) => void chooseLanguage(pane, chosen)}
          options={[{ value: 'id', text: 'Indonesia' }, { value: 'en', text: 'English' }]} />
      </div>
      {pane.platform.watch !== null && (
        <div class="options-line">
          <span><span aria-hidden="true">{say('pane.live')}</span><span class="small muted" id="live-hint">{say('pane.live.hint')}</span></span>
          <fluent-switch aria-label={say('pane.live')} aria-describedby="live-hint" checked={isLive.value}
            onChange={(event) => chooseLive(pane, (event.currentTarget as HTMLInputElement).checked)} />
        </div>
      )}
      <button type="button" class="link-button" disabled={busy.value !== null || data.value === null} onClick={onClear}>{say('pane.clear')}</button>
    </>
  );
}

/** Escape closes and gives the focus back; a press anywhere else only closes. */
function useClosing(isOpen: boolean, frame: RefObject<HTMLElement | null>, close: () => void, giveFocusBack: () => void): void {
  // Before the next key can be pressed, however busy the machine is.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      close();
      giveFocusBack();
    };
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && frame.current?.contains(event.target) !== true) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onPress);
    };
  }, [isOpen]);
}
