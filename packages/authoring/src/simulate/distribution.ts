import type { SimulationDistribution } from "@leadsim/scenarios";

const bins = 16;

/** Sums up numbers from 1 to 5; null where there are none. */
export function distributionOf(values: readonly (number | null)[]): SimulationDistribution | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const histogram = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((value - 1) / 4) * bins)));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  const at = (share: number): number => percentile(sorted, share);
  return {
    n,
    mean: rounded(mean),
    sd: rounded(n > 1 ? Math.sqrt(squares / (n - 1)) : 0),
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    histogram,
  };
}

/** A histogram in characters, one per quarter of a point; nobody is a blank. */
export function bars({ histogram }: SimulationDistribution): string {
  const highest = Math.max(...histogram);
  return histogram
    .map((count) => (count === 0 ? " " : blocks[Math.ceil((8 * count) / highest) - 1]))
    .join("");
}

/** Three decimals: what simulated numbers bear. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** Between neighbors by straight line. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return rounded(low + (place - Math.floor(place)) * (high - low));
}
