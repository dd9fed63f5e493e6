/** Milliseconds of work in one go; the page stays responsive below 50. */
const SLICE = 20;

/** Lets the page breathe during long work on its thread. */
export class Slices {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since > SLICE;
  }

  /** Let other work of the page come first. */
  async rest(): Promise<void> {
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    this.#since = performance.now();
  }
}

/** Do work that pauses by itself at every yield, a slice at a time. */
export async function inSlices(work: Iterator<unknown>): Promise<void> {
  const slices = new Slices();
  while (work.next().done !== true) if (slices.isDue) await slices.rest();
}
