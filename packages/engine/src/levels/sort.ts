import { levelBetween, type MaybeRow } from "../play/level-row.js";
import type { Answer } from "../play/run.js";
import { placeItems } from "./place-items.js";

/** sort: the mean keyed level over the items, as a share between extremes attained jointly under the bins' limits. */
export function sortRow(
  behavior: string,
  key: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ids: readonly string[],
  bins: readonly { readonly id: string; readonly max?: number }[],
): MaybeRow {
  const levels = ids.map((id) =>
    Object.hasOwn(key, id) ? bins.map((bin) => key[id]![bin.id] ?? 3) : undefined,
  );
  const limits = bins.map((bin) => bin.max ?? ids.length);
  const place = (sign: 1 | -1): Answer | undefined => {
    const placed = placeItems(
      levels.map((row) => (row ? row.map((level) => sign * level) : bins.map(() => 0))),
      limits,
    );
    return placed && Float64Array.from(placed);
  };
  const sum = (answer: Answer): number => {
    let total = 0;
    for (let i = 0; i < levels.length; i++) total += levels[i]?.[answer[i]!] ?? 0;
    return total;
  };
  const best = place(-1);
  const worst = place(1);
  if (!best || !worst || !(sum(worst) < sum(best))) return undefined;
  const level = levelBetween(sum(worst), sum(best));
  return {
    behavior,
    min: 1,
    max: 5,
    level: (answer) => level(sum(answer)),
    parts: (answer) => levels.map((row, item) => row?.[answer[item]!]),
    ideal: () => best,
  };
}
