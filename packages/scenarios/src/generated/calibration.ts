// Generated from schemas/calibration.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What the evidence of fit says.
 */
export type CalibrationFinding =
  | {
      /**
       * The model as a whole leaves more unexplained than chance and than is usual.
       */
      readonly code: "model-misfit";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * By which statistic.
       */
      readonly statistic: string;
      /**
       * Root mean square error.
       */
      readonly rmsea: number;
      /**
       * Lower end of its 90% interval.
       */
      readonly low: number;
      /**
       * Upper end.
       */
      readonly high: number;
      /**
       * Standardized root mean square residual.
       */
      readonly srmsr: number;
    }
  | {
      /**
       * The items fall into two sets that measure different things.
       */
      readonly code: "two-abilities";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * About how abilities on the two sets correlate; null as that of the contrast is.
       */
      readonly correlation: number | null;
      /**
       * Items on either side.
       */
      readonly sets: readonly string[][];
    }
  | {
      /**
       * `dependent-items`: pairs share something besides ability. `duplicated-items`: pairs that hold the same responses. `reversed-copies`: pairs of which one holds the other's responses the other way around.
       */
      readonly code: "dependent-items" | "duplicated-items" | "reversed-copies";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Those pairs.
       */
      readonly pairs: readonly string[][];
    }
  | {
      /**
       * `misfitting-items`: responses do not follow the curve. `erratic-items`: more responses than expected are far from what ability says.
       */
      readonly code: "misfitting-items" | "erratic-items";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
    }
  | {
      /**
       * The model as a whole was not tested.
       */
      readonly code: "not-tested";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * `by-ability`: which items people met goes with their ability. `too-few-items`: no degrees of freedom. `too-many-items`: it would take too long. `undetermined`: the parameters are not determined by pairs of items.
       */
      readonly because: "by-ability" | "too-few-items" | "too-many-items" | "undetermined";
    };
/**
 * What a reader of the numbers must know.
 */
export type CalibrationWarning =
  | {
      /**
       * Columns that others give, as totals left in a table.
       */
      readonly code: "dependent-columns";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * By item, what gives it.
       */
      readonly columns: readonly DependentColumn[];
    }
  | {
      /**
       * `single-item-testlet`: a testlet with one item was left out. `stray-code`: a code lies far from all others. `negative-slope`, `unrelated-item`, `unsure-slope`: what the slope says. `disordered-steps`: a category is nowhere the likeliest. `unsure-testlet`: hardly known what its items share. `drifting-item`, `unlike-item`, `few-common-items`: what a link rests on. `testlet-prior`: slopes on testlets are drawn to 0 by a weak prior. `link-error-unknown`: a calibration states no covariance, so that the errors of a link hold only which items are common.
       */
      readonly code:
        | "single-item-testlet"
        | "stray-code"
        | "negative-slope"
        | "unrelated-item"
        | "unsure-slope"
        | "disordered-steps"
        | "unsure-testlet"
        | "drifting-item"
        | "unlike-item"
        | "few-common-items"
        | "testlet-prior"
        | "link-error-unknown";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
    }
  | {
      /**
       * `merged-category`: categories were joined to a neighbor. `sparse-category`: a category has few responses.
       */
      readonly code: "merged-category" | "sparse-category";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Fewer responses than this.
       */
      readonly under: number;
    }
  | {
      /**
       * The items fall apart into islands that few people tie together.
       */
      readonly code: "islands";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Items by island.
       */
      readonly islands: readonly string[][];
      /**
       * So many people tie islands together.
       */
      readonly least: number;
    }
  | {
      /**
       * Groups that share fewer than three items with the others.
       */
      readonly code: "thin-tie";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Those groups.
       */
      readonly groups: readonly string[];
    }
  | {
      /**
       * Too few people for this model.
       */
      readonly code: "small-sample";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * People.
       */
      readonly persons: number;
      /**
       * What they are worth with their sampling weights; null without.
       */
      readonly effective: number | null;
      /**
       * About so many are the least.
       */
      readonly least: number;
    }
  | {
      /**
       * The nodes lie too far apart for these responses.
       */
      readonly code: "coarse-quadrature";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Between two nodes.
       */
      readonly spacing: number;
      /**
       * How well people’s ability is known.
       */
      readonly spread: number;
    }
  | {
      /**
       * The nodes do not reach far enough.
       */
      readonly code: "narrow-quadrature";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * People at the lowest or highest node.
       */
      readonly share: number;
    }
  | {
      /**
       * Which items are common matters more to a link than the errors of their parameters.
       */
      readonly code: "uneven-link";
      /**
       * The items it is about; empty where it is all.
       */
      readonly items: readonly string[];
      /**
       * Standard error of the intercept by leaving out common items.
       */
      readonly jackknife: number;
      /**
       * Its standard error from the parameters.
       */
      readonly error: number;
    };

