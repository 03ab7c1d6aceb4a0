import { describe, expect, it } from "vitest";
import { referenceSample, referenceStatistics } from "./fit.test-support.js";
import { localDependence } from "./local-dependence.js";
import { meanSquares } from "./mean-squares.js";
import { residualsOf } from "./residuals.js";

describe.each(referenceStatistics.map((reference) => [reference.name, reference] as const))(
  "residuals of %s",
  (_, reference) => {
    const sample = referenceSample(reference);
    const residuals = residualsOf(sample);

    it("Q3 and LD X² are the reference's, to 1e-8", () => {
      const pairs = localDependence(sample, residuals, true);
      expect(pairs.length).toBe(reference.pairs.length);
      pairs.forEach(({ first, second, q3, table }, at) => {
        const wanted = reference.pairs[at]!;
        expect([sample.items[first]!.id, sample.items[second]!.id]).toEqual(wanted.items);
        expect(Math.abs(q3 - wanted.q3)).toBeLessThan(1e-8);
        expect(Math.abs(table!.x2 - wanted.x2)).toBeLessThan(1e-8);
        expect(Math.abs(table!.g2 - wanted.g2)).toBeLessThan(1e-8);
        expect(Math.abs(table!.v - wanted.v)).toBeLessThan(1e-8);
        expect(table!.df).toBe(wanted.df);
      });
    });

    it("infit and outfit are the reference's, to 1e-8; their z to 1e-6", () => {
      meanSquares(sample, residuals).forEach((found, at) => {
        const wanted = reference.meanSquares[at]!;
        expect(Math.abs(found.infit - wanted.infit)).toBeLessThan(1e-8);
        expect(Math.abs(found.outfit - wanted.outfit)).toBeLessThan(1e-8);
        expect(Math.abs(found.infitZ! - wanted.infitZ)).toBeLessThan(1e-6);
        expect(Math.abs(found.outfitZ! - wanted.outfitZ)).toBeLessThan(1e-6);
      });
    });
  },
);
