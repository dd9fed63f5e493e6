import type { CellLink } from '../app/workbench';
import type { ChangedRange } from '../workbook';

/** What the pane needs of the program that it is shown in and that cannot live in the engine's thread. */
export interface Platform {
  /** `excel`: beside a workbook in Excel. `page`: a page of its own with a preview of the workbook. */
  readonly kind: 'excel' | 'page';
  /** What the ribbon asked for when it opened the pane. */
  readonly intent: 'open' | 'check';
  /** Take the user to a cell. Rejects with nothing: where it cannot be shown, false. */
  reveal(cell: CellLink): Promise<boolean>;
  /** Tell of edits in the workbook until the returned function is called; null: nobody else can edit it. */
  readonly watch: ((listener: (changes: readonly ChangedRange[]) => void) => Promise<() => Promise<void>>) | null;
  /** Hand the file with everything that was written to the user; null in Excel, which saves by itself. */
  readonly save: (() => Promise<void>) | null;
  /** Print what is on the screen, as its print styles have it; absent where the program around the pane lets nobody print. */
  readonly print?: () => void;
  /** Let the user choose another file; absent in Excel, where the workbook is the one beside the pane. */
  readonly openFile?: () => void;
  /** Small things that are remembered on this machine: language, live check, imported packs. Never anything of a workbook. */
  recall(key: string): string | null;
  remember(key: string, text: string | null): void;
}
