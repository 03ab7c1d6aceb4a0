import { divide, multiply, subtract } from "../decimal/decimal.js";
import { stepsIn } from "../decimal/steps.js";
import type { Range } from "../document/scenario.js";

/** A keyed amount: inside the range earns 5, each `offBy` outside costs one level, down to 1. */
export interface KeyedAmount extends Range {
  readonly offBy: number;
}

/** The lowest and the highest level a key row can give. */
export interface Attainable {
  readonly min: number;
  readonly max: number;
}

/** Largest number of steps a budget is tried in; finer steps are taken together. */
const finest = 200;

/** The level an amount earns. */
export function amountLevel(amount: number, key: KeyedAmount): number {
  const excess = Math.max(subtract(key.from, amount), subtract(amount, key.to), 0);
  return Math.min(5, Math.max(1, subtract(5, divide(excess, key.offBy))));
}

/**
 * The lowest and highest mean level over every way of spending a whole budget: for each option in turn, the best and
 * worst sums for every part of the budget spent so far.
 */
export function attainableByBudget(
  budget: number,
  step: number,
  keys: readonly (KeyedAmount | undefined)[],
): Attainable {
  const steps = Math.max(1, Math.min(finest, stepsIn(0, budget, step)));
  const size = divide(budget, steps);
  let lows = new Array<number>(steps + 1).fill(Number.POSITIVE_INFINITY);
  let highs = new Array<number>(steps + 1).fill(Number.NEGATIVE_INFINITY);
  lows[0] = 0;
  highs[0] = 0;
  for (const key of keys) {
    const levels = Array.from({ length: steps + 1 }, (_, count) =>
      key ? amountLevel(multiply(count, size), key) : 0,
    );
    const nextLows = new Array<number>(steps + 1).fill(Number.POSITIVE_INFINITY);
    const nextHighs = new Array<number>(steps + 1).fill(Number.NEGATIVE_INFINITY);
    for (let spent = 0; spent <= steps; spent += 1) {
      for (let here = 0; here <= spent; here += 1) {
        nextLows[spent] = Math.min(nextLows[spent]!, lows[spent - here]! + levels[here]!);
        nextHighs[spent] = Math.max(nextHighs[spent]!, highs[spent - here]! + levels[here]!);
      }
    }
    lows = nextLows;
    highs = nextHighs;
  }
  const keyed = Math.max(1, keys.filter((key) => key !== undefined).length);
  return { min: lows[steps]! / keyed, max: highs[steps]! / keyed };
}

/** The lowest and highest mean level over every estimate with low ≤ likely ≤ high inside the bounds. */
export function attainableByEstimate(
  bounds: { readonly min: number; readonly max: number },
  keys: readonly [low: KeyedAmount, likely: KeyedAmount, high: KeyedAmount],
): Attainable {
  const ends = [bounds.min, bounds.max, ...keys.flatMap(({ from, to }) => [from, to])];
  const inside = ends.filter((value) => value >= bounds.min && value <= bounds.max);
  let min = 5;
  let max = 1;
  for (const low of inside) {
    for (const likely of inside) {
      if (likely < low) continue;
      for (const high of inside) {
        if (high < likely) continue;
        const level =
          (amountLevel(low, keys[0]) + amountLevel(likely, keys[1]) + amountLevel(high, keys[2])) / 3;
        min = Math.min(min, level);
        max = Math.max(max, level);
      }
    }
  }
  return { min, max };
}
