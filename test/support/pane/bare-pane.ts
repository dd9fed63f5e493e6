import { createPane } from '../../../src/pane/state/create-pane';
import type { Workbench } from '../../../src/app/workbench';
import type { Pane } from '../../../src/pane/state/pane';
import type { Platform } from '../../../src/pane/platform';

/**
 * A pane without a screen over the few answers that a test is about; asking for anything else is a fault of the test.
 *
 * @param kept what the machine remembers
 */
export function barePane(answers: Partial<Workbench>, kept: Map<string, string> = new Map()): Pane {
  const workbench = new Proxy(answers, {
    get: (given, name) => Reflect.get(given, name) ?? (() => { throw new Error(`nobody said what ${String(name)} answers`); }),
  }) as Workbench;
  const platform: Platform = {
    kind: 'page', intent: 'open', watch: null, save: null,
    reveal: () => Promise.resolve(true),
    recall: (key) => kept.get(key) ?? null,
    remember: (key, text) => { if (text === null) kept.delete(key); else kept.set(key, text); },
  };
  return createPane(workbench, platform, 'id');
}

/** An answer with a value. */
export async function good<T>(value: T): Promise<{ readonly ok: true; readonly value: T }> {
  return { ok: true, value };
}
