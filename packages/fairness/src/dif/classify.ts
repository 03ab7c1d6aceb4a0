import { z90 } from "@leadsim/psychometrics/numeric";
import type { LogisticDif } from "./logistic-dif.js";
import type { ChiSquareTest, MantelHaenszel } from "./mantel-haenszel.js";
import type { CrossingSibtest } from "./sibtest.js";
import type { StandardizedDifference } from "./standardized-difference.js";

/** A negligible, B moderate, C large. */
export type DifClass = "A" | "B" | "C";

const significant = 0.05;

/**
 * The classes of Educational Testing Service for items with two categories (Zieky 1993; Dorans & Holland
 * 1993): A where |Δ| is under 1 or not significant, C where it is at least 1.5 and significantly over 1
 * (one-sided 5%), else B.
 */
export function classOfDelta({ delta, standardError, corrected }: MantelHaenszel): DifClass {
  const size = Math.abs(delta);
  if (size < 1 || corrected.p >= significant) return "A";
  return size >= 1.5 && size - 1 > z90 * standardError ? "C" : "B";
}

/**
 * The same for ordered categories (Zwick, Thayer & Mazzeo 1997): A where the standardized mean difference is
 * at most .17 of the item's standard deviation or Mantel's test is not significant, C over .25, else B.
 */
export function classOfDifference({ effect }: StandardizedDifference, test: ChiSquareTest): DifClass {
  return test.p >= significant ? "A" : classOfEffect(Math.abs(effect));
}

/** Where the effect is at most .17 of the item's standard deviation it is negligible, over .25 large. */
function classOfEffect(size: number): DifClass {
  if (size <= 0.17) return "A";
  return size > 0.25 ? "C" : "B";
}

/**
 * The class of a difference that changes with standing: A where it does not do so significantly, else by the area
 * between the groups' curves in standard deviations of the item. The bounds are those of the signed difference,
 * carried over to the unsigned one; none are published for it.
 */
export function classOfCurves({ curves, nonUniform }: LogisticDif, deviation: number): DifClass {
  if (nonUniform.p >= significant || !(deviation > 0)) return "A";
  return classOfEffect(curves.unsigned / deviation);
}

/**
 * The same by crossing SIBTEST, whose beta is an area between curves as well: A where nothing crosses within the scores
 * used or the test of both sides is not significant.
 */
export function classOfCrossing({ beta, at, test }: CrossingSibtest, deviation: number): DifClass {
  if (at === null || test.p >= significant || !(deviation > 0)) return "A";
  return classOfEffect(beta / deviation);
}

/**
 * Classes of what group and product add to Nagelkerke's R² (Jodoin & Gierl 2001), A where they add nothing
 * significant.
 */
export function classOfRegression({ r2Total, total }: LogisticDif): DifClass {
  if (r2Total < 0.035 || total.p >= significant) return "A";
  return r2Total < 0.07 ? "B" : "C";
}

/** The wider bounds of Zumbo (1999, after Zumbo & Thomas 1997) for the same. */
export function zumboSize({ r2Total }: LogisticDif): "negligible" | "moderate" | "large" {
  if (r2Total < 0.13) return "negligible";
  return r2Total <= 0.26 ? "moderate" : "large";
}
