import type { CellLink } from '../../app/workbench';
import type { Platform } from '../platform';
import { recall, remember } from '../remembered';
import type { PageState } from './page';

/** What the page does that only it can do, once it is there. */
export interface PageActions {
  save(): Promise<void>;
  openFile(): void;
  /** True when the workbook has such a sheet. */
  hasSheet(name: string): Promise<boolean>;
}

/** The pane on a page of its own, beside a preview of the workbook. */
export function pagePlatform(state: PageState, actions: () => PageActions): Platform {
  return {
    kind: 'page',
    intent: 'open',
    reveal: (cell) => reveal(state, actions(), cell),
    watch: null,
    save: () => actions().save(),
    openFile: () => actions().openFile(),
    print: () => window.print(),
    recall,
    remember,
  };
}

async function reveal(state: PageState, { hasSheet }: PageActions, cell: CellLink): Promise<boolean> {
  if (!await hasSheet(cell.sheet)) return false;
  state.revealed.value = { ...cell };
  state.view.value = 'sheet';
  return true;
}
