import type { PanelKeyAgreement, RatedItem } from "@leadsim/scenarios";

/**
 * Holds the key against the mean of the raters, over all options that it has a level for. Ranges and figures have units
 * of their own and take no part.
 *
 * @returns Pearson's r and the mean absolute difference in levels; null where nothing can be compared
 */
export function keyAgreement(items: readonly RatedItem[]): PanelKeyAgreement | null {
  const pairs = items.flatMap(({ key, panel }): Pair[] => {
    const [level, mean] = [key?.rating, panel.rating?.mean];
    return typeof level === "number" && typeof mean === "number" ? [[level, mean]] : [];
  });
  if (pairs.length === 0) return null;
  return {
    options: pairs.length,
    correlation: correlation(pairs),
    meanDifference: mean(pairs, ([level, rated]) => Math.abs(level - rated)),
  };
}

type Pair = readonly [level: number, mean: number];

function mean(pairs: readonly Pair[], of: (pair: Pair) => number): number {
  return pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
}

function correlation(pairs: readonly Pair[]): number | null {
  const [level, rated] = [mean(pairs, ([one]) => one), mean(pairs, ([, one]) => one)];
  const spread = mean(pairs, ([one]) => (one - level) ** 2) * mean(pairs, ([, one]) => (one - rated) ** 2);
  if (spread < 1e-12) return null;
  return mean(pairs, (pair) => (pair[0] - level) * (pair[1] - rated)) / Math.sqrt(spread);
}
