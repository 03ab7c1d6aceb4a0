import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { fixedDesign, freeDesign, type ItemDesign, variables } from "../irt/item-design.js";
import { notMet, type ResponseTable } from "../responses/response-table.js";
import type { Component } from "./component.js";
import type { Grid } from "./grid.js";
import type { ItemCategories } from "./item-categories.js";
import { itemComponent } from "./item-component.js";
import { patternsOf } from "./patterns.js";
import type { People } from "./people.js";
import { type PopulationPlaces, populationComponent } from "./population-component.js";
import { layoutOf, type Patterns, type Problem } from "./problem.js";

/** An item to fit, or to keep. */
export interface PlannedItem extends ItemCategories {
  readonly id: string;
  /** Its column in the table. */
  readonly column: number;
  /** Its testlet, or undefined. */
  readonly testlet: string | undefined;
  readonly anchor?: CalibrationItem;
}

/** What is free in a group's ability distribution, and where the rest is fixed. */
export interface PlannedGroup {
  readonly mean: number | "free";
  readonly sd: number | "free";
}

/** A problem with where everybody's parameters are in it. */
export interface Plan {
  readonly problem: Problem;
  readonly start: Float64Array;
  /** By item, in the order given: the places of its parameters (slopes, intercepts, testlet). */
  readonly places: readonly Int32Array[];
  /** By group. */
  readonly groups: readonly PopulationPlaces[];
  /** Places of slopes on ability and on testlets' factors, with where they usually lie. */
  readonly slopes: ReadonlyMap<number, UsualSlope>;
}

/**
 * Where a slope usually lies, as a weak prior: about 1 for two categories, and per step less the more steps
 * there are.
 */
export interface UsualSlope {
  readonly on: "ability" | "testlet";
  readonly mean: number;
  readonly sd: number;
}

/** Lays out the components, their parameters and the responses. */
export function planProblem(
  table: ResponseTable,
  model: Calibration["model"],
  items: readonly PlannedItem[],
  testlets: readonly string[],
  groups: readonly PlannedGroup[],
  people: People,
  grid: Grid,
  priorsOn: readonly UsualSlope["on"][] = [],
): Plan {
  const start: number[] = [];
  const groupPlaces = groups.map(({ mean, sd }): PopulationPlaces => {
    const places: { mean?: number; logSd?: number } = {};
    if (mean === "free") places.mean = start.push(0) - 1;
    if (sd === "free") places.logSd = start.push(0) - 1;
    return places;
  });
  const populations = groups.map(({ mean, sd }, g) =>
    populationComponent(grid, groupPlaces[g]!, {
      mean: mean === "free" ? 0 : mean,
      sd: sd === "free" ? 1 : sd,
    }),
  );
  const fitted = itemComponents(model, items, testlets, grid, start);
  const components = [...populations, ...fitted.components];
  const layout = layoutOf(components);
  const firstRows = fitted.order.map((_, place) => layout.firstRow[populations.length + place]!);
  const problem: Problem = {
    grid,
    components,
    parameters: start.length,
    testlets: testlets.length,
    clusters: clustersOf(components),
    priors: [...fitted.slopes]
      .filter(([, { on }]) => priorsOn.includes(on))
      .map(([place, { mean, sd }]) => ({ place, mean, sd })),
    patterns: gatherPatterns(
      table,
      people,
      fitted.order.map((i) => items[i]!),
      firstRows,
    ),
    layout,
  };
  return {
    problem,
    start: Float64Array.from(start),
    places: fitted.places,
    groups: groupPlaces,
    slopes: fitted.slopes,
  };
}

interface ItemComponents {
  /** Places of the items: outside testlets first, then testlet by testlet. */
  readonly order: readonly number[];
  /** In that order. */
  readonly components: readonly Component[];
  /** By item as given. */
  readonly places: readonly Int32Array[];
  readonly slopes: ReadonlyMap<number, UsualSlope>;
}

/** @param start where the search begins; the items' parameters are added to it */
function itemComponents(
  model: Calibration["model"],
  items: readonly PlannedItem[],
  testlets: readonly string[],
  grid: Grid,
  start: number[],
): ItemComponents {
  const testletOf = ({ testlet }: PlannedItem): number =>
    testlet === undefined ? -1 : testlets.indexOf(testlet);
  const order = items.map((_, i) => i).sort((i, j) => testletOf(items[i]!) - testletOf(items[j]!) || i - j);
  const shared = pairsOf(items);
  const factorPlace = new Map<string, number>();
  const slopes = new Map<number, UsualSlope>();
  const places: Int32Array[] = [];
  const components = order.map((i) => {
    const item = items[i]!;
    const design = item.anchor
      ? fixedDesign(model, item.anchor)
      : freeDesign(model, item.counts, item.testlet !== undefined);
    const own = placesOf(design, item.testlet, shared, factorPlace, start, slopes);
    places[i] = own;
    return itemComponent(design, own, testletOf(item), grid);
  });
  return { order, components, places, slopes };
}

/** @param items with `firstRows`, in the order of their components */
function gatherPatterns(
  table: ResponseTable,
  people: People,
  items: readonly PlannedItem[],
  firstRows: readonly number[],
): Patterns {
  const width = table.items.length;
  return patternsOf(table.persons, people.weights, (person) => {
    if (people.weights[person] === 0) return undefined;
    const rows = [people.group[person]!];
    items.forEach(({ column, recode }, place) => {
      const category = table.cells[person * width + column]!;
      if (category !== notMet) rows.push(firstRows[place]! + recode[category]!);
    });
    return rows;
  });
}

/** Testlets of two items, whose slopes only their product tells: the two share one. */
function pairsOf(items: readonly PlannedItem[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const { testlet } of items)
    if (testlet !== undefined) sizes.set(testlet, (sizes.get(testlet) ?? 0) + 1);
  return new Set([...sizes].filter(([, size]) => size === 2).map(([testlet]) => testlet));
}

function placesOf(
  design: ItemDesign,
  testlet: string | undefined,
  shared: ReadonlySet<string>,
  factorPlace: Map<string, number>,
  start: number[],
  slopes: Map<number, UsualSlope>,
): Int32Array {
  const unit = design.kind === "cumulative" ? 1 : 2 / design.categories;
  return Int32Array.from(design.start, (value, p) => {
    const kind = design.variable[p]!;
    if (kind === variables.factor && testlet !== undefined && shared.has(testlet)) {
      const known = factorPlace.get(testlet) ?? start.push(value) - 1;
      slopes.set(known, { on: "testlet", mean: 0, sd: unit });
      factorPlace.set(testlet, known);
      return known;
    }
    const place = start.push(value) - 1;
    if (kind === variables.factor) slopes.set(place, { on: "testlet", mean: 0, sd: unit });
    if (kind === variables.theta) {
      // A nominal item has a slope per category, usually higher for a higher one.
      const usual = unit * (design.variable.filter((of) => of === kind).length > 1 ? p + 1 : 1);
      slopes.set(place, { on: "ability", mean: usual, sd: usual });
    }
    return place;
  });
}

/** Components by shared parameters: each alone, but for pairs with a common slope. */
export function clustersOf(components: readonly Component[]): number[][] {
  const owner = new Map<number, number[]>();
  const clusters: number[][] = [];
  components.forEach(({ parameters }, place) => {
    if (parameters.length === 0) return;
    const known = [...parameters].map((parameter) => owner.get(parameter)).find((each) => each !== undefined);
    const cluster = known ?? [];
    if (!known) clusters.push(cluster);
    cluster.push(place);
    for (const parameter of parameters) owner.set(parameter, cluster);
  });
  return clusters;
}
