import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { raterAgreement, summarizeRatings } from "./agreement.js";

interface Reference {
  readonly key_mean: readonly number[];
  readonly key_sd: readonly number[];
  readonly expert_icc: readonly { readonly type: string; readonly ICC: number }[];
}

describe("raterAgreement", () => {
  const experts = readCsv("expert_ratings.csv");
  const options = Object.keys(experts[0]!);
  const ratings = options.map((option) => experts.map((expert) => expert[option]!));
  const reference = readJson<Reference>("expert_icc.json");
  const icc = (type: string) => reference.expert_icc.find((row) => row.type === type)!.ICC;

  it("agrees with the reference software on 15 experts and 12 options", () => {
    const agreement = raterAgreement(ratings)!;
    expect(agreement).toMatchObject({ targets: 12, raters: 15 });
    expect(Math.abs(agreement.single - icc("ICC2"))).toBeLessThan(1e-8);
    expect(Math.abs(agreement.average - icc("ICC2k"))).toBeLessThan(1e-8);
  });

  it("agrees on means and deviations", () => {
    for (const [index, option] of ratings.entries()) {
      const { n, mean, sd } = summarizeRatings(option);
      expect(n).toBe(15);
      expect(Math.abs(mean! - reference.key_mean[index]!)).toBeLessThan(1e-8);
      expect(Math.abs(sd! - reference.key_sd[index]!)).toBeLessThan(1e-8);
    }
  });

  it("is 1 for raters who agree wholly, less when one is always kinder, and nothing without variance", () => {
    expect(
      raterAgreement([
        [1, 1],
        [3, 3],
        [5, 5],
      ]),
    ).toMatchObject({ single: 1, average: 1 });
    const kinder = raterAgreement([
      [1, 2],
      [3, 4],
      [5, 6],
    ])!;
    expect(kinder.single).toBeCloseTo(8 / 9, 12);
    expect(
      raterAgreement([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
    expect(raterAgreement([[3, 4]])).toBeUndefined();
    expect(raterAgreement([[3], [4]])).toBeUndefined();
    expect(raterAgreement([])).toBeUndefined();
  });

  it("refuses what is not a full table", () => {
    expect(() => raterAgreement([[1, 2], [3]])).toThrow(RangeError);
    expect(() =>
      raterAgreement([
        [1, Number.NaN],
        [3, 4],
      ]),
    ).toThrow(RangeError);
  });
});

describe("summarizeRatings", () => {
  it("says nothing that was not seen", () => {
    expect(summarizeRatings([])).toEqual({ n: 0, mean: undefined, sd: undefined });
    expect(summarizeRatings([4])).toEqual({ n: 1, mean: 4, sd: undefined });
  });
});
