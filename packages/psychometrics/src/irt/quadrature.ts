/** Fixed points that stand for a continuous distribution of ability. */
export interface Quadrature {
  readonly nodes: Float64Array;
  /** Share of people at each node; they add up to 1. */
  readonly weights: Float64Array;
}

/** How many equally spaced nodes, and between which two. */
export interface QuadratureRange {
  /** At least 5. */
  readonly nodes: number;
  readonly from: number;
  readonly to: number;
}

/** 61 nodes from −6 to 6: the grid that the reference fits used, so that numbers can be compared to many digits. */
export const defaultQuadrature: QuadratureRange = { nodes: 61, from: -6, to: 6 };

/** Equally spaced nodes, weighted by the normal density of `mean` and `sd` and normalized. */
export function normalQuadrature(
  { nodes: count, from, to }: QuadratureRange = defaultQuadrature,
  mean = 0,
  sd = 1,
): Quadrature {
  const nodes = Float64Array.from({ length: count }, (_, q) => from + ((to - from) * q) / (count - 1));
  const weights = nodes.map((node) => Math.exp(-0.5 * ((node - mean) / sd) ** 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { nodes, weights: weights.map((weight) => weight / sum) };
}
