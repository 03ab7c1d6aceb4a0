import type { RatedItem } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyAgreement } from "./key-agreement.js";

const item = (key: number | undefined, mean: number | null): RatedItem => ({
  scene: "hartwell-ask",
  type: "choose",
  option: "after-session",
  bin: "",
  behavior: "support-without-taking-over",
  panel: { rating: { n: mean === null ? 0 : 3, mean, sd: mean === null ? null : 0 } },
  ...(key === undefined ? {} : { key: { rating: key } }),
  flags: [],
});

describe("keyAgreement", () => {
  it("gives Pearson's r and the mean difference, by hand", () => {
    // Key 1, 3, 5; means 2, 3, 4: r = 1, and a level apart twice.
    expect(keyAgreement([item(1, 2), item(3, 3), item(5, 4)])).toEqual({
      options: 3,
      correlation: expect.closeTo(1, 12),
      meanDifference: expect.closeTo(2 / 3, 12),
    });
    // Deviations −1, 0, 1 and 0, 1, −1: r = −1 / 2.
    expect(keyAgreement([item(1, 2), item(2, 3), item(3, 1)])?.correlation).toBeCloseTo(-0.5, 12);
  });

  it("leaves out what nobody rated and what the key is silent on", () => {
    expect(keyAgreement([item(1, 1), item(undefined, 5), item(4, null), item(5, 5)])?.options).toBe(2);
    expect(keyAgreement([item(undefined, 5), item(4, null)])).toBeNull();
  });

  it("has no r where one side does not vary", () => {
    expect(keyAgreement([item(3, 1), item(3, 5)])).toEqual({
      options: 2,
      correlation: null,
      meanDifference: 2,
    });
  });

  it("is within its bounds, and does not change when key and means change places", () => {
    const level = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 20 }), (pairs) => {
        const found = keyAgreement(pairs.map(([key, mean]) => item(key, mean)))!;
        const turned = keyAgreement(pairs.map(([key, mean]) => item(mean, key)))!;
        expect(found.meanDifference).toBeCloseTo(turned.meanDifference, 12);
        if (found.correlation === null) expect(turned.correlation).toBeNull();
        else {
          expect(Math.abs(found.correlation)).toBeLessThanOrEqual(1 + 1e-9);
          expect(found.correlation).toBeCloseTo(turned.correlation!, 9);
        }
      }),
    );
  });
});
