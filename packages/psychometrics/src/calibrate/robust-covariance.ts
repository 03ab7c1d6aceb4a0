import { type Matrix, zeros } from "../numeric/matrix.js";
import { product } from "../numeric/product.js";
import type { Evaluation } from "./expectation.js";
import { eachPersonScore } from "./person-scores.js";
import type { Problem } from "./problem.js";

/**
 * The covariance of estimates with sampling weights, I⁻¹ (Σ w²ss′) I⁻¹ with each person's score s (Huber,
 * 1967; White, 1982): a weight says how much a person counts, not that more people were asked.
 */
export function robustCovariance(problem: Problem, evaluation: Evaluation, inverse: Matrix): Matrix {
  const size = problem.parameters;
  const middle = zeros(size, size);
  eachPersonScore(problem, evaluation, (pattern, { places, values, filled }) => {
    const weight = problem.patterns.squares[pattern]!;
    for (let i = 0; i < filled; i += 1) {
      const row = places[i]! * size;
      const own = weight * values[i]!;
      for (let j = 0; j < filled; j += 1) {
        const at = row + places[j]!;
        middle.values[at] = middle.values[at]! + own * values[j]!;
      }
    }
  });
  return product(product(inverse, middle), inverse);
}
