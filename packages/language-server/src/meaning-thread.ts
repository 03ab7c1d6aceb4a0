import { Worker } from "node:worker_threads";
import type { MeaningInput } from "@leadsim/authoring";
import type { Diagnostic } from "@leadsim/scenarios";

/** Plays a scenario through to tell what it means, beside whoever waits for it. One at a time. */
export interface MeaningThread {
  /** What was found; nothing when the run was stopped. */
  check(input: MeaningInput): Promise<readonly Diagnostic[] | undefined>;
  /** Stops what is being checked, and frees what was taken for it. */
  stop(): void;
}

/**
 * A thread of its own: a long story takes seconds to play through, and an editor asks all the time. The thread stays
 * for the next scenario, unless it was stopped. It does not keep the program from ending.
 */
export function openMeaningThread(): MeaningThread {
  let worker: Worker | undefined;
  let stopRun: (() => void) | undefined;
  const open = (): Worker => {
    // Where the build puts it, beside the server's own file.
    const opened = new Worker(new URL("./meaning-worker.js", import.meta.url));
    opened.unref();
    // A thread that failed or ended, perhaps when nobody waited for it any more, is not asked again.
    const lose = () => {
      if (worker === opened) worker = undefined;
    };
    opened.on("error", lose).on("exit", lose);
    return opened;
  };
  return {
    check: (input) =>
      new Promise((resolve, reject) => {
        worker ??= open();
        const running = worker;
        const end = () => {
          running.off("message", tell).off("error", fail);
          stopRun = undefined;
        };
        const tell = (found: readonly Diagnostic[]) => {
          end();
          resolve(found);
        };
        const fail = (error: unknown) => {
          end();
          reject(error);
        };
        stopRun = () => {
          end();
          resolve(undefined);
        };
        running.on("message", tell).on("error", fail);
        running.postMessage(input);
      }),
    stop: () => {
      if (stopRun) {
        void worker?.terminate();
        worker = undefined;
        stopRun();
      }
    },
  };
}
