import type { Composite } from "@leadsim/psychometrics";
import { lookUp, normalScore, peopleForTable, stanine, sten, tScore } from "@leadsim/psychometrics";
import { clamp, round } from "@leadsim/psychometrics/numeric";
import type { Benchmark, Percentile, Ranged } from "@leadsim/scenarios";

/** The percentiles a benchmark's `quantiles` stand for. */
export const quantilePoints: readonly number[] = [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99];

interface Ends {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a score stands in the benchmark: looked up in its norm table, else linear between its quantiles, held
 * to 1 and 99 outside them. The ends of the band are looked up the same way. T, sten and stanine are
 * normalized by area. Null where the benchmark has no such scale, or under 200 (effective) people.
 */
export function percentileOf(
  scale: { readonly kind: Composite["kind"] | "competency"; readonly id: string },
  band: Ends,
  benchmark: Benchmark | undefined,
): Percentile | null {
  const found = benchmark?.scales.find(({ kind, id }) => kind === scale.kind && id === scale.id);
  if (!benchmark || !found || benchmark.n < peopleForTable) return null;
  const synthetic = benchmark.kind === "synthetic";
  return found.norms ? fromNorms(found.norms.all, band, synthetic) : fromQuantiles(found, band, synthetic);
}

function fromNorms(table: Parameters<typeof lookUp>[0], band: Ends, synthetic: boolean): Percentile | null {
  const standing = lookUp(table, band);
  if (!standing) return null;
  const { percentile, t, sten, stanine, sample } = standing;
  const held = (rank: number): number => round(clamp(rank, 1, 99));
  return {
    value: held(percentile.value),
    low: held(percentile.low),
    high: held(percentile.high),
    synthetic,
    t: { value: round(t.value), low: round(t.low), high: round(t.high) },
    sten,
    stanine,
    sample: { effectiveN: round(sample.effectiveN), low: round(sample.low), high: round(sample.high) },
  };
}

function fromQuantiles(
  { quantiles }: Benchmark["scales"][number],
  band: Ends,
  synthetic: boolean,
): Percentile | null {
  if (quantiles.length !== quantilePoints.length) return null;
  const ranks = {
    value: rank(band.score, quantiles),
    low: rank(band.low, quantiles),
    high: rank(band.high, quantiles),
  };
  const carried = (to: (z: number) => number): Ranged => {
    const of = (percent: number): number => round(to(normalScore(percent / 100, 1)));
    return { value: of(ranks.value), low: of(ranks.low), high: of(ranks.high) };
  };
  return { ...ranks, synthetic, t: carried(tScore), sten: carried(sten), stanine: carried(stanine) };
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
