import { render } from 'preact';
import './fluent';
import './styles/index.css';
import { createPane } from './state/create-pane';
import { PaneProvider } from './state/context';
import { firstLanguage, startPane } from './state/start';
import { App } from './shell/app';
import { followScheme } from './theme/follow-scheme';
import type { Workbench } from '../app/workbench';
import type { Language } from '../messages/message';
import type { Platform } from './platform';
import type { Pane } from './state/pane';
import type { Scheme } from './theme/themes';

export { runCheck } from './check';
export { openWorkbook } from './state/actions';
export type { Platform } from './platform';
export type { Pane } from './state/pane';

/** What a pane is made of. */
export interface PaneParts {
  readonly workbench: Workbench;
  readonly platform: Platform;
  /** Spoken unless another was chosen on this machine before. */
  readonly language: Language;
  /** How Office is dressed; absent or null: as the system is. */
  readonly scheme?: Scheme | null;
}

/** Draw the pane into an element and let it begin: in Excel it reads the workbook at once, on a page it waits for a file. */
export function mountPane(root: HTMLElement, { workbench, platform, language, scheme = null }: PaneParts): Pane {
  followScheme(scheme);
  const pane = createPane(workbench, platform, firstLanguage(platform, language));
  render(<PaneProvider value={pane}><App /></PaneProvider>, root);
  void startPane(pane);
  return pane;
}
