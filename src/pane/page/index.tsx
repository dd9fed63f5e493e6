import { effect } from '@preact/signals';
import { render } from 'preact';
import './page.css';
import type { Workbench } from '../../app/workbench';
import { languageOf } from '../../messages/language';
import type { EngineClient } from '../engine';
import { mountPane } from '../index';
import { PaneProvider } from '../state/context';
import { PageApp } from './page-app';
import { newPageState, noteDone } from './page';
import type { Page } from './page';
import { pagePlatform } from './page-platform';
import { saveWorkbook } from './save-workbook';
import { PageProvider } from './use-page';
import { guardLeaving, takeDrops } from './window-events';

/** What a page is made of. */
export interface PageParts {
  /** Makes the engine; `onDone` is told of every success of its workbench. */
  readonly engine: (onDone: (method: keyof Workbench) => void) => EngineClient;
  readonly sample: Page['sample'];
}

/** Draw the page without Excel: a place to open a workbook, and then the pane beside a preview of its sheets. */
export function mountPage(root: HTMLElement, { engine: makeEngine, sample }: PageParts): Page {
  const state = newPageState();
  const engine = makeEngine((method) => noteDone(state, method));
  const [frame, paneRoot] = [element('page-frame'), element('page-pane')];
  root.replaceChildren(frame, paneRoot);
  const platform = pagePlatform(state, () => actions);
  const pane = mountPane(paneRoot, { workbench: engine.workbench, platform, language: languageOf(navigator.language) });
  const page: Page = { state, engine, pane, sample };
  const actions = {
    save: async () => { await saveWorkbook(page); },
    openFile: () => { frame.querySelector<HTMLInputElement>('#page-file')?.click(); },
    hasSheet: async (name: string) => (await engine.sheets()).some((sheet) => sheet.name === name),
  };
  render(<PaneProvider value={pane}><PageProvider value={page}><PageApp /></PageProvider></PaneProvider>, frame);
  arrange(page, root, paneRoot);
  takeDrops(page, root);
  guardLeaving(page);
  return page;
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

/** The pane is there once a workbook is; what else is seen is for the style sheet to say. */
function arrange({ state }: Page, root: HTMLElement, paneRoot: HTMLElement): void {
  effect(() => {
    root.dataset['view'] = state.file.value === null ? 'start' : state.view.value;
    paneRoot.hidden = state.file.value === null;
    document.title = state.file.value === null ? 'Cermat' : `${state.file.value} · Cermat`;
  });
}
