import { gradesOf } from '../grades/grades-store';
import { hasDrafts } from '../rules';
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

/** By then Excel may be waiting for the user: it does nothing while a cell is being typed in. */
const PATIENCE_MS = 2000;

/** What does not lead onwards does not shine. */
const QUIET: ReadonlySet<Act> = new Set(['read-again', 'undo']);

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
        {step.secondary !== null && !isBusyShown && <SideButton key="beside" act={step.secondary} isIdle={busy === null} />}
        <StepButton key="next" act={step.primary} busy={busy} isBusyShown={isBusyShown} />
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

interface ActButtonProps {
  readonly act: Act;
  readonly isIdle: boolean;
}

function SideButton({ act, isIdle }: ActButtonProps) {
  const pane = usePane();
  const text = useActText(act);
  return <fluent-button appearance="outline" data-act={act} onClick={() => { if (isIdle) void perform(pane, act); }}>{text}</fluent-button>;
}

interface StepButtonProps {
  readonly act: Act;
  readonly busy: Busy | null;
  readonly isBusyShown: boolean;
}

/** The next step, or the way to stop the one under way: one button all along, so that whoever pressed it keeps the focus. */
function StepButton({ act, busy, isBusyShown }: StepButtonProps) {
  const pane = usePane();
  const { say } = useWords();
  const text = useActText(act);
  const press = (): void => {
    if (isBusyShown) pane.cancel();
    else if (busy === null) void perform(pane, act);
  };
  const isQuiet = isBusyShown || QUIET.has(act) || isSavingNext(pane);
  const appearance = isQuiet ? 'outline' : 'primary';
  return (
    <fluent-button class="step-button" appearance={appearance} data-act={isBusyShown ? 'cancel' : act} disabled-focusable={isBusyShown && busy?.canCancel !== true} onClick={press}>
      {isBusyShown ? say('pane.act.cancel') : text}
    </fluent-button>
  );
}

/** Typed settings stand on the screen with a button that saves them, groups and explanations with one that writes them: that one shines, and no other. */
function isSavingNext(pane: Pane): boolean {
  const tab = pane.state.tab.value;
  return tab === 'groups' || (tab === 'rules' && hasDrafts(pane)) || (tab === 'grades' && gradesOf(pane).writing.value !== null);
}

function useActText(act: Act): string {
  const { say } = useWords();
  return act === 'cancel-write' ? say('pane.act.cancel') : say(`pane.act.${act}`);
}

function Progress({ busy }: { readonly busy: Busy }) {
  const pane = usePane();
  const { say } = useWords();
  const isLong = useLasting(pane.platform.kind === 'excel' && busy.share === null, PATIENCE_MS);
  return (
    <div class="action-progress">
      <p role="status">{busy.text} …{isLong && ` ${say('pane.busy.typing')}`}</p>
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
