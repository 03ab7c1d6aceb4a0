import { round } from "@leadsim/psychometrics/numeric";
import type { BenchmarkScale } from "@leadsim/scenarios";
import { quantilePoints } from "../profile/percentile.js";

/** How a population's scores on one scale spread. */
export function spread(
  scores: Float64Array,
  weights: Float64Array | undefined,
): Pick<BenchmarkScale, "mean" | "sd" | "quantiles"> {
  const n = scores.length;
  const order = Array.from(scores, (_, at) => at).sort(
    (a, b) => (scores[a] as number) - (scores[b] as number),
  );
  const sorted = order.map((at) => scores[at] as number);
  const own = weights ? order.map((at) => weights[at] as number) : new Array<number>(n).fill(1);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const mean = sorted.reduce((sum, score, at) => sum + (own[at] as number) * score, 0) / total;
  const squares = sorted.reduce((sum, score, at) => sum + (own[at] as number) * (score - mean) ** 2, 0);
  const places = placesOf(own);
  return {
    mean: round(mean),
    sd: round(Math.sqrt(squares / ((total * (n - 1)) / n))),
    quantiles: quantilePoints.map((point) => round(quantile(sorted, places, point / 100))),
  };
}

/**
 * Places of the ordered scores: at · w_at + (n − 1)·Σ of the weights before, over n. Without weights simply 0
 * to n − 1, the places of type 7 of Hyndman & Fan (1996), which this carries over to weights.
 */
function placesOf(weights: readonly number[]): number[] {
  const last = weights.length - 1;
  let before = 0;
  return weights.map((weight, at) => {
    const place = (at * weight + last * before) / weights.length;
    before += weight;
    return place;
  });
}

function quantile(sorted: readonly number[], places: readonly number[], p: number): number {
  const place = p * (places.at(-1) as number);
  const above = places.findIndex((known) => known > place);
  if (above < 0) return sorted.at(-1) as number;
  const below = Math.max(0, above - 1);
  const [from, to] = [sorted[below] as number, sorted[above] as number];
  const [start, end] = [places[below] as number, places[above] as number];
  return from + ((place - start) / (end - start)) * (to - from);
}
