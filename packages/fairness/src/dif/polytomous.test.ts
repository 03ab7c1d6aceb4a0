import { describe, expect, it } from "vitest";
import { readCsv } from "../../../psychometrics/src/fixtures.test-support.js";
import { fitCumulativeLogit } from "./cumulative-logit.js";
import { logisticDif } from "./logistic-dif.js";
import { generalizedMantelHaenszel, mantel } from "./mantel.js";
import { matchedTable } from "./matched-table.js";
import { standardizedDifference } from "./standardized-difference.js";

// Five agreeableness items of 2709 people, women as the focal group, matched on the total score.
const people = readCsv("bfi_agree_gender_input.csv");
const focal = people.map((person) => person.gender_female!);
const total = people.map((person) => person.total!);
const items = ["A1", "A2", "A3", "A4", "A5"];
const references = readCsv("bfi_agree_gender_polytomous.csv").map((row, at) => ({
  ...row,
  name: items[at]!,
}));

describe.each(references)("$name against the reference", (row: Record<string, number | string>) => {
  const expected = (column: string): number => row[column] as number;
  const y = people.map((person) => person[row.name as string]! - 1);
  const table = matchedTable([1, 2, 3, 4, 5, 6], y, focal, total);
  const near = (value: number, column: string, tolerance = 1e-8) =>
    expect(Math.abs(value - expected(column))).toBeLessThan(tolerance);

  it("agrees in closed forms to 1e-8", () => {
    near(mantel(table)!.chi2, "mantel_chi2");
    near(mantel(table)!.p, "mantel_p");
    near(generalizedMantelHaenszel(table)!.chi2, "gmh_M2");
    expect(generalizedMantelHaenszel(table)!.df).toBe(row.gmh_df);
    near(standardizedDifference(table)!.difference, "std_mean_diff_raw");
    near(standardizedDifference(table)!.effect, "SMD_effect");
  });

  it("reaches at least the reference's likelihoods, which stop up to 2e-4 short of the maximum", () => {
    const dif = logisticDif(y, 6, total, focal)!;
    const { matching, uniform, nonUniform } = dif.logLikelihoods;
    for (const [mine, column] of [
      [matching, "ll_null"],
      [uniform, "ll_uniform"],
      [nonUniform, "ll_nonuniform"],
    ] as const) {
      expect(mine - expected(column)).toBeGreaterThan(-1e-6);
      near(mine, column, 2e-4);
    }
    near(dif.uniform.chi2, "lr_uniform", 4e-4);
    near(dif.nonUniform.chi2, "lr_nonuniform", 4e-4);
    near(dif.r2, "nagelkerke_0", 1e-7);
    near(dif.r2Uniform, "dR2_uniform", 1e-7);
    near(dif.r2Total, "dR2_total", 1e-7);
    expect(dif.total.chi2).toBeCloseTo(dif.uniform.chi2 + dif.nonUniform.chi2, 8);
  });

  it("is at the maximum: thresholds and slope solve the likelihood equations, written out apart", () => {
    const x = total.map((value) => (value - 23) / 4.5);
    const fit = fitCumulativeLogit(y, 6, [x, focal])!;
    const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
    const score = [0, 0];
    y.forEach((category, i) => {
      const eta = fit.slopes[0]! * x[i]! + fit.slopes[1]! * focal[i]!;
      const above = category < 5 ? logistic(fit.thresholds[category]! - eta) : 1;
      const below = category > 0 ? logistic(fit.thresholds[category - 1]! - eta) : 0;
      const residual = above + below - 1;
      score[0]! += residual * x[i]!;
      score[1]! += residual * focal[i]!;
    });
    expect(Math.max(...score.map(Math.abs))).toBeLessThan(1e-5);
  });
});
