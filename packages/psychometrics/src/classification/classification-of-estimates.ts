import { normalCdf } from "../numeric/normal.js";
import { ScoringError } from "../scoring-error.js";
import { type Classification, classificationOf, classOf } from "./classification.js";

/**
 * Classification by estimates of ability (Rudner, 2001, 2005): each person's true ability is taken for normal about
 * the estimate, with its standard error. Accuracy is the mean probability of the class that the estimate is in.
 *
 * @param thetas estimates, and their standard errors in the same order
 * @param cuts on the scale of ability, ascending; an estimate at a cut is in the upper class
 * @throws ScoringError `bad-option` for cuts that are none or not ascending, or where there is no estimate
 */
export function classificationOfEstimates(
  thetas: ArrayLike<number>,
  errors: ArrayLike<number>,
  cuts: readonly number[],
): Classification {
  checkCuts(cuts);
  if (thetas.length === 0) {
    throw new ScoringError("bad-option", "There is no estimate to classify.", { option: "thetas" });
  }
  return classificationOf(
    Array.from(thetas, (theta, person) => {
      const below = [0, ...cuts.map((cut) => normalCdf((cut - theta) / errors[person]!)), 1];
      return {
        weight: 1,
        shares: below.slice(1).map((share, place) => share - below[place]!),
        truly: classOf(theta, cuts),
      };
    }),
  );
}

/** @throws ScoringError `bad-option` for cuts that are none or not ascending */
export function checkCuts(cuts: readonly number[]): void {
  const fits =
    cuts.length > 0 && cuts.every((cut, place) => Number.isFinite(cut) && !(cut <= cuts[place - 1]!));
  if (fits) return;
  throw new ScoringError("bad-option", "Cuts are numbers, one or more, each above the one before.", {
    option: "cuts",
  });
}
