import type { Calibration } from "@leadsim/scenarios";
import { parametersOf } from "../irt/item-parameters.js";
import { type ParameterCovariance, parameterCovariance } from "../irt/parameter-covariance.js";
import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { product, transposed } from "../numeric/product.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type PlannedItem, planProblem } from "./build-problem.js";
import { evaluator } from "./expectation.js";
import type { Fit } from "./fit.js";
import { gridOf } from "./grid.js";
import { observedInformation } from "./information.js";
import type { Prepared } from "./prepare.js";

/** What the errors of anchors add to a fit. */
export interface AnchorError {
  /** Of the free parameters, the anchors' errors carried on. */
  readonly covariance: Matrix;
  /** Of the anchors' parameters, in the order of `anchors`. */
  readonly ofAnchors: Matrix;
  /** Between the free parameters (rows) and the anchors' (columns). */
  readonly between: Matrix;
  /** The anchors among the planned items, each with the place of its first parameter. */
  readonly places: ReadonlyMap<number, number>;
}

/**
 * Anchors are estimates, too. Where they move by δ, the free parameters move by D·δ, D = −I_ff⁻¹ I_fa of the
 * observed information with anchors taken as free, so that the covariance is V + D·V_a·D′ (two-step
 * estimation; Gong & Samaniego, 1981). Undefined where the anchors' calibration states no covariance, or
 * anchors belong to testlets.
 */
export function anchorError(
  table: ResponseTable,
  model: Calibration["model"],
  anchors: Calibration | undefined,
  prepared: Prepared,
  fit: Fit,
): AnchorError | undefined {
  const known = anchors && parameterCovariance(anchors);
  if (!known) return undefined;
  const { items, testlets, groups, people, plan, quadrature } = prepared;
  const fixed = items.flatMap((item, i) => (item.anchor && known.places.has(item.id) ? [i] : []));
  if (fixed.length === 0 || fixed.some((i) => items[i]!.testlet !== undefined)) return undefined;
  const freed = items.map((item): PlannedItem => {
    const { anchor, ...rest } = item;
    return anchor && known.places.has(item.id) ? rest : item;
  });
  const whole = planProblem(table, model, freed, testlets, groups, people, gridOf(quadrature));
  const here = new Float64Array(whole.problem.parameters);
  // Free parameters by their place in the fit; then the anchors'.
  const free = new Int32Array(fit.parameters.length);
  const take = (from: ArrayLike<number>, to: ArrayLike<number>): void => {
    for (let p = 0; p < from.length; p += 1) {
      free[from[p]!] = to[p]!;
      here[to[p]!] = fit.parameters[from[p]!]!;
    }
  };
  const placesOf = ({ mean, logSd }: { readonly mean?: number; readonly logSd?: number }): number[] =>
    [mean, logSd].filter((place) => place !== undefined);
  plan.groups.forEach((group, g) => {
    take(placesOf(group), placesOf(whole.groups[g]!));
  });
  items.forEach((item, i) => {
    if (!item.anchor) take(plan.places[i]!, whole.places[i]!);
  });
  const places = new Map<number, number>();
  const own: number[] = [];
  for (const i of fixed) {
    places.set(i, own.length);
    const { values } = parametersOf(model, items[i]!.anchor!);
    whole.places[i]!.forEach((place, p) => {
      here[place] = values[p]!;
      own.push(place);
    });
  }
  const information = observedInformation(whole.problem, evaluator(whole.problem)(here));
  const ofAnchors = anchorsCovariance(
    known,
    fixed.map((i) => ({ id: items[i]!.id, size: whole.places[i]!.length })),
  );
  const between = product(response(information, free, own), ofAnchors);
  const added = product(between, transposed(response(information, free, own)));
  return {
    covariance: {
      ...fit.covariance,
      values: fit.covariance.values.map((value, cell) => value + added.values[cell]!),
    },
    ofAnchors,
    between,
    places,
  };
}

/** D = −I_ff⁻¹ I_fa. */
function response(information: Matrix, free: Int32Array, own: readonly number[]): Matrix {
  const block = zeros(free.length, free.length);
  free.forEach((row, i) => {
    free.forEach((column, j) => {
      put(block, i, j, at(information, row, column));
    });
  });
  const lower = cholesky(block)!;
  const moved = zeros(free.length, own.length);
  own.forEach((place, column) => {
    solve(
      lower,
      Array.from(free, (row) => at(information, row, place)),
    ).forEach((value, row) => {
      put(moved, row, column, -value);
    });
  });
  return moved;
}

function anchorsCovariance(
  { matrix, places }: ParameterCovariance,
  anchors: readonly { readonly id: string; readonly size: number }[],
): Matrix {
  const list = anchors.flatMap(({ id, size }) => Array.from({ length: size }, (_, p) => places.get(id)! + p));
  const block = zeros(list.length, list.length);
  list.forEach((row, i) => {
    list.forEach((column, j) => {
      put(block, i, j, at(matrix, row, column));
    });
  });
  return block;
}
