import type { Calibration } from "@leadsim/scenarios";
import { clustersOf } from "../calibrate/build-problem.js";
import { gridOf } from "../calibrate/grid.js";
import { gridFitOf, isCoarse } from "../calibrate/grid-fit.js";
import { itemComponent } from "../calibrate/item-component.js";
import { patternsOf } from "../calibrate/patterns.js";
import { type PopulationPlaces, populationComponent } from "../calibrate/population-component.js";
import { layoutOf, type Problem } from "../calibrate/problem.js";
import { search } from "../calibrate/search.js";
import type { ItemCurve } from "../irt/curve.js";
import { freeDesign, type ItemDesign, variables } from "../irt/item-design.js";
import { curveAt } from "../irt/item-parameters.js";
import type { QuadratureRange } from "../irt/quadrature.js";
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
  /** Whether the nodes were too far apart for how sure people's abilities are. */
  readonly isCoarse: boolean;
}

/** Responses of people in groups. */
export interface GroupedResponses {
  readonly table: ResponseTable;
  /** By person: the group, or −1 for a person who takes no part. */
  readonly group: Int32Array;
  readonly groups: number;
  readonly items: readonly SharedItem[];
  /** Sets of items that share a factor of their own beside ability. */
  readonly testlets: readonly string[];
  /** By item: the place of its testlet, or −1. */
  readonly testletOf: readonly number[];
}

/**
 * Marginal maximum likelihood of several groups (Bock & Zimowski, 1997), each item once per group, with parameters
 * shared as the model says.
 *
 * @throws ScoringError `not-converged`, `runaway-slope`
 */
export function fitGroups(
  grouped: GroupedResponses,
  model: InvarianceModel,
  held: GroupModel,
  quadrature: QuadratureRange,
): GroupFit {
  const { groups, items, testletOf } = grouped;
  const start: number[] = [];
  const populationPlaces = Array.from({ length: groups }, (_, g): PopulationPlaces => {
    const places: { mean?: number; logSd?: number } = {};
    if (held.means && g > 0) places.mean = start.push(0) - 1;
    if (held.sds && g > 0) places.logSd = start.push(0) - 1;
    return places;
  });
  const designs = items.map(({ counts }, item) => freeDesign(model, counts, testletOf[item]! >= 0));
  const places = placesOf(grouped, designs, held.equal, start);
  const problem = problemOf(grouped, designs, places, populationPlaces, start.length, quadrature);
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
    isCoarse: isCoarse(gridFitOf(problem, found.evaluation)),
  };
}

/** By group and item: the places of its parameters, one place for what is one and the same in all groups. */
function placesOf(
  { groups, testletOf }: GroupedResponses,
  designs: readonly ItemDesign[],
  equal: readonly Equality[],
  start: number[],
): Int32Array[][] {
  const places = Array.from({ length: groups }, (): Int32Array[] => []);
  // Two items of a testlet tell only the product of their slopes on it: they share one.
  const isPair = (testlet: number): boolean =>
    testlet >= 0 && testletOf.filter((of) => of === testlet).length === 2;
  const pairs = new Map<string, number>();
  designs.forEach((design, item) => {
    const testlet = testletOf[item]!;
    const own = equal[item]!;
    const pairIsEqual = equal.some((part, other) => testletOf[other] === testlet && part !== "none");
    for (let g = 0; g < groups; g += 1) {
      places[g]![item] = Int32Array.from(design.start, (value, p) => {
        const variable = design.variable[p]!;
        if (variable === variables.factor && isPair(testlet)) {
          const key = `${testlet} ${pairIsEqual ? 0 : g}`;
          const place = pairs.get(key) ?? start.push(value) - 1;
          pairs.set(key, place);
          return place;
        }
        const shared = own === "all" || (own === "slopes" && variable !== variables.one);
        return g > 0 && shared ? places[0]![item]![p]! : start.push(value) - 1;
      });
    }
  });
  return places;
}

function problemOf(
  { table, group, groups, items, testlets, testletOf }: GroupedResponses,
  designs: readonly ItemDesign[],
  places: readonly (readonly Int32Array[])[],
  populationPlaces: readonly PopulationPlaces[],
  parameters: number,
  quadrature: QuadratureRange,
): Problem {
  const grid = gridOf(quadrature);
  // Items outside testlets first, then testlet by testlet, each of them for every group.
  const order = items.map((_, item) => item).sort((i, j) => testletOf[i]! - testletOf[j]! || i - j);
  const components = [
    ...populationPlaces.map((own) => populationComponent(grid, own, { mean: 0, sd: 1 })),
    ...order.flatMap((item) =>
      places.map((own) => itemComponent(designs[item]!, own[item]!, testletOf[item]!, grid)),
    ),
  ];
  const layout = layoutOf(components);
  return {
    grid,
    components,
    parameters,
    testlets: testlets.length,
    clusters: clustersOf(components),
    priors: [],
    layout,
    patterns: patternsOf(table.persons, new Float64Array(table.persons).fill(1), (person) => {
      const g = group[person]!;
      if (g < 0) return undefined;
      const rows = [g];
      order.forEach((item, place) => {
        const { column, recode } = items[item]!;
        const category = table.cells[person * table.items.length + column]!;
        if (category === notMet) return;
        rows.push(layout.firstRow[groups + place * groups + g]! + recode[category]!);
      });
      return rows;
    }),
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
