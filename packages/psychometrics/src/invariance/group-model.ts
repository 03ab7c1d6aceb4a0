import type { Calibration } from "@leadsim/scenarios";
import { clustersOf } from "../calibrate/build-problem.js";
import { gridOf } from "../calibrate/grid.js";
import { itemComponent } from "../calibrate/item-component.js";
import { patternsOf } from "../calibrate/patterns.js";
import { type PopulationPlaces, populationComponent } from "../calibrate/population-component.js";
import { layoutOf, type Problem } from "../calibrate/problem.js";
import { search } from "../calibrate/search.js";
import type { ItemCurve } from "../irt/curve.js";
import { freeDesign, variables } from "../irt/item-design.js";
import { curveAt } from "../irt/item-parameters.js";
import { defaultQuadrature } from "../irt/quadrature.js";
import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import type { SharedItem } from "./shared-categories.js";

/** Models in which slopes can be held equal apart from intercepts. */
export type InvarianceModel = Extract<Calibration["model"], "gpcm" | "graded" | "2pl">;

/** Which parameters of an item are one and the same in all groups. */
export type Equality = "none" | "slopes" | "all";

/** What holds across groups. */
export interface GroupModel {
  /** By item. */
  readonly equal: readonly Equality[];
  /** Whether groups after the first have a mean and a standard deviation of ability of their own; else 0 and 1. */
  readonly means: boolean;
  readonly sds: boolean;
}

/** A model fitted to groups. */
export interface GroupFit {
  readonly logLikelihood: number;
  /** How many are free. */
  readonly parameters: number;
  readonly populations: readonly { readonly mean: number; readonly sd: number }[];
  /** By group and item. */
  readonly curves: readonly (readonly ItemCurve[])[];
}

/** Responses of people in groups. */
export interface GroupedResponses {
  readonly table: ResponseTable;
  /** By person: the group, or −1 for a person who takes no part. */
  readonly group: Int32Array;
  readonly groups: number;
  readonly items: readonly SharedItem[];
}

/**
 * Marginal maximum likelihood of several groups (Bock & Zimowski, 1997), each item once per group, with parameters
 * shared as the model says.
 *
 * @throws ScoringError `not-converged`, `runaway-slope`
 */
export function fitGroups(
  { table, group, groups, items }: GroupedResponses,
  model: InvarianceModel,
  { equal, means, sds }: GroupModel,
): GroupFit {
  const grid = gridOf(defaultQuadrature);
  const start: number[] = [];
  const populationPlaces = Array.from({ length: groups }, (_, g): PopulationPlaces => {
    const places: { mean?: number; logSd?: number } = {};
    if (means && g > 0) places.mean = start.push(0) - 1;
    if (sds && g > 0) places.logSd = start.push(0) - 1;
    return places;
  });
  const designs = items.map(({ counts }) => freeDesign(model, counts, false));
  const places = Array.from({ length: groups }, (): Int32Array[] => []);
  designs.forEach((design, item) => {
    for (let g = 0; g < groups; g += 1) {
      places[g]![item] = Int32Array.from(design.start, (value, p) => {
        const isSlope = design.variable[p] === variables.theta;
        const shared = equal[item] === "all" || (equal[item] === "slopes" && isSlope);
        return g > 0 && shared ? places[0]![item]![p]! : start.push(value) - 1;
      });
    }
  });
  const components = [
    ...populationPlaces.map((own) => populationComponent(grid, own, { mean: 0, sd: 1 })),
    ...places.flatMap((own) => own.map((at, item) => itemComponent(designs[item]!, at, -1, grid))),
  ];
  const layout = layoutOf(components);
  const firstRow = (g: number, item: number): number => layout.firstRow[groups + g * items.length + item]!;
  const problem: Problem = {
    grid,
    components,
    parameters: start.length,
    testlets: 0,
    clusters: clustersOf(components),
    priors: [],
    layout,
    patterns: patternsOf(table.persons, new Float64Array(table.persons).fill(1), (person) => {
      const g = group[person]!;
      if (g < 0) return undefined;
      const rows = [g];
      items.forEach(({ column, recode }, item) => {
        const category = table.cells[person * table.items.length + column]!;
        if (category !== notMet) rows.push(firstRow(g, item) + recode[category]!);
      });
      return rows;
    }),
  };
  const limits = { maxCycles: 500, tolerance: { gradient: 1e-5, change: 1e-7 } };
  const found = search(problem, Float64Array.from(start), limits, (_, parameters) =>
    stopRunaway(parameters, places, items),
  );
  if (!found.converged) {
    throw new ScoringError(
      "not-converged",
      `The model did not converge in ${found.cycles} cycles: use more people, or leave items out that few met.`,
      { cycles: found.cycles, gradient: found.gradient },
    );
  }
  const { parameters, logLikelihood } = found.evaluation;
  return {
    logLikelihood,
    parameters: start.length,
    populations: populationPlaces.map(({ mean, logSd }) => ({
      mean: mean === undefined ? 0 : parameters[mean]!,
      sd: logSd === undefined ? 1 : Math.exp(parameters[logSd]!),
    })),
    curves: places.map((own) =>
      own.map((at, item) =>
        curveAt(
          designs[item]!,
          Float64Array.from(at, (place) => parameters[place]!),
        ),
      ),
    ),
  };
}

/** Past this no parameter of a usable item lies. */
const farthest = 60;

function stopRunaway(
  parameters: Float64Array,
  places: readonly (readonly Int32Array[])[],
  items: readonly SharedItem[],
): void {
  for (const own of places) {
    const item = own.findIndex((at) => at.some((place) => Math.abs(parameters[place]!) > farthest));
    if (item < 0) continue;
    const { id } = items[item]!;
    throw new ScoringError(
      "runaway-slope",
      `A parameter of item ${id} runs off in a group: its responses there are too few or separated. Leave the item out.`,
      { item: id },
    );
  }
}
