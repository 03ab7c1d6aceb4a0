import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import {
  bifactorCalibration,
  calibrationOf,
  idsOf,
  referenceCalibration,
  referenceResponses,
} from "./calibration.test-support.js";
import { expectedScores } from "./expected-scores.js";
import { conditionalStandardErrors, itemInformation, testInformation } from "./information.js";
import { plausibleValues } from "./plausible-values.js";
import { empiricalReliability, marginalReliability } from "./reliability.js";
import { sumScoreTable } from "./sum-scores.js";

const fits = ["lsat6_2pl", "lsat6_rasch", "lsat7_2pl", "lsat7_rasch"];

describe.each(fits)("tables of %s", (fit) => {
  const calibration = referenceCalibration(fit);
  const rasch = fit.endsWith("rasch");

  it("has the reference's item and test information", () => {
    const rows = readCsv(`ability/${fit}_information.csv`);
    const thetas = rows.map(({ theta }) => theta!);
    for (const id of idsOf(calibration)) {
      itemInformation(calibration, id, thetas).forEach((information, at) => {
        expect(Math.abs(information - rows[at]![id]!)).toBeLessThan(1e-12);
      });
    }
    const whole = testInformation(calibration, thetas);
    const errors = conditionalStandardErrors(calibration, thetas);
    rows.forEach(({ test }, at) => {
      expect(Math.abs(whole[at]! - test!)).toBeLessThan(1e-12);
      expect(errors[at]).toBeCloseTo(1 / Math.sqrt(test!), 10);
    });
  });

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

describe("reliability", () => {
  it.each(["lsat6_2pl", "lsat7_2pl"])("agrees with the reference on %s", (fit) => {
    const calibration = referenceCalibration(fit);
    const { reliability } = readJson<{
      reliability: { empirical_rxx_EAP: number; marginal_rxx: number };
    }>(`ability/${fit}.json`);
    expect(marginalReliability(calibration)).toBeCloseTo(reliability.marginal_rxx, 4);
  });

  it("is the share of variance that estimates keep", () => {
    const theta = Float64Array.of(-1, 0, 1);
    expect(empiricalReliability({ theta, se: Float64Array.of(0.5, 0.5, 0.5) })).toBeCloseTo(0.8, 12);
    expect(empiricalReliability({ theta: theta.slice(0, 1), se: theta.slice(0, 1) })).toBeNaN();
  });
});

describe("expected scores", () => {
  it("sums over all items, by place and by code", () => {
    const calibration = calibrationOf("gpcm", [
      { id: "x", a: 1, b: [0], codes: [[1, 2], [5]] },
      { id: "y", a: 1, b: [0, 0], codes: [[1], [3], [4]] },
    ]);
    const places = expectedScores(calibration, [-30, 0, 30]);
    expect([...places.expected].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0, 1.5, 3]);
    const codes = expectedScores(calibration, [-30, 0, 30], "code");
    expect(codes.expected[0]).toBeCloseTo(1.5 + 1, 8);
    expect(codes.expected[1]).toBeCloseTo((1.5 + 5) / 2 + 8 / 3, 8);
    expect(codes.expected[2]).toBeCloseTo(9, 8);
    expect([codes.lowest, codes.highest]).toEqual([2, 9]);
  });

  it("integrates testlets out: the mean over factors of what each factor leads to expect", () => {
    const item = { id: "x", a: 1.2, b: [0.3] };
    const calibration = calibrationOf("2pl", [{ ...item, testlet: { id: "t", slope: 0.9 } }]);
    const fine = Array.from({ length: 2001 }, (_, q) => -8 + q * 0.008);
    const mean = fine.reduce((sum, u) => {
      const weight = (Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI)) * 0.008;
      return sum + weight / (1 + Math.exp(-(1.2 * (0.5 - 0.3) + 0.9 * u)));
    }, 0);
    expect(expectedScores(calibration, [0.5]).expected[0]).toBeCloseTo(mean, 7);
  });
});

describe("information", () => {
  it("of an item in a testlet falls below that of the item alone, and sums are refused", () => {
    const alone = calibrationOf("2pl", [{ id: "x", a: 1, b: [0] }]);
    const shared = calibrationOf("2pl", [{ id: "x", a: 1, b: [0], testlet: { id: "t", slope: 1 } }]);
    expect(itemInformation(shared, "x", [0])[0]!).toBeLessThan(itemInformation(alone, "x", [0])[0]!);
    // P′²/PQ with the derivative of the integrated curve, by differences.
    const expected = (theta: number): number => expectedScores(shared, [theta]).expected[0]!;
    const derivative = (expected(0.4 + 1e-5) - expected(0.4 - 1e-5)) / 2e-5;
    const p = expected(0.4);
    expect(itemInformation(shared, "x", [0.4])[0]).toBeCloseTo(derivative ** 2 / (p * (1 - p)), 7);
    expect(() => testInformation(shared, [0])).toThrow(/Use EAP/);
    expect(() => marginalReliability(shared)).toThrow(/Use EAP/);
    expect(() => itemInformation(alone, "y", [0])).toThrow(/no item "y"/);
    expect(() => testInformation(alone, [0], ["y"])).toThrow(/no item "y"/);
    expect(testInformation(alone, [0, 1], [])).toEqual(new Float64Array(2));
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
    // The EAP of a sum is the mean of its patterns' EAPs, by their probabilities; so is the total over all sums the prior's mean.
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

describe("plausible values", () => {
  it("spread as people do where EAPs shrink, the same for the same seed", () => {
    const calibration = referenceCalibration("bfi_consc_gpcm");
    const { table } = referenceResponses("bfi_consc_eap", idsOf(calibration));
    const eap = abilities(calibration, table);
    const { values, draws, statement } = plausibleValues(calibration, table, { draws: 400, seed: 7 });
    for (const person of [0, 50, 100]) {
      const own = values.slice(person * draws, (person + 1) * draws);
      const mean = own.reduce((sum, value) => sum + value, 0) / draws;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
      const se = eap.se[person]!;
      expect(Math.abs(mean - eap.theta[person]!)).toBeLessThan((4 * se) / Math.sqrt(draws));
      expect(Math.abs(variance / se ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
    }
    expect(plausibleValues(calibration, table, { draws: 400, seed: 7 }).values).toEqual(values);
    expect(plausibleValues(calibration, table, { seed: 8 }).values).toHaveLength(5 * 205);
    expect(plausibleValues(calibration, table, { seed: 8 }).values[0]).not.toBe(values[0]);
    expect(statement).toContain("not scores of persons");
  });
});
