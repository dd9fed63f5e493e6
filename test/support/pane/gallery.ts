import manifest from '../../../package.json';
import { createWorkbench } from '../../../src/app/workbench';
import { sealInputs } from '../../../src/app/auditing/seal';
import { builtInPacks } from '../../../src/built-in-packs';
import { XlsxHost } from '../../../src/hosts/xlsx';
import { mountPane } from '../../../src/pane';
import { WorkbookError } from '../../../src/workbook';
import type { CellLink, Workbench } from '../../../src/app/workbench';
import type { Pane, Platform } from '../../../src/pane';
import type { ChangedRange, WorkbookHost } from '../../../src/workbook';

/*
 * The pane over a real workbench and a real .xlsx file, in one page: for tests and for looking at it.
 * The address says which: ?book=<name>&lang=id|en&scheme=light|dark&live=1&do=check&slow=<ms>
 */

export interface Gallery {
  readonly pane: Pane;
  /** Cells that the pane wanted shown, in order. */
  readonly revealed: string[];
  /** How often the pane asked to be printed. */
  printed: number;
  /** What the pane remembers on this machine. */
  readonly remembered: Record<string, string>;
  /** Somebody edits the workbook. */
  edit(sheet: string, row: number, column: number, value: string | number | null): Promise<void>;
  /** The next `times` requests to the host fail with this code. */
  fail(code: string, times?: number): void;
  /** Cells cannot be shown from now on. */
  hideCells(): void;
}

declare global {
  interface Window { gallery: Gallery }
}

const asked = new URLSearchParams(location.search);

/** A host that can be slowed and made to fail. */
class TroubledHost implements WorkbookHost {
  failing: { code: string; times: number } = { code: '', times: 0 };

  constructor(private readonly inner: XlsxHost) {}

  get capabilities() {
    return { ...this.inner.capabilities, undo: true };
  }

  private async trouble(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, Number(asked.get('slow') ?? 0)));
    if (this.failing.times > 0) {
      this.failing.times -= 1;
      throw new WorkbookError(this.failing.code);
    }
  }

  async read() {
    await this.trouble();
    return this.inner.read();
  }

  async apply(...request: Parameters<XlsxHost['apply']>) {
    await this.trouble();
    return this.inner.apply(...request);
  }

  async undo() {
    await this.trouble();
    return this.inner.undo();
  }
}

async function openBook(name: string | null): Promise<XlsxHost> {
  if (name === null) return new XlsxHost(null);
  const answer = await fetch(`books/${name}`);
  return new XlsxHost(new Uint8Array(await answer.arrayBuffer()));
}

function galleryPlatform(revealed: string[], remembered: Record<string, string>, listeners: Set<(changes: readonly ChangedRange[]) => void>, canReveal: () => boolean): Platform {
  return {
    kind: 'excel',
    intent: asked.get('do') === 'check' ? 'check' : 'open',
    reveal: (cell: CellLink) => {
      if (canReveal()) revealed.push(cell.address);
      return Promise.resolve(canReveal());
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    save: null,
    print: () => { window.gallery.printed += 1; },
    recall: (key) => remembered[key] ?? null,
    remember: (key, text) => {
      if (text === null) Reflect.deleteProperty(remembered, key);
      else remembered[key] = text;
    },
  };
}

async function openGallery(): Promise<void> {
  const xlsx = await openBook(asked.get('book'));
  const host = new TroubledHost(xlsx);
  const input = async () => ({ file: asked.get('book') ?? 'baru.xlsx', sha256: await sealInputs(await xlsx.read()) });
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Number(asked.get('slow') ?? 0)));
  const workbench: Workbench = createWorkbench({ host, tool: { name: 'cermat', version: manifest.version }, builtInPacks, input, pause });
  const revealed: string[] = [];
  const remembered: Record<string, string> = asked.get('live') === '1' ? { live: 'yes' } : {};
  const listeners = new Set<(changes: readonly ChangedRange[]) => void>();
  let canReveal = true;
  const platform = galleryPlatform(revealed, remembered, listeners, () => canReveal);
  const language = asked.get('lang') === 'en' ? 'en' : 'id';
  const scheme = asked.get('scheme');
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const pane = mountPane(root, { workbench, platform, language, scheme: scheme === 'light' || scheme === 'dark' ? scheme : null });
  window.gallery = {
    pane, revealed, remembered, printed: 0,
    edit: async (sheet, row, column, value) => {
      await xlsx.apply({ operations: [{ kind: 'set-cells', sheet, cells: [{ row, column, value }] }] });
      listeners.forEach((listener) => listener([{ sheet, range: { top: row, bottom: row, left: column, right: column } }]));
    },
    fail: (code, times = 1) => { host.failing = { code, times }; },
    hideCells: () => { canReveal = false; },
  };
}

void openGallery();
