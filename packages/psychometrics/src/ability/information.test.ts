import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { calibrationOf, idsOf, referenceCalibration } from "./calibration.test-support.js";
import { expectedScores } from "./expected-scores.js";
import { conditionalStandardErrors, itemInformation, testInformation } from "./information.js";
import { marginalReliability } from "./reliability.js";

const fits = ["lsat6_2pl", "lsat6_rasch", "lsat7_2pl", "lsat7_rasch"];

describe.each(fits)("information of %s", (fit) => {
  const calibration = referenceCalibration(fit);

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
