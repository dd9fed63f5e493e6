import { proxy } from 'comlink';
import type { Answer, ProgressListener, ProgressView, Workbench } from '../../app/workbench';
import type { Language } from '../../messages/message';
import { sayPane } from '../../messages/pane-words';
import type { RemoteEngine } from './engine';
import type { PendingCalls } from './pending-calls';

/** What a bench in another thread needs of its client. */
export interface RemoteWorkbenchParts {
  readonly call: <T>(work: (engine: RemoteEngine) => Promise<Answer<T>>) => Promise<Answer<T>>;
  readonly choose: Workbench['choose'];
  readonly pending: PendingCalls;
  readonly language: () => Language;
  /** Told of every success. */
  readonly onDone: (method: keyof Workbench, args: readonly unknown[], value: unknown) => void;
}

type Method = Exclude<keyof Workbench, 'cancel' | 'choose'>;
type AnyMethod = (...args: readonly unknown[]) => Promise<Answer<unknown>>;

/** Work that the user may stop waiting for. */
const STOPPABLE: ReadonlySet<Method> = new Set<Method>(['read', 'check', 'propose']);

const METHODS: Readonly<Record<Method, true>> = {
  read: true, refresh: true, mapping: true, redraft: true, saveMapping: true, ignoreSheet: true, forgetMapping: true, addSheets: true,
  check: true, findings: true, moreOf: true, why: true, missing: true, write: true, undo: true, clear: true, settings: true, trySetting: true,
  saveSettings: true, packs: true, rules: true, importPack: true, removePack: true, page: true, groups: true, propose: true, moveOnBoard: true,
  writeGroups: true, applyGroups: true, grades: true, explain: true,
  previewExplanations: true, writeExplanations: true,
};

/** The workbench of the engine's thread, as if it were here. */
export function remoteWorkbench(parts: RemoteWorkbenchParts): Workbench {
  const methods = (Object.keys(METHODS) as Method[]).map((method) => [method, remoteMethod(method, parts)] as const);
  const choose: Workbench['choose'] = async (choice) => {
    const answer = await parts.choose(choice);
    if (answer.ok) parts.onDone('choose', [choice], answer.value);
    return answer;
  };
  return { ...Object.fromEntries(methods), choose, cancel: () => cancel(parts) } as unknown as Workbench;
}

function remoteMethod(method: Method, { call, pending, onDone }: RemoteWorkbenchParts): AnyMethod {
  return async (...args) => {
    const progress = new Progress();
    const sent = args.map((arg) => (typeof arg === 'function' ? progress.through(arg as ProgressListener) : arg));
    const work = call((engine) => (engine.workbench[method] as unknown as AnyMethod)(...sent));
    const answer = await (STOPPABLE.has(method) ? pending.untilStopped(work) : work);
    progress.end();
    if (answer.ok) onDone(method, args, answer.value);
    return answer;
  };
}

/** Progress comes through a channel of its own: what arrives after the answer is old. */
class Progress {
  private isOver = false;

  through(listener: ProgressListener): ProgressListener {
    return proxy((progress: ProgressView) => { if (!this.isOver) listener(progress); });
  }

  end(): void {
    this.isOver = true;
  }
}

/** The pane stops waiting now; the engine stops at its next step, and answers what is asked next. */
async function cancel({ call, pending, language }: RemoteWorkbenchParts): Promise<void> {
  const told = call(async (engine) => {
    await engine.workbench.cancel();
    return { ok: true, value: null };
  });
  pending.stop({ ok: false, problem: { code: 'workbench.cancelled', text: sayPane(language(), 'pane.engine.cancelled'), action: 'none', cells: [] } });
  await told;
}
