import { normalDensity, normalQuantile } from "../numeric/normal.js";
import type { ItemScores } from "../reliability/item-scores.js";
import { addPair, type CoMoments, correlationOf, deviationOfX, noMoments } from "./co-moments.js";

/** What classical item analysis says of one item. */
export interface ItemFigures {
  readonly n: number;
  /** NaN without responses. */
  readonly mean: number;
  /** n − 1; 0 under two responses. */
  readonly sd: number;
  /** Scores that occurred, lowest first. */
  readonly categories: readonly { readonly code: number; readonly n: number }[];
  /** Correlation with the mean over the person's other items; null where nothing varies. */
  readonly itemTotal: number | null;
  /** The same for a normal variable behind the categories. */
  readonly polyserial: number | null;
}

/** Figures by item, and of each person's mean over the items met. */
export interface TableFigures {
  readonly items: readonly ItemFigures[];
  readonly persons: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Classical item analysis of scores with missing cells. The total that an item is compared with is the mean
 * over the other items the person met, so that the item's own error is out of it (corrected; Henrysson 1963);
 * where everybody met everything this is the correlation with the sum of the others.
 */
export function itemFigures({ items, persons, values }: ItemScores): TableFigures {
  const width = items.length;
  const scores = items.map(() => noMoments());
  const rests = items.map(() => noMoments());
  const counts = items.map(() => new Map<number, number>());
  const totals = noMoments();
  for (let person = 0; person < persons; person += 1) {
    const row = values.subarray(person * width, (person + 1) * width);
    let sum = 0;
    let met = 0;
    for (const value of row) {
      if (Number.isNaN(value)) continue;
      sum += value;
      met += 1;
    }
    if (met === 0) continue;
    addPair(totals, sum / met, 0);
    for (const [item, value] of row.entries()) {
      if (Number.isNaN(value)) continue;
      counts[item]!.set(value, (counts[item]!.get(value) ?? 0) + 1);
      addPair(scores[item]!, value, 0);
      if (met > 1) addPair(rests[item]!, value, (sum - value) / (met - 1));
    }
  }
  return {
    items: items.map((_, item) => figuresOf(scores[item]!, rests[item]!, counts[item]!)),
    persons: totals.n,
    mean: totals.n === 0 ? Number.NaN : totals.meanX,
    sd: deviationOfX(totals),
  };
}

function figuresOf(scores: CoMoments, rest: CoMoments, counts: ReadonlyMap<number, number>): ItemFigures {
  const categories = [...counts].map(([code, n]) => ({ code, n })).sort((a, b) => a.code - b.code);
  const itemTotal = correlationOf(rest);
  return {
    n: scores.n,
    mean: scores.n === 0 ? Number.NaN : scores.meanX,
    sd: deviationOfX(scores),
    categories,
    itemTotal,
    polyserial: itemTotal === null ? null : polyserial(itemTotal, deviationOfX(scores), categories),
  };
}

/**
 * The ad hoc polyserial correlation (Olsson, Drasgow & Dorans 1982, equation 17): r·s / Σ φ(τ_k)·(code_{k+1}
 * − code_k), with thresholds τ where the normal distribution leaves the shares observed. With two categories
 * it is the biserial correlation.
 */
function polyserial(r: number, sd: number, categories: ItemFigures["categories"]): number {
  const n = categories.reduce((sum, category) => sum + category.n, 0);
  let below = 0;
  let slope = 0;
  for (let k = 0; k + 1 < categories.length; k += 1) {
    below += categories[k]!.n;
    const threshold = normalQuantile(below / n);
    slope += normalDensity(threshold) * (categories[k + 1]!.code - categories[k]!.code);
  }
  // The definition takes the standard deviation over n.
  return (r * sd * Math.sqrt((n - 1) / n)) / slope;
}
