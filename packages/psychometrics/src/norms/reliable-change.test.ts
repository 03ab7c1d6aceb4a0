import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { reliableChange } from "./reliable-change.js";

describe("reliableChange", () => {
  it("is the reference's difference, error and p where both sittings have the error of one reliability", () => {
    for (const row of readCsv("score_difference.csv")) {
      const error = (reliability: number): number => row.sd! * Math.sqrt(1 - reliability);
      const found = reliableChange({
        before: row.y!,
        after: row.x!,
        errorBefore: error(row.ry!),
        errorAfter: error(row.rx!),
      });
      expect(Math.abs(found.standardError - row.sed!)).toBeLessThan(1e-8);
      expect(Math.abs(Math.abs(found.index) - Math.abs(row.z!))).toBeLessThan(1e-8);
      expect(Math.abs(found.p - row.p!)).toBeLessThan(1e-8);
      expect(found.verdict === "unsure").toBe(Math.abs(found.change) <= row.crit90!);
    }
  });

  it("gives Jacobson and Truax's example: s = 7.5, r = .80, 47.5 to 32.5 has an index of −3.16", () => {
    const error = 7.5 * Math.sqrt(0.2);
    const found = reliableChange({ before: 47.5, after: 32.5, errorBefore: error, errorAfter: error });
    expect(found.index).toBeCloseTo(-3.16, 2);
    expect(found.verdict).toBe("lower");
  });

  it("knows no change, a change without error, and refuses what is no score", () => {
    expect(reliableChange({ before: 5, after: 5, errorBefore: 0, errorAfter: 0 }).verdict).toBe("unsure");
    expect(reliableChange({ before: 5, after: 6, errorBefore: 0, errorAfter: 0 })).toMatchObject({
      p: 0,
      verdict: "higher",
    });
    expect(() => reliableChange({ before: Number.NaN, after: 5, errorBefore: 1, errorAfter: 1 })).toThrow(
      expect.objectContaining({ code: "bad-norms" }),
    );
  });
});
