import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../fixtures.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { idsOf, referenceCalibration } from "./calibration.test-support.js";
import { empiricalReliability, marginalReliability } from "./reliability.js";

describe("reliability", () => {
  it.each(["lsat6_2pl", "lsat7_2pl"])("agrees with the reference on %s", (fit) => {
    const calibration = referenceCalibration(fit);
    const { reliability } = readJson<{
      reliability: { empirical_rxx_EAP: number; marginal_rxx: number };
    }>(`ability/${fit}.json`);
    const items = idsOf(calibration);
    const rows = readCsv(`calibrate/${fit.slice(0, 5)}.csv`).map((row) => items.map((item) => row[item]));
    const eap = abilities(calibration, responseTable(items, rows));
    expect(empiricalReliability(eap)).toBeCloseTo(reliability.empirical_rxx_EAP, 6);
    expect(marginalReliability(calibration)).toBeCloseTo(reliability.marginal_rxx, 6);
  });

  it("is the share of variance that estimates keep", () => {
    const theta = Float64Array.of(-1, 0, 1);
    expect(empiricalReliability({ theta, sd: Float64Array.of(0.5, 0.5, 0.5) })).toBeCloseTo(0.8, 12);
    const some = Float64Array.of(-1, Number.NaN, 0, 1, Infinity);
    const sd = Float64Array.of(0.5, Number.NaN, 0.5, 0.5, Number.NaN);
    expect(empiricalReliability({ theta: some, sd })).toBeCloseTo(0.8, 12);
    expect(empiricalReliability({ theta: theta.slice(0, 1), sd: theta.slice(0, 1) })).toBeNaN();
  });
});
