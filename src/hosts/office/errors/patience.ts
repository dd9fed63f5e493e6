import type { OfficeHostOptions } from '../globals';
import { reasonToWait } from './excel-code';

/** Pauses between attempts: together about six seconds, in which a user can finish typing. */
const PAUSES = [250, 500, 1000, 2000, 2500] as const;

/** Waits while Excel is not ready, and says so once. */
export class Patience {
  #pause = 0;

  constructor(private readonly options: OfficeHostOptions) {}

  /**
   * Wait a little, if that can help.
   *
   * @returns whether to try again; false: it cannot help, or has taken too long
   */
  async allows(error: unknown): Promise<boolean> {
    const reason = reasonToWait(error);
    const pause = PAUSES[this.#pause];
    if (reason === null || pause === undefined) return false;
    if (this.#pause === 0) this.options.onWaiting?.(reason);
    this.#pause += 1;
    await (this.options.wait ?? sleep)(pause);
    return true;
  }
}

/** Do something that may be done again, until it succeeds or waiting does not help. */
export async function patiently<T>(options: OfficeHostOptions, attempt: () => Promise<T>): Promise<T> {
  const patience = new Patience(options);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(await patience.allows(error))) throw error;
    }
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
