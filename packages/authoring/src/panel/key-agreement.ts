import { meanOf, pearson } from "@leadsim/psychometrics/numeric";
import type { PanelKeyAgreement, RatedItem } from "@leadsim/scenarios";

/**
 * Holds the key against the mean of the raters, over all options that it has a level for. Ranges and figures have units
 * of their own and take no part.
 *
 * @returns Pearson's r and the mean absolute difference in levels; null where nothing can be compared
 */
export function keyAgreement(items: readonly RatedItem[]): PanelKeyAgreement | null {
  const pairs = items.flatMap(({ key, panel }): [number, number][] => {
    const [level, mean] = [key?.rating, panel.rating?.mean];
    return typeof level === "number" && typeof mean === "number" ? [[level, mean]] : [];
  });
  if (pairs.length === 0) return null;
  return {
    options: pairs.length,
    correlation: pearson(pairs) ?? null,
    meanDifference: meanOf(pairs.map(([level, rated]) => Math.abs(level - rated))),
  };
}