/**
 * Item parameters of one scale, estimated from responses by marginal maximum likelihood, with how sure they are and how the fit ended.
 */
export interface Calibration {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/calibration@1";
  /**
   * The response model. `gpcm`: generalized partial credit (Muraki, 1992). `graded`: graded response (Samejima, 1969). `nominal`: nominal response (Bock, 1972). `2pl`: two-parameter logistic (Birnbaum, 1968). `rasch`: equal slopes of 1 and a free spread of the people (Rasch, 1960; partial credit for more than two categories).
   */
  readonly model: "gpcm" | "graded" | "nominal" | "2pl" | "rasch";
  /**
   * Null where the items are columns of a table of no competency model.
   */
  readonly scale: CalibrationScale | null;
  readonly sample: CalibrationSample;
  readonly quadrature: CalibrationQuadrature;
  /**
   * Natural logarithm of the marginal likelihood at the estimates.
   */
  readonly logLikelihood: number;
  /**
   * How many parameters were estimated.
   */
  readonly parameters: number;
  /**
   * Akaike's information criterion: 2·parameters − 2·logLikelihood.
   */
  readonly aic: number;
  /**
   * Schwarz's information criterion: ln(persons)·parameters − 2·logLikelihood.
   */
  readonly bic: number;
  readonly convergence: CalibrationConvergence;
  /**
   * Which slopes had a weak normal prior: `none` is maximum likelihood. With a prior, `logLikelihood` is at the maximum of the posterior, and no likelihood ratio test holds.
   */
  readonly slopePrior: "none" | "testlets" | "all";
  /**
   * Ability distributions, the reference group first (mean 0; sd 1 but for `rasch`, where it is estimated).
   *
   * @minItems 1
   */
  readonly groups: readonly CalibrationGroup[];
  readonly prior: CalibrationPrior;
  /**
   * Sets of items that share something besides the scale (a scenario), as bifactor factors; empty where none were modeled.
   */
  readonly testlets: readonly string[];
  /**
   * The items, in the order of the table.
   *
   * @minItems 1
   */
  readonly items: readonly CalibrationItem[];
  readonly covariance?: CalibrationCovariance;
  readonly fit?: CalibrationFit;
  /**
   * What a reader of the numbers must know.
   */
  readonly warnings: readonly CalibrationWarning[];
  /**
   * What computed it, with its version.
   */
  readonly program: string;
  /**
   * Where the items were put on the scale of another calibration, by anchors or a link: that scale’s mark. Scores of two calibrations may be compared where it is the same; left out where the scale is the calibration’s own.
   */
  readonly origin?: string;
  readonly link?: CalibrationLink;
}
/**
 * The scale of a competency model that the items measure.
 */
export interface CalibrationScale {
  /**
   * The competency model, by id and version.
   */
  readonly model: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * The scenarios that were played, with the hashes of what people saw and of the key: a decision of other content is not scored with this calibration.
   */
  readonly scenarios?: readonly CalibrationScenario[];
}
export interface CalibrationScenario {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * SHA-256, lower-case hex.
   */
  readonly story: string;
  /**
   * SHA-256, lower-case hex.
   */
  readonly key: string;
}
/**
 * Whose responses the parameters come from.
 */
export interface CalibrationSample {
  /**
   * People with at least one response.
   */
  readonly persons: number;
  /**
   * Share of person × item cells without a response.
   */
  readonly missing: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  readonly source: string;
  /**
   * `none`: everybody counts once. `sampling`: people count by how many they stand for in a population; standard errors are robust (sandwich). `counts`: a row stood for several people with the same responses.
   */
  readonly weights: "none" | "sampling" | "counts";
  /**
   * How many people without weights would be as precise: (Σw)²/Σw² (Kish, 1965); without sampling weights, the people.
   */
  readonly effective: number;
}
/**
 * The fixed nodes that stand for the distribution of people: equally spaced, weights by the normal density, normalized.
 */
export interface CalibrationQuadrature {
  /**
   * How many nodes.
   */
  readonly nodes: number;
  /**
   * The lowest node.
   */
  readonly from: number;
  /**
   * The highest node.
   */
  readonly to: number;
}
/**
 * How the estimation ended. A calibration that did not converge is not written.
 */
