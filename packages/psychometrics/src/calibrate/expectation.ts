import { type Posterior, posteriorOf, posteriorRoom, tabulate } from "./posterior.js";
import type { Problem } from "./problem.js";
import { addPriorGradient, logPrior } from "./slope-prior.js";

/** The marginal likelihood at one place, with what its derivatives need. */
export interface Evaluation {
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** What is maximized: the log-likelihood, with the logarithm of the priors where there are any. */
  readonly height: number;
  /** Expected responses by row and node, laid out as the table is. */
  readonly counts: Float64Array;
  /** Logarithms of the probabilities by row and node. */
  readonly table: Float64Array;
  /** Derivative of the height by each parameter. */
  readonly gradient: Float64Array;
}

/** Two evaluations take turns in the same room, so that a search allocates nothing as it goes. */
export function evaluator(problem: Problem): (parameters: Float64Array, spare?: Evaluation) => Evaluation {
  const posterior = posteriorRoom(problem);
  return (parameters, spare) => {
    const { cells } = problem.layout;
    const table = spare?.table ?? new Float64Array(cells);
    const counts = spare?.counts ?? new Float64Array(cells);
    const gradient = spare?.gradient ?? new Float64Array(problem.parameters);
    tabulate(problem, parameters, table);
    const logLikelihood = expect(problem, table, counts, posterior);
    differentiate(problem, parameters, counts, gradient);
    addPriorGradient(problem.priors, parameters, gradient);
    const height = logLikelihood + logPrior(problem.priors, parameters);
    return { parameters, logLikelihood, height, counts, table, gradient };
  };
}

/** Fills `counts` and returns the log-likelihood. */
function expect(problem: Problem, table: Float64Array, counts: Float64Array, posterior: Posterior): number {
  const { patterns, layout, grid } = problem;
  const { ability, conditional, window } = posterior;
  const count = ability.length;
  const factors = grid.factors.nodes.length;
  counts.fill(0);
  let total = 0;
  for (let pattern = 0; pattern < patterns.count; pattern += 1) {
    const weight = patterns.weights[pattern]!;
    total += weight * posteriorOf(problem, table, pattern, posterior);
    const from = window[0]!;
    const to = window[1]!;
    for (let q = 0; q < count; q += 1) ability[q] = ability[q]! * weight;
    const end = patterns.starts[pattern + 1]!;
    let joint = -1;
    for (let entry = patterns.starts[pattern]!; entry < end; entry += 1) {
      const row = patterns.entries[entry]!;
      const offset = layout.offset[row]!;
      const testlet = layout.testlet[row]!;
      if (testlet < 0) {
        for (let q = from; q < to; q += 1) counts[offset + q] = counts[offset + q]! + ability[q]!;
        continue;
      }
      const begin = testlet * count * factors;
      if (testlet !== joint) {
        joint = testlet;
        toJoint(posterior, begin, factors);
      }
      for (let m = from * factors; m < to * factors; m += 1) {
        counts[offset + m] = counts[offset + m]! + conditional[begin + m]!;
      }
    }
  }
  return total;
}

/** From the factor's distribution given ability to that of both, within the window. */
export function toJoint({ ability, conditional, window }: Posterior, begin: number, factors: number): void {
  for (let q = window[0]!; q < window[1]!; q += 1) {
    const weight = ability[q]!;
    const start = begin + q * factors;
    for (let m = start; m < start + factors; m += 1) conditional[m] = conditional[m]! * weight;
  }
}

/**
 * Fisher's identity: the gradient of the marginal log-likelihood is that of the expected complete-data one,
 * at the same place.
 */
function differentiate(
  { components, layout }: Problem,
  parameters: Float64Array,
  counts: Float64Array,
  gradient: Float64Array,
): void {
  gradient.fill(0);
  components.forEach((component, place) => {
    const count = component.parameters.length;
    if (count === 0) return;
    component.set(parameters);
    const first = layout.firstRow[place]!;
    for (let node = 0; node < component.nodes; node += 1) {
      component.at(node, 1);
      for (let k = 0; k < component.rows; k += 1) {
        const expected = counts[layout.offset[first + k]! + node]!;
        for (let p = 0; p < count; p += 1) {
          const place = component.parameters[p]!;
          gradient[place] = gradient[place]! + expected * component.score[k * count + p]!;
        }
      }
    }
  });
}
