import { keyedLevels, levelBetween, type MaybeRow } from "../play/level-row.js";

/** best-worst: (L(best) + 6 − L(worst)) / 2, as a share between the extremes over distinct pairs. */
export function bestWorstRow(
  behavior: string,
  key: Readonly<Record<string, number>>,
  ids: readonly string[],
): MaybeRow {
  const levels = keyedLevels(key, ids).map((level) => level ?? 3);
  const sorted = [...levels].sort((a, b) => a - b);
  const spread = sorted[sorted.length - 1]! - sorted[0]!;
  if (!(spread > 0)) return undefined;
  // L(best) − L(worst) runs over distinct pairs from −spread to spread.
  const level = levelBetween(-spread, spread);
  return {
    behavior,
    min: 1,
    max: 5,
    level: (answer) => level(levels[answer[0]!]! - levels[answer[1]!]!),
    parts: (answer) =>
      levels.map((own, option) => (option === answer[0] || option === answer[1] ? own : undefined)),
    ideal: () => Float64Array.of(levels.indexOf(Math.max(...levels)), levels.indexOf(Math.min(...levels))),
  };
}
