/// <reference lib="dom" />
import type { PreviewFile } from "../preview-page.js";
import { type Analysis, analyze } from "./analysis.js";

/** What a page asks of its worker. */
export interface AnalysisRequest {
  readonly number: number;
  readonly target: string;
  readonly files: readonly PreviewFile[];
}

export interface AnalysisAnswer {
  readonly number: number;
  readonly analysis: Analysis | null;
}

/** In a worker: answers requests, one after the other. */
export function answerAnalyses(): void {
  addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
    let analysis: Analysis | null = null;
    try {
      analysis = analyze(data.target, data.files);
    } catch {
      // A document that can't be read through has no analysis; the page shows what loading found.
    }
    postMessage({ number: data.number, analysis } satisfies AnalysisAnswer);
  });
}
