import { describe, expect, it } from "vitest";
import { categoryProbabilities, type ItemCurve } from "./curve.js";
import { derivativeRoom, logDerivatives } from "./log-derivatives.js";

const gpcm: ItemCurve = {
  kind: "adjacent",
  categories: 4,
  slopes: Float64Array.of(0, 1.2, 2.4, 3.6),
  intercepts: Float64Array.of(0, 0.8, 0.5, -1),
  testletSlopes: Float64Array.of(0, 0.6, 1.2, 1.8),
};
const nominal: ItemCurve = {
  kind: "adjacent",
  categories: 3,
  slopes: Float64Array.of(0, -0.7, 1.1),
  intercepts: Float64Array.of(0, 0.4, -0.2),
  testletSlopes: Float64Array.of(0, 0, 0),
};
const graded: ItemCurve = {
  kind: "cumulative",
  categories: 4,
  slopes: Float64Array.of(0, 1.4, 1.4, 1.4),
  intercepts: Float64Array.of(0, 1.5, 0.2, -1.3),
  testletSlopes: Float64Array.of(0, 0.5, 0.5, 0.5),
};

describe.each([
  ["generalized partial credit", gpcm],
  ["nominal", nominal],
  ["graded", graded],
])("derivatives of ln P, %s", (_, curve) => {
  const log = (theta: number, factor: number): Float64Array => {
    const into = new Float64Array(curve.categories);
    categoryProbabilities(curve, theta, factor, into, 0);
    return into.map(Math.log);
  };

  it.each([
    [-2.3, 0],
    [0.1, 0.7],
    [1.9, -1.2],
  ])("are those of small steps, at %d with factor %d", (theta, factor) => {
    const room = derivativeRoom(curve.categories);
    logDerivatives(curve, theta, factor, room);
    const step = 1e-4;
    const [below, here, above] = [log(theta - step, factor), log(theta, factor), log(theta + step, factor)];
    for (let k = 0; k < curve.categories; k += 1) {
      expect(room.probability[k]).toBeCloseTo(Math.exp(here[k]!), 12);
      expect(room.first[k]).toBeCloseTo((above[k]! - below[k]!) / (2 * step), 6);
      expect(room.second[k]).toBeCloseTo((above[k]! - 2 * here[k]! + below[k]!) / (step * step), 5);
    }
  });

  it("stay finite far out, where probabilities vanish", () => {
    const room = derivativeRoom(curve.categories);
    for (const theta of [-500, 500]) {
      logDerivatives(curve, theta, 0, room);
      expect([...room.first, ...room.second].every(Number.isFinite)).toBe(true);
    }
  });
});
