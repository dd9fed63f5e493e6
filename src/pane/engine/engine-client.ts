import { proxy, transfer, wrap } from 'comlink';
import type { Answer, PackFileView, ProblemAction, Workbench, WorkbenchChoice } from '../../app/workbench';
import type { Language } from '../../messages/message';
import { sayPane } from '../../messages/pane-words';
import type { RemoteEngine, SheetTab } from './engine';
import { PendingCalls } from './pending-calls';
import { remoteWorkbench } from './remote-workbench';

/** What the main thread gives its engine. */
export interface EngineClientOptions {
  /** Starts the worker; called when the engine is first needed, and again after a crash. */
  readonly startWorker: () => Worker;
  readonly choice: WorkbenchChoice;
  /** Told after every call of the workbench that succeeded. */
  readonly onDone?: (method: keyof Workbench) => void;
}

type EngineProblem = 'pane.engine.crashed' | 'pane.engine.nothing-open' | 'pane.engine.unreadable';

/** How the workbook is put onto the bench, now and again after a crash. */
type Open = (engine: RemoteEngine, choice: WorkbenchChoice) => Promise<Answer<null>>;

/** A worker that runs, and the workbook that lies on its bench; null: none yet. */
interface Running {
  readonly worker: Worker;
  readonly engine: RemoteEngine;
  opened: Promise<Answer<null>> | null;
}

/**
 * The engine on the main thread's side. Nothing is thrown: a worker that dies is a problem like any other, and is
 * started again, with the workbook as its host holds it, by the next question.
 */
export class EngineClient {
  readonly workbench: Workbench;
  private running: Running | null = null;
  private open: Open | null = null;
  /** A workbook that is just being put onto the bench; questions wait for it. */
  private opening: Promise<unknown> | null = null;
  private choice: WorkbenchChoice;
  private readonly imported = new Map<string, readonly PackFileView[]>();
  private readonly pending = new PendingCalls();

  constructor(private readonly options: EngineClientOptions) {
    this.choice = options.choice;
    this.workbench = remoteWorkbench({
      call: (work) => this.ask(work), choose: (choice) => this.choose(choice), pending: this.pending,
      language: () => this.choice.language, onDone: (method, args, value) => this.note(method, args, value),
    });
  }

  /** Work on a workbook of this thread; every question tries again what could not be connected. @param port a `RemotePort` of `hosts/remote` */
  connect(name: string, port: object): Promise<Answer<null>> {
    this.open = (engine, choice) => engine.connect(name, proxy(port), choice);
    return this.put((engine, choice) => engine.connect(name, proxy(port), choice));
  }

  /**
   * Work on a file. The workbook that lies on the bench stays when this one cannot be opened.
   *
   * @param read gives the bytes, again after a crash; null: a new workbook
   */
  openFile(name: string, read: (() => Promise<Uint8Array>) | null): Promise<Answer<null>> {
    // A reference date was chosen for the workbook before.
    this.choice = { ...this.choice, asOf: null };
    return this.put(async (engine, choice) => {
      const bytes = read === null ? null : await read().catch((fault: unknown) => reasonOf(fault));
      if (typeof bytes === 'string') return this.problem('pane.engine.unreadable', 'open-file', bytes);
      return engine.openFile(name, bytes === null ? null : transfer(bytes, [bytes.buffer]), choice);
    });
  }

  /** Start the worker and fetch ahead what files need. */
  async prepareFiles(): Promise<void> {
    await this.started().engine.prepareFiles();
  }

  save(): Promise<Answer<Uint8Array>> {
    return this.ask((engine) => engine.save());
  }

  /** The sheets as they were read last; empty while there is no workbook. */
  async sheets(): Promise<readonly SheetTab[]> {
    const answer = await this.ask(async (engine) => ({ ok: true as const, value: await engine.sheets() }));
    return answer.ok ? answer.value : [];
  }

