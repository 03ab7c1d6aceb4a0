import { describe, expect, it } from "vitest";
import { readCsv } from "../../../psychometrics/src/fixtures.test-support.js";
import { compareRates } from "./compare-rates.js";

describe("compareRates", () => {
  it.each(readCsv("adverse_impact.csv"))(
    "agrees with the reference for $foc_pass of $foc_n against $ref_pass of $ref_n",
    (row) => {
      const compared = compareRates(
        { selected: row.foc_pass!, n: row.foc_n! },
        { selected: row.ref_pass!, n: row.ref_n! },
      );
      const near = (value: number | null, expected: number) =>
        expect(Math.abs(value! - expected)).toBeLessThan(1e-8);
      near(compared.ratio, row.AI_ratio!);
      near(compared.fisher.p, row.fisher_p!);
      near(compared.fisher.midP, row.fisher_midp!);
      // The reference takes group and other the other way around.
      near(compared.z, -row.z_pooled!);
      near(compared.zP, row.z_p!);
      near(compared.z! ** 2, row.chi2!);
      near(compared.h, -row.h!);
      near(compared.ratioWithOneMore, row.flipflop_one_more!);
      if (row.foc_pass! > 0) {
        near(compared.interval!.low, row.AI_lo95!);
        near(compared.interval!.high, row.AI_hi95!);
        // Found by root finding to about 1e-4 there.
        expect(Math.abs(1 / compared.fisher.oddsRatio! - row.fisher_or!)).toBeLessThan(5e-4);
      } else {
        expect(compared.fisher.oddsRatio).toBe(0);
        expect(compared.interval!.method).toBe("log-half");
      }
    },
  );

  it("bounds the ratio of a group of which nobody was selected, from 0 up", () => {
    const { ratio, interval } = compareRates({ selected: 0, n: 10 }, { selected: 5, n: 20 });
    expect(ratio).toBe(0);
    expect(interval!.low).toBe(0);
    // ln of (½ / 11) / (5½ / 21) and its error, by hand.
    const error = Math.sqrt(2 - 1 / 11 + 1 / 5.5 - 1 / 21);
    const high = Math.exp(Math.log(0.5 / 11) - Math.log(5.5 / 21) + 1.959963984540054 * error);
    expect(Math.abs(interval!.high - high)).toBeLessThan(1e-12);
  });

  it("has an interval where everybody was selected, and none where nobody was", () => {
    const all = compareRates({ selected: 12, n: 12 }, { selected: 9, n: 9 });
    expect(all.ratio).toBe(1);
    expect(all.interval!.low).toBeLessThan(1);
    expect(all.interval!.high).toBeGreaterThan(1);
    expect(all.z).toBeNull();
    const none = compareRates({ selected: 0, n: 12 }, { selected: 0, n: 9 });
    expect(none).toMatchObject({ ratio: null, interval: null, z: null, ratioWithOneMore: null });
    expect(none.fisher).toEqual({ p: 1, midP: 0.5, oddsRatio: null });
  });
});
