import type { Calibration } from "@leadsim/scenarios";
import { curveAt } from "../irt/item-parameters.js";
import { derivativeRoom } from "../irt/log-derivatives.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import type { Quadrature } from "../irt/quadrature.js";
import { quadraticForm } from "../numeric/fours/quadratic-form.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, type MetResponses } from "./met-responses.js";
import { type PointMethod, warmParts } from "./point-estimate.js";
import { type UnsureItem, unsureItems } from "./unsure-items.js";

/**
 * The variance of an estimate that comes from the errors of the item parameters: g′Vg, g its derivative by
 * the parameters (delta method).
 */
export type ParameterError = (person: number, theta: number) => number;

const step = 1e-4;

/**
 * For the highest point of a likelihood (with or without a prior), ∂θ̂/∂ξ = (∂²ℓ/∂θ∂ξ)/I, I the curvature
 * there; of WLE with the derivative of Warm's term J/2I, too.
 *
 * @param curvatureAt the curvature of what was maximized
 */
export function parameterErrorOfPoint(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  method: PointMethod,
  curvatureAt: (person: number) => number,
): ParameterError | undefined {
  const covariance = parameterCovariance(calibration);
  if (!covariance) return undefined;
  const around: Quadrature = { nodes: new Float64Array(2), weights: new Float64Array(2) };
  const items = unsureItems(calibration, bank, met, covariance, around);
  const form = quadraticForm(covariance.matrix);
  return (person, theta) => {
    around.nodes[0] = theta - step;
    around.nodes[1] = theta + step;
    const curvature = curvatureAt(person);
    const warm = method === "wle" ? warmBends(items, met, person, theta) : undefined;
    form.clear(0);
    items.forEach(({ column, component, first }, i) => {
      const category = categoryMet(met, person, column);
      if (category < 0) return;
      const count = component.parameters.length;
      form.name(0, first, count);
      component.at(0, 1);
      const before = component.score.slice(category * count, (category + 1) * count);
      component.at(1, 1);
      for (let p = 0; p < count; p += 1) {
        const bend = (component.score[category * count + p]! - before[p]!) / (2 * step);
        form.set(0, first + p, (bend + (warm?.(i, p) ?? 0)) / curvature);
      }
    });
    return Math.max(0, form.of(0));
  };
}

/** How J/2I of the items that a person met moves with each of their parameters. */
function warmBends(
  items: readonly UnsureItem[],
  met: MetResponses,
  person: number,
  theta: number,
): (item: number, parameter: number) => number {
  const room = derivativeRoom(Math.max(2, ...items.map(({ column }) => column.item.curve.categories)));
  let [information, bend] = [0, 0];
  for (const column of met.columns) {
    if (categoryMet(met, person, column) < 0) continue;
    const own = warmParts(column.item.curve, theta, room);
    information += own.information;
    bend += own.bend;
  }
  return (item, parameter) => {
    const { design, values } = items[item]!.parameters;
    const at = (by: number) => {
      const moved = values.slice();
      moved[parameter] = moved[parameter]! + by;
      return warmParts(curveAt(design, moved), theta, room);
    };
    const [up, down] = [at(step), at(-step)];
    const byInformation = (up.information - down.information) / (2 * step);
    return ((up.bend - down.bend) / (2 * step) - (bend / information) * byInformation) / (2 * information);
  };
}
