import { releaseProxy } from 'comlink';
import type { PackFile } from '../domain/rules';
import { answer, createWorkbench } from '../app/workbench';
import type { Answer, ProgressListener, Workbench, WorkbenchChoice } from '../app/workbench';
import type { ToolIdentity } from '../app/report-json';
import type { RemotePort } from '../hosts/remote';
import type { Engine, SheetTab } from '../pane/engine';
import { openRemote, openXlsx } from './opened';
import type { Opened } from './opened';
import { loadSolver } from './load-solver';
import { pause } from './pause';

/** What the engine is built with. */
export interface EngineParts {
  readonly tool: ToolIdentity;
  readonly builtInPacks: ReadonlyMap<string, readonly PackFile[]>;
}

/** One workbook on one bench, in a thread of its own. */
export class CermatEngine implements Engine {
  private bench: { readonly opened: Opened; readonly workbench: Workbench } | null = null;
  private language: WorkbenchChoice['language'] = 'id';

  constructor(private readonly parts: EngineParts) {}

  connect(name: string, port: object, choice: WorkbenchChoice): Promise<Answer<null>> {
    return this.open(choice, () => openRemote(name, port as RemotePort));
  }

  openFile(name: string, bytes: Uint8Array | null, choice: WorkbenchChoice): Promise<Answer<null>> {
    return this.open(choice, () => openXlsx(name, bytes));
  }

  async prepareFiles(): Promise<void> {
    await import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
  }

  /** The bench stays as it was when the workbook cannot be opened or read. */
  private open(choice: WorkbenchChoice, open: () => Promise<Opened>): Promise<Answer<null>> {
    this.language = choice.language;
    return answer(() => this.language, async () => {
      const opened = await open();
      const workbench = createWorkbench({ ...this.parts, host: opened.host, input: opened.input, pause, today, choice, solver: loadSolver });
      this.bench = { opened, workbench: this.attended(workbench) };
      return null;
    });
  }

  /** Remembers the language for what the bench does not answer itself, and closes the channels of progress. */
  private attended(workbench: Workbench): Workbench {
    return replaced(workbench, {
      choose: (choice) => {
        this.language = choice.language ?? this.language;
        return workbench.choose(choice);
      },
      read: (progress) => released(progress, () => workbench.read(progress)),
      check: (progress) => released(progress, () => workbench.check(progress)),
      propose: (order, progress) => released(progress, () => workbench.propose(order, progress)),
      write: (options, progress) => released(progress, () => workbench.write(options, progress)),
    });
  }

  get workbench(): Workbench {
    return this.onBench().workbench;
  }

  save(): Promise<Answer<Uint8Array>> {
    return answer(() => this.language, () => {
      const { save } = this.onBench().opened;
      return save === null ? Promise.reject(new Error('the workbook has no file')) : Promise.resolve(save());
    });
  }

  async sheets(): Promise<readonly SheetTab[]> {
    const { sheets } = await this.onBench().opened.host.current();
    return sheets.map(({ name, marker }) => ({ name, marker }));
  }

  private onBench(): { readonly opened: Opened; readonly workbench: Workbench } {
    if (this.bench === null) throw new Error('no workbook is open');
    return this.bench;
  }
}

/** The user's own date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function released<T>(listener: ProgressListener | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    (listener as { [releaseProxy]?: () => void } | undefined)?.[releaseProxy]?.();
  }
}

/** The same bench, some of its methods replaced. */
function replaced(workbench: Workbench, methods: Partial<Workbench>): Workbench {
  return new Proxy(workbench, {
    get: (target, name) => {
      const method: unknown = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof method === 'function' ? method.bind(target) as unknown : method;
    },
  });
}
