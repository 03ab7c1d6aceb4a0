import { describe, expect, it } from "vitest";
import { readJson } from "../fixtures.test-support.js";
import { ScoringError } from "../scoring-error.js";
import { alpha } from "./alpha.js";
import { covariances } from "./covariance.js";
import { decisionStudy } from "./d-study.js";
import { scenarioMeans } from "./item-scores.js";
import { crossedReference, scenarioOf } from "./reliability.test-support.js";
import { estimateVarianceComponents } from "./variance-components.js";

interface Row {
  readonly n_scen: number;
  readonly n_item: number;
  readonly Erho2: number;
  readonly Phi: number;
  readonly sem_rel: number;
  readonly sem_abs: number;
}

describe("decisionStudy", () => {
  const scores = crossedReference("pxis_balanced.csv");
  const reference = readJson<{ d_study: readonly Row[]; balanced_reml: Record<string, number> }>("pxis.json");
  const { p, s, item, ps, residual } = reference.balanced_reml;
  const components = { person: p!, scenario: s!, item: item!, personScenario: ps!, residual: residual! };

  it.each(reference.d_study)("agrees with the reference on $n_scen scenarios of $n_item items", (row) => {
    const study = decisionStudy(
      components,
      Array.from({ length: row.n_scen }, () => row.n_item),
    );
    expect(Math.abs(study.generalizability - row.Erho2)).toBeLessThan(1e-8);
    expect(Math.abs(study.dependability - row.Phi)).toBeLessThan(1e-8);
    expect(Math.abs(study.relativeError - row.sem_rel)).toBeLessThan(1e-8);
    expect(Math.abs(study.absoluteError - row.sem_abs)).toBeLessThan(1e-8);
  });

  it("gives the form that was sat the alpha of its scenario means", () => {
    const { components } = estimateVarianceComponents(scores, scenarioOf);
    const study = decisionStudy(components, [4, 4, 4, 4, 4, 4, 4, 4]);
    const overScenarios = alpha(covariances(scenarioMeans(scores, scenarioOf)).matrix);
    expect(Math.abs(study.generalizability - overScenarios)).toBeLessThan(1e-10);
  });

  it("gains more by another scenario than by as many items more in the old ones", () => {
    const spread = decisionStudy(components, [4, 4, 4, 4]);
    const heaped = decisionStudy(components, [8, 8]);
    const uneven = decisionStudy(components, [10, 2, 2, 2]);
    expect(spread.generalizability).toBeGreaterThan(heaped.generalizability);
    expect(spread.generalizability).toBeGreaterThan(uneven.generalizability);
  });

  it("refuses a form without items", () => {
    expect(() => decisionStudy(components, [])).toThrow(ScoringError);
    expect(() => decisionStudy(components, [2, 0])).toThrow(ScoringError);
  });
});
