import type { BenchmarkScale, ContrastStudy } from "@leadsim/scenarios";
import { z90 } from "../numeric/normal.js";
import { round } from "../numeric/round.js";
import { ScoringError } from "../scoring-error.js";

/** What a contrast study is made of: everybody's outcome, and everybody's scores. */
export interface ContrastData {
  /** What was recorded, by whom, and that it was recorded apart from this assessment; printed beside the words. */
  readonly outcome: string;
  /** One per person, higher is better; NaN where it was not recorded. */
  readonly values: ArrayLike<number>;
  readonly scales: readonly (Pick<BenchmarkScale, "id" | "kind"> & {
    /** One per person; NaN where there is none. */
    readonly scores: ArrayLike<number>;
  })[];
}

/** So many people in the top quarter of the outcome, and so many others, on every scale. */
const topNeeded = 100;
const othersNeeded = 200;

/**
 * What entitles a benchmark to the words "high performer": people in the top quarter of an outcome that was
 * recorded independently against all others, as Cohen's d (Cohen 1988) with its 90% interval, from √((n₁ +
 * n₂)/(n₁n₂) + d²/(2(n₁ + n₂))) (Hedges & Olkin 1985). People tied at the edge of the top quarter all count
 * among the others. It is a contrast of groups, no prediction for a person.
 *
 * @throws ScoringError `too-few-people` under 100 in the top quarter or 200 others on any scale: then the
 * words are refused
 */
export function contrastStudy({ outcome, values, scales }: ContrastData): ContrastStudy {
  if (outcome.trim() === "" || scales.length === 0) {
    throw new ScoringError("bad-norms", "A contrast study names its outcome and has at least one scale.");
  }
  const edge = topQuarterEdge(values);
  const split = scales.map(({ id, kind, scores }) => {
    if (scores.length !== values.length) {
      throw new ScoringError(
        "bad-norms",
        `Scale "${id}" has ${scores.length} scores; the outcome has ${values.length} values.`,
        { id, scores: scores.length, values: values.length },
      );
    }
    const top: number[] = [];
    const others: number[] = [];
    for (let at = 0; at < values.length; at += 1) {
      const [value, score] = [values[at] as number, scores[at] as number];
      if (Number.isNaN(value) || Number.isNaN(score)) continue;
      (value > edge ? top : others).push(score);
    }
    return { id, kind, top, others };
  });
  const top = Math.min(...split.map((scale) => scale.top.length));
  const others = Math.min(...split.map((scale) => scale.others.length));
  if (top < topNeeded || others < othersNeeded) {
    throw new ScoringError(
      "too-few-people",
      `The words "high performer" need ${topNeeded} people in the top quarter of the outcome and ${othersNeeded} others; there are ${top} and ${others}.`,
      { top, others, topNeeded, othersNeeded },
    );
  }
  return {
    outcome,
    top,
    others,
    scales: split.map((scale) => ({ id: scale.id, kind: scale.kind, d: cohensD(scale.top, scale.others) })),
  };
}

/** Whether a study has the people and the scales that its words need. */
export function isSized({ top, others, scales }: Pick<ContrastStudy, "top" | "others" | "scales">): boolean {
  return top >= topNeeded && others >= othersNeeded && scales.length > 0;
}

/** The highest value that leaves at most a quarter of the people above it. */
function topQuarterEdge(values: ArrayLike<number>): number {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(0.75 * sorted.length) - 1)] ?? 0;
}

function cohensD(first: readonly number[], second: readonly number[]): ContrastStudy["scales"][number]["d"] {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const sum = a.n + b.n;
  const pooled = Math.sqrt((a.squares + b.squares) / (sum - 2));
  const d = pooled > 0 ? (a.mean - b.mean) / pooled : 0;
  const half = z90 * Math.sqrt(sum / (a.n * b.n) + (d * d) / (2 * sum));
  return { value: round(d), low: round(d - half), high: round(d + half) };
}

function momentsOf(scores: readonly number[]): { n: number; mean: number; squares: number } {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    n: scores.length,
    mean,
    squares: scores.reduce((sum, score) => sum + (score - mean) ** 2, 0),
  };
}
