import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { normTable } from "./norm-table.js";
import { deviationIq, normalScore, type PlottingPosition } from "./standard-scores.js";

const reference = readCsv("bfi_consc_norm_table.csv") as Record<string, number>[];
const scores = reference.flatMap(({ raw, freq }) => new Array<number>(freq as number).fill(raw as number));

describe("normTable", () => {
  const table = normTable(scores);

  it("agrees with the reference in ranks, intervals and standard scores", () => {
    expect(table.rows).toHaveLength(reference.length);
    let largest = 0;
    table.rows?.forEach((row, at) => {
      const known = reference[at] as Record<string, number>;
      const near = (value: number, name: string) => {
        largest = Math.max(largest, Math.abs(value - (known[name] as number)));
      };
      expect(row.n).toBe(known.freq);
      near(row.percentile.value, "pr_mid");
      near(row.percentile.low, "pr_lo90");
      near(row.percentile.high, "pr_hi90");
      near(row.z, "z_rankit");
      near(row.t.value, "T_norm");
      near(row.tLinear.value, "T_lin");
      near(deviationIq(row.z), "IQ_norm");
      near(5.5 + 2 * row.z, "sten_cont");
      expect(row.sten.value).toBe(known.sten);
      expect(row.sten.value).toBe(known.sten_bounds);
      expect(row.stanine.value).toBe(known.stanine);
    });
    expect(largest).toBeLessThan(1e-8);
  });

  it.each([
    ["blom", "z_blom"],
    ["tukey", "z_tukey"],
    ["van-der-waerden", "z_vdw"],
    ["rankit", "z_rankit"],
  ] as const)("agrees with the reference by %s", (position: PlottingPosition, name) => {
    for (const row of reference) {
      const share = (row.pr_mid as number) / 100;
      expect(Math.abs(normalScore(share, scores.length, position) - (row[name] as number))).toBeLessThan(
        1e-8,
      );
    }
    const z = normTable(scores, { position }).rows?.map((row) => row.z);
    expect(z).toEqual(reference.map((row) => expect.closeTo(row[name] as number, 8)));
  });

  it("gives mean and standard deviation with their errors", () => {
    const n = scores.length;
    const mean = scores.reduce((sum, score) => sum + score, 0) / n;
    const m2 = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1);
    expect(table.mean.value).toBeCloseTo(mean, 10);
    expect(table.sd.value).toBeCloseTo(Math.sqrt(m2), 10);
    expect(table.mean.se).toBeCloseTo(Math.sqrt(m2 / n), 10);
    // Against the jackknife, which asks for no formula of the standard error.
    const total = mean * n;
    const squares = scores.reduce((sum, score) => sum + score * score, 0);
    const left = scores.map((score) => {
      const center = (total - score) / (n - 1);
      return Math.sqrt((squares - score * score - (n - 1) * center * center) / (n - 2));
    });
    const middle = left.reduce((sum, value) => sum + value, 0) / n;
    const jackknife = Math.sqrt(((n - 1) / n) * left.reduce((sum, value) => sum + (value - middle) ** 2, 0));
    expect(Math.abs(table.sd.se / jackknife - 1)).toBeLessThan(0.01);
  });

  it("has no rows under 200 effective people", () => {
    expect(normTable(scores.slice(0, 199)).rows).toBeNull();
    expect(normTable(scores.slice(0, 200)).rows).not.toBeNull();
    const uneven = { weights: scores.slice(0, 200).map((_, at) => (at % 2 ? 3 : 1)) };
    const weighted = normTable(scores.slice(0, 200), uneven);
    expect(weighted.effectiveN).toBeCloseTo(160, 10);
    expect(weighted.rows).toBeNull();
  });

  it("groups scores in classes", () => {
    const fine = Array.from({ length: 400 }, (_, at) => 1 + (4 * at) / 399);
    const { rows } = normTable(fine, { step: 0.1 });
    expect(rows).toHaveLength(41);
    expect(rows?.map(({ score }) => score).slice(0, 4)).toEqual([1, 1.1, 1.2, 1.3]);
    expect(rows?.reduce((sum, { n }) => sum + n, 0)).toBe(400);
  });

  it("refuses what is no norm sample", () => {
    const refused = [
      () => normTable([1]),
      () => normTable([1, Number.POSITIVE_INFINITY]),
      () => normTable([1, 2], { weights: [1] }),
      () => normTable([1, 2], { weights: [1, 0] }),
      () => normTable([1, 2], { step: -1 }),
    ];
    for (const make of refused) expect(make).toThrow(expect.objectContaining({ code: "bad-norms" }));
  });

  it("counts classes in whole steps: half a step belongs to the class above, in decimals too", () => {
    const scores = Array.from({ length: 400 }, (_, at) => (5 + 10 * at) / 100);
    const { rows } = normTable(scores, { step: 0.1 });
    expect(rows!.map(({ n }) => n)).toEqual(scores.map(() => 1));
    expect(rows!.map(({ score }) => score)).toEqual(scores.map((_, at) => (at + 1) / 10));
    for (const step of [0.05, 0.2, 0.3, 0.7]) {
      const halves = Array.from({ length: 400 }, (_, at) => Number(((at + 0.5) * step).toPrecision(12)));
      expect(normTable(halves, { step }).rows!.map(({ n }) => n)).toEqual(halves.map(() => 1));
    }
  });
});
