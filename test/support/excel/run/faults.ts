/** When a request fails: before Excel does anything, after half of its actions, or after all of them (only the answer is lost). */
export type FaultMoment = 'before' | 'halfway' | 'after';

/** A fault to come. */
export interface Fault {
  /** Number of the request, counted from 1 over the life of the stand-in; absent: the next one. */
  readonly request?: number;
  /** Excel's own code, or one of the way to it: `ConnectionFailure`, `TooManyRequests` … */
  readonly code: string;
  readonly when?: FaultMoment;
  readonly message?: string;
  /** So many requests in a row fail like this; default 1, `Infinity` for all that follow. */
  readonly times?: number;
}

interface Planned {
  readonly fault: Fault;
  readonly from: number;
  left: number;
}

/** The faults that a test has ordered. */
export class Faults {
  #planned: Planned[] = [];

  /** @param next number of the request that comes next */
  plan(fault: Fault, next: number): void {
    this.#planned.push({ fault, from: fault.request ?? next, left: fault.times ?? 1 });
  }

  /** The fault of a request; null when nothing is wrong with it. */
  take(request: number): Fault | null {
    const found = this.#planned.find(({ from, left }) => request >= from && left > 0);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  clear(): void {
    this.#planned = [];
  }
}
