import { describe, expect, it } from "vitest";
import { fitCumulativeLogit } from "./cumulative-logit.js";
import { generalizedMantelHaenszel, mantel } from "./mantel.js";
import { mantelHaenszel } from "./mantel-haenszel.js";
import { type MatchedTable, matchedTable } from "./matched-table.js";
import { standardizedDifference } from "./standardized-difference.js";

/** Strata as [reference wrong, reference right, focal wrong, focal right]. */
function dichotomous(strata: readonly (readonly [number, number, number, number])[]): MatchedTable {
  return {
    scores: [0, 1],
    strata: strata.length,
    reference: Float64Array.from(strata.flatMap(([wrong, right, ,]) => [wrong, right])),
    focal: Float64Array.from(strata.flatMap(([, , wrong, right]) => [wrong, right])),
  };
}

describe("mantelHaenszel", () => {
  it("is the odds ratio of a single stratum, with Woolf's error and the hypergeometric test", () => {
    const result = mantelHaenszel(dichotomous([[20, 40, 30, 25]]))!;
    const alpha = (40 * 30) / (20 * 25);
    expect(result.alpha).toBeCloseTo(alpha, 12);
    expect(result.delta).toBeCloseTo(-2.35 * Math.log(alpha), 12);
    expect(result.standardError).toBeCloseTo(2.35 * Math.sqrt(1 / 20 + 1 / 40 + 1 / 30 + 1 / 25), 12);
    const expected = (60 * 65) / 115;
    const variance = (60 * 55 * 65 * 50) / (115 ** 2 * 114);
    expect(result.test.chi2).toBeCloseTo((40 - expected) ** 2 / variance, 10);
    expect(result.corrected.chi2).toBeCloseTo((40 - expected - 0.5) ** 2 / variance, 10);
  });

  it("weighs strata by hand, and leaves empty and one-sided ones out", () => {
    const two = [
      [10, 20, 15, 12],
      [5, 30, 8, 22],
    ] as const;
    const result = mantelHaenszel(dichotomous(two))!;
    expect(result.alpha).toBeCloseTo(((20 * 15) / 57 + (30 * 8) / 65) / ((10 * 12) / 57 + (5 * 22) / 65), 12);
    const padded = mantelHaenszel(dichotomous([[0, 0, 0, 0], two[0], [4, 6, 0, 0], two[1], [0, 0, 1, 3]]));
    expect(padded).toEqual(result);
  });

  it("is what Mantel's and the generalized test come to with two categories", () => {
    const table = dichotomous([
      [10, 20, 15, 12],
      [5, 30, 8, 22],
      [2, 9, 1, 7],
    ]);
    const { test } = mantelHaenszel(table)!;
    expect(mantel(table)!.chi2).toBeCloseTo(test.chi2, 10);
    expect(generalizedMantelHaenszel(table)!.chi2).toBeCloseTo(test.chi2, 10);
    expect(generalizedMantelHaenszel(table)!.df).toBe(1);
  });

  it("says nothing where nothing can be said", () => {
    expect(mantelHaenszel(dichotomous([[5, 0, 6, 0]]))).toBeUndefined();
    expect(mantel(dichotomous([[5, 0, 6, 0]]))).toBeUndefined();
    expect(generalizedMantelHaenszel(dichotomous([[5, 0, 6, 0]]))).toBeUndefined();
    expect(standardizedDifference(dichotomous([[5, 3, 0, 0]]))).toBeUndefined();
  });
});

describe("fitCumulativeLogit", () => {
  it("is the log odds ratio with two categories and two groups", () => {
    const cells = [
      [0, 0, 20],
      [1, 0, 40],
      [0, 1, 30],
      [1, 1, 25],
    ] as const;
    const y = cells.flatMap(([category, , count]) => Array<number>(count).fill(category));
    const x = cells.flatMap(([, group, count]) => Array<number>(count).fill(group));
    const fit = fitCumulativeLogit(y, 2, [x])!;
    expect(fit.slopes[0]).toBeCloseTo(Math.log((25 * 20) / (30 * 40)), 10);
    expect(fit.thresholds[0]).toBeCloseTo(Math.log(20 / 40), 10);
  });

  it("refuses data that a predictor separates", () => {
    expect(fitCumulativeLogit([0, 0, 0, 1, 1, 1], 2, [[0, 1, 2, 3, 4, 5]])).toBeUndefined();
  });
});

describe("matchedTable", () => {
  it("counts people by stratum, category and group", () => {
    const table = matchedTable([1, 2, 3], [0, 2, 2, 1], [0, 1, 1, 0], [0, 1, 1, 1]);
    expect([...table.reference]).toEqual([1, 0, 0, 0, 1, 0]);
    expect([...table.focal]).toEqual([0, 0, 0, 0, 0, 2]);
  });
});
