import { keyedLevels, levelBetween, type MaybeRow } from "../play/level-row.js";
import type { Answer } from "../play/run.js";

/**
 * rate and rank: agreement over pairs of options with different key levels, each pair weighted by that difference, ties
 * one half. `direction` is 1 where larger numbers are better (ratings) and −1 where smaller are (positions).
 */
export function pairsRow(
  behavior: string,
  key: Readonly<Record<string, number>>,
  ids: readonly string[],
  direction: 1 | -1,
): MaybeRow {
  const levels = keyedLevels(key, ids);
  const pairs: { readonly better: number; readonly worse: number; readonly weight: number }[] = [];
  let total = 0;
  for (const [better, high] of levels.entries()) {
    for (const [worse, low] of levels.entries()) {
      if (high === undefined || low === undefined || high <= low) continue;
      pairs.push({ better, worse, weight: high - low });
      total += high - low;
    }
  }
  if (pairs.length === 0) return undefined;
  const agreement = (answer: Answer): number => {
    let sum = 0;
    for (const { better, worse, weight } of pairs) {
      const difference = direction * (answer[better]! - answer[worse]!);
      sum += difference > 0 ? weight : difference === 0 ? weight / 2 : 0;
    }
    return sum;
  };
  const ideal = direction === 1 ? idealRatings(levels) : idealPositions(levels);
  // Agreement and its opposite sum to the total, so the extremes lie alike on both sides of the middle.
  const best = agreement(ideal);
  const level = levelBetween(total - best, best);
  return {
    behavior,
    min: 1,
    max: 5,
    level: (answer) => level(agreement(answer)),
    parts: () => levels,
    ideal: () => ideal,
  };
}

/** Positions by falling level; options without one come last. */
function idealPositions(levels: readonly (number | undefined)[]): Answer {
  const order = [...levels.keys()].sort((a, b) => (levels[b] ?? 0) - (levels[a] ?? 0));
  const positions = new Float64Array(levels.length);
  for (const [place, option] of order.entries()) positions[option] = place + 1;
  return positions;
}

/**
 * Ratings 1 to 5 that agree most. Whole levels are their own ratings. Others (means of a panel) may hold more than five
 * distinct levels: then some pairs must tie, and the best cut of the sorted levels into five runs decides which.
 */
function idealRatings(levels: readonly (number | undefined)[]): Answer {
  const ratings = Float64Array.from(levels, (level) => level ?? 3);
  if (ratings.every(Number.isInteger)) return ratings;
  const sorted = levels.filter((level) => level !== undefined).sort((a, b) => a - b);
  const starts = cutIntoRuns(sorted, 5).map((start) => sorted[start]!);
  return Float64Array.from(levels, (level) =>
    level === undefined ? 3 : starts.filter((start) => start <= level).length,
  );
}

/** Where to cut sorted values into at most `runs` runs, so that differences within runs sum to the least. */
function cutIntoRuns(sorted: readonly number[], runs: number): number[] {
  const within = (from: number, to: number): number => {
    let sum = 0;
    for (let i = from; i < to; i++) for (let j = from; j < i; j++) sum += sorted[i]! - sorted[j]!;
    return sum;
  };
  let best: { cost: number; starts: number[] }[] = sorted.map((_, i) => ({
    cost: within(0, i + 1),
    starts: [0],
  }));
  for (let run = 1; run < runs; run++) {
    best = best.map((kept, i) => {
      let least = kept;
      for (let start = 1; start <= i; start++) {
        const before = best[start - 1]!;
        const cost = before.cost + within(start, i + 1);
        // Equal values stay together: a cut between them gains nothing.
        if (cost < least.cost && sorted[start] !== sorted[start - 1]) {
          least = { cost, starts: [...before.starts, start] };
        }
      }
      return least;
    });
  }
  return best[best.length - 1]!.starts;
}
