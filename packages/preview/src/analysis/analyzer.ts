/// <reference lib="dom" />
import type { PreviewFile } from "../preview-page.js";
import type { Analysis } from "./analysis.js";
import type { AnalysisAnswer, AnalysisRequest } from "./answer-analyses.js";

/** Reads documents through in a worker; only the newest answer is told. */
export interface Analyzer {
  ask(target: string, files: readonly PreviewFile[]): void;
  end(): void;
}

/** How long an author rests before a story is played through, in milliseconds. */
const rest = 500;

/**
 * @param program the text of the worker's program
 * @param onAnswer called with what was found; null where the documents could not be read through
 */
export function openAnalyzer(program: string, onAnswer: (analysis: Analysis | null) => void): Analyzer {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  let worker: Worker | null = null;
  let busy = false;
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): Worker => {
    const opened = new Worker(address);
    opened.addEventListener("message", ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (data.number !== number) return;
      busy = false;
      onAnswer(data.analysis);
    });
    return opened;
  };
  return {
    ask: (target, files) => {
      clearTimeout(timer);
      number += 1;
      const request: AnalysisRequest = { number, target, files };
      timer = setTimeout(() => {
        // What is no longer asked is not waited for.
        if (busy) worker?.terminate();
        if (busy || !worker) worker = open();
        busy = true;
        worker.postMessage(request);
      }, rest);
    },
    end: () => {
      clearTimeout(timer);
      worker?.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
