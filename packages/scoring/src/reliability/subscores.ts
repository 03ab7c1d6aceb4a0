import { ScoringError } from "../scoring-error.js";
import { alpha } from "./alpha.js";
import { covariances } from "./covariance.js";
import { completePersons, type ItemScores, pickItems } from "./item-scores.js";

/** What a subscore tells of its own true score, and what the total tells of it: proportional reductions of mean squared error. */
export interface SubscoreValue {
  readonly subscore: string;
  /** By the subscore alone: its reliability. */
  readonly bySubscore: number;
  /** By the total alone. */
  readonly byTotal: number;
  /** By the best linear combination of both (an augmented subscore). */
  readonly byBoth: number;
  /** Whether the subscore tells more than the total: only then it is worth reporting for itself (Haberman 2008). */
  readonly addsValue: boolean;
}

/**
 * Haberman's (2008) proportional reduction in mean squared error (PRMSE) of subscores against the total, over the people who met every
 * item. The total is the sum of all items given; errors of different items are taken for uncorrelated. Each subscore's reliability is
 * alpha; values are held within 0 to 1.
 *
 * @param subscoreOf the name of each item's subscore; each needs at least two items
 * @throws ScoringError `too-few-people` under three complete people, `too-few-items`, `no-variance`
 */
export function subscoreValues(
  scores: ItemScores,
  subscoreOf: (item: string) => string,
): readonly SubscoreValue[] {
  const complete = completePersons(scores);
  if (complete.persons < 3) {
    throw new ScoringError("too-few-people", "Fewer than three people met every item.", {
      people: complete.persons,
    });
  }
  const groups = new Map<string, number[]>();
  for (const [place, item] of complete.items.entries()) {
    const name = subscoreOf(item);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  const total = sumOver(complete, [...complete.items.keys()]);
  return [...groups].map(([subscore, places]) => {
    const own = sumOver(complete, places);
    const reliability = alpha(covariances(pickItems(complete, places)).matrix);
    return { subscore, ...value(own, total, reliability) };
  });
}

function value(own: Float64Array, total: Float64Array, reliability: number): Omit<SubscoreValue, "subscore"> {
  const variance = covariance(own, own);
  const totalVariance = covariance(total, total);
  const bySubscore = within(reliability);
  const truth = bySubscore * variance;
  if (truth === 0) return { bySubscore, byTotal: 0, byBoth: 0, addsValue: false };
  // The total shares the subscore's errors: they are taken off.
  const shared = covariance(own, total) - (variance - truth);
  const byTotal = within(shared ** 2 / (truth * totalVariance));
  const observed = covariance(own, total);
  const determinant = variance * totalVariance - observed ** 2;
  const explained =
    (truth * truth * totalVariance - 2 * truth * shared * observed + shared ** 2 * variance) / determinant;
  const alone = Math.max(bySubscore, byTotal);
  // Where subscore and total are the same, both together tell what each does.
  const byBoth =
    determinant > 1e-12 * variance * totalVariance ? Math.max(alone, within(explained / truth)) : alone;
  return { bySubscore, byTotal, byBoth, addsValue: bySubscore > byTotal };
}

function sumOver({ items, persons, values }: ItemScores, places: readonly number[]): Float64Array {
  const sums = new Float64Array(persons);
  for (let person = 0; person < persons; person += 1) {
    for (const place of places) sums[person] = sums[person]! + values[person * items.length + place]!;
  }
  return sums;
}

function covariance(x: Float64Array, y: Float64Array): number {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(x);
  const meanY = mean(y);
  let products = 0;
  for (let person = 0; person < x.length; person += 1) {
    products += (x[person]! - meanX) * (y[person]! - meanY);
  }
  return products / (x.length - 1);
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
