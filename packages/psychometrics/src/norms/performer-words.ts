import type { Benchmark, NormTables } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";
import { isSized } from "./contrast-study.js";

const words = /\b(?:high|top|best|star)[\s-]+perform(?:er|ing|ance)/i;

/**
 * Refuses a benchmark that calls its people or its target "high performers" (or the like) without a contrast
 * study of its sizes behind the words, and norm tables that do, which can have none. What a statement says
 * about the words is left alone.
 * @throws ScoringError `bad-benchmark`
 */
export function checkPerformerWords(
  document:
    | Pick<Benchmark, "id" | "title" | "population" | "target">
    | Pick<NormTables, "id" | "title" | "population">,
): void {
  const { id, title, population } = document;
  const target = "target" in document ? document.target : undefined;
  if (target?.contrast && isSized(target.contrast)) return;
  const found = [title, population, target?.rule ?? ""].find((text) => words.test(text));
  if (found === undefined) return;
  throw new ScoringError(
    "bad-benchmark",
    `${target ? "The benchmark" : "The norms"} "${id}" ${target ? "speaks" : "speak"} of "${words.exec(found)?.[0]}" without a contrast study: 100 people in the top quarter of an outcome that was recorded independently, and 200 others.`,
    { id, text: found },
  );
}
