import type { Evaluation } from "./expectation.js";
import { type Posterior, posteriorOf, posteriorRoom } from "./posterior.js";
import type { Problem } from "./problem.js";
import { scoreTable } from "./score-table.js";

/**
 * The derivative of the logarithm of one pattern's marginal probability: values at places among all
 * parameters; a place may come twice.
 */
export interface PersonScore {
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** How many entries count. */
  filled: number;
}

/**
 * Gives each pattern's score: E[Σ_j S_j] over its posterior, S the complete-data score (Louis, 1982). The
 * room is used again for the next pattern.
 */
export function eachPersonScore(
  problem: Problem,
  { table, parameters }: Evaluation,
  take: (pattern: number, score: PersonScore) => void,
): void {
  const { components, patterns, layout } = problem;
  const scores = components.map((component) => {
    component.set(parameters);
    return scoreTable(component);
  });
  const posterior = posteriorRoom(problem);
  const most = components.reduce((sum, { parameters: own }) => sum + own.length, 0);
  const room = { places: new Int32Array(most), values: new Float64Array(most), filled: 0 };
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    posteriorOf(problem, table, pattern, posterior);
    room.filled = 0;
    for (let entry = patterns.starts[pattern]!; entry < patterns.starts[pattern + 1]!; entry += 1) {
      const row = patterns.entries[entry]!;
      const at = layout.component[row]!;
      const { parameters: own, nodes, testlet } = components[at]!;
      const from = (row - layout.firstRow[at]!) * own.length * nodes;
      for (let p = 0; p < own.length; p += 1) {
        room.places[room.filled] = own[p]!;
        room.values[room.filled] = meanOver(posterior, scores[at]!, from + p * nodes, nodes, testlet);
        room.filled += 1;
      }
    }
    take(pattern, room);
  }
}

function meanOver(
  { ability, conditional, window }: Posterior,
  score: Float64Array,
  from: number,
  nodes: number,
  testlet: number,
): number {
  let sum = 0;
  if (testlet < 0) {
    for (let q = window[0]!; q < window[1]!; q += 1) sum += ability[q]! * score[from + q]!;
    return sum;
  }
  const factors = nodes / ability.length;
  for (let q = window[0]!; q < window[1]!; q += 1) {
    const start = q * factors;
    let mean = 0;
    for (let r = start; r < start + factors; r += 1)
      mean += conditional[testlet * nodes + r]! * score[from + r]!;
    sum += ability[q]! * mean;
  }
  return sum;
}
