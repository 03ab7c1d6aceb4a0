import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { bifactorCalibration, idsOf, referenceCalibration } from "./calibration.test-support.js";
import { sumScoreTable } from "./sum-scores.js";

const fits = ["lsat6_2pl", "lsat6_rasch", "lsat7_2pl", "lsat7_rasch"];

describe.each(fits)("sums of %s", (fit) => {
  const calibration = referenceCalibration(fit);
  const rasch = fit.endsWith("rasch");

  it("converts sums as the reference does, with what was observed and expected", () => {
    const rows = readCsv(`ability/${fit}_eapsum.csv`);
    // As many people with each sum as the reference counted; which of the items they got does not matter here.
    const people = rows.flatMap(({ "Sum.Scores": sum, observed }) =>
      Array.from({ length: observed! }, () => idsOf(calibration).map((_, item) => (item < sum! ? 1 : 0))),
    );
    const found = sumScoreTable(calibration, { table: responseTable(idsOf(calibration), people) });
    // The reference does not print the spread of people in the Rasch model; it was recovered to five digits.
    const near = rasch ? 2e-5 : 1e-6;
    rows.forEach((row, sum) => {
      expect(Math.abs(found.theta[sum]! - row.F1!)).toBeLessThan(near);
      expect(Math.abs(found.se[sum]! - row.SE_F1!)).toBeLessThan(near);
      expect(found.observed![sum]).toBe(row.observed);
      expect(Math.abs(found.expected![sum]! - row.expected!)).toBeLessThan(rasch ? 5e-3 : 1e-3);
    });
    expect(found.theta).toHaveLength(rows.length);
  });
});

describe("sums", () => {
  it("with testlets have the probabilities that all patterns add up to", () => {
    const whole = bifactorCalibration();
    const items = [0, 1, 4].map((at) => whole.items[at]!);
    const calibration = { ...whole, items: items as typeof whole.items };
    const found = sumScoreTable(calibration);
    const patterns = Array.from({ length: 64 }, (_, p) => [p & 3, (p >> 2) & 3, (p >> 4) & 3]);
    const table = responseTable(idsOf(calibration), patterns);
    const eap = abilities(calibration, table);
    // The EAP of a sum is the mean of its patterns' EAPs, by their probabilities; so is the total over all
    // sums the prior's mean.
    const total = found.theta.reduce((sum, theta, at) => sum + theta * found.probability[at]!, 0);
    expect(total).toBeCloseTo(0, 8);
    expect(found.theta[0]).toBeCloseTo(eap.theta[0]!, 8);
    expect(found.se[9]).toBeCloseTo(eap.se[63]!, 8);
    expect(found.observed).toBeNull();
  });

  it("count only people who met every item", () => {
    const calibration = referenceCalibration("lsat6_2pl");
    const ids = idsOf(calibration);
    const rows = [
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, undefined],
    ];
    const { observed } = sumScoreTable(calibration, { table: responseTable(ids, rows) });
    expect([...observed!]).toEqual([0, 0, 0, 0, 0, 1]);
    const without = sumScoreTable(calibration, {
      table: responseTable(
        ids.slice(1),
        rows.map((row) => row.slice(1)),
      ),
    });
    expect([...without.observed!]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
