import type { CellLink } from '../app/workbench';
import type { WorkbookHost } from '../workbook';
import type { Platform } from './platform';
import { recall, remember } from './remembered';

/** The pane beside a workbook in Excel. `search` is the address's query: the ribbon's *Periksa* opens `?do=check`. */
export function excelPlatform(host: WorkbookHost, search: string): Platform {
  return {
    kind: 'excel',
    intent: new URLSearchParams(search).get('do') === 'check' ? 'check' : 'open',
    reveal: (cell) => revealIn(host, cell),
    watch: host.watch === undefined ? null : (listener) => host.watch?.(listener) ?? Promise.resolve(() => Promise.resolve()),
    save: null,
    ...(canPrint() ? { print: () => window.print() } : {}),
    recall,
    remember,
  };
}

/** False where the cell cannot be shown: its sheet is gone or hidden. */
async function revealIn(host: WorkbookHost, { sheet, row, column }: CellLink): Promise<boolean> {
  try {
    await host.reveal?.({ sheet, row, column });
    return host.reveal !== undefined;
  } catch {
    return false;
  }
}

/** Excel for Windows prints its panes. In a browser the pane is a frame that may open no dialog, and Excel for Mac has none. */
function canPrint(): boolean {
  return window.self === window.top && /\bEdg\//.test(navigator.userAgent);
}
