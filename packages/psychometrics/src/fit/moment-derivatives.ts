import type { CalibrationGroup } from "@leadsim/scenarios";
import type { Quadrature } from "../irt/quadrature.js";
import type { FitSample } from "./fit-sample.js";
import { freeParameters } from "./free-parameters.js";
import type { ItemFunctions } from "./item-functions.js";
import type { Moments } from "./moments.js";

/** Derivatives of all moments of all groups (one group after the other) by one free parameter. */
export type MomentDerivative = Float64Array;

/** One list per parameter that was estimated: of the items, then of the groups. */
export function momentDerivatives(
  sample: FitSample,
  functions: ItemFunctions,
  moments: Moments,
  given: Float64Array,
): MomentDerivative[] {
  const { calibration, groups } = sample;
  const byGroup = groups.flatMap(({ id, ability }, g) => {
    const group = calibration.groups.find((each) => each.id === id)!;
    return bends(group, ability).map((bend) => {
      const derivative = new Float64Array(moments.count * groups.length);
      const nodes = bend.length;
      for (let a = 0; a < moments.count; a += 1) {
        let sum = 0;
        for (let q = 0; q < nodes; q += 1) sum += bend[q]! * given[a * nodes + q]!;
        derivative[g * moments.count + a] = sum;
      }
      return derivative;
    });
  });
  return [...byItem(sample, functions, moments), ...byGroup];
}

function byItem({ calibration, items, groups }: FitSample, functions: ItemFunctions, moments: Moments) {
  const { count, first, second } = moments;
  const moved: number[][] = items.map(() => []);
  for (let a = 0; a < count; a += 1) {
    moved[functions.item[first[a]!]!]!.push(a);
    if (second[a]! >= 0) moved[functions.item[second[a]!]!]!.push(a);
  }
  const known = new Map(calibration.items.map((item) => [item.id, item]));
  return items.flatMap(({ id }, i) =>
    freeParameters(known.get(id)!, calibration.model).map((parameter) => {
      const derivative = new Float64Array(count * groups.length);
      for (const a of moved[i]!) {
        const [one, two] = [first[a]!, second[a]!];
        const own = functions.item[one] === i ? one : two;
        const other = two < 0 ? -1 : own === one ? two : one;
        const together = other >= 0 && functions.cluster[other] === functions.cluster[own];
        const bent = functions.derivative(own, parameter, together ? other : undefined);
        const rest = other >= 0 && !together ? functions.product([other]) : undefined;
        groups.forEach(({ ability: { weights } }, g) => {
          let sum = 0;
          for (let q = 0; q < weights.length; q += 1) sum += weights[q]! * bent[q]! * (rest ? rest[q]! : 1);
          derivative[g * count + a] = sum;
        });
      }
      return derivative;
    }),
  );
}

/**
 * Derivatives of the weights of the ability nodes by a group's mean and standard deviation, where they were
 * estimated.
 */
function bends(
  { mean, sd, standardErrors }: CalibrationGroup,
  { nodes, weights }: Quadrature,
): Float64Array[] {
  const bend = (of: (node: number) => number): Float64Array => {
    const raw = nodes.map(of);
    const average = raw.reduce((sum, value, q) => sum + value * weights[q]!, 0);
    return raw.map((value, q) => weights[q]! * (value - average));
  };
  return [
    ...(standardErrors.mean === null ? [] : [bend((node) => (node - mean) / sd ** 2)]),
    ...(standardErrors.sd === null ? [] : [bend((node) => (node - mean) ** 2 / sd ** 3)]),
  ];
}
