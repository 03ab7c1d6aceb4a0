import type { Benchmark } from "@leadsim/scenarios";
import { ScoringError } from "../scoring-error.js";

const words = /\b(?:high|top|best|star)[\s-]+perform(?:er|ing|ance)/i;

/**
 * Refuses a benchmark that calls its people or its target "high performers" (or the like) without a contrast study behind the words.
 * The schema holds the study to its sizes. What a statement says about the words is left alone.
 * @throws ScoringError `bad-benchmark`
 */
export function checkPerformerWords({
  id,
  title,
  population,
  target,
}: Pick<Benchmark, "id" | "title" | "population" | "target">): void {
  if (target.contrast) return;
  const found = [title, population, target.rule ?? ""].find((text) => words.test(text));
  if (found === undefined) return;
  throw new ScoringError(
    "bad-benchmark",
    `The benchmark "${id}" speaks of "${words.exec(found)?.[0]}" without a contrast study: 100 people in the top quarter of an outcome that was recorded independently, and 200 others.`,
    { id, text: found },
  );
}
