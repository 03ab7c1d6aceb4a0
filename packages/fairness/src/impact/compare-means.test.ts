import { noncentralTCdf } from "@leadsim/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../psychometrics/src/fixtures.test-support.js";
import { compareMeans, summarizeScores } from "./compare-means.js";

interface Reference {
  readonly n_male: number;
  readonly n_female: number;
  readonly mean_male: number;
  readonly mean_female: number;
  readonly sd_male: number;
  readonly sd_female: number;
  readonly cohen_d: number;
  readonly hedges_J_exact: number;
  readonly hedges_g: number;
  readonly psych_cohen_d_ci: readonly [number, number, number];
  readonly welch_t: number;
  readonly welch_df: number;
  readonly welch_p: number;
}

describe("compareMeans", () => {
  const reference = readJson<Reference>("cohens_d.json");
  const women = { n: reference.n_female, mean: reference.mean_female, sd: reference.sd_female };
  const men = { n: reference.n_male, mean: reference.mean_male, sd: reference.sd_male };
  const compared = compareMeans(women, men)!;

  it("agrees with the reference on d, g and Welch's test", () => {
    expect(Math.abs(compared.d - reference.cohen_d)).toBeLessThan(1e-8);
    expect(Math.abs(compared.g - reference.cohen_d * reference.hedges_J_exact)).toBeLessThan(1e-11);
    expect(Math.abs(compared.g - reference.hedges_g)).toBeLessThan(1e-8);
    expect(Math.abs(compared.welch.t - reference.welch_t)).toBeLessThan(1e-8);
    expect(Math.abs(compared.welch.df - reference.welch_df)).toBeLessThan(1e-8);
    expect(Math.abs(compared.welch.p / reference.welch_p - 1)).toBeLessThan(1e-8);
  });

  it("has the limits at which the observed t is as improbable as the confidence says", () => {
    // The reference finds its limits by root finding, to about 1e-6; ours hold the defining equation to 1e-9.
    const [low, , high] = reference.psych_cohen_d_ci;
    expect(Math.abs(compared.low - low)).toBeLessThan(1e-6);
    expect(Math.abs(compared.high - high)).toBeLessThan(1e-6);
    const scale = Math.sqrt((men.n * women.n) / (men.n + women.n));
    const df = men.n + women.n - 2;
    expect(Math.abs(noncentralTCdf(compared.d * scale, df, compared.low * scale) - 0.975)).toBeLessThan(1e-9);
    expect(Math.abs(noncentralTCdf(compared.d * scale, df, compared.high * scale) - 0.025)).toBeLessThan(
      1e-9,
    );
  });

  it("summarizes scores, and says nothing where nothing varies", () => {
    expect(summarizeScores([2, 4, 6])).toEqual({ n: 3, mean: 4, sd: 2 });
    const same = summarizeScores([3, 3, 3]);
    expect(compareMeans(same, same)).toBeUndefined();
    expect(compareMeans(summarizeScores([1]), summarizeScores([2, 3]))).toBeUndefined();
  });
});
