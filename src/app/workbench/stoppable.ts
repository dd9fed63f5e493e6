import { WorkbookError } from '../../workbook';
import type { ProgressView } from './views';

/** Long work that can be stopped between its steps. */
export interface Steps {
  /**
   * Say what comes next and let messages in.
   *
   * @throws {WorkbookError} `workbench.cancelled` when the user stopped the work
   */
  step(progress: ProgressView): Promise<void>;
}

/** The work that is under way, and whether it is to stop. */
export class Stoppable {
  #running: { isStopped: boolean } | null = null;

  constructor(private readonly pause: () => Promise<void>) {}

  /** Stop what is under way; nothing when nothing is. */
  stop(): void {
    if (this.#running !== null) this.#running.isStopped = true;
  }

  /** Run long work with its steps; only what runs now can be stopped. */
  async run<T>(listener: ((progress: ProgressView) => void) | undefined, work: (steps: Steps) => Promise<T>): Promise<T> {
    const token = { isStopped: false };
    this.#running = token;
    try {
      return await work({
        step: async (progress) => {
          listener?.(progress);
          await this.pause();
          if (token.isStopped) throw new WorkbookError('workbench.cancelled');
        },
      });
    } finally {
      this.#running = null;
    }
  }
}
