import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { calibrate } from "../calibrate/calibrate.js";
import { readResponses } from "../calibrate/calibrate.test-support.js";
import { scoreTable } from "../calibrate/score-table.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { defaultQuadrature } from "../irt/quadrature.js";
import { quadratic } from "../numeric/matrix.js";
import { randomFrom } from "../numeric/random.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { factorSharesOf } from "./factor-shares.js";
import { withFineFactors } from "./fine-grid.js";
import { itemBank } from "./item-bank.js";
import { categoryMet, itemsMet, metResponses } from "./met-responses.js";
import { posteriorOf } from "./posterior.js";
import { reachingPrior } from "./reaching-grid.js";
import { unsureItems } from "./unsure-items.js";

/** The same by definition: every node, every entry of the covariance, one person after the other. */
function byDefinition(calibration: Calibration, table: ResponseTable): number[] {
  const coarse = reachingPrior(itemBank(calibration));
  const met = metResponses(coarse, table, false);
  const bank = withFineFactors(coarse, itemsMet(met));
  const covariance = parameterCovariance(calibration)!;
  const { nodes } = bank.prior;
  const items = unsureItems(calibration, bank, met, covariance, bank.prior).map((item) => ({
    ...item,
    scores: scoreTable(item.component),
  }));
  const posterior = posteriorOf(bank, met);
  const factorShares = factorSharesOf(bank, met);
  const shares = new Float64Array(nodes.length);
  return Array.from({ length: table.persons }, (_, person) => {
    if (posterior(person, shares) === 0) return Number.NaN;
    const theta = shares.reduce((sum, share, q) => sum + share * nodes[q]!, 0);
    const variance = shares.reduce((sum, share, q) => sum + share * (nodes[q]! - theta) ** 2, 0);
    const ofFactors = factorShares(person);
    const gradient = new Float64Array(covariance.matrix.rows);
    for (const { column, component, first, scores } of items) {
      const category = categoryMet(met, person, column);
      if (category < 0) continue;
      const count = component.parameters.length;
      const factors = component.nodes / nodes.length;
      for (let p = 0; p < count; p += 1) {
        const start = (category * count + p) * component.nodes;
        gradient[first + p] = shares.reduce((sum, share, q) => {
          let score = 0;
          for (let u = q * factors; u < (q + 1) * factors; u += 1) {
            score += scores[start + u]! * (factors === 1 ? 1 : ofFactors[column.item.testlet]![u]!);
          }
          return sum + share * (nodes[q]! - theta) * score;
        }, 0);
      }
    }
    return Math.sqrt(variance + quadratic(covariance.matrix, gradient));
  });
}

const random = randomFrom(20261130);
const items = gpcmItems(9, random);
const ids = items.map(({ id }) => id);
const complete = simulateResponses("gpcm", items, 400, random);
const gaps = complete.map((row) => row.map((code) => (random() < 0.4 ? undefined : code)));
const halves = gaps.map((_, person) => (person % 2 === 0 ? "first" : "second"));
const testlets = ids.map((_, item) => `s${Math.floor(item / 3)}`);
/** Two, three and four categories, so that items begin anywhere in a four. */
const coarser = gaps.map((row) =>
  row.map((code, item) => (code === undefined ? undefined : Math.min(code, 1 + (item % 3)))),
);

describe("errors of items in an EAP, against the definition", () => {
  it.each([
    ["all met", calibrate(responseTable(ids, complete), { model: "gpcm" }), complete],
    ["gaps", calibrate(responseTable(ids, gaps), { model: "gpcm" }), gaps],
    ["gaps, graded", calibrate(responseTable(ids, gaps), { model: "graded" }), gaps],
    ["unequal items", calibrate(responseTable(ids, coarser), { model: "gpcm" }), coarser],
    ["unequal items, Rasch", calibrate(responseTable(ids, coarser), { model: "rasch" }), coarser],
    ["nominal", calibrate(responseTable(ids, coarser), { model: "nominal" }), coarser],
    ["two groups", calibrate(responseTable(ids, gaps), { model: "gpcm", groups: halves }), gaps],
    ["testlets", calibrate(responseTable(ids, gaps), { model: "gpcm", testlets }), gaps.slice(0, 40)],
    [
      "columns in another order, among them some in testlets",
      calibrate(responseTable(ids, coarser), {
        model: "gpcm",
        testlets: ids.map((_, item) => (item % 2 === 0 ? "s" : undefined)),
      }),
      coarser.slice(0, 60).map((row) => row.toReversed()),
    ],
  ] as const)("%s", (name, calibrated, rows) => {
    // As fine with testlets as without: nobody's posterior then asks for other nodes.
    const calibration = { ...calibrated, quadrature: { ...calibrated.quadrature, ...defaultQuadrature } };
    const columns = name.startsWith("columns") ? ids.toReversed() : ids;
    const table = responseTable(columns, rows);
    const { se, sd } = abilities(calibration, table);
    byDefinition(calibration, table).forEach((expected, person) => {
      if (Number.isNaN(expected)) expect(se[person]).toBeNaN();
      else expect(Math.abs(se[person]! - expected)).toBeLessThan(1e-8);
    });
    expect(Math.max(...se.map((own, person) => own - sd[person]!))).toBeGreaterThan(1e-4);
  });

  it("66 items and 39% gaps", () => {
    const { items: names, rows } = readResponses("calibrate/gpcm66_mcar.csv.gz");
    const calibration = calibrate(responseTable(names, rows), { model: "gpcm" });
    const table = responseTable(names, rows.slice(0, 300));
    const { se } = abilities(calibration, table);
    byDefinition(calibration, table).forEach((expected, person) => {
      expect(Math.abs(se[person]! - expected)).toBeLessThan(1e-8);
    });
  });
});
