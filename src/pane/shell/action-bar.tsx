import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { nextStep } from './next-step';
import { perform } from './perform';
import { useLasting } from './use-lasting';
import type { Pane, Busy } from '../state/pane';
import type { Words } from '../state/use-words';
import type { Act, Hint, NextStep } from './next-step';

/** Long enough to be seen as work; a second click of a double click is over by then. */
const BUSY_SHOWN_MS = 350;

/** The bottom of the pane: where things stand, and the one next step. */
export function ActionBar() {
  const pane = usePane();
  const words = useWords();
  const busy = pane.state.busy.value;
  const isBusyShown = useLasting(busy !== null, BUSY_SHOWN_MS);
  const step = stepOf(pane);
  return (
    <footer class="action-bar">
      {busy !== null && isBusyShown ? <Progress busy={busy} /> : <p class="action-hint">{hintText(pane, words, step.hint)}</p>}
      <div class="action-buttons">
        {step.secondary !== null && !isBusyShown && <ActButton act={step.secondary} appearance="outline" isIdle={busy === null} />}
        {isBusyShown ? <CancelButton busy={busy} /> : <ActButton act={step.primary} appearance="primary" isIdle={busy === null} />}
      </div>
    </footer>
  );
}

function stepOf({ state, platform }: Pane): NextStep {
  return nextStep({
    data: state.data.value, check: state.check.value, written: state.written.value, isStale: state.isStale.value,
    isConfirming: state.isConfirming.value, canUndo: state.canUndo.value, canSave: platform.save !== null,
  });
}

function ActButton({ act, appearance, isIdle }: { readonly act: Act; readonly appearance: 'primary' | 'outline'; readonly isIdle: boolean }) {
  const pane = usePane();
  const { say } = useWords();
  const text = act === 'cancel-write' ? say('pane.act.cancel') : say(`pane.act.${act}`);
  return (
    <fluent-button key={appearance} appearance={appearance} data-act={act} onClick={() => { if (isIdle) void perform(pane, act); }}>
      {text}
    </fluent-button>
  );
}

/** Takes the place of the primary button, so that whoever pressed that one stays where he was. */
function CancelButton({ busy }: { readonly busy: Busy | null }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <fluent-button key="primary" appearance="outline" data-act="cancel" disabled-focusable={busy === null || !busy.canCancel} onClick={() => pane.cancel()}>
      {say('pane.act.cancel')}
    </fluent-button>
  );
}

function Progress({ busy }: { readonly busy: Busy }) {
  return (
    <div class="action-progress">
      <p role="status">{busy.text} …</p>
      <fluent-progress-bar key={busy.share === null ? 'unknown' : 'known'} {...(busy.share === null ? {} : { value: Math.round(busy.share * 100), max: 100 })} aria-label={busy.text} />
    </div>
  );
}

function hintText(pane: Pane, { say, count }: Words, hint: Hint): string {
  const { data, check, written } = pane.state;
  if (hint === 'ready') return count('pane.hint.ready', data.value?.participants ?? 0);
  if (hint === 'unwritten') return count('pane.hint.unwritten', check.value?.openTotal ?? 0);
  if (hint === 'written') return say('pane.hint.written', { what: written.value?.text });
  return say(`pane.hint.${hint}`);
}
