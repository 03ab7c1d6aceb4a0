/**
 * How long to wait before a command is tried again, in milliseconds: 1 s at first, doubled each time, 30 s at
 * most, a little apart.
 */
export function backoff(tries: number, random: () => number = Math.random): number {
  return Math.min(30_000, 1000 * 2 ** Math.min(tries, 10)) * (0.8 + 0.4 * random());
}

/** A wait that can be cut short: a connection came back. */
export interface Nap {
  /** Resolves after so many milliseconds, or when woken. */
  sleep(milliseconds: number): Promise<void>;
  wake(): void;
}

export function napping(): Nap {
  let wake = () => {};
  return {
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
}
