import { describe, expect, it } from "vitest";
import { responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { abilities } from "./abilities.js";
import { abilityStatuses } from "./ability-columns.js";
import { calibrationOf } from "./calibration.test-support.js";
import { plausibleValues } from "./plausible-values.js";

const difficulties = [-1.5, -0.5, 0, 0.5, 1.5];
const slope = 1.3;
const bank = (other: Parameters<typeof calibrationOf>[2] = {}) =>
  calibrationOf(
    "2pl",
    difficulties.map((b, i) => ({ id: `q${i}`, a: slope, b: [b] })),
    other,
  );
const patterns = [
  [1, 1, 1, 1, 1],
  [0, 0, 0, 0, 0],
  [1, 1, 0, 1, 0],
];
const table = responseTable(
  difficulties.map((_, i) => `q${i}`),
  patterns,
);

/** Mean of each posterior by a sum over 200,001 points. */
function byDefinition({ mean, sd }: { mean: number; sd: number }): number[] {
  return patterns.map((_, person) => {
    const points = Array.from({ length: 200_001 }, (_, at) => mean + sd * (-12 + (24 * at) / 200_000));
    const logs = points.map((theta) =>
      difficulties.reduce((sum, b, i) => {
        const sign = patterns[person]![i] === 1 ? -1 : 1;
        return sum - Math.log1p(Math.exp(sign * slope * (theta - b)));
      }, 0),
    );
    const heights = logs.map((log, at) => log - 0.5 * ((points[at]! - mean) / sd) ** 2);
    const top = heights.reduce((most, height) => Math.max(most, height), -Infinity);
    const shares = heights.map((height) => Math.exp(height - top));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.reduce((sum, share, at) => sum + share * points[at]!, 0) / total;
  });
}

describe("estimates drawn to a prior that the calibration's nodes do not cover", () => {
  it.each([
    ["wide", { mean: 0, sd: 3 }],
    ["far", { mean: 100, sd: 1 }],
    ["narrow", { mean: 0.1, sd: 0.01 }],
    ["outside", { mean: -8, sd: 2 }],
  ])("are what the definition gives: %s", (_, prior) => {
    const { theta, status } = abilities(bank(), table, { prior });
    byDefinition(prior).forEach((expected, person) => {
      expect(Math.abs(theta[person]! - expected)).toBeLessThan(1e-4);
      expect(status[person]).toBe(abilityStatuses.indexOf("estimated"));
    });
    const { values } = plausibleValues(bank(), table, { seed: 1, draws: 1, prior });
    expect([...values].every(Number.isFinite)).toBe(true);
  });

  it("do not end at nodes from −1 to 1, nor at those of people who spread widely", () => {
    const short = bank({ quadrature: { nodes: 21, from: -1, to: 1 } });
    const wide = bank({ sd: 2.6 });
    for (const [calibration, sd] of [
      [short, 1],
      [wide, 2.6],
    ] as const) {
      const { theta } = abilities(calibration, table);
      byDefinition({ mean: 0, sd }).forEach((expected, person) => {
        expect(Math.abs(theta[person]! - expected)).toBeLessThan(1e-4);
      });
    }
  });

  it.each([
    { mean: 0, sd: 1e6 },
    { mean: 1e9, sd: 1 },
    { mean: 0, sd: 1e-6 },
  ])("are refused where it takes too many nodes: %j", (prior) => {
    expect(() => abilities(bank(), table, { prior })).toThrow(ScoringError);
  });
});
