import { checkMeaning, type MeaningInput } from "@leadsim/authoring/check";
import type { Diagnostic } from "@leadsim/scenarios";

/** Plays a scenario through to tell what it means, beside whoever waits for it. One at a time. */
export interface MeaningThread {
  /** What was found; nothing when the run was stopped. */
  check(input: MeaningInput): Promise<readonly Diagnostic[] | undefined>;
  /** Stops what is being checked, and frees what was taken for it. */
  stop(): void;
}

/** The other side: takes scenarios one by one and answers each with what was found. */
export interface MeaningWorker {
  send(input: MeaningInput): void;
  /** What is called with each answer, with what went wrong, and once it has ended. */
  listen(told: (found: readonly Diagnostic[]) => void, failed: (error: unknown) => void): void;
  end(): void;
}

/**
 * Threads of their own: a long story takes seconds to play through, and an editor asks all the time. A thread stays for
 * the next scenario, unless it was stopped.
 * @param open starts one
 */
export function meaningThread(open: () => MeaningWorker): MeaningThread {
  let worker: MeaningWorker | undefined;
  let running: { done(found?: readonly Diagnostic[]): void; failed(error: unknown): void } | undefined;
  const start = (): MeaningWorker => {
    const opened = open();
    opened.listen(
      (found) => {
        if (worker === opened) running?.done(found);
      },
      // One that failed or ended, perhaps when nobody waited for it any more, is not asked again.
      (error) => {
        if (worker !== opened) return;
        worker = undefined;
        running?.failed(error);
      },
    );
    return opened;
  };
  return {
    check: (input) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        running = {
          done: (found) => {
            running = undefined;
            resolve(found);
          },
          failed: (error) => {
            running = undefined;
            reject(error);
          },
        };
        worker.send(input);
      }),
    stop: () => {
      if (!running) return;
      worker?.end();
      worker = undefined;
      running.done();
    },
  };
}

/** Where there are no threads: between two requests. A long story makes the next request wait. */
export const meaningInPlace: MeaningThread = {
  check: (input) => Promise.resolve().then(() => checkMeaning(input)),
  stop: () => undefined,
};
