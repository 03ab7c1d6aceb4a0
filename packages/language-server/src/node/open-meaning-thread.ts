import { Worker } from "node:worker_threads";
import { type MeaningThread, meaningThread } from "../meaning-thread.js";

/** A thread of Node. It does not keep the program from ending. */
export function openMeaningThread(): MeaningThread {
  return meaningThread(() => {
    // Where the build puts it, beside the server's own file.
    const worker = new Worker(new URL("./meaning-worker.js", import.meta.url));
    return {
      send: (input) => worker.postMessage(input),
      listen: (told, failed) => {
        worker
          .on("message", told)
          .on("error", failed)
          .on("exit", (code) => failed(new Error(`The thread ended (${code}).`)));
        // Only now: listening holds on to a thread.
        worker.unref();
      },
      end: () => void worker.terminate(),
    };
  });
}
