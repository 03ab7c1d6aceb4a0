import type { Benchmark, Percentile } from "@leadsim/scenarios";
import type { Composite } from "../evidence/model-index.js";
import { clamp, round } from "./round.js";

/** The percentiles a benchmark's `quantiles` stand for. */
export const quantilePoints: readonly number[] = [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99];

/** Fewer people than this give no percentiles. */
const percentilesFrom = 200;

/**
 * Where a score stands in the benchmark: linear between its quantiles, held to 1 and 99 outside them. The ends of the band are looked
 * up in the same table. Null where the benchmark has no such scale or too few people.
 */
export function percentileOf(
  scale: { readonly kind: Composite["kind"] | "competency"; readonly id: string },
  band: { readonly score: number; readonly low: number; readonly high: number },
  benchmark: Benchmark | undefined,
): Percentile | null {
  const found = benchmark?.scales.find(({ kind, id }) => kind === scale.kind && id === scale.id);
  if (!benchmark || !found || benchmark.n < percentilesFrom) return null;
  if (found.quantiles.length !== quantilePoints.length) return null;
  return {
    value: rank(band.score, found.quantiles),
    low: rank(band.low, found.quantiles),
    high: rank(band.high, found.quantiles),
    synthetic: benchmark.kind === "synthetic",
  };
}

function rank(score: number, quantiles: readonly number[]): number {
  let below = -1;
  quantiles.forEach((quantile, at) => {
    if (quantile <= score) below = at;
  });
  const last = quantiles.length - 1;
  if (below < 0) return quantilePoints[0] as number;
  if (below >= last) return quantilePoints[last] as number;
  const [from, to] = [quantiles[below] as number, quantiles[below + 1] as number];
  const [p, q] = [quantilePoints[below] as number, quantilePoints[below + 1] as number];
  const part = to > from ? (score - from) / (to - from) : 0;
  return round(clamp(p + part * (q - p), 1, 99));
}
