import { itemComponent } from "../calibrate/item-component.js";
import { scoreTable } from "../calibrate/score-table.js";
import { parametersOf } from "../irt/item-parameters.js";
import type { FitSample } from "./fit-sample.js";
import { type NodeProbabilities, nodeProbabilities } from "./node-probabilities.js";

/**
 * Functions of items' categories (the category's place, and for each category from the second whether it was chosen),
 * and expectations of their products given ability. Items of one testlet form a cluster, as does every other item by
 * itself: given ability, clusters are independent.
 */
export interface ItemFunctions {
  /** By item: the function that gives the category's place. Those of categories 1, 2, … follow it. */
  readonly place: Int32Array;
  /** By function. */
  readonly item: Int32Array;
  readonly cluster: Int32Array;
  /** E[product | ability] by ability node, of functions of one cluster. */
  product(functions: readonly number[]): Float64Array;
  /**
   * Its derivative by a parameter of the item of `moved`; `other` is another item's function of the cluster, if
   * there is one.
   */
  derivative(moved: number, parameter: number, other: number | undefined): Float64Array;
}

/** All functions of a sample's items on its ability nodes. */
export function itemFunctions({ calibration, items, factor, groups, testlets }: FitSample): ItemFunctions {
  const { ability } = groups[0]!;
  const nodes = ability.nodes.length;
  const tables = items.map((item) => nodeProbabilities(item, ability.nodes, factor));
  const place = new Int32Array(items.length);
  const owner: number[] = [];
  items.forEach(({ curve }, i) => {
    place[i] = owner.length;
    for (let k = 0; k < curve.categories; k += 1) owner.push(i);
  });
  const item = Int32Array.from(owner);
  const cluster = item.map((i) => (items[i]!.testlet < 0 ? testlets + i : items[i]!.testlet));
  const value = (at: number, k: number): number => {
    const own = at - place[item[at]!]!;
    return own === 0 ? k : Number(k === own);
  };
  const known = new Map<number, Float64Array>();
  const scores = new Map<number, Float64Array>();
  const scoreOf = (i: number): Float64Array => {
    const found = scores.get(i);
    if (found) return found;
    const own = items[i]!;
    const { design, values } = parametersOf(
      calibration.model,
      calibration.items.find(({ id }) => id === own.id)!,
    );
    const component = itemComponent(design, Int32Array.from(values.keys()), own.testlet, {
      ability,
      factors: factor,
    });
    component.set(values);
    const table = scoreTable(component);
    scores.set(i, table);
    return table;
  };
  const expected = (functions: readonly number[]): Float64Array => {
    const own = [...new Set(functions.map((at) => item[at]!))].map((i) =>
      overCategories(tables[i]!, items[i]!.curve.categories, nodes, (k) =>
        functions.reduce((product, at) => (item[at] === i ? product * value(at, k) : product), 1),
      ),
    );
    return overNodes(own, nodes, factor.weights);
  };
  return {
    place,
    item,
    cluster,
    product: (functions) => {
      const key = keyOf(functions, owner.length + 1);
      const found = known.get(key);
      if (found) return found;
      const made = expected(functions);
      known.set(key, made);
      return made;
    },
    derivative: (moved, parameter, other) => {
      const i = item[moved]!;
      const { categories } = items[i]!.curve;
      const score = scoreOf(i);
      const { factors } = tables[i]!;
      const count = score.length / (categories * nodes * factors);
      const bent = overCategories(tables[i]!, categories, nodes, (k) => value(moved, k), {
        score,
        parameter,
        count,
      });
      const rest =
        other === undefined
          ? []
          : [
              overCategories(tables[item[other]!]!, items[item[other]!]!.curve.categories, nodes, (k) =>
                value(other, k),
              ),
            ];
      return overNodes([bent, ...rest], nodes, factor.weights);
    },
  };
}

/** A number for a set of up to four functions. */
function keyOf(functions: readonly number[], base: number): number {
  return [...functions].sort((a, b) => a - b).reduce((key, at) => key * base + at + 1, 0);
}

interface Bend {
  /** Derivatives of ln P, at (k·count + p)·nodes + node. */
  readonly score: Float64Array;
  readonly parameter: number;
  readonly count: number;
}

/** Σ_k value(k)·P_k (or its derivative) at each ability node and factor node. */
function overCategories(
  { factors, values }: NodeProbabilities,
  categories: number,
  nodes: number,
  value: (category: number) => number,
  bend?: Bend,
): Float64Array {
  const cells = nodes * factors;
  const sum = new Float64Array(cells);
  for (let k = 0; k < categories; k += 1) {
    const own = value(k);
    if (own === 0) continue;
    const from = k * cells;
    const slope = bend ? (k * bend.count + bend.parameter) * cells : 0;
    for (let cell = 0; cell < cells; cell += 1) {
      sum[cell] = sum[cell]! + own * values[from + cell]! * (bend ? bend.score[slope + cell]! : 1);
    }
  }
  return sum;
}

/** The product of lists at each ability node, with the factor summed out. */
function overNodes(lists: readonly Float64Array[], nodes: number, weights: Float64Array): Float64Array {
  const factors = lists[0]!.length / nodes;
  const sum = new Float64Array(nodes);
  for (let q = 0; q < nodes; q += 1) {
    for (let u = 0; u < factors; u += 1) {
      let product = factors === 1 ? 1 : weights[u]!;
      for (const list of lists) product *= list[q * factors + u]!;
      sum[q] = sum[q]! + product;
    }
  }
  return sum;
}
