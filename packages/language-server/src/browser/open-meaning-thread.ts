import type { MeaningInput } from "@leadsim/authoring/check";
import type { Diagnostic } from "@leadsim/scenarios";
import { type MeaningThread, meaningThread } from "../meaning-thread.js";

/** A web worker that runs `@leadsim/language-server/browser/meaning-worker`. */
export interface MeaningScope {
  onmessage: unknown;
  onerror: unknown;
  postMessage(message: MeaningInput): void;
  terminate(): void;
}

/**
 * A thread of the browser.
 * @param start starts the worker; bundlers want its address written where it is called:
 *   `new Worker(new URL("…", import.meta.url), { type: "module" })`
 */
export function openMeaningThread(start: () => MeaningScope): MeaningThread {
  return meaningThread(() => {
    const worker = start();
    return {
      send: (input) => worker.postMessage(input),
      listen: (told, failed) => {
        worker.onmessage = ({ data }: { data: readonly Diagnostic[] }) => told(data);
        worker.onerror = (event: { message?: string }) =>
          failed(new Error(event.message ?? "The worker can't be loaded."));
      },
      end: () => worker.terminate(),
    };
  });
}
