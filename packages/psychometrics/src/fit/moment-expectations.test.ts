import { describe, expect, it } from "vitest";
import { calibrationOf } from "../ability/calibration.test-support.js";
import { categoryProbabilities } from "../irt/curve.js";
import { responseTable } from "../responses/response-table.js";
import { fitSample } from "./fit-sample.js";
import { itemFunctions } from "./item-functions.js";
import { momentDerivatives } from "./moment-derivatives.js";
import { covarianceOfMoments, givenAbility, marginal } from "./moment-expectations.js";
import { momentsOf } from "./moments.js";

/** Two testlets of two items and an item by itself, with two or three categories. */
const sketches = [
  { id: "a", a: 1.2, b: [-0.5, 0.4], testlet: { id: "s", slope: 0.8 } },
  { id: "b", a: 0.7, b: [0.2], testlet: { id: "s", slope: 0.5 } },
  { id: "c", a: 1.5, b: [0.1] },
  { id: "d", a: 0.9, b: [-1, 1], testlet: { id: "t", slope: 1.1 } },
  { id: "e", a: 1.1, b: [0.6], testlet: { id: "t", slope: 0.4 } },
];
const quadrature = { nodes: 9, from: -4, to: 4 };
const rows = Array.from({ length: 40 }, (_, person) =>
  sketches.map(({ b }, i) => (person + i * (person % 3)) % (b.length + 1)),
);
const ids = sketches.map(({ id }) => id);

function sampleOf(model: "gpcm" | "graded", changed = sketches) {
  const errors = { a: 0.1, b: [0.1, 0.1] };
  const calibration = calibrationOf(model, changed, { quadrature });
  const free = calibration.items.map((item) => ({ ...item, standardErrors: errors }));
  return fitSample({ ...calibration, items: free as typeof calibration.items }, responseTable(ids, rows));
}

/** All patterns with their probabilities: every node of ability and of both factors at once. */
function patternsOf({ items, groups, factor }: ReturnType<typeof sampleOf>) {
  const patterns = items.reduce<number[][]>(
    (list, { curve }) =>
      list.flatMap((own) => Array.from({ length: curve.categories }, (_, k) => [...own, k])),
    [[]],
  );
  const room = new Float64Array(3);
  const { nodes, weights } = groups[0]!.ability;
  const probability = patterns.map(() => 0);
  nodes.forEach((theta, q) => {
    factor.nodes.forEach((s, one) => {
      factor.nodes.forEach((t, two) => {
        const weight = weights[q]! * factor.weights[one]! * factor.weights[two]!;
        const shares = items.map(({ curve, testlet }) => {
          categoryProbabilities(curve, theta, testlet === 0 ? s : testlet === 1 ? t : 0, room, 0);
          return [...room];
        });
        patterns.forEach((pattern, at) => {
          probability[at]! += pattern.reduce((product, k, i) => product * shares[i]![k]!, weight);
        });
      });
    });
  });
  return { patterns, probability };
}

describe.each(["gpcm", "graded"] as const)("moments of %s items in testlets", (model) => {
  const sample = sampleOf(model);
  const functions = itemFunctions(sample);
  const { weights } = sample.groups[0]!.ability;

  it.each(["C2", "M2*"] as const)("have the means and covariances of all patterns, for %s", (kind) => {
    const moments = momentsOf(kind, functions, () => true);
    const given = givenAbility(functions, moments, weights.length);
    const { patterns, probability } = patternsOf(sample);
    const value = (pattern: readonly number[], at: number): number => {
      if (at < 0) return 1;
      const item = functions.item[at]!;
      const own = at - functions.place[item]!;
      return own === 0 ? pattern[item]! : Number(pattern[item] === own);
    };
    const terms = patterns.map((pattern) =>
      Array.from(moments.first, (at, a) => value(pattern, at) * value(pattern, moments.second[a]!)),
    );
    const mean = (of: (term: readonly number[]) => number): number =>
      terms.reduce((sum, term, at) => sum + probability[at]! * of(term), 0);
    const means = marginal(given, weights);
    const covariances = covarianceOfMoments(functions, moments, given, weights);
    let place = 0;
    for (let a = 0; a < moments.count; a += 1) {
      expect(means[a]).toBeCloseTo(
        mean((term) => term[a]!),
        12,
      );
      for (let b = a; b < moments.count; b += 1) {
        const both = mean((term) => term[a]! * term[b]!);
        expect(covariances[place]).toBeCloseTo(both - means[a]! * means[b]!, 12);
        place += 1;
      }
    }
  });

  it("have the derivatives of small steps, also by slopes on testlets", () => {
    const moments = momentsOf("C2", functions, () => true);
    const found = momentDerivatives(
      sample,
      functions,
      moments,
      givenAbility(functions, moments, weights.length),
    );
    const step = 1e-5;
    const meansAt = (by: number): Float64Array => {
      const moved = sketches.map((item) =>
        item.testlet && item.id === "a"
          ? { ...item, testlet: { ...item.testlet, slope: item.testlet.slope + by } }
          : item,
      );
      const own = sampleOf(model, moved);
      return marginal(givenAbility(itemFunctions(own), moments, weights.length), weights);
    };
    const [up, down] = [meansAt(step), meansAt(-step)];
    // Of item a: slope, two intercepts, and the slope on its testlet.
    found[3]!.forEach((derivative, a) => {
      expect(derivative).toBeCloseTo((up[a]! - down[a]!) / (2 * step), 8);
    });
  });
});
