import { effect } from '@preact/signals';
import { refreshWorkbook } from './actions';
import type { ChangedRange } from '../../workbook';
import type { Pane } from './pane';

/** People type cell after cell; they are not interrupted in between. */
const QUIET_MS = 700;
/** So many ranges are as good as "everything may have changed". */
const MOST_RANGES = 500;

/**
 * Follow the edits in the workbook: check again by itself where the user wants that, else mark what is shown as no
 * longer complete. Never while something else runs.
 */
export async function followEdits(pane: Pane): Promise<void> {
  const { state, platform } = pane;
  if (platform.watch === null) return;
  let pending: readonly ChangedRange[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const wait = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void act(), QUIET_MS);
  };
  const act = async (): Promise<void> => {
    timer = null;
    if (pending.length === 0 || state.data.value === null) return;
    if (state.busy.value !== null) return wait();
    if (!state.isLive.value) return markStale(pane);
    const changes = pending;
    pending = [];
    if (!(await refreshWorkbook(pane, changes))) {
      pending = joined(changes, pending);
      markStale(pane);
    }
  };
  effect(() => {
    if (state.isLive.value && pending.length > 0) wait();
  });
  await platform.watch((changes) => {
    pending = joined(pending, changes);
    if (!state.isLive.value && state.busy.value === null) markStale(pane);
    else wait();
  });
}

function markStale(pane: Pane): void {
  pane.state.isStale.value = pane.state.check.value !== null;
}

function joined(first: readonly ChangedRange[], then: readonly ChangedRange[]): readonly ChangedRange[] {
  return first.length + then.length > MOST_RANGES ? [{ sheet: null, range: null }] : [...first, ...then];
}
