import type { Calibration } from "@leadsim/scenarios";
import type { Component } from "../calibrate/component.js";
import { itemComponent } from "../calibrate/item-component.js";
import { scoreTable } from "../calibrate/score-table.js";
import { curveAt, type ItemParameters, parametersOf } from "../irt/item-parameters.js";
import { derivativeRoom } from "../irt/log-derivatives.js";
import { type ParameterCovariance, parameterCovariance } from "../irt/parameter-covariance.js";
import type { Quadrature } from "../irt/quadrature.js";
import { factorSharesOf } from "./factor-shares.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, type MetColumn, type MetResponses } from "./met-responses.js";
import { type PointMethod, warmParts } from "./point-estimate.js";
import { posteriorOf } from "./posterior.js";

/**
 * The variance of an estimate that comes from the errors of the item parameters: g′Vg, g its derivative by
 * the parameters (delta method).
 */
export type ParameterError = (person: number, theta: number) => number;

/**
 * An item whose parameters are unsure, as a component on its nodes, with the place of its first parameter in
 * the covariance.
 */
interface UnsureItem {
  readonly column: MetColumn;
  readonly parameters: ItemParameters;
  readonly component: Component;
  readonly first: number;
}

/**
 * For EAP: ∂θ̂/∂ξ is the posterior covariance of θ with the score by ξ of the responses. Undefined where the
 * calibration states no covariance.
 */
export function parameterErrorOfEap(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
): ParameterError | undefined {
  const covariance = parameterCovariance(calibration);
  if (!covariance) return undefined;
  const items = unsureItems(calibration, bank, met, covariance, bank.prior);
  const scores = items.map(({ component }) => scoreTable(component));
  const posterior = posteriorOf(bank, met);
  const shares = new Float64Array(bank.prior.nodes.length);
  const factorShares = factorSharesOf(bank, met);
  const gradient = gradientRoom(items);
  return (person, theta) => {
    posterior(person, shares);
    const given = factorShares(person);
    gradient.filled = 0;
    items.forEach(({ column, component, first }, i) => {
      const category = categoryMet(met, person, column);
      if (category < 0) return;
      const { nodes, parameters } = component;
      for (let p = 0; p < parameters.length; p += 1) {
        const from = (category * parameters.length + p) * nodes;
        let value = 0;
        for (let q = 0; q < shares.length; q += 1) {
          const share = shares[q]!;
          if (share === 0) continue;
          value +=
            share *
            (bank.prior.nodes[q]! - theta) *
            scoreAt(scores[i]!, from, q, nodes / shares.length, given, column);
        }
        add(gradient, first + p, value);
      }
    });
    return spread(gradient, covariance);
  };
}

/** The score at an ability node, over the factor's distribution there where the item is in a testlet. */
function scoreAt(
  score: Float64Array,
  from: number,
  q: number,
  factors: number,
  given: readonly (Float64Array | undefined)[],
  { item }: MetColumn,
): number {
  if (item.testlet < 0) return score[from + q]!;
  const shares = given[item.testlet]!;
  let sum = 0;
  for (let u = 0; u < factors; u += 1) sum += shares[q * factors + u]! * score[from + q * factors + u]!;
  return sum;
}

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
  const gradient = gradientRoom(items);
  return (person, theta) => {
    around.nodes[0] = theta - step;
    around.nodes[1] = theta + step;
    const curvature = curvatureAt(person);
    const warm = method === "wle" ? warmBends(items, met, person, theta) : undefined;
    gradient.filled = 0;
    items.forEach(({ column, component, first }, i) => {
      const category = categoryMet(met, person, column);
      if (category < 0) return;
      const count = component.parameters.length;
      component.at(0, 1);
      const before = component.score.slice(category * count, (category + 1) * count);
      component.at(1, 1);
      for (let p = 0; p < count; p += 1) {
        const bend = (component.score[category * count + p]! - before[p]!) / (2 * step);
        add(gradient, first + p, (bend + (warm?.(i, p) ?? 0)) / curvature);
      }
    });
    return spread(gradient, covariance);
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

function unsureItems(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  { places }: ParameterCovariance,
  ability: Quadrature,
): UnsureItem[] {
  const grid = { ability, factors: bank.factor };
  const byId = new Map(calibration.items.map((item) => [item.id, item]));
  return met.columns.flatMap((column) => {
    const first = places.get(column.item.id);
    if (first === undefined) return [];
    const parameters = parametersOf(calibration.model, byId.get(column.item.id)!);
    const { design, values } = parameters;
    const component = itemComponent(design, Int32Array.from(values.keys()), column.item.testlet, grid);
    component.set(values);
    return [{ column, parameters, component, first }];
  });
}

/** Derivatives by the parameters of the items that a person met. */
interface Gradient {
  readonly places: Int32Array;
  readonly values: Float64Array;
  filled: number;
}

function gradientRoom(items: readonly UnsureItem[]): Gradient {
  const size = items.reduce((sum, { component }) => sum + component.parameters.length, 0);
  return { places: new Int32Array(size), values: new Float64Array(size), filled: 0 };
}

function add(gradient: Gradient, place: number, value: number): void {
  gradient.places[gradient.filled] = place;
  gradient.values[gradient.filled] = value;
  gradient.filled += 1;
}

function spread({ places, values, filled }: Gradient, { matrix }: ParameterCovariance): number {
  const size = matrix.columns;
  let sum = 0;
  for (let i = 0; i < filled; i += 1) {
    const row = places[i]! * size;
    let rest = 0.5 * values[i]! * matrix.values[row + places[i]!]!;
    for (let j = 0; j < i; j += 1) rest += values[j]! * matrix.values[row + places[j]!]!;
    sum += 2 * values[i]! * rest;
  }
  return Math.max(0, sum);
}
