import type { MeasurementInvariance } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import { invarianceConclusion } from "./conclusion.js";
import type { InvarianceLevel } from "./measurement-invariance.js";

/** What a conclusion reads, with the p of metric and scalar and the BIC of each level. */
const found = (metric: number, scalar: number, bics: readonly [number, number, number]) => {
  const fits = (["configural", "metric", "scalar"] as const).map((level, at) => ({ level, bic: bics[at]! }));
  const test = (restricted: InvarianceLevel, free: InvarianceLevel, p: number) => ({ restricted, free, p });
  const tests = [test("metric", "configural", metric), test("scalar", "metric", scalar)];
  return { fits, tests } as unknown as MeasurementInvariance;
};

it("lets means be compared only where slopes and intercepts hold, and says where BIC disagrees", () => {
  expect(invarianceConclusion(found(0.4, 0.3, [3, 2, 1]))).toEqual({
    holds: "scalar",
    bicPrefersEqual: false,
  });
  expect(invarianceConclusion(found(0.4, 0.01, [2, 1, 3]))).toEqual({
    holds: "metric",
    bicPrefersEqual: false,
  });
  expect(invarianceConclusion(found(0.4, 0.01, [3, 2, 1]))).toEqual({
    holds: "metric",
    bicPrefersEqual: true,
  });
  expect(invarianceConclusion(found(0.01, 0.9, [1, 2, 3]))).toEqual({
    holds: "none",
    bicPrefersEqual: false,
  });
});

it("judges the items that were not freed within the configural model, and holds BIC against the partial one, too", () => {
  const withPartial = (p: number, bic: number) => {
    const plain = found(0.01, 0.01, [3, 4, 2]);
    return invarianceConclusion({
      fits: [...plain.fits, { level: "partial", bic }],
      tests: [...plain.tests, { restricted: "partial", free: "configural", p }],
    } as unknown as MeasurementInvariance);
  };
  expect(withPartial(0.775, 1)).toEqual({
    holds: "none",
    bicPrefersEqual: false,
    partial: { holds: true, bicPrefers: true },
  });
  expect(withPartial(0.001, 2.5)).toEqual({
    holds: "none",
    bicPrefersEqual: true,
    partial: { holds: false, bicPrefers: false },
  });
});
