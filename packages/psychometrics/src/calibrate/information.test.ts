import { describe, expect, it } from "vitest";
import { simulateResponses, trueItem } from "../../validation/simulate-responses.js";
import { at } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { evaluator } from "./expectation.js";
import { observedInformation } from "./information.js";
import type { CalibrateOptions } from "./options.js";
import { prepare } from "./prepare.js";

const items = Array.from({ length: 7 }, (_, i) => trueItem(`${i}`, 1, [-0.6, i / 8]));
const rows = simulateResponses("gpcm", items, 90, randomFrom(4), { met: 5 });
const table = responseTable(
  items.map(({ id }) => id),
  rows,
);
const groups = rows.map((_, person) => (person % 2 ? "one" : "two"));
const testlets = ["s", "s", "s", undefined, "pair", "pair", undefined];
const quadrature = { nodes: 9, from: -4, to: 4 };

/** The largest difference between the information and central differences of the gradient, over the largest entry. */
function distance(options: CalibrateOptions): number {
  const { plan } = prepare(table, { ...options, quadrature });
  const { problem, start } = plan;
  // Anywhere will do: it need not be the maximum.
  const here = start.map((value, p) => value + 0.2 * Math.sin(p + 1));
  const evaluate = evaluator(problem);
  const information = observedInformation(problem, evaluate(here));
  let most = 0;
  let scale = 0;
  for (let p = 0; p < here.length; p += 1) {
    const moved = (by: number) =>
      evaluate(here.map((value, place) => (place === p ? value + by : value))).gradient;
    const [up, down] = [moved(1e-5), moved(-1e-5)];
    for (let r = 0; r < here.length; r += 1) {
      const numeric = -(up[r]! - down[r]!) / 2e-5;
      most = Math.max(most, Math.abs(numeric - at(information, r, p)));
      scale = Math.max(scale, Math.abs(numeric));
    }
  }
  return most / scale;
}

describe("the observed information is the second derivative", () => {
  const models = ["gpcm", "graded", "nominal", "rasch"] as const;

  it.each(models)("%s", (model) => {
    expect(distance({ model })).toBeLessThan(1e-7);
  });

  it.each(models)("%s with groups", (model) => {
    expect(distance({ model, groups })).toBeLessThan(1e-7);
  });

  it.each(models)("%s with testlets of three and two, items in none, groups and weights", (model) => {
    const weights = rows.map((_, person) => 1 + (person % 3) / 2);
    expect(distance({ model, groups, testlets, weights })).toBeLessThan(1e-7);
  });
});