  /** End the worker; whatever is asked later starts another one. */
  close(): void {
    this.running?.worker.terminate();
    this.running = null;
  }

  private put(open: Open): Promise<Answer<null>> {
    const putting = this.putOnto(this.started(), open);
    this.opening = putting;
    return putting;
  }

  private async putOnto(running: Running, open: Open): Promise<Answer<null>> {
    const answer = await this.guarded(() => open(running.engine, this.choiceAtFirst()));
    if (!answer.ok) return answer;
    this.open = open;
    running.opened = Promise.resolve(answer);
    await this.replayPacks(running.engine);
    return answer;
  }

  private async ask<T>(work: (engine: RemoteEngine) => Promise<Answer<T>>): Promise<Answer<T>> {
    await this.opening;
    const running = this.started();
    const opened = await this.reopened(running);
    return opened.ok ? this.guarded(() => work(running.engine)) : opened;
  }

  /** What is chosen before there is a workbook holds for the first one. */
  private async choose(choice: Partial<WorkbenchChoice>): Promise<Answer<WorkbenchChoice>> {
    await this.opening;
    if (this.open !== null) return this.ask((engine) => engine.workbench.choose(choice));
    return { ok: true, value: { ...this.choice, ...choice } };
  }

  /** The workbook on the bench; a worker that was started after a crash gets it first. */
  private reopened(running: Running): Promise<Answer<null>> {
    const { open } = this;
    if (open === null) return Promise.resolve(this.problem('pane.engine.nothing-open', 'none'));
    running.opened ??= this.guarded(() => open(running.engine, this.choiceAtFirst())).then(async (answer) => {
      if (answer.ok) await this.replayPacks(running.engine);
      else running.opened = null;
      return answer;
    });
    return running.opened;
  }

  /** Imported packs come after the workbook, so none of them can be chosen with it. */
  private choiceAtFirst(): WorkbenchChoice {
    const { packId } = this.choice;
    return { ...this.choice, packId: packId !== null && this.imported.has(packId) ? null : packId };
  }

  private async replayPacks(engine: RemoteEngine): Promise<void> {
    for (const files of this.imported.values()) await this.guarded(() => engine.workbench.importPack(files));
    if (this.imported.size > 0) await this.guarded(() => engine.workbench.choose(this.choice));
  }

  /** The answer, or a problem when the worker dies first. */
  private async guarded<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    try {
      return await this.pending.untilCrash(work());
    } catch (fault) {
      return this.problem('pane.engine.crashed', 'retry', reasonOf(fault));
    }
  }

  private started(): Running {
    if (this.running !== null) return this.running;
    const worker = this.options.startWorker();
    const crash = (event: Event): void => {
      event.preventDefault();
      this.close();
      this.pending.crash('message' in event && typeof event.message === 'string' && event.message !== '' ? event.message : event.type);
    };
    worker.addEventListener('error', crash);
    worker.addEventListener('messageerror', crash);
    this.running = { worker, engine: wrap(worker) as unknown as RemoteEngine, opened: null };
    return this.running;
  }

  /** Keep what a worker that is started later must know. */
  private note(method: keyof Workbench, args: readonly unknown[], value: unknown): void {
    if (method === 'choose') this.choice = value as WorkbenchChoice;
    if (method === 'importPack') this.keepPack(args[0] as readonly PackFileView[], value as { readonly pack: { readonly id: string } | null });
    if (method === 'removePack') this.imported.delete(args[0] as string);
    this.options.onDone?.(method);
  }

  private keepPack(files: readonly PackFileView[], { pack }: { readonly pack: { readonly id: string } | null }): void {
    if (pack === null) return;
    this.imported.set(pack.id, files);
    this.choice = { ...this.choice, packId: pack.id };
  }

  private problem(code: EngineProblem, action: ProblemAction, reason = ''): Answer<never> {
    const language: Language = this.choice.language;
    return { ok: false, problem: { code, text: sayPane(language, code, { reason }), action, cells: [] } };
  }
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
