import { at, cholesky, type Matrix, put, solve, zeros } from "../numeric/matrix.js";
import { column, product, transposed } from "../numeric/product.js";
import { ScoringError } from "../scoring-error.js";
import { type CrossedDesign, eachPerson } from "./crossed-design.js";
import {
  type PatternSums,
  type PatternWeights,
  patternSums,
  type Variances,
  weightsOf,
} from "./pattern-sums.js";

/**
 * V = R + Z·G·Z′: R holds residual, person × scenario and person (a block per person, inverted in closed
 * form), Z and G items and scenarios, which cross people. P = V⁻¹ − V⁻¹1(1′V⁻¹1)⁻¹1′V⁻¹ removes the mean.
 */
export interface Projection {
  readonly variances: Variances;
  /** ln|V| + ln|1′V⁻¹1|. */
  readonly logDeterminant: number;
  /** tr(P·∂V/∂variance) by variance. */
  readonly traces: readonly number[];
  /** Writes P·x to `into`. */
  project(x: Float64Array, into: Float64Array): void;
  /** The generalized least squares mean of x. */
  meanOf(x: Float64Array): number;
}

/** Builds P for given variances; the residual must be above 0, the others at least 0. */
export function projection(design: CrossedDesign, variances: Variances): Projection {
  const known = design.patterns.map((pattern) => weightsOf(pattern, variances[0], variances[1]));
  const sums = patternSums(design, variances, known);
  const spread = spreadOf(design, variances);
  const turned = transposed(spread);
  const inner = product(turned, product(sums.inverse, spread));
  for (let i = 1; i < inner.rows; i += 1) put(inner, i, i, at(inner, i, i) + 1);
  const lower = cholesky(inner);
  if (!lower) throw new ScoringError("not-converged", "The variance components can't be told apart.");
  const effectsIn = (x: Float64Array): Float64Array =>
    solve(lower, product(turned, column(solvedSums(design, variances, known, x))).values);
  let logDeterminant = sums.logDeterminant;
  for (let i = 0; i < lower.rows; i += 1) logDeterminant += 2 * Math.log(at(lower, i, i));
  return {
    variances,
    logDeterminant,
    traces: tracesOf(design, variances, sums, spread, lower),
    project: (x, into) => {
      const effects = effectsIn(x);
      solveWithin(design, variances, known, x, product(spread, column(effects)).values, into);
    },
    meanOf: (x) => effectsIn(x)[0]!,
  };
}

/**
 * Columns of items by mean, items and scenarios, the random ones times their standard deviation (zero
 * variance: no column).
 */
function spreadOf({ items, scenarios, scenarioOf }: CrossedDesign, variances: Variances): Matrix {
  const spread = zeros(items, 1 + items + scenarios);
  for (let i = 0; i < items; i += 1) {
    put(spread, i, 0, 1);
    put(spread, i, 1 + i, Math.sqrt(variances[3]));
    put(spread, i, 1 + items + scenarioOf[i]!, Math.sqrt(variances[4]));
  }
  return spread;
}

/** tr(P·∂V) = tr(R⁻¹·∂R) − tr(C⁻¹·K′(Z′R⁻¹·∂R·R⁻¹Z)K); the residual's from Σ variance·trace = responses − 1. */
function tracesOf(
  { items, scenarioOf, values }: CrossedDesign,
  variances: Variances,
  { inverse, ofScenario, ofPerson, traceScenario, tracePerson }: PatternSums,
  spread: Matrix,
  lower: Matrix,
): readonly number[] {
  // H = K·C⁻¹·K′
  const solved = zeros(spread.columns, items);
  for (let i = 0; i < items; i += 1) {
    const of = solve(lower, spread.values.subarray(i * spread.columns, (i + 1) * spread.columns));
    for (let r = 0; r < of.length; r += 1) put(solved, r, i, of[r]!);
  }
  const hat = product(spread, solved);
  const personScenario = traceScenario - elementwise(hat, ofScenario);
  const person = tracePerson - elementwise(hat, ofPerson);
  const reduced = product(product(inverse, hat), inverse);
  let item = 0;
  let scenario = 0;
  for (let i = 0; i < items; i += 1) {
    item += at(inverse, i, i) - at(reduced, i, i);
    for (let j = 0; j < items; j += 1) {
      if (scenarioOf[i] === scenarioOf[j]) scenario += at(inverse, i, j) - at(reduced, i, j);
    }
  }
  const rest =
    variances[1] * personScenario + variances[2] * person + variances[3] * item + variances[4] * scenario;
  return [(values.length - 1 - rest) / variances[0], personScenario, person, item, scenario];
}

/** Z′R⁻¹x: by item. */
function solvedSums(
  design: CrossedDesign,
  variances: Variances,
  known: readonly PatternWeights[],
  x: Float64Array,
): Float64Array {
  const solved = new Float64Array(x.length);
  solveWithin(design, variances, known, x, undefined, solved);
  const sums = new Float64Array(design.items);
  eachPerson(design, ({ items }, from) => {
    for (let a = 0; a < items.length; a += 1) sums[items[a]!] = sums[items[a]!]! + solved[from + a]!;
  });
  return sums;
}

/** Writes R⁻¹(x − fitted of the item) to `into`. */
function solveWithin(
  design: CrossedDesign,
  [e, ps, p]: Variances,
  known: readonly PatternWeights[],
  x: Float64Array,
  fitted: Float64Array | undefined,
  into: Float64Array,
): void {
  eachPerson(design, ({ items, starts }, from, place) => {
    const { d, h } = known[place]!;
    let all = 0;
    for (let s = 0; s < d.length; s += 1) {
      let sum = 0;
      for (let a = starts[s]!; a < starts[s + 1]!; a += 1) {
        const value = x[from + a]! - (fitted ? fitted[items[a]!]! : 0);
        into[from + a] = value;
        sum += value;
      }
      all += d[s]! * sum;
      const shift = ps * d[s]! * sum;
      for (let a = starts[s]!; a < starts[s + 1]!; a += 1) into[from + a] = (into[from + a]! - shift) / e;
    }
    const k = (p / (1 + p * h)) * all;
    for (let s = 0; s < d.length; s += 1) {
      for (let a = starts[s]!; a < starts[s + 1]!; a += 1) into[from + a] = into[from + a]! - k * d[s]!;
    }
  });
}

function elementwise(left: Matrix, right: Matrix): number {
  let sum = 0;
  for (let cell = 0; cell < left.values.length; cell += 1) sum += left.values[cell]! * right.values[cell]!;
  return sum;
}
