import type { Benchmark } from "@leadsim/scenarios";
import { targetRule } from "./target.js";

/** What a target is, and what stands behind it, in one or two sentences. */
export function targetWords(target: Benchmark["target"] | undefined): string {
  return `${what(target)} ${study(target)}`;
}

function what(target: Benchmark["target"] | undefined): string {
  if (!target || (target.kind === "judgment" && target.rule === targetRule)) {
    return "The target practice is a judgment: level 4 or better at 70% of opportunities.";
  }
  if (target.kind === "judgment") return `The target practice is a judgment: ${target.rule}`;
  const people =
    target.n === undefined ? "chosen people's results" : `the results of ${target.n} chosen people`;
  return `The target is the mean of ${people}, which describes them and shows nothing more: ${target.rule}`;
}

function study(target: Benchmark["target"] | undefined): string {
  if (!target?.contrast) return "No outcome study stands behind it.";
  const { top, others, outcome } = target.contrast;
  return `A contrast study stands beside it: ${top} people in the top quarter of “${outcome}”, and ${others} others.`;
}
