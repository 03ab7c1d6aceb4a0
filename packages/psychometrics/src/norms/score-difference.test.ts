import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { scoreDifference } from "./score-difference.js";

describe("scoreDifference", () => {
  it.each(readCsv("score_difference.csv"))("agrees with the reference for $x and $y ($rx, $ry)", (row) => {
    const { x, y, rx, ry, sd, sed, z, p, crit90 } = row as Record<string, number> as Record<
      "x" | "y" | "rx" | "ry" | "sd" | "sed" | "z" | "p" | "crit90",
      number
    >;
    const found = scoreDifference({ x, y, reliabilityX: rx, reliabilityY: ry, sd });
    expect(found.difference).toBe(x - y);
    expect(Math.abs(found.se - sed)).toBeLessThan(1e-8);
    expect(Math.abs(found.z - z)).toBeLessThan(1e-8);
    expect(Math.abs(found.p - p)).toBeLessThan(1e-8);
    expect(Math.abs(found.critical - crit90)).toBeLessThan(1e-8);
  });

  it("knows perfect scores, and refuses impossible ones", () => {
    const pair = { x: 1, y: 2, reliabilityX: 1, reliabilityY: 1, sd: 10 };
    expect(scoreDifference(pair)).toMatchObject({ se: 0, p: 0 });
    expect(scoreDifference({ ...pair, y: 1 }).p).toBe(1);
    expect(() => scoreDifference({ ...pair, reliabilityX: 1.2 })).toThrow(
      expect.objectContaining({ code: "bad-norms" }),
    );
  });
});
