import type { Calibration } from "@leadsim/scenarios";
import { marginalProbabilities } from "../irt/marginal-probabilities.js";
import { type BankItem, type ItemBank, itemBank } from "./item-bank.js";
import { roomFor } from "./marginal-curve.js";

/**
 * What a category counts: its place (0 for the lowest), or the code of the response (the mean of its codes
 * where some were merged).
 */
export type Points = "place" | "code";

/** Expected sums over all items of a calibration. */
export interface ExpectedScores {
  /** By θ, in the order given. */
  readonly expected: Float64Array;
  /** The lowest and the highest sum there can be. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The test characteristic curve: the expected sum over all items of the calibration at each θ, with the
 * factors of testlets integrated out. It does not depend on which items a person met.
 */
export function expectedScores(
  calibration: Calibration,
  thetas: ArrayLike<number>,
  points: Points = "place",
): ExpectedScores {
  const bank = itemBank(calibration);
  const counts = bank.items.map((item) => pointsOf(item, points));
  const codes = bank.items.map((item) => (points === "code" ? item.categories.flat() : undefined));
  const { probability } = roomFor(bank);
  return {
    expected: Float64Array.from(thetas, (theta) => expectedAt(bank, counts, theta, probability)),
    lowest: counts.reduce((sum, own, at) => sum + Math.min(...(codes[at] ?? own)), 0),
    highest: counts.reduce((sum, own, at) => sum + Math.max(...(codes[at] ?? own)), 0),
  };
}

function expectedAt(
  bank: ItemBank,
  counts: readonly (readonly number[])[],
  theta: number,
  room: Float64Array,
): number {
  let sum = 0;
  bank.items.forEach((item, at) => {
    marginalProbabilities(item.curve, bank.factor, theta, room);
    counts[at]!.forEach((points, k) => {
      sum += points * room[k]!;
    });
  });
  return sum;
}

/** What each category of an item counts. */
function pointsOf({ categories }: Pick<BankItem, "categories">, points: Points): number[] {
  if (points === "place") return categories.map((_, place) => place);
  return categories.map((codes) => codes.reduce((sum, code) => sum + code, 0) / codes.length);
}
