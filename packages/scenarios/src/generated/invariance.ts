// Generated from schemas/invariance.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Whether items mean the same in several groups: models with more and more equal, tests of each within another, and each item freed by itself.
 */
export interface MeasurementInvariance {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/invariance@1";
  /**
   * The response model. `gpcm`: generalized partial credit (Muraki, 1992). `graded`: graded response (Samejima, 1969). `2pl`: two-parameter logistic (Birnbaum, 1968).
   */
  readonly model: "gpcm" | "graded" | "2pl";
  readonly sample: InvarianceSample;
  /**
   * Groups, the one that others are compared with first.
   *
   * @minItems 2
   */
  readonly groups: readonly InvarianceGroup[];
  /**
   * Sets of items that share something besides ability (a scenario), as bifactor factors; empty where none were modeled.
   */
  readonly testlets: readonly string[];
  /**
   * Items of one scenario were taken as independent, as was asked: tests say too soon that groups differ.
   */
  readonly independent: boolean;
  /**
   * Items of which categories were joined, because nobody of a group chose one.
   */
  readonly joined: readonly string[];
  /**
   * Items that may differ at the level `partial`; empty where none were named.
   */
  readonly partial: readonly string[];
  /**
   * Models, the freest first.
   */
  readonly fits: readonly InvarianceFit[];
  /**
   * Likelihood-ratio tests.
   */
  readonly tests: readonly InvarianceTest[];
  readonly conclusion: InvarianceConclusion;
  /**
   * Each item freed by itself; empty where it was not asked for.
   */
  readonly items: readonly InvarianceItem[];
  /**
   * What computed it, with its version.
   */
  readonly program: string;
}
/**
 * Whose responses they are.
 */
export interface InvarianceSample {
  /**
   * People of a known group.
   */
  readonly persons: number;
  /**
   * People of unknown group, who took no part.
   */
  readonly unknown: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  readonly source: string;
}
export interface InvarianceGroup {
  /**
   * The group's name.
   */
  readonly id: string;
  /**
   * People in it.
   */
  readonly persons: number;
}
export interface InvarianceFit {
  /**
   * `configural`: nothing is equal. `metric`: slopes are. `partial`: all but those of the items named. `scalar`: all parameters. `equal-ability`: ability too.
   */
  readonly level: "configural" | "metric" | "partial" | "scalar" | "equal-ability";
  /**
   * At its maximum.
   */
  readonly logLikelihood: number;
  /**
   * How many are free.
   */
  readonly parameters: number;
  /**
   * 2·parameters − 2·logLikelihood: lower is better.
   */
  readonly aic: number;
  /**
   * ln(persons)·parameters − 2·logLikelihood: lower is better.
   */
  readonly bic: number;
  /**
   * By group; the first has 0 and 1.
   */
  readonly ability: readonly InvarianceAbility[];
}
export interface InvarianceAbility {
  /**
   * Mean ability.
   */
  readonly mean: number;
  /**
   * Its standard deviation.
   */
  readonly sd: number;
}
export interface InvarianceTest {
  /**
   * The model in which more is equal.
   */
  readonly restricted: "configural" | "metric" | "partial" | "scalar" | "equal-ability";
  /**
   * The model that it lies within.
   */
  readonly free: "configural" | "metric" | "partial" | "scalar" | "equal-ability";
  /**
   * Twice the difference of the log-likelihoods.
   */
  readonly chi2: number;
  /**
   * Difference of the free parameters.
   */
  readonly df: number;
  /**
   * P of so large a difference where the restricted model holds.
   */
  readonly p: number;
}
/**
 * What groups may be compared on.
 */
export interface InvarianceConclusion {
  /**
   * By likelihood ratio at 5%. `scalar`: means may be compared, too. `metric`: slopes are alike, intercepts are not. `none`: slopes differ.
   */
  readonly holds: "scalar" | "metric" | "none";
  /**
   * Whether BIC prefers equal items all the same, to any other level that was fitted, `partial` included: with many people every difference is beyond chance.
   */
  readonly bicPrefersEqual: boolean;
  readonly partial?: InvariancePartialConclusion;
}
/**
 * Of the items that were not freed; left out where none was.
 */
export interface InvariancePartialConclusion {
  /**
   * Whether these are equal, by likelihood ratio within the configural model at 5%.
   */
  readonly holds: boolean;
  /**
   * Whether BIC prefers the partial model to all others.
   */
  readonly bicPrefers: boolean;
}
export interface InvarianceItem {
  /**
   * The item.
   */
  readonly id: string;
  /**
   * Likelihood ratio of freeing it, all others equal.
   */
  readonly chi2: number;
  /**
   * Parameters that were freed.
   */
  readonly df: number;
  /**
   * P of so large a ratio where it is equal.
   */
  readonly p: number;
  /**
   * The same over all items (Benjamini & Hochberg, 1995).
   */
  readonly adjustedP: number;
  /**
   * By group after the first: against the first.
   */
  readonly differences: readonly CurveDifference[];
}
export interface CurveDifference {
  /**
   * Area between the curves of expected scores over all abilities, less where the first group has more.
   */
  readonly signedArea: number;
  /**
   * The same without regard to sign.
   */
  readonly unsignedArea: number;
  /**
   * Mean difference of expected scores over the group's abilities, in categories.
   */
  readonly signed: number;
  /**
   * Mean absolute difference over them.
   */
  readonly unsigned: number;
}
