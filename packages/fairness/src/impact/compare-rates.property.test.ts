import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRates } from "./compare-rates.js";

const rate = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, selected: Math.round(n * share) }));

describe("two rates, whichever they are", () => {
  it("have probabilities between 0 and 1, and an interval around the ratio", () => {
    fc.assert(
      fc.property(rate, rate, (group, reference) => {
        const { fisher, interval, ratio, zP } = compareRates(group, reference);
        expect(fisher.p).toBeGreaterThan(0);
        expect(fisher.p).toBeLessThanOrEqual(1);
        expect(fisher.midP).toBeGreaterThanOrEqual(0);
        expect(fisher.midP).toBeLessThan(fisher.p);
        if (zP !== null) expect(zP).toBeLessThanOrEqual(1);
        if (ratio === null || interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(ratio * (1 + 1e-12));
        expect(interval.high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12));
      }),
    );
  });

  it("have ratio 1, z 0 and h 0 where they are equal", () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 5 }), ({ n, selected }, times) => {
        fc.pre(selected > 0);
        const compared = compareRates({ n, selected }, { n: n * times, selected: selected * times });
        expect(Math.abs(compared.ratio! - 1)).toBeLessThan(1e-12);
        expect(Math.abs(compared.h)).toBeLessThan(1e-7);
        if (compared.z !== null) expect(Math.abs(compared.z)).toBeLessThan(1e-9);
      }),
    );
  });

  it("have the same Fisher p value in either order, and odds turned upside down", () => {
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const there = compareRates(one, other).fisher;
        const back = compareRates(other, one).fisher;
        expect(Math.abs(there.p - back.p)).toBeLessThan(1e-9);
        if (there.oddsRatio && back.oddsRatio) {
          expect(Math.abs(there.oddsRatio * back.oddsRatio - 1)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
