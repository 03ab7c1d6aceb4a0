import { describe, expect, it } from "vitest";
import { classOfDelta, classOfDifference, classOfRegression, zumboSize } from "./classify.js";
import type { LogisticDif } from "./logistic-dif.js";

const test = (p: number) => ({ chi2: 1, df: 1, p });
const delta = (size: number, standardError: number, p = 0.001) =>
  classOfDelta({ alpha: 1, delta: size, standardError, test: test(p), corrected: test(p) });
const regression = (r2Total: number, p = 0.001) => ({ r2Total, total: test(p) }) as LogisticDif;

describe("sizes", () => {
  it("of Δ: A under 1 or by chance, C from 1.5 where it is surely over 1", () => {
    expect([delta(0.9, 0.1), delta(-2, 0.1, 0.06)]).toEqual(["A", "A"]);
    expect([delta(1.2, 0.1), delta(-1.2, 0.1), delta(1.6, 0.4)]).toEqual(["B", "B", "B"]);
    expect([delta(1.6, 0.3), delta(-1.6, 0.3)]).toEqual(["C", "C"]);
  });

  it("of the standardized mean difference: bounds .17 and .25", () => {
    const size = (effect: number, p = 0.001) =>
      classOfDifference({ difference: effect, standardError: 1, effect }, test(p));
    expect([size(0.17), size(0.18), size(-0.25), size(-0.26), size(0.4, 0.05)]).toEqual([
      "A",
      "B",
      "B",
      "C",
      "A",
    ]);
  });

  it("of the regression: .035 and .070, wider .13 and .26", () => {
    expect([0.034, 0.035, 0.069, 0.07].map((r2) => classOfRegression(regression(r2)))).toEqual([
      "A",
      "B",
      "B",
      "C",
    ]);
    expect(classOfRegression(regression(0.2, 0.2))).toBe("A");
    expect([0.12, 0.13, 0.26, 0.27].map((r2) => zumboSize(regression(r2)))).toEqual([
      "negligible",
      "moderate",
      "moderate",
      "large",
    ]);
  });
});
