import { at, type Matrix, put, zeros } from "../numeric/matrix.js";
import { ScoringError } from "../scoring-error.js";
import { alpha } from "./alpha.js";
import { covariances } from "./covariance.js";
import { completePersons, type ItemScores } from "./item-scores.js";

/**
 * What a subscore tells of its own true score, and what the total tells of it: proportional reductions of
 * mean squared error.
 */
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
 * Haberman's (2008) proportional reduction in mean squared error (PRMSE) of subscores against the total, over
 * the people who met every item. The total is the sum of all items given; errors of different items are taken
 * for uncorrelated. Each subscore's reliability is alpha; values are held within 0 to 1.
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
  const { matrix } = covariances(complete);
  return [...groups].map(([subscore, places]) => ({ subscore, ...subscoreValue(matrix, places) }));
}

/**
 * The same for one subscore from covariances of all items of the total.
 *
 * @param places of the subscore's items among all; at least two
 * @throws ScoringError `too-few-items`, `no-variance`
 */
export function subscoreValue(matrix: Matrix, places: readonly number[]): Omit<SubscoreValue, "subscore"> {
  const all = Array.from({ length: matrix.rows }, (_, place) => place);
  return value({
    variance: blockSum(matrix, places, places),
    totalVariance: blockSum(matrix, all, all),
    observed: blockSum(matrix, places, all),
    reliability: alpha(block(matrix, places)),
  });
}

interface Moments {
  readonly variance: number;
  readonly totalVariance: number;
  /** Covariance of subscore and total. */
  readonly observed: number;
  readonly reliability: number;
}

function value({ variance, totalVariance, observed, reliability }: Moments): Omit<SubscoreValue, "subscore"> {
  const bySubscore = within(reliability);
  const truth = bySubscore * variance;
  if (truth === 0) return { bySubscore, byTotal: 0, byBoth: 0, addsValue: false };
  // The total shares the subscore's errors: they are taken off.
  const shared = observed - (variance - truth);
  const byTotal = within(shared ** 2 / (truth * totalVariance));
  const determinant = variance * totalVariance - observed ** 2;
  const explained =
    (truth * truth * totalVariance - 2 * truth * shared * observed + shared ** 2 * variance) / determinant;
  const alone = Math.max(bySubscore, byTotal);
  // Where subscore and total are the same, both together tell what each does.
  const byBoth =
    determinant > 1e-12 * variance * totalVariance ? Math.max(alone, within(explained / truth)) : alone;
  return { bySubscore, byTotal, byBoth, addsValue: bySubscore > byTotal };
}

function block(matrix: Matrix, places: readonly number[]): Matrix {
  const part = zeros(places.length, places.length);
  for (const [i, row] of places.entries()) {
    for (const [j, column] of places.entries()) put(part, i, j, at(matrix, row, column));
  }
  return part;
}

function blockSum(matrix: Matrix, rows: readonly number[], columns: readonly number[]): number {
  let sum = 0;
  for (const row of rows) for (const column of columns) sum += at(matrix, row, column);
  return sum;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
