import { at, type Matrix, put, zeros } from "../numeric/matrix.js";
import type { CrossedDesign, Pattern } from "./crossed-design.js";

/** Variances in the order residual, person × scenario, person, item, scenario. */
export type Variances = readonly [number, number, number, number, number];

/** What within-person inverses add up to over people. */
export interface PatternSums {
  /** Item by item: Z′R⁻¹Z, and Z′R⁻¹(∂R/∂variance)R⁻¹Z for person × scenario and person. */
  readonly inverse: Matrix;
  readonly ofScenario: Matrix;
  readonly ofPerson: Matrix;
  /** tr(R⁻¹·∂R/∂variance) for person × scenario and person. */
  readonly traceScenario: number;
  readonly tracePerson: number;
  /** ln|R|. */
  readonly logDeterminant: number;
}

/**
 * Within a person, with n_s items met in scenario s, d_s = 1/(σ²e + n_s·σ²ps), h = Σ n_s·d_s, g = 1/(1 +
 * σ²p·h), k = σ²p·g: R⁻¹ between an item of scenario s and one of t is [same item]/σ²e − [s = t]·σ²ps·d_s/σ²e
 * − k·d_s·d_t (Woodbury's identity, twice). The two products with ∂R follow from R⁻¹ times indicators of
 * scenario and person.
 */
export function patternSums(
  design: CrossedDesign,
  [e, ps, p]: Variances,
  known: readonly PatternWeights[],
): PatternSums {
  const { items } = design;
  const sums = {
    inverse: zeros(items, items),
    ofScenario: zeros(items, items),
    ofPerson: zeros(items, items),
  };
  let traceScenario = 0;
  let tracePerson = 0;
  let logDeterminant = 0;
  for (const [place, pattern] of design.patterns.entries()) {
    const { starts, people } = pattern;
    const { d, h, squares } = known[place]!;
    const g = 1 / (1 + p * h);
    const k = p * g;
    tracePerson += people * g * h;
    traceScenario += people * (h - k * squares);
    logDeterminant += people * Math.log1p(p * h);
    for (let s = 0; s < d.length; s += 1) {
      const n = starts[s + 1]! - starts[s]!;
      logDeterminant += people * ((n - 1) * Math.log(e) - Math.log(d[s]!));
      for (let t = 0; t <= s; t += 1) {
        const both = d[s]! * d[t]!;
        const cross = n * d[s]! + (starts[t + 1]! - starts[t]!) * d[t]!;
        const same = s === t;
        addBlock(sums, pattern, s, t, {
          inverse: people * (-k * both - (same ? (ps * d[s]!) / e : 0)),
          ofScenario: people * (both * (k * k * squares - k * cross) + (same ? both : 0)),
          ofPerson: people * g * g * both,
          diagonal: same ? people / e : 0,
        });
      }
    }
  }
  for (const matrix of Object.values(sums)) mirror(matrix);
  return { ...sums, traceScenario, tracePerson, logDeterminant };
}

/** One number per matrix for all pairs of an item of scenario s and one of t. */
function addBlock(
  { inverse, ofScenario, ofPerson }: Pick<PatternSums, "inverse" | "ofScenario" | "ofPerson">,
  { items, starts }: Pattern,
  s: number,
  t: number,
  add: Readonly<Record<"inverse" | "ofScenario" | "ofPerson" | "diagonal", number>>,
): void {
  for (let a = starts[s]!; a < starts[s + 1]!; a += 1) {
    const row = items[a]! * inverse.columns;
    for (let b = starts[t]!; b < starts[t + 1]!; b += 1) {
      const cell = row + items[b]!;
      inverse.values[cell] = inverse.values[cell]! + add.inverse;
      ofScenario.values[cell] = ofScenario.values[cell]! + add.ofScenario;
      ofPerson.values[cell] = ofPerson.values[cell]! + add.ofPerson;
    }
    const own = row + items[a]!;
    inverse.values[own] = inverse.values[own]! + add.diagonal;
  }
}

/** What a person's inverse is made of. */
export interface PatternWeights {
  /** By scenario met: 1/(σ²e + n_s·σ²ps). */
  readonly d: Float64Array;
  /** Σ n_s·d_s. */
  readonly h: number;
  /** Σ(n_s·d_s)². */
  readonly squares: number;
}

/** The weights of a pattern at given variances of residual and person × scenario. */
export function weightsOf({ starts }: Pattern, e: number, ps: number): PatternWeights {
  const d = new Float64Array(starts.length - 1);
  let h = 0;
  let squares = 0;
  for (let s = 0; s < d.length; s += 1) {
    const n = starts[s + 1]! - starts[s]!;
    d[s] = 1 / (e + n * ps);
    h += n * d[s]!;
    squares += (n * d[s]!) ** 2;
  }
  return { d, h, squares };
}

/**
 * Items stand by scenario, so what was summed lies in the lower triangle or in blocks on the diagonal, which
 * are whole.
 */
function mirror(matrix: Matrix): void {
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < i; j += 1) put(matrix, j, i, at(matrix, i, j));
  }
}
