import { languageOf } from './messages/language';
import { sayPane } from './messages/pane-words';
import { OfficeHost } from './hosts/office';
import { serveHost } from './hosts/remote';
import { mountPane } from './pane';
import { EngineClient } from './pane/engine';
import { excelPlatform } from './pane/excel-platform';
import type { Language } from './messages/message';
import type { Pane } from './pane';

/** The workbook's name, the last part of where it is kept; a new workbook has none yet. */
function workbookName(url: string | null | undefined): string {
  const name = (url ?? '').split(/[\\/]/).at(-1)?.split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The pane beside the workbook: Excel on this thread, the engine on its own. */
function openPane(root: HTMLElement, language: Language): void {
  let pane: Pane | null = null;
  const host = new OfficeHost({ Excel, Office }, {
    onWaiting: (why) => {
      if (pane !== null) pane.state.notice.value = sayPane(pane.state.language.value, `pane.waiting.${why}`);
    },
  });
  const engine = new EngineClient({
    startWorker: () => new Worker(new URL('./engine.ts', import.meta.url), { name: 'cermat' }),
    choice: { language, packId: null, asOf: null },
  });
  void engine.connect(workbookName(Office.context.document.url), serveHost(host));
  root.replaceChildren();
  const theme = Office.context.officeTheme;
  const scheme = theme === undefined || theme === null ? null : theme.isDarkTheme ? 'dark' : 'light';
  pane = mountPane(root, { workbench: engine.workbench, platform: excelPlatform(host, location.search), language, scheme });
}

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane');
  if (root === null) return;
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  if (host === Office.HostType.Excel) openPane(root, language);
  else root.textContent = sayPane(language, 'pane.not-in-excel');
});
