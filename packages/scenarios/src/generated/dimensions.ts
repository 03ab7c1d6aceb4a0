// Generated from schemas/dimensions.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Items that each measure one of several correlated dimensions, such as pillars, and people's estimates on all of them together.
 */
export interface Dimensions {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/dimensions@1";
  /**
   * The response model. `gpcm`: generalized partial credit (Muraki, 1992). `graded`: graded response (Samejima, 1969). `2pl`: two-parameter logistic (Birnbaum, 1968).
   */
  readonly model: "gpcm" | "graded" | "2pl";
  /**
   * The dimensions' names.
   *
   * @minItems 2
   */
  readonly dimensions: readonly string[];
  readonly sample: DimensionsSample;
  /**
   * Items of one scenario were taken as independent, as was asked: people's errors are too small.
   */
  readonly independent: boolean;
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
  readonly oneDimension: DimensionsAgainstOne;
  /**
   * Cycles used.
   */
  readonly cycles: number;
  /**
   * Largest absolute derivative of the log-likelihood at the end.
   */
  readonly gradient: number;
  /**
   * Latent correlations, by dimension.
   */
  readonly correlations: readonly number[][];
  /**
   * Items with their estimates.
   */
  readonly items: readonly DimensionItem[];
  /**
   * In the order of the table.
   */
  readonly people: readonly DimensionPerson[];
  /**
   * What computed it, with its version.
   */
  readonly program: string;
}
/**
 * Whose responses they are.
 */
export interface DimensionsSample {
  /**
   * People who met an item.
   */
  readonly persons: number;
  /**
   * `measured`: people responded. `synthetic`: simulated responses; no person was measured. `unknown`: the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * Where the responses came from, in the words of whoever ran it.
   */
  readonly source: string;
}
/**
 * One dimension for all items, by the same model.
 */
export interface DimensionsAgainstOne {
  /**
   * AIC of it.
   */
  readonly aic: number;
  /**
   * BIC of it.
   */
  readonly bic: number;
}
export interface DimensionItem {
  /**
   * The column's name.
   */
  readonly id: string;
  /**
   * One of `dimensions`.
   */
  readonly dimension: string;
  /**
   * The codes that make up each category, lowest first.
   *
   * @minItems 2
   */
  readonly categories: readonly number[][];
  /**
   * Slope.
   */
  readonly a: number;
  /**
   * Step (GPCM, 2PL) or threshold (graded) parameters, one less than categories.
   */
  readonly b: readonly number[];
}
export interface DimensionPerson {
  /**
   * As the table names them; else the row.
   */
  readonly person: string;
  /**
   * Items met.
   */
  readonly items: number;
  /**
   * Null for who met nothing: the prior's mean is no estimate.
   */
  readonly estimates: DimensionEstimates | null;
}
export interface DimensionEstimates {
  /**
   * EAP by dimension.
   */
  readonly theta: readonly number[];
  /**
   * Posterior standard deviations.
   */
  readonly se: readonly number[];
  /**
   * Posterior correlations, by dimension.
   */
  readonly correlations: readonly number[][];
}