export interface CalibrationConvergence {
  /**
   * Both criteria were met.
   */
  readonly converged: true;
  /**
   * Expectation–maximization cycles used.
   */
  readonly cycles: number;
  /**
   * Largest absolute derivative of the log-likelihood by any parameter, at the estimates.
   */
  readonly gradient: number;
  /**
   * Absolute change of the log-likelihood in the last cycle.
   */
  readonly change: number;
}
export interface CalibrationGroup {
  /**
   * The group's name; `all` where there is one.
   */
  readonly id: string;
  /**
   * People in it.
   */
  readonly persons: number;
  /**
   * Mean ability.
   */
  readonly mean: number;
  /**
   * Standard deviation of ability.
   */
  readonly sd: number;
  readonly standardErrors: CalibrationGroupErrors;
}
/**
 * Standard errors of mean and standard deviation.
 */
export interface CalibrationGroupErrors {
  /**
   * Null where the mean was fixed.
   */
  readonly mean: number | null;
  /**
   * Null where the standard deviation was fixed.
   */
  readonly sd: number | null;
}
/**
 * The distribution of ability that scores on this scale are drawn to where nobody asks for another. It belongs to the scale, not to the sample: what was put on an older scale by anchors or a link keeps the prior of that scale, so that the same responses get the same score.
 */
export interface CalibrationPrior {
  /**
   * The group it is of: the reference group where the scale was made.
   */
  readonly group: string;
  /**
   * Its mean.
   */
  readonly mean: number;
  /**
   * Its standard deviation.
   */
  readonly sd: number;
}
/**
 * One item. GPCM: P(x = k) ∝ exp(Σ_{v ≤ k} a(θ − b_v)). Graded: P(x ≥ k) = logistic(a(θ − b_k)). Nominal: P(x = k) ∝ exp(a_k·θ + c_k). Where the item belongs to a testlet, its slope there times the testlet's factor is added to a·θ (times k in GPCM).
 */
export interface CalibrationItem {
  /**
   * The column's name, or scenario/decision.
   */
  readonly id: string;
  /**
   * The codes in the responses that make up each category, lowest category first; several where categories were merged.
   *
   * @minItems 2
   */
  readonly categories: readonly number[][];
  /**
   * Responses in each category.
   */
  readonly counts: readonly number[];
  /**
   * Slope; for `nominal` one per category, the first 0.
   */
  readonly a: number | readonly number[];
  /**
   * Step (GPCM, 2PL, Rasch) or threshold (graded) parameters, one less than categories; empty for `nominal`.
   */
  readonly b: readonly number[];
  /**
   * Only for `nominal`: intercepts, one per category, the first 0.
   */
  readonly c?: readonly number[];
  readonly testlet?: CalibrationTestlet;
  readonly standardErrors: CalibrationItemErrors;
}
/**
 * Where it belongs to a testlet: which, and how strongly.
 */
export interface CalibrationTestlet {
  /**
   * One of `testlets`.
   */
  readonly id: string;
  /**
   * Slope on the testlet's factor.
   */
  readonly slope: number;
}
/**
 * Standard errors, in the shapes of the estimates; null where a parameter was fixed.
 */
export interface CalibrationItemErrors {
  /**
   * Of the slope, or of each category’s slope.
   */
  readonly a: number | null | readonly (number | null)[];
  /**
   * Of each step or threshold.
   */
  readonly b: readonly (number | null)[];
  /**
   * Of each intercept.
   */
  readonly c?: readonly (number | null)[];
  /**
   * Of the slope on the testlet’s factor.
   */
  readonly testlet?: number | null;
}
/**
 * How sure the estimates are together: covariances of the parameters in slope–intercept form, so that what rests on several of them (a person's θ, a link, an area between curves) can carry their error. GPCM: z_k = k·a·θ + d_k; graded: logit P(x ≥ k) = a·θ + d_k; nominal: z_k = a_k·θ + d_k; plus testlet·u (times k but for graded). Left out where there are more than 600 parameters.
 */
