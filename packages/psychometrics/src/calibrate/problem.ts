import type { Component } from "./component.js";
import type { Grid } from "./grid.js";
import type { SlopePrior } from "./slope-prior.js";

/** Distinct rows of responses, each with the weight of the people who gave it, as lists of rows of components. */
export interface Patterns {
  readonly count: number;
  readonly weights: Float64Array;
  /** Sums of the squared weights of the same people. */
  readonly squares: Float64Array;
  /** Where each pattern's entries begin, and after the last one where they end. */
  readonly starts: Int32Array;
  /** By entry: the row, among those of all components; in the order of the components. */
  readonly entries: Int32Array;
}

/**
 * A likelihood to maximize: its factors, in the order population, items outside testlets, items of each
 * testlet; and the responses.
 */
export interface Problem {
  readonly grid: Grid;
  readonly components: readonly Component[];
  /** How many free parameters. */
  readonly parameters: number;
  /** How many testlets. */
  readonly testlets: number;
  /** Components that are maximized together because they share a parameter. */
  readonly clusters: readonly (readonly number[])[];
  readonly patterns: Patterns;
  /** Priors of slopes; none for maximum likelihood. */
  readonly priors: readonly SlopePrior[];
  readonly layout: Layout;
}

/** Where each row of each component lies in tables with one number per row and node. */
export interface Layout {
  /** By component: its first row. */
  readonly firstRow: Int32Array;
  /** By row: its component. */
  readonly component: Int32Array;
  /** By row: where its nodes begin. */
  readonly offset: Int32Array;
  /** By row: the testlet of its component, or −1. */
  readonly testlet: Int32Array;
  /** How many numbers a table holds. */
  readonly cells: number;
}

/** Lays the rows of components out one after the other. */
export function layoutOf(components: readonly Component[]): Layout {
  const firstRow = new Int32Array(components.length);
  const component: number[] = [];
  const offset: number[] = [];
  const testlet: number[] = [];
  let cells = 0;
  components.forEach((each, place) => {
    firstRow[place] = component.length;
    for (let k = 0; k < each.rows; k += 1) {
      component.push(place);
      testlet.push(each.testlet);
      offset.push(cells);
      cells += each.nodes;
    }
  });
  return {
    firstRow,
    component: Int32Array.from(component),
    offset: Int32Array.from(offset),
    testlet: Int32Array.from(testlet),
    cells,
  };
}
