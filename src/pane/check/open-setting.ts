import { batch } from '@preact/signals';
import type { Pane } from '../state/pane';

/** Take the user to a setting in the tab Aturan. */
export function openSetting(pane: Pane, id: string): void {
  batch(() => {
    pane.state.wantedSetting.value = id;
    pane.state.tab.value = 'rules';
  });
}
