import { add, divide, multiply, subtract } from "./decimal.js";

/** How many whole steps a stretch holds. */
export function stepsIn(from: number, to: number, step: number): number {
  return Math.floor(divide(subtract(to, from), step));
}

/** Whether a stretch is a whole number of steps, in decimals: 1.1 holds eleven steps of .1. */
export function isWholeSteps(from: number, to: number, step: number): boolean {
  return Number.isInteger(divide(subtract(to, from), step));
}

/** The value so many steps above a start. */
export function atStep(from: number, count: number, step: number): number {
  return add(from, multiply(count, step));
}

/** The same for all of a budget's options, in its steps; what the steps leave over goes to the first ones. */
export function evenAmounts(budget: number, step: number, options: number): readonly number[] {
  const steps = stepsIn(0, budget, step);
  const each = Math.floor(steps / options);
  return Array.from({ length: options }, (_, place) =>
    multiply(each + (place < steps % options ? 1 : 0), step),
  );
}
