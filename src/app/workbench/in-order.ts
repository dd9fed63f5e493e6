/** Runs work one after another, in the order in which it was asked for. */
export type InOrder = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own; work that fails does not hold up the next. */
export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
