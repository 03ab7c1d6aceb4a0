import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { intraclassCorrelations } from "./intraclass.js";
import { keyFromRatings, withinGroupAgreement } from "./keys.js";
import { type RatingScores, scoreRatings } from "./rating-scores.js";

const experts = readCsv("expert_ratings.csv");
const panel = Object.keys(experts[0]!).map((option) => experts.map((expert) => expert[option]!));
const key = readJson<Record<"key_median" | "key_mode" | "rwg_uniform7", number[]>>("rating_key.json");
const icc = readJson<{ key_mean: number[]; expert_icc: { type: string; ICC: number }[] }>("expert_icc.json");

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of found.entries()) expect(Math.abs(value - expected[at]!)).toBeLessThan(1e-8);
}

describe("keyFromRatings", () => {
  it("agrees with the reference on mean, median and mode", () => {
    expectClose(keyFromRatings(panel, "mean"), icc.key_mean);
    expectClose(keyFromRatings(panel, "median"), key.key_median);
    expectClose(keyFromRatings(panel, "mode"), key.key_mode);
  });

  it("is not moved by a rater who is milder or spreads less, where it goes by consensus", () => {
    const ratings = [
      [1, 3],
      [3, 3.5],
      [5, 4],
    ];
    const [low, middle, high] = keyFromRatings(ratings, "consensus") as [number, number, number];
    expect(middle).toBeCloseTo(3.25, 12);
    expect(high - middle).toBeCloseTo(middle - low, 12);
    // Mean standard deviation of the two raters: (2 + .5)/2.
    expect(high - middle).toBeCloseTo(1.25, 12);
  });

  it("leaves out ratings not given, and says nothing where there are none", () => {
    const ratings = [
      [1, Number.NaN, 2],
      [Number.NaN, Number.NaN, Number.NaN],
      [4, 5, Number.NaN],
    ];
    expect(keyFromRatings(ratings, "mean")).toEqual([1.5, Number.NaN, 4.5]);
    expect(keyFromRatings(ratings, "mode")).toEqual([1, Number.NaN, 4]);
    expect(keyFromRatings(ratings, "consensus")[1]).toBeNaN();
  });
});

describe("withinGroupAgreement", () => {
  it("agrees with the reference on seven points", () => {
    expectClose(
      panel.map((row) => withinGroupAgreement(row, 7)),
      key.rwg_uniform7,
    );
  });

  it("is 1 in full agreement, and needs two ratings", () => {
    expect(withinGroupAgreement([4, 4, 4], 5)).toBe(1);
    expect(withinGroupAgreement([4], 5)).toBeNaN();
  });
});

describe("intraclassCorrelations", () => {
  it("agrees with the reference on all six", () => {
    const { oneWay, agreement, consistency } = intraclassCorrelations(panel)!;
    const expected = ["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"].map(
      (type) => icc.expert_icc.find((row) => row.type === type)!.ICC,
    );
    const found = [oneWay, agreement, consistency];
    expectClose([...found.map(({ single }) => single), ...found.map(({ average }) => average)], expected);
  });

  it("gives the worked example of Shrout & Fleiss (1979, table 4)", () => {
    const example = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const { oneWay, agreement, consistency } = intraclassCorrelations(example)!;
    expect([oneWay.single, agreement.single, consistency.single].map((v) => v.toFixed(2))).toEqual([
      "0.17",
      "0.29",
      "0.71",
    ]);
    expect([oneWay.average, agreement.average, consistency.average].map((v) => v.toFixed(2))).toEqual([
      "0.44",
      "0.62",
      "0.91",
    ]);
  });
});

describe("scoreRatings", () => {
  const columns: Readonly<Record<keyof RatingScores, string>> = {
    squaredDistance: "neg_sq_dist",
    absoluteDistance: "neg_abs_dist",
    weightedDistance: "neg_abs_dist_wSD",
    standardizedDistance: "std_consensus_sq",
    correlation: "corr_r",
    modeMatch: "mode_match",
    dichotomous: "dichot",
    proportionConsensus: "prop_consensus",
    elevation: "elevation",
    scatterRatio: "scatter_ratio",
  };
  const candidates = readCsv("rating_key_candidates.csv").map((row) => Object.values(row));
  const scores = readCsv("rating_key_scores.csv");

  it.each(Object.entries(columns) as [keyof RatingScores, string][])(
    "agrees with the reference on %s",
    (rule, column) => {
      for (const [person, response] of candidates.entries()) {
        const found = scoreRatings(response, panel, 4)[rule];
        const expected = scores[person]![column]!;
        if (Number.isNaN(expected)) expect(found).toBeNaN();
        else expect(Math.abs(found - expected)).toBeLessThan(1e-8);
      }
    },
  );
});
