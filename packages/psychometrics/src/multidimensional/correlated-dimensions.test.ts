import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCsv, readFixture, readJson } from "../fixtures.test-support.js";
import { randomFrom } from "../numeric/random.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { correlatedDimensions, problemOf } from "./correlated-dimensions.js";
import { dimensionPosteriors, evaluateDimensions } from "./dimension-likelihood.js";

interface Reference {
  readonly fit: {
    readonly logLik: number;
    readonly n_par: number;
    readonly AIC: number;
    readonly BIC: number;
  };
  readonly latent_correlation: readonly (readonly number[])[];
  readonly pars: readonly Record<string, number>[];
}

describe("two correlated dimensions of bfi items against the reference", () => {
  const people = readCsv("fit/multidim/bfi_agree_consc_700.csv");
  const items = Object.keys(people[0]!);
  const table = responseTable(
    items,
    people.map((person) => items.map((item) => person[item]!)),
  );
  const reference = readJson<Reference>("fit/multidim/bfi_agree_consc_graded_2d.json");
  const fit = correlatedDimensions(table, {
    model: "graded",
    dimensions: items.map((item) => item[0]!),
    nodes: 31,
  });

  it("has the log-likelihood to 1e-4, a and b to 2e-3, the correlation to 1e-3", () => {
    expect(Math.abs(fit.logLikelihood - reference.fit.logLik)).toBeLessThan(1e-4);
    expect(fit.parameters).toBe(reference.fit.n_par);
    expect(Math.abs(fit.aic - reference.fit.AIC)).toBeLessThan(1e-3);
    expect(Math.abs(fit.bic - reference.fit.BIC)).toBeLessThan(1e-3);
    expect(Math.abs(fit.correlations[0]![1]! - reference.latent_correlation[0]![1]!)).toBeLessThan(1e-3);
    fit.items.forEach(({ a, b }, at) => {
      const row = reference.pars[at]!;
      expect(Math.abs(a - row.a!)).toBeLessThan(2e-3);
      b.forEach((step, k) => {
        // Far steps that hardly anybody takes are known to fewer digits: -a·b is what is estimated.
        expect(Math.abs(-a * step - row[`d.d${k + 1}`]!)).toBeLessThan(2e-3);
      });
    });
  });

  it("has the EAPs of both together to 1e-3", () => {
    readCsv("fit/multidim/bfi_agree_consc_graded_2d_eap200.csv").forEach((row, person) => {
      const { theta, se } = fit.scores[person]!;
      for (const d of [0, 1]) {
        expect(Math.abs(theta[d]! - row[`dense_eap.Var${d + 1}`]!)).toBeLessThan(1e-3);
        expect(Math.abs(se[d]! - row[`dense_se.Var${d + 1}`]!)).toBeLessThan(1e-3);
      }
    });
  });
});

describe.each([
  ["graded", 31, 6],
  ["gpcm", 41, 5],
] as const)(
  "three dimensions, 66 items, 39%% missing by design, %s, at the reference's parameters",
  (model, nodes, reach) => {
    const [head = "", ...lines] = gunzipSync(readFixture(`fit/multidim/sim3pillar_${model}.csv.gz`))
      .toString()
      .trim()
      .split("\n");
    const rows = lines.map((line) => line.split(",").map((cell) => (cell === "" ? undefined : Number(cell))));
    const table = responseTable(head.split(","), rows);
    const reference = readJson<Reference>(`fit/multidim/sim3pillar_${model}.json`);
    const names = ["1", "2", "3"];
    const options = { model, dimensions: reference.pars.map(({ pillar }) => String(pillar)) };
    const r = reference.latent_correlation;
    const parameters = Float64Array.from([
      ...reference.pars.flatMap((row) => [row.a!, row.d1!, row.d2!, row.d3!]),
      ...[r[1]![0]!, r[2]![0]!, r[2]![1]!],
    ]);

    it("has the log-likelihood to 1e-2, and no slope to climb", () => {
      const { problem } = problemOf(table, { ...options, nodes, reach }, names);
      const { logLikelihood, gradient } = evaluateDimensions(problem, table, parameters)!;
      expect(Math.abs(logLikelihood - reference.fit.logLik)).toBeLessThan(1e-2);
      expect(Math.max(...gradient.map(Math.abs))).toBeLessThan(0.05);
    });

    it("has the EAPs of all three together, their errors and covariances, to 1e-3", () => {
      const some = firstPeople(table, 200);
      const { problem } = problemOf(table, { ...options, nodes: model === "gpcm" ? 49 : 41 }, names);
      const found = dimensionPosteriors(problem, some, parameters);
      readCsv(`fit/multidim/sim3pillar_${model}_eap200.csv`).forEach((row, person) => {
        const { means, covariances } = found[person]!;
        for (const d of [0, 1, 2]) {
          expect(Math.abs(means[d]! - row[`eap${d + 1}`]!)).toBeLessThan(1e-3);
          expect(Math.abs(Math.sqrt(covariances.values[d * 4]!) - row[`se${d + 1}`]!)).toBeLessThan(1e-3);
        }
        expect(Math.abs(covariances.values[1]! - row.cov12!)).toBeLessThan(1e-3);
        expect(Math.abs(covariances.values[5]! - row.cov23!)).toBeLessThan(1e-3);
      });
    });
  },
);

function firstPeople(table: ResponseTable, persons: number): ResponseTable {
  return { ...table, persons, cells: table.cells.slice(0, persons * table.items.length) };
}

describe("the gradient", () => {
  const random = randomFrom(3);
  const rows = Array.from({ length: 80 }, () =>
    Array.from({ length: 6 }, () => (random() < 0.2 ? undefined : Math.floor(3 * random()))),
  );
  const table = responseTable(["a1", "a2", "b1", "b2", "c1", "c2"], rows);
  const names = ["a", "b", "c"];
  const dimensions = ["a", "a", "b", "b", "c", "c"];

  it.each(["graded", "gpcm"] as const)("is that of differences, of %s", (model) => {
    const { problem, start } = problemOf(table, { model, dimensions, nodes: 15 }, names);
    const at = (parameters: Float64Array) => evaluateDimensions(problem, table, parameters)!;
    const { gradient } = at(start);
    start.forEach((value, p) => {
      const moved = (step: number) => at(start.map((own, other) => (other === p ? value + step : own)));
      const slope = (moved(1e-5).logLikelihood - moved(-1e-5).logLikelihood) / 2e-5;
      expect(Math.abs(slope - gradient[p]!)).toBeLessThan(1e-4);
    });
  });

  it("knows correlations that can't be, and the prior of who met nothing", () => {
    const { problem, start } = problemOf(table, { model: "gpcm", dimensions, nodes: 15 }, names);
    start.set([0.9, 0.9, -0.9], start.length - 3);
    expect(evaluateDimensions(problem, table, start)).toBeUndefined();
  });

  it("refuses what is no dimension", () => {
    const codeOf = (own: readonly string[]): string => {
      try {
        correlatedDimensions(table, { model: "gpcm", dimensions: own });
      } catch (error) {
        if (error instanceof ScoringError) return error.code;
        throw error;
      }
      return "none";
    };
    expect(codeOf(["a", "a", "a", "a", "a", "a"])).toBe("bad-option");
    expect(codeOf(["a", "b"])).toBe("bad-option");
    expect(codeOf(["a", "a", "a", "a", "a", "b"])).toBe("too-few-items");
  });
});
