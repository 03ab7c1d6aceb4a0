import type { CurveDifference } from "@leadsim/scenarios";
import type { ItemCurve } from "../irt/curve.js";
import { marginalProbabilities } from "../irt/marginal-probabilities.js";
import { normalQuadrature } from "../irt/quadrature.js";

/**
 * Far enough for both tails of any usable item, and fine enough for 1e-6; with a testlet's factor, over which curves
 * are averaged, for 1e-4.
 */
const reach = 80;
const steps = 160_000;
const stepsOfTestlet = 16_000;
const factor = normalQuadrature({ nodes: 21, from: -6, to: 6 });

/**
 * How far apart an item's expected scores are in two groups, at equal ability; scores count categories from 0. Areas
 * are over all abilities, focal less reference (Raju, 1988; Cohen, Kim & Baker, 1993).
 *
 * @param population the focal group's ability distribution
 */
export function curveDifference(
  reference: ItemCurve,
  focal: ItemCurve,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): CurveDifference {
  const room = new Float64Array(reference.categories);
  const shares = [reference, focal].some(({ testletSlopes }) => testletSlopes.some((slope) => slope !== 0));
  const count = shares ? stepsOfTestlet : steps;
  const difference = (theta: number): number =>
    expectedScore(focal, theta, room) - expectedScore(reference, theta, room);
  const width = (2 * reach) / count;
  let [signedArea, unsignedArea] = [0, 0];
  for (let at = 0; at <= count; at += 1) {
    const height = difference(-reach + at * width) * (at === 0 || at === count ? 0.5 : 1);
    signedArea += height * width;
    unsignedArea += Math.abs(height) * width;
  }
  const { nodes, weights } = normalQuadrature(undefined, mean, sd);
  let [signed, unsigned] = [0, 0];
  nodes.forEach((theta, q) => {
    const height = difference(theta);
    signed += weights[q]! * height;
    unsigned += weights[q]! * Math.abs(height);
  });
  return { signedArea, unsignedArea, signed, unsigned };
}

function expectedScore(curve: ItemCurve, theta: number, room: Float64Array): number {
  marginalProbabilities(curve, factor, theta, room);
  let sum = 0;
  for (let k = 1; k < curve.categories; k += 1) sum += k * room[k]!;
  return sum;
}
