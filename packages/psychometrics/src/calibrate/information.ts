import type { Matrix } from "../numeric/matrix.js";
import type { Component } from "./component.js";
import type { Evaluation } from "./expectation.js";
import { crossItems } from "./information-of-items.js";
import { crossTestlets } from "./information-of-testlets.js";
import type { Problem } from "./problem.js";
import { scoreTable } from "./score-table.js";
import { addPriorInformation } from "./slope-prior.js";
import { addOnce, type Symmetric } from "./symmetric.js";

/**
 * The observed information of the marginal log-likelihood (and of the priors of slopes, where there are any),
 * exact on the grid, by the missing-information principle (Louis, 1982): with S = Σ_j S_j the complete-data
 * score of a person and expectations over their posterior, I = Σ_i −E[Σ_j (∂²P_j)/P_j] − E[Σ_{j ≠ l} S_j
 * S_l′] + E[S]·E[S]′. Local independence given the nodes leaves only products of two items' scores, which
 * need no more than expected joint counts.
 */
export function observedInformation(problem: Problem, evaluation: Evaluation): Matrix {
  const size = problem.parameters;
  const sum: Symmetric = { size, values: new Float64Array(size * size) };
  problem.components.forEach((component, place) => {
    component.set(evaluation.parameters);
    ownCurvature(component, evaluation.counts, problem.layout.offset[problem.layout.firstRow[place]!]!, sum);
  });
  const scores = problem.components.map((component) => scoreTable(component));
  if (problem.testlets === 0) crossItems(problem, evaluation, scores, sum);
  else crossTestlets(problem, evaluation, scores, sum);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) sum.values[b * size + a] = sum.values[a * size + b]!;
  }
  const information = { rows: size, columns: size, values: sum.values };
  addPriorInformation(problem.priors, information);
  return information;
}

function ownCurvature(component: Component, counts: Float64Array, from: number, sum: Symmetric): void {
  const { parameters, rows, nodes, curvature } = component;
  const count = parameters.length;
  if (count === 0) return;
  const total = new Float64Array(count * count);
  for (let node = 0; node < nodes; node += 1) {
    component.at(node, 2);
    for (let k = 0; k < rows; k += 1) {
      const expected = counts[from + k * nodes + node]!;
      for (let at = 0; at < count * count; at += 1) {
        total[at] = total[at]! + expected * curvature[k * count * count + at]!;
      }
    }
  }
  for (let p = 0; p < count; p += 1) {
    for (let r = 0; r <= p; r += 1) addOnce(sum, parameters[p]!, parameters[r]!, -total[p * count + r]!);
  }
}
