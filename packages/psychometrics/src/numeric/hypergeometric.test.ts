import { describe, expect, it } from "vitest";
import { drawProbabilities } from "./hypergeometric.js";

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 0; i < k; i += 1) result = (result * BigInt(n - i)) / BigInt(i + 1);
  return result;
}

describe("drawing without replacement", () => {
  it("is the ratio of binomial coefficients, in whole numbers", () => {
    for (const [successes, failures, draws] of [
      [5, 7, 4],
      [40, 80, 60],
      [3, 2, 5],
      [0, 4, 2],
      [100, 100, 100],
    ] as const) {
      const { from, probabilities } = drawProbabilities({ successes, failures, draws });
      const all = choose(successes + failures, draws);
      probabilities.forEach((probability, place) => {
        const x = from + place;
        const ways = choose(successes, x) * choose(failures, draws - x);
        const exact = Number((ways * 10n ** 40n) / all) / 1e40;
        if (exact > 1e-20) expect(Math.abs(probability / exact - 1)).toBeLessThan(1e-12);
      });
    }
  });

  it("weighs each number by the odds to its power where they are not 1", () => {
    const draw = { successes: 12, failures: 9, draws: 8 };
    const even = drawProbabilities(draw);
    const weighed = drawProbabilities(draw, 2.5);
    const total = even.probabilities.reduce((sum, p, place) => sum + p * 2.5 ** (even.from + place), 0);
    weighed.probabilities.forEach((p, place) => {
      const expected = (even.probabilities[place]! * 2.5 ** (even.from + place)) / total;
      expect(Math.abs(p - expected)).toBeLessThan(1e-15);
    });
  });
});
