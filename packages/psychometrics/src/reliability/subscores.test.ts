import { describe, expect, it } from "vitest";
import { ScoringError } from "../scoring-error.js";
import { bfi, bfiReference, scaleOf } from "./bfi.test-support.js";
import { itemScoresOf } from "./item-scores.js";
import { subscoreValues } from "./subscores.js";

describe("subscoreValues", () => {
  it("agrees with the reference on five subscores", () => {
    const found = subscoreValues(bfi(), scaleOf);
    expect(found.map(({ subscore }) => subscore)).toEqual(
      bfiReference.haberman_subscores.map(({ scale }) => scale),
    );
    for (const [at, { bySubscore, byTotal, byBoth, addsValue }] of found.entries()) {
      const { prmse_s, prmse_x, added_value } = bfiReference.haberman_subscores[at]!;
      expect(Math.abs(bySubscore - prmse_s)).toBeLessThan(1e-8);
      expect(Math.abs(byTotal - prmse_x)).toBeLessThan(1e-8);
      expect(addsValue).toBe(added_value);
      expect(byBoth).toBeGreaterThanOrEqual(Math.max(bySubscore, byTotal));
      expect(byBoth).toBeLessThan(1);
    }
  });

  it("says of a total's only subscore what it says of the total", () => {
    const scores = itemScoresOf(
      ["a", "b"],
      [
        [1, 2],
        [2, 2],
        [3, 5],
        [4, 3],
      ],
    );
    const [only] = subscoreValues(scores, () => "all");
    expect(only!.byTotal).toBeCloseTo(only!.bySubscore, 12);
    expect(only!.byBoth).toBeCloseTo(only!.bySubscore, 12);
    expect(only!.addsValue).toBe(false);
  });

  it("refuses two people", () => {
    expect(() =>
      subscoreValues(
        itemScoresOf(
          ["a", "b"],
          [
            [1, 2],
            [2, 1],
          ],
        ),
        () => "all",
      ),
    ).toThrow(ScoringError);
  });
});
