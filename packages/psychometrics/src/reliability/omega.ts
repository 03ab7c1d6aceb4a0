import type { Calibration } from "@leadsim/scenarios";
import type { ItemCurve } from "../irt/curve.js";
import { curveOfItem } from "../irt/curve-of-item.js";
import { ScoringError } from "../scoring-error.js";
import type { OneFactor } from "./one-factor.js";

/**
 * Omega total of a sum of items with one factor: (Σλ)² / ((Σλ)² + Σψ) (McDonald 1999, equation 6.20b). Like
 * alpha it ignores scenarios unless the items are scenario scores.
 */
export function omegaTotal({ loadings, residuals }: Pick<OneFactor, "loadings" | "residuals">): number {
  const common = sum(loadings) ** 2;
  return common / (common + sum(residuals));
}

/** What a bifactor calibration says about the sum of its items. */
export interface BifactorOmega {
  /** Share of the variance of the sum that the general factor makes. */
  readonly hierarchical: number;
  /** Share that the general factor and the testlets' factors make together. */
  readonly total: number;
  /** Explained common variance: the general factor's share of the squared loadings. */
  readonly explainedCommonVariance: number;
}

/** The logistic curve is nearest to the normal ogive at this scale (Haley 1952; Camilli 1994). */
const logisticScale = 1.702;

/**
 * Omega hierarchical and total on the latent response scale, from the slopes of items in one general factor
 * and at most one testlet (Zinbarg, Revelle, Yovel & Li 2005; Rodriguez, Reise & Haviland 2016): standardized
 * loadings are a / √(1.702² + a² + a_t²). It takes each response for a continuous variable cut at thresholds,
 * so it is an upper bound for a sum of few categories.
 *
 * @param calibration of items with one slope each (graded, partial credit, two-parameter and Rasch models);
 * the first group stands for all
 * @throws ScoringError `bad-calibration` for nominal items, whose slopes differ between categories
 */
export function bifactorOmega({ model, items, groups }: Calibration): BifactorOmega {
  const sd = groups[0]?.sd ?? 1;
  let general = 0;
  let unique = 0;
  let squares = 0;
  let specificSquares = 0;
  const testlets = new Map<string, number>();
  for (const item of items) {
    const { slope: perUnit, specific } = slopesOf(curveOfItem(model, item));
    // Rasch models leave the spread of people free: a slope is per standard deviation.
    const slope = perUnit * sd;
    const scale = Math.sqrt(logisticScale ** 2 + slope ** 2 + specific ** 2);
    const loading = slope / scale;
    const own = specific / scale;
    general += loading;
    unique += 1 - loading ** 2 - own ** 2;
    squares += loading ** 2;
    specificSquares += own ** 2;
    if (item.testlet) testlets.set(item.testlet.id, (testlets.get(item.testlet.id) ?? 0) + own);
  }
  const shared = [...testlets.values()].reduce((total, value) => total + value ** 2, 0);
  const variance = general ** 2 + shared + unique;
  return {
    hierarchical: general ** 2 / variance,
    total: (general ** 2 + shared) / variance,
    explainedCommonVariance: squares / (squares + specificSquares),
  };
}

function slopesOf({ kind, categories, slopes, testletSlopes }: ItemCurve): {
  readonly slope: number;
  readonly specific: number;
} {
  const slope = slopes[1]!;
  const specific = testletSlopes[1]!;
  for (let k = 1; k < categories; k += 1) {
    const steps = kind === "adjacent" ? k : 1;
    if (Math.abs(slopes[k]! - steps * slope) > 1e-9 * (1 + Math.abs(slope * steps))) {
      throw new ScoringError("bad-calibration", "Omega takes items with one slope each, not nominal ones.");
    }
  }
  return { slope, specific };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
