import { describe, expect, it } from "vitest";
import { readCsv, readJson } from "../../../psychometrics/src/fixtures.test-support.js";
import { opportunitiesOf, type Placed } from "../evidence/opportunities.js";
import { errorCovariance, errorVariance, type Measured, ownReliability } from "./error.js";
import { expectedOn } from "./expected.js";
import { defaultPriors } from "./priors.js";
import { weightsOf } from "./weights.js";

const known = () => 0.5;
const unknown = () => undefined;
const none = { person: 1, personScenario: 0, personDecision: 0, residual: 0, scenario: 0, item: 0 };

function even(opportunities: number, scenarios: number, competency = 0): Placed[] {
  return Array.from({ length: opportunities }, (_, n) => ({
    competency,
    scenario: n % scenarios,
    decision: n,
    attainable: 4,
    share: 0.5,
  }));
}

function measured(pieces: readonly Placed[], expected: () => number | undefined = known): Measured {
  const [weights] = weightsOf(opportunitiesOf(pieces));
  if (!weights) throw new Error("no weights");
  return { weights, expected: expectedOn(weights, expected, 0.5) };
}

describe("error by the shares of weight", () => {
  it("agrees with the D study of the reference, relative and absolute", () => {
    const { balanced_anova, d_study } = readJson<{
      balanced_anova: { vc: Record<"residual" | "ps" | "item" | "s" | "p", number> };
      d_study: {
        n_scen: number;
        n_item: number;
        Erho2: number;
        Phi: number;
        sem_rel: number;
        sem_abs: number;
      }[];
    }>("pxis.json");
    const { residual, ps, item, s, p } = balanced_anova.vc;
    const components = { person: p, personScenario: ps, personDecision: 0, residual, scenario: s, item };
    for (const row of d_study) {
      const pieces = even(row.n_scen * row.n_item, row.n_scen);
      const relative = measured(pieces);
      const absolute = measured(pieces, unknown);
      // The reference's D study used REML components, which differ from ANOVA's in the eighth digit.
      expect(ownReliability(relative, components)).toBeCloseTo(row.Erho2, 6);
      expect(ownReliability(absolute, components)).toBeCloseTo(row.Phi, 6);
      expect(Math.sqrt(errorVariance(relative, components))).toBeCloseTo(row.sem_rel, 6);
      expect(Math.sqrt(errorVariance(absolute, components))).toBeCloseTo(row.sem_abs, 6);
    }
  });

  it.each([0, 0.6])(
    "gives the reference's reliability and standard error by opportunities, scenario SD %d",
    (sd) => {
      const rows = readCsv("opportunity_precision.csv").filter((row) => row.scenario_sd === sd);
      const [one, two] = rows as [Record<string, number>, Record<string, number>];
      // One and two opportunities in one scenario fix the components: 1/ρ − 1 = σ²ps + σ²res/n, in units of σ²p.
      const single = 1 / (one.rel_G_abs as number) - 1;
      const double = 1 / (two.rel_G_abs as number) - 1;
      const residual = 2 * (single - double);
      const components = { ...none, personScenario: single - residual, residual };
      const person = (one.kelley_se as number) ** 2 / (1 - (one.rel_G_abs as number));
      for (const row of rows) {
        const [n, scenarios] = [row.n_opp as number, row.n_scen as number];
        // Three over two scenarios: the reference splits evenly, which no form can.
        if (n % scenarios !== 0) continue;
        const reliability = ownReliability(measured(even(n, scenarios)), components);
        expect(reliability).toBeCloseTo(row.rel_G_abs as number, 6);
        expect(Math.sqrt(person * (1 - reliability))).toBeCloseTo(row.kelley_se as number, 6);
      }
    },
  );

  it("uses the actual, unequal shares", () => {
    const pieces = [
      { competency: 0, scenario: 0, decision: 0, attainable: 4, share: 1 },
      { competency: 0, scenario: 0, decision: 1, attainable: 2, share: 0 },
      { competency: 0, scenario: 1, decision: 2, attainable: 2, share: 0 },
    ];
    const of = measured(pieces);
    expect(errorVariance(of, { ...none, personScenario: 1 })).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
    expect(errorVariance(of, { ...none, personDecision: 1 })).toBeCloseTo(0.25 + 2 / 16, 12);
    expect(errorVariance(of, { ...none, residual: 1 })).toBeCloseTo(0.25 + 2 / 16, 12);
    expect(errorVariance(of, { ...none, scenario: 1, item: 1 })).toBe(0);
    expect(errorVariance(measured(pieces, unknown), { ...none, scenario: 1 })).toBeCloseTo(0.625, 12);
  });

  it("averages two behaviors of one competency at one decision before it sums", () => {
    const pieces = [
      { competency: 0, scenario: 0, decision: 0, attainable: 4, share: 1 },
      { competency: 0, scenario: 0, decision: 0, attainable: 2, share: 0 },
      { competency: 0, scenario: 0, decision: 1, attainable: 3, share: 0 },
    ];
    const of = measured(pieces);
    // Both decisions offer 3 levels on average, so each carries half.
    expect([...of.weights.byDecision.values()]).toEqual([0.5, 0.5]);
    expect(of.weights.pieces.map(({ weight }) => weight)).toEqual([2 / 6, 1 / 6, 0.5]);
    expect(errorVariance(of, { ...none, personDecision: 1 })).toBeCloseTo(0.5, 12);
    expect(errorVariance(of, { ...none, residual: 1 })).toBeCloseTo(4 / 36 + 1 / 36 + 0.25, 12);
  });

  it("shares error between competencies through scenarios and decisions only", () => {
    const { components } = defaultPriors;
    const a = measured(even(4, 2));
    const b = measured(even(4, 2, 1));
    const elsewhere = measured(
      even(4, 2, 1).map((piece) => ({ ...piece, scenario: 9, decision: piece.decision + 9 })),
    );
    expect(errorCovariance(a, b, components)).toBeCloseTo(
      components.personScenario / 2 + components.personDecision / 4,
      12,
    );
    expect(errorCovariance(a, elsewhere, components)).toBe(0);
  });
});
