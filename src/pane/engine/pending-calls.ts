import type { Answer } from '../../app/workbench';

type Settle = (answer: Answer<never>) => void;

/** What the main thread is waiting for: it can stop waiting at once, whatever the worker is doing. */
export class PendingCalls {
  private readonly crashes = new Set<(fault: Error) => void>();
  private readonly stoppable = new Set<Settle>();

  /**
   * Wait for the worker.
   *
   * @throws {Error} when it dies meanwhile: it would never answer
   */
  untilCrash<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.crashes.add(reject);
      work.then(resolve, reject).finally(() => this.crashes.delete(reject));
    });
  }

  /** Wait until the user does not want to wait any more. */
  untilStopped<T>(work: Promise<Answer<T>>): Promise<Answer<T>> {
    return new Promise((resolve, reject) => {
      this.stoppable.add(resolve);
      work.then(resolve, reject).finally(() => this.stoppable.delete(resolve));
    });
  }

  /** The worker has died. */
  crash(reason: string): void {
    for (const reject of [...this.crashes]) reject(new Error(reason));
  }

  /** The user has had enough: everything that can be stopped answers now. */
  stop(answer: Answer<never>): void {
    for (const settle of [...this.stoppable]) settle(answer);
  }
}