export interface CalibrationCovariance {
  /**
   * Items in order, each with its parameters: `a` (nominal `a1` …), `d1` …, `testlet`. Anchors are there where their own calibration tells how sure they are.
   */
  readonly items: readonly CalibrationParameters[];
  /**
   * Groups with free parameters, after the items: `mean`, `logSd`.
   */
  readonly groups: readonly CalibrationParameters1[];
  /**
   * The lower triangle, row by row, the diagonal included; six digits.
   */
  readonly values: readonly number[];
}
export interface CalibrationParameters {
  /**
   * The item or group.
   */
  readonly id: string;
  /**
   * Its parameters, in order.
   */
  readonly parameters: readonly string[];
}
export interface CalibrationParameters1 {
  /**
   * The item or group.
   */
  readonly id: string;
  /**
   * Its parameters, in order.
   */
  readonly parameters: readonly string[];
}
/**
 * How the responses go with the model: what the items, pairs of items and the model as a whole leave unexplained, and what follows. Left out where it was not asked for.
 */
export interface CalibrationFit {
  /**
   * `all`: everybody met every item. `random`: people met different items, no abler ones than others. `by-ability`: which items people met goes with their ability, so that what needs everybody (`model`, `srmsr`, chi-squares of items and pairs) is left out.
   */
  readonly met: "all" | "random" | "by-ability";
  /**
   * Tests of the whole model by single items and pairs of items; empty where none could be computed. M2 for two categories; C2 for more, and M2* beside it where it has degrees of freedom.
   */
  readonly model: readonly CalibrationModelFit[];
  /**
   * Standardized root mean square residual: how far correlations of pairs of items are from those expected.
   */
  readonly srmsr: number | null;
  /**
   * Each item, in the order of the calibration.
   */
  readonly items: readonly CalibrationItemFit[];
  /**
   * Mean correlation of residuals over all pairs: somewhat below 0 where all is well.
   */
  readonly q3Mean: number | null;
  /**
   * Pairs of items by what they share beyond ability, the most first; the first hundred.
   */
  readonly pairs: readonly CalibrationPairFit[];
  /**
   * Items keyed the other way around: their slope is below 0, and their responses go against those to the others. All evidence of fit counts them as if they were recoded. Left out where there are none.
   *
   * @minItems 1
   */
  readonly reverseKeyed?: readonly string[];
  /**
   * Null where the items don’t fall into two sets of two or more.
   */
  readonly contrast: CalibrationContrast | null;
  /**
   * Pairs of items to which nearly everybody gave the same response, or the reverse.
   */
  readonly duplicates: readonly CalibrationDuplicate[];
  /**
   * What a reader must know of it.
   */
  readonly findings: readonly CalibrationFinding[];
}
export interface CalibrationModelFit {
  /**
   * M2: Maydeu-Olivares & Joe (2006). C2: Cai & Monroe (2014). M2*: Cai & Hansen (2013).
   */
  readonly statistic: "M2" | "C2" | "M2*";
  /**
   * The statistic: chi-square where the model holds.
   */
  readonly value: number;
  /**
   * Degrees of freedom.
   */
  readonly df: number;
  /**
   * How often a model that holds is at least so far off.
   */
  readonly p: number;
  /**
   * Root mean square error of approximation.
   */
  readonly rmsea: number;
  /**
   * Lower end of its 90% interval.
   */
  readonly rmseaLow: number;
  /**
   * Upper end.
   */
  readonly rmseaHigh: number;
  /**
   * The statistic of a model in which no item has to do with another.
   */
  readonly nullValue: number;
  /**
   * Its degrees of freedom.
   */
  readonly nullDf: number;
  /**
   * Comparative fit index, against that model.
   */
  readonly cfi: number;
  /**
   * Tucker–Lewis index, against that model.
   */
  readonly tli: number;
}
export interface CalibrationItemFit {
  /**
   * The item.
   */
  readonly id: string;
  /**
   * Null where nothing can be said.
   */
  readonly chiSquare: CalibrationItemChiSquare | null;
  /**
   * Mean square weighted by variance: 1 is as expected, somewhat less with estimated abilities.
   */
  readonly infit: number;
  /**
   * As a standard normal value.
   */
  readonly infitZ: number | null;
  /**
   * Plain mean square of standardized residuals.
   */
  readonly outfit: number;
  /**
   * As a standard normal value.
   */
  readonly outfitZ: number | null;
}
export interface CalibrationItemChiSquare {
  /**
   * `sum-score`: S-X² (Orlando & Thissen, 2000; Kang & Chen, 2008), over people who met the same items. `rest-ability`: people met different items, and are put side by side by the ability that their other responses have.
   */
  readonly by: "sum-score" | "rest-ability";
  /**
   * Pearson’s statistic.
   */
  readonly x2: number;
  /**
   * Degrees of freedom.
   */
  readonly df: number;
  /**
   * How often an item that fits is at least so far off.
   */
  readonly p: number;
  /**
   * The same, adjusted for the number of items (Benjamini & Hochberg, 1995).
   */
  readonly adjustedP: number;
  /**
   * How far off per degree of freedom.
   */
  readonly rmsea: number;
  /**
   * People it rests on; with sampling weights, those they are worth.
   */
  readonly persons: number;
}
export interface CalibrationPairFit {
  /**
   * The two items.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly items: readonly string[];
  /**
   * People who met both; with sampling weights, those they are worth.
   */
  readonly persons: number;
  /**
   * Correlation of their residuals (Yen, 1984)
   */
  readonly q3: number;
  /**
   * Their two-way table against what is expected; null where `met` is `by-ability`.
   */
  readonly table: CalibrationPairTable | null;
}
export interface CalibrationPairTable {
  /**
   * LD X² (Chen & Thissen, 1997).
   */
  readonly x2: number;
  /**
   * Likelihood ratio of the same table.
   */
  readonly g2: number;
  /**
   * (Categories − 1) of one times (categories − 1) of the other.
   */
  readonly df: number;
  /**
   * Of X² on these degrees of freedom: a rough guide.
   */
  readonly p: number;
  /**
   * Cramér’s V.
   */
  readonly v: number;
}
/**
 * The strongest contrast among residuals.
 */
