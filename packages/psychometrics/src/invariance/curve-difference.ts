import { categoryProbabilities, type ItemCurve } from "../irt/curve.js";
import { normalQuadrature } from "../irt/quadrature.js";

/** How far apart an item's expected scores are in two groups, at equal ability; scores count categories from 0. */
export interface CurveDifference {
  /** The area between the curves over all abilities, focal less reference (Raju, 1988; Cohen, Kim & Baker, 1993). */
  readonly signedArea: number;
  /** The same without regard to sign. */
  readonly unsignedArea: number;
  /** The mean difference over the focal group's abilities. */
  readonly signed: number;
  /** The mean absolute difference over them. */
  readonly unsigned: number;
}

/** Far enough for both tails of any usable item, and fine enough for 1e-6. */
const reach = 80;
const steps = 160_000;

/** @param population the focal group's ability distribution */
export function curveDifference(
  reference: ItemCurve,
  focal: ItemCurve,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): CurveDifference {
  const room = new Float64Array(reference.categories);
  const difference = (theta: number): number =>
    expectedScore(focal, theta, room) - expectedScore(reference, theta, room);
  const width = (2 * reach) / steps;
  let [signedArea, unsignedArea] = [0, 0];
  for (let at = 0; at <= steps; at += 1) {
    const height = difference(-reach + at * width) * (at === 0 || at === steps ? 0.5 : 1);
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
  categoryProbabilities(curve, theta, 0, room, 0);
  let sum = 0;
  for (let k = 1; k < curve.categories; k += 1) sum += k * room[k]!;
  return sum;
}
