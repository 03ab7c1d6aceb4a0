import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { calibrate } from "./calibrate.js";
import { evaluator } from "./expectation.js";
import type { CalibrateOptions } from "./options.js";
import { eachPersonScore } from "./person-scores.js";
import { prepare } from "./prepare.js";

const random = randomFrom(8);
const items = gpcmItems(7, random);
const rows = simulateResponses("gpcm", items, 300, random, { met: 5 });
const table = responseTable(
  items.map(({ id }) => id),
  rows,
);
const groups = rows.map((_, person) => (person % 2 ? "one" : "two"));
const weights = rows.map((_, person) => 1 + (person % 3) / 2);
const testlets = ["s", "s", "s", undefined, "pair", "pair", undefined];

describe("scores of persons", () => {
  it.each([
    ["gpcm", {}],
    ["graded", { groups, weights }],
    ["gpcm", { groups, testlets, quadrature: { nodes: 9, from: -4, to: 4 } }],
  ] as const)("add up to the gradient: %s", (model, options: Partial<CalibrateOptions>) => {
    const { problem, start } = prepare(table, { model, ...options }).plan;
    const evaluation = evaluator(problem)(start.map((value, p) => value + 0.2 * Math.sin(p + 1)));
    const sum = new Float64Array(problem.parameters);
    eachPersonScore(problem, evaluation, (pattern, { places, values, filled }) => {
      for (let i = 0; i < filled; i += 1) sum[places[i]!]! += problem.patterns.weights[pattern]! * values[i]!;
    });
    sum.forEach((value, p) => {
      expect(Math.abs(value - evaluation.gradient[p]!)).toBeLessThan(1e-8);
    });
  });
});

describe("sampling weights", () => {
  const fitted = (options: Partial<CalibrateOptions>) => calibrate(table, { model: "gpcm", ...options });
  const errors = ({ items: found }: ReturnType<typeof fitted>) =>
    found.map(({ standardErrors }) => standardErrors.a as number);

  it("of 100 for everybody change nothing but that errors are robust", () => {
    const plain = fitted({});
    const heavy = fitted({ weights: rows.map(() => 100) });
    expect(heavy.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    expect(heavy.sample).toMatchObject({ persons: 300, effective: 300, weights: "sampling" });
    expect(heavy.bic).toBeCloseTo(plain.bic, 8);
    errors(heavy).forEach((error, i) => {
      expect(Math.abs(error / errors(plain)[i]! - 1)).toBeLessThan(0.35);
    });
  });

  it("scaled alike give the same numbers; unequal ones give larger errors than as many people", () => {
    const uneven = rows.map((_, person) => (person % 10 === 0 ? 20 : 1));
    const one = fitted({ weights: uneven });
    const hundred = fitted({ weights: uneven.map((weight) => 100 * weight) });
    errors(one).forEach((error, i) => {
      expect(Math.abs(error / errors(hundred)[i]! - 1)).toBeLessThan(1e-6);
    });
    // (30·20 + 270)² / (30·400 + 270)
    expect(one.sample.effective).toBeCloseTo(870 ** 2 / 12270, 8);
    expect(one.warnings.map(({ code }) => code)).toContain("small-sample");
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value) / list.length;
    expect(mean(errors(one))).toBeGreaterThan(1.4 * mean(errors(fitted({}))));
  });

  it("are not counts: a row that stands for three people is three people", () => {
    const counted = fitted({ counts: rows.map(() => 3) });
    expect(counted.sample).toMatchObject({ persons: 900, effective: 900, weights: "counts" });
    const plain = errors(fitted({}));
    errors(counted).forEach((error, i) => {
      expect(error).toBeCloseTo(plain[i]! / Math.sqrt(3), 8);
    });
  });
});