export interface CalibrationContrast {
  /**
   * How many items’ worth of residual variance it explains.
   */
  readonly eigenvalue: number;
  /**
   * What it may reach where nothing is there but chance.
   */
  readonly chance: number;
  /**
   * About how abilities on the two sets correlate; null where which items people met goes with their ability, or correlations within a set are not positive.
   */
  readonly correlation: number | null;
  /**
   * The items on either side.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly sets: readonly string[][];
}
export interface CalibrationDuplicate {
  /**
   * The two items.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly items: readonly string[];
  /**
   * Agreement beyond chance (Cohen, 1960).
   */
  readonly kappa: number;
  /**
   * Stands where one holds the other's responses the other way around; the agreement is that with the reverse.
   */
  readonly reversed?: true;
}
export interface DependentColumn {
  /**
   * The column.
   */
  readonly item: string;
  /**
   * It is the sum of the others, the mean of those met, or another exact linear function of them.
   */
  readonly kind: "sum" | "mean" | "linear";
  /**
   * The others.
   *
   * @minItems 2
   */
  readonly of: readonly string[];
}
/**
 * Where the items were put on the scale of another calibration through common items: the line, and how sure it is. θ there = slope·θ as first estimated + intercept.
 */
export interface CalibrationLink {
  /**
   * The calibration whose scale this is now, in the words of whoever ran it.
   */
  readonly to: string;
  /**
   * How the line was found.
   */
  readonly method: "stocking-lord" | "haebara" | "mean-sigma" | "mean-mean";
  /**
   * Units of the other scale per unit of the first.
   */
  readonly slope: number;
  /**
   * Where the first scale's zero lies on the other scale.
   */
  readonly intercept: number;
  readonly standardErrors: CalibrationLinkErrors;
  /**
   * Each common item, with how far its curves lie apart after the link.
   */
  readonly items: readonly CalibrationLinkItem[];
  readonly jackknife: CalibrationLinkJackknife;
}
/**
 * How sure the line is: the delta method from the covariances of both calibrations' parameters where both have them, else the jackknife over the common items.
 */
export interface CalibrationLinkErrors {
  /**
   * 0 where the slope was fixed.
   */
  readonly slope: number;
  /**
   * Of the intercept.
   */
  readonly intercept: number;
  /**
   * Of slope and intercept.
   */
  readonly covariance: number;
  /**
   * Where they come from.
   */
  readonly by: "delta" | "jackknife";
}
export interface CalibrationLinkItem {
  /**
   * The item.
   */
  readonly id: string;
  /**
   * Root mean square difference of its expected scores over a standard normal distribution of ability, as a share of its highest score.
   */
  readonly difference: number;
  /**
   * False where it was left out of the link.
   */
  readonly used: boolean;
  /**
   * Whether the difference is past .10.
   */
  readonly drifting: boolean;
}
/**
 * How far the line hangs on which items are common: standard errors by leaving out one at a time. Larger than `standardErrors` where items differ by more than their parameters' errors.
 */
export interface CalibrationLinkJackknife {
  /**
   * Of the slope.
   */
  readonly slope: number;
  /**
   * Of the intercept.
   */
  readonly intercept: number;
}
