import type { ItemFunctions } from "./item-functions.js";
import type { Moments } from "./moments.js";

/** E[moment | ability], moment by moment and node by node. */
export function givenAbility(functions: ItemFunctions, moments: Moments, nodes: number): Float64Array {
  const given = new Float64Array(moments.count * nodes);
  for (let a = 0; a < moments.count; a += 1) {
    const own = moments.second[a]! < 0 ? [moments.first[a]!] : [moments.first[a]!, moments.second[a]!];
    const into = given.subarray(a * nodes, (a + 1) * nodes).fill(1);
    for (const expected of byCluster(functions, own)) {
      for (let q = 0; q < nodes; q += 1) into[q] = into[q]! * expected[q]!;
    }
  }
  return given;
}

/** Σ_q weight·E[moment | q]. */
export function marginal(given: Float64Array, weights: Float64Array): Float64Array {
  const means = new Float64Array(given.length / weights.length);
  for (let a = 0; a < means.length; a += 1) {
    let sum = 0;
    for (let q = 0; q < weights.length; q += 1) sum += weights[q]! * given[a * weights.length + q]!;
    means[a] = sum;
  }
  return means;
}

/**
 * Covariances of the moments' terms in one person's responses, the upper triangle row by row: E[T_a·T_b] −
 * E[T_a]·E[T_b]. Moments without a common cluster are independent given ability.
 *
 * @param weights of the ability nodes
 */
export function covarianceOfMoments(
  functions: ItemFunctions,
  { count, first, second }: Moments,
  given: Float64Array,
  weights: Float64Array,
): Float64Array {
  const nodes = weights.length;
  const means = marginal(given, weights);
  const clusterOf = (at: number): number => (at < 0 ? -1 : functions.cluster[at]!);
  const one = first.map(clusterOf);
  const two = second.map(clusterOf);
  const packed = new Float64Array((count * (count + 1)) / 2);
  const weighted = new Float64Array(nodes);
  const independent = new Float64Array(4);
  let to = 0;
  for (let a = 0; a < count; a += 1) {
    for (let q = 0; q < nodes; q += 1) weighted[q] = weights[q]! * given[a * nodes + q]!;
    const c = one[a]!;
    const d = two[a]!;
    for (let block = a; block < count; block += 4) {
      fourOverNodes(weighted, given, block, independent);
      const end = Math.min(count, block + 4);
      for (let b = block; b < end; b += 1) {
        const e = one[b]!;
        const f = two[b]!;
        const shared = c === e || c === f || (d >= 0 && (d === e || d === f));
        const both = shared
          ? jointly(functions, first[a]!, second[a]!, first[b]!, second[b]!, weights)
          : independent[b - block]!;
        packed[to] = both - means[a]! * means[b]!;
        to += 1;
      }
    }
  }
  return packed;
}

/** Σ_q weight·given for four moments at once, those from `row` on. */
function fourOverNodes(weights: Float64Array, given: Float64Array, row: number, into: Float64Array): void {
  const nodes = weights.length;
  const last = given.length - nodes;
  const from = row * nodes;
  const second = Math.min(last, from + nodes);
  const third = Math.min(last, from + 2 * nodes);
  const fourth = Math.min(last, from + 3 * nodes);
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let q = 0; q < nodes; q += 1) {
    const weight = weights[q]!;
    one += weight * given[from + q]!;
    two += weight * given[second + q]!;
    three += weight * given[third + q]!;
    four += weight * given[fourth + q]!;
  }
  into[0] = one;
  into[1] = two;
  into[2] = three;
  into[3] = four;
}

/** E of the product of two moments that share a cluster. */
function jointly(
  functions: ItemFunctions,
  a: number,
  b: number,
  c: number,
  d: number,
  weights: Float64Array,
): number {
  const lists = byCluster(
    functions,
    [a, b, c, d].filter((at) => at >= 0),
  );
  let sum = 0;
  for (let q = 0; q < weights.length; q += 1) {
    let product = weights[q]!;
    for (let list = 0; list < lists.length; list += 1) product *= lists[list]![q]!;
    sum += product;
  }
  return sum;
}

/** E[product | ability] of the functions of each cluster among some. */
function byCluster({ cluster, product }: ItemFunctions, all: readonly number[]): Float64Array[] {
  const lists: Float64Array[] = [];
  all.forEach((at, place) => {
    const own = cluster[at]!;
    if (all.findIndex((other) => cluster[other] === own) < place) return;
    lists.push(product(all.filter((other) => cluster[other] === own)));
  });
  return lists;
}
