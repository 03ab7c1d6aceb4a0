/**
 * One factor of a person's likelihood as a function of the nodes: an item, or the ability distribution of a
 * group. Its rows are the item's categories (a distribution has one). Derivatives are by its own parameters.
 */
export interface Component {
  readonly rows: number;
  /** Place of each of its parameters among all. Two components of one testlet may share a parameter. */
  readonly parameters: Int32Array;
  /** The testlet whose factor it depends on, or −1. */
  readonly testlet: number;
  /** Nodes that it is evaluated on. */
  readonly nodes: number;
  /** Takes over the values of its parameters from those of all. */
  set(all: Float64Array): void;
  /**
   * Evaluates it at a node, into `probability`, `score` (with derivatives 1 or more) and `curvature` (with 2).
   */
  at(node: number, derivatives: 0 | 1 | 2): void;
  /** By row: the probability. */
  readonly probability: Float64Array;
  /** By row k and parameter p, at k·P + p: the derivative of the probability's logarithm. */
  readonly score: Float64Array;
  /**
   * By row k and parameters p, r at (k·P + p)·P + r: the second derivative of the probability, over the
   * probability.
   */
  readonly curvature: Float64Array;
}

/** Below this a probability counts as this, so that its logarithm is a number. */
export const leastProbability = 1e-300;
