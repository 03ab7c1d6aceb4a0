import { keyedLevels, levelBetween, type MaybeRow } from "../play/level-row.js";

/**
 * select: Σ(level − 3) over the picks, options without a level counting 0, as a share between the extremes over every
 * allowed number of picks.
 */
export function selectRow(
  behavior: string,
  key: Readonly<Record<string, number>>,
  ids: readonly string[],
  pick: { readonly min: number; readonly max: number },
): MaybeRow {
  const levels = keyedLevels(key, ids);
  const gains = levels.map((level) => (level ?? 3) - 3);
  const falling = [...gains.keys()].sort((a, b) => gains[b]! - gains[a]!);
  const best = bestPicks(falling, gains, pick);
  const worst = bestPicks(
    [...falling].reverse(),
    gains.map((gain) => -gain),
    pick,
  );
  const highest = best.reduce((sum, option) => sum + gains[option]!, 0);
  const lowest = worst.reduce((sum, option) => sum + gains[option]!, 0);
  if (!(lowest < highest)) return undefined;
  const level = levelBetween(lowest, highest);
  return {
    behavior,
    min: 1,
    max: 5,
    level: (answer) => {
      let sum = 0;
      for (let i = 0; i < gains.length; i++) if (answer[i] === 1) sum += gains[i]!;
      return level(sum);
    },
    parts: (answer) => levels.map((own, option) => (answer[option] === 1 ? own : undefined)),
    ideal: () => Float64Array.from(gains, (_, option) => (best.includes(option) ? 1 : 0)),
  };
}

/** The first `min` in the order, then further ones up to `max` as long as they gain. */
function bestPicks(
  order: readonly number[],
  gains: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): readonly number[] {
  return order.filter((option, place) => place < min || (place < max && gains[option]! > 0));
}
