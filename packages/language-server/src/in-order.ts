/** Runs what it is given one after the other: each begins when the one before has ended, well or not. */
export type InOrder = <T>(work: () => T | Promise<T>) => Promise<T>;

/** A queue with nothing in it. */
export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
