import { describe, expect, it } from "vitest";
import { referenceSample, referenceStatistics } from "./fit.test-support.js";
import { correlationResidual, limitedInformation } from "./limited-information.js";

describe.each(referenceStatistics.map((reference) => [reference.name, reference] as const))(
  "limited information of %s",
  (_, reference) => {
    const sample = referenceSample(reference);
    const known = reference.statistics.filter(
      ({ stat, jacobian_condition = 0 }) => stat !== undefined && jacobian_condition < 1e6,
    );

    it.each(known.map((statistic) => [statistic.type, statistic] as const))(
      "%s is the reference's",
      (type, of) => {
        const found = limitedInformation(sample, type)!;
        const close = (value: number, wanted: number): void => {
          expect(Math.abs(value - wanted) / Math.max(1e-3, Math.abs(wanted))).toBeLessThan(1e-6);
        };
        expect(found.df).toBe(of.df);
        close(found.value, of.stat!);
        close(found.p, of.p!);
        close(found.rmsea, of.RMSEA!);
        close(found.low, of.RMSEA_5!);
        close(found.high, of.RMSEA_95!);
        expect(found.nullDf).toBe(of.null_df);
        close(found.nullValue, of.null_stat!);
        close(found.cfi, of.CFI!);
        close(found.tli, of.TLI!);
      },
    );

    it("SRMSR is the reference's", () => {
      expect(correlationResidual(sample)).toBeCloseTo(
        reference.statistics[0]!.SRMSR ?? reference.statistics[1]!.SRMSR!,
        9,
      );
    });
  },
);
