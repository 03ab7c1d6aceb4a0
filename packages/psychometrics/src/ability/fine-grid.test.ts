import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { abilities } from "./abilities.js";
import { calibrationOf, type ItemSketch } from "./calibration.test-support.js";
import { plausibleValues } from "./plausible-values.js";

/** A graded test of so many items, and responses of people of known ability. */
function longTest(items: number, people: number, testlets = 0) {
  const random = randomFrom(items);
  const sketches = Array.from({ length: items }, (_, at): ItemSketch => {
    const middle = -1.5 + (3 * (at % 11)) / 10;
    const testlet = testlets > 0 ? { testlet: { id: `t${at % testlets}`, slope: 0.8 } } : {};
    return { id: `q${at}`, a: 1.2 + (at % 3) / 4, b: [middle - 1, middle, middle + 1], ...testlet };
  });
  const rows = Array.from({ length: people }, (_, person) => {
    const theta = -1.93 + (3.9 * person) / people;
    return sketches.map(({ a, b }) => {
      const draw = random();
      return (b ?? []).filter((step) => draw < 1 / (1 + Math.exp(-(a as number) * (theta - step)))).length;
    });
  });
  const table = responseTable(
    sketches.map(({ id }) => id),
    rows,
  );
  const codes = sketches.map(() => [[0], [1], [2], [3]]);
  return {
    calibration: calibrationOf(
      "graded",
      sketches.map((sketch, at) => ({ ...sketch, codes: codes[at]! })),
    ),
    table,
  };
}

function onGrid(calibration: Calibration, nodes: number): Calibration {
  return { ...calibration, quadrature: { nodes, from: -6, to: 6 } };
}

describe("the posterior of a long test", () => {
  it.each([100, 300, 600])("is as on a fine grid with %i items", (items) => {
    const { calibration, table } = longTest(items, 12);
    const found = abilities(calibration, table);
    const fine = abilities(onGrid(calibration, 2401), table);
    found.theta.forEach((theta, person) => {
      expect(theta).toBeCloseTo(fine.theta[person]!, 4);
      expect(found.se[person]! / fine.se[person]!).toBeCloseTo(1, 3);
    });
  });

  it("is as on a fine grid where testlets are long, too", () => {
    const { calibration, table } = longTest(120, 4, 2);
    const found = abilities(calibration, table);
    // 121 nodes for ability; the factors have as many as they ask for in both.
    const fine = abilities(onGrid(calibration, 241), table);
    found.theta.forEach((theta, person) => {
      expect(theta).toBeCloseTo(fine.theta[person]!, 5);
      expect(found.se[person]! / fine.se[person]!).toBeCloseTo(1, 4);
    });
  });

  it("gives plausible values their spread", () => {
    const { calibration, table } = longTest(300, 3);
    const draws = 400;
    const { values } = plausibleValues(calibration, table, { seed: 3, draws });
    const { theta, se } = abilities(calibration, table);
    theta.forEach((mean, person) => {
      const own = values.slice(person * draws, (person + 1) * draws);
      const spread = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws);
      expect(spread / se[person]!).toBeGreaterThan(0.85);
      expect(spread / se[person]!).toBeLessThan(1.15);
    });
  });
});
