import { describe, expect, it } from "vitest";
import { abilities } from "./abilities.js";
import { idsOf, referenceCalibration, referenceResponses } from "./calibration.test-support.js";
import { plausibleValues } from "./plausible-values.js";

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
