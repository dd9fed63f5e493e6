import { expose } from 'comlink';
import { CermatEngine } from '../../src/engine/index';
import { EngineClient } from '../../src/pane/engine';
import type { EngineClientOptions } from '../../src/pane/engine';
import { packFiles } from './packs';

/** A worker of the engine as the main thread sees it; everything is copied on its way through real ports. */
export class EngineThread extends EventTarget {
  private readonly ports = new MessageChannel();
  private readonly listeners = new Map<unknown, (event: MessageEvent) => void>();
  isTerminated = false;
  /** While it is true, messages arrive but are not answered: the thread is busy. */
  isBusy = false;
  private readonly held: (() => void)[] = [];
  /** Channels that came with messages: a thread that ends takes them along. */
  private readonly received: MessagePort[] = [];

  constructor() {
    super();
    const engine = new CermatEngine({ tool: { name: 'cermat', version: '0.0.0-test' }, builtInPacks: new Map([['kap-itil-v4', packFiles('rules/kap-itil-v4')]]) });
    this.ports.port2.addEventListener('message', (event) => { this.received.push(...(event as MessageEvent).ports); });
    expose(engine, this.ports.port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    const send = (): void => { if (!this.isTerminated) this.ports.port1.postMessage(message, transfer); };
    if (this.isBusy) this.held.push(send);
    else send();
  }

  /** The thread gets to what was sent meanwhile. */
  rest(): void {
    this.isBusy = false;
    for (const send of this.held.splice(0)) send();
  }

  override addEventListener(type: string, listener: EventListenerOrEventListenerObject | null): void {
    if (type !== 'message') return super.addEventListener(type, listener);
    const heard = (event: MessageEvent): void => {
      if (typeof listener === 'function') listener(event);
      else listener?.handleEvent(event);
    };
    this.listeners.set(listener, heard);
    this.ports.port1.addEventListener('message', heard as EventListener);
    this.ports.port1.start();
  }

  terminate(): void {
    this.isTerminated = true;
    this.ports.port1.close();
    this.ports.port2.close();
    for (const port of this.received) port.close();
  }

  /** Die as a worker dies that has no memory left. */
  die(): void {
    this.terminate();
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

/** A client, and every thread that it started. */
export function engineClient(options: Partial<EngineClientOptions> = {}): { readonly client: EngineClient; readonly threads: readonly EngineThread[] } {
  const threads: EngineThread[] = [];
  const startWorker = (): Worker => {
    const thread = new EngineThread();
    threads.push(thread);
    return thread as unknown as Worker;
  };
  return { client: new EngineClient({ startWorker, choice: { language: 'id', packId: null, asOf: null }, ...options }), threads };
}
