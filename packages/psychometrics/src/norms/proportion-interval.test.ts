import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { proportionInterval } from "./proportion-interval.js";

describe("proportionInterval", () => {
  it.each(readCsv("proportion_intervals.csv"))("agrees with the reference for $x of $n", (row) => {
    const { x, n } = row as { x: number; n: number };
    const ends = (method: "wilson" | "jeffreys" | "clopper-pearson") => proportionInterval(x, n, method);
    for (const [name, { low, high }] of [
      ["wilson", ends("wilson")],
      ["jeffreys", ends("jeffreys")],
      ["cp", ends("clopper-pearson")],
    ] as const) {
      expect(Math.abs(low - (row[`${name}_lo90`] as number))).toBeLessThan(1e-8);
      expect(Math.abs(high - (row[`${name}_hi90`] as number))).toBeLessThan(1e-8);
    }
  });

  it("refuses what is no proportion", () => {
    for (const [x, n] of [
      [-1, 3],
      [4, 3],
      [0, 0],
      [Number.NaN, 3],
    ] as const)
      expect(() => proportionInterval(x, n)).toThrow(expect.objectContaining({ code: "bad-norms" }));
    expect(() => proportionInterval(1, 3, "wilson", 1)).toThrow(/coverage 1/);
  });
});
