import type { Evaluation } from "./expectation.js";
import { posteriorOf, posteriorRoom } from "./posterior.js";
import type { Problem } from "./problem.js";

/** How well the fixed nodes serve the people. */
export interface GridFit {
  /** Mean standard deviation of the people's posterior distributions. */
  readonly spread: number;
  /** Distance of two nodes. */
  readonly spacing: number;
  /** Share of the people who are at the lowest or the highest node. */
  readonly edge: number;
}

/**
 * Whether the nodes are too far apart: sums over nodes stand for integrals of a normal density to 1.5% where
 * they lie two standard deviations apart, to 2·exp(−2π²/r²) at r deviations (the trapezoidal rule's error, by
 * Poisson's summation formula).
 */
export function isCoarse({ spacing, spread }: GridFit): boolean {
  return spacing > 2 * spread;
}

/** Passes through the people once more, at the estimates. */
export function gridFitOf(problem: Problem, { table }: Evaluation): GridFit {
  const { patterns, grid } = problem;
  const { nodes } = grid.ability;
  const room = posteriorRoom(problem);
  let people = 0;
  let spread = 0;
  let edge = 0;
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    posteriorOf(problem, table, pattern, room);
    const weight = patterns.weights[pattern]!;
    let mean = 0;
    let square = 0;
    for (let q = 0; q < nodes.length; q += 1) {
      mean += room.ability[q]! * nodes[q]!;
      square += room.ability[q]! * nodes[q]! ** 2;
    }
    people += weight;
    spread += weight * Math.sqrt(Math.max(0, square - mean ** 2));
    edge += weight * (room.ability[0]! + room.ability[nodes.length - 1]!);
  }
  return { spread: spread / people, spacing: nodes[1]! - nodes[0]!, edge: edge / people };
}
