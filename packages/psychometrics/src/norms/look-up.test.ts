import { describe, expect, it } from "vitest";
import { lookUp } from "./look-up.js";
import { normTable } from "./norm-table.js";

// 100 people at each of 1, 2 and 3.
const table = normTable(Array.from({ length: 300 }, (_, at) => 1 + (at % 3)));

describe("lookUp", () => {
  it("gives rank and standard scores for the score and both ends of its band", () => {
    const found = lookUp(table, { score: 2, low: 1, high: 3 });
    expect(found?.percentile).toEqual({
      value: 50,
      low: expect.closeTo(100 / 6, 10),
      high: expect.closeTo(500 / 6, 10),
    });
    // Φ⁻¹(1/6) = −0.9674215661…
    expect(found?.t.low).toBeCloseTo(50 - 9.674215661, 8);
    expect(found?.sten).toEqual({ value: 6, low: 4, high: 7 });
    expect(found?.stanine).toEqual({ value: 5, low: 3, high: 7 });
    expect(found?.sample.low).toBeLessThan(50);
  });

  it("takes the rank of all below between the rows of an ungrouped table", () => {
    expect(lookUp(table, { score: 2.4, low: 2.4, high: 2.4 })?.percentile.value).toBeCloseTo(200 / 3, 10);
  });

  it("rises evenly within a class", () => {
    const grouped = normTable(
      Array.from({ length: 300 }, (_, at) => 1 + (at % 3)),
      { step: 1 },
    );
    const rank = (score: number) => lookUp(grouped, { score, low: score, high: score })?.percentile.value;
    expect(rank(1.5)).toBeCloseTo(100 / 3, 10);
    expect(rank(1.75)).toBeCloseTo(100 / 3 + 100 / 12, 10);
  });

  it("holds standard scores of those below and above everybody", () => {
    const found = lookUp(table, { score: 9, low: 0, high: 9 });
    expect(found?.percentile).toEqual({ value: 100, low: 0, high: 100 });
    expect(found?.t.value).toBeLessThanOrEqual(80);
    expect(found?.t.low).toBeGreaterThanOrEqual(20);
    expect(found?.sten).toEqual({ value: 10, low: 1, high: 10 });
    expect(found?.stanine).toEqual({ value: 9, low: 1, high: 9 });
  });

  it("is nothing where the table is suppressed", () => {
    expect(lookUp(normTable([1, 2, 3]), { score: 2, low: 1, high: 3 })).toBeNull();
  });
});
