// Generated from schemas/norms.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * Norm tables of a plain table of scores, with where they come from. Synthetic ones say so.
 */
export interface NormTables {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/norms@1";
  readonly id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  readonly version: string;
  /**
   * `synthetic`: computed from simulated responses, no person was measured. `judgment`: set by experts. `pilot`, `operational`: measured people.
   */
  readonly kind: "synthetic" | "judgment" | "pilot" | "operational";
  /**
   * The name that reports show.
   */
  readonly title: string;
  /**
   * The author's own words on what it is and is not, where the standard ones of its kind do not do; shown wherever a number from it is.
   */
  readonly statement?: string;
  /**
   * Whose responses the numbers come from.
   */
  readonly population: string;
  /**
   * How they were chosen.
   */
  readonly sampling: string;
  readonly dates: NormDates;
  /**
   * People (or simulated people).
   */
  readonly n: number;
  /**
   * The column of case weights; null where everybody counts once.
   */
  readonly weight: string | null;
  readonly scored?: NormedScoring;
  /**
   * One per column of scores.
   */
  readonly scales: readonly NormedScale[];
}
/**
 * When they responded.
 */
export interface NormDates {
  /**
   * The first day.
   */
  readonly from: string;
  /**
   * The last day.
   */
  readonly to: string;
}
/**
 * Of abilities: how the scores of the norms’ people were made. People are looked up in these norms only where theirs were made alike.
 */
export interface NormedScoring {
  /**
   * The mark of the scale that the abilities are on.
   */
  readonly scale: string;
  /**
   * How they were estimated; left out where the table did not say.
   */
  readonly method?: string;
  /**
   * What they were drawn to, by mean and standard deviation; `none` by methods without a prior. Left out where the table did not say.
   */
  readonly prior?: string;
}
/**
 * One column of scores.
 */
export interface NormedScale {
  /**
   * The column’s name.
   */
  readonly id: string;
  readonly norms: ScaleNorms;
  /**
   * Norms along a numeric covariate, where one was named.
   */
  readonly along?: ContinuousNorm;
}
/**
 * Norms of one scale: everybody, and by group where a grouping was given.
 */
export interface ScaleNorms {
  /**
   * Everybody.
   */
  readonly all: NormTable;
  /**
   * By group.
   */
  readonly grouping?: NormGrouping;
}
/**
 * How the scores of a group lie, with the precision its size gives.
 */
export interface NormTable {
  /**
   * People with a score.
   */
  readonly n: number;
  /**
   * (Σw)²/Σw² (Kish 1965): so many people without weights would be as precise.
   */
  readonly effectiveN: number;
  /**
   * Width of the classes that scores are grouped in; 0 where each score is its own row.
   */
  readonly step: number;
  /**
   * How ranks become normal scores.
   */
  readonly position: "rankit" | "blom" | "tukey" | "van-der-waerden";
  /**
   * The mean of the scores.
   */
  readonly mean: NormMoment;
  /**
   * The standard deviation of the scores.
   */
  readonly sd: NormMoment;
  /**
   * Lowest score first; null below 200 (effective) people, who carry no table.
   */
  readonly rows: readonly NormRow[] | null;
}
/**
 * A mean or standard deviation with its precision.
 */
export interface NormMoment {
  /**
   * The estimate.
   */
  readonly value: number;
  /**
   * Its standard error, from the effective number of people.
   */
  readonly se: number;
  /**
   * Lower end of the 90% interval.
   */
  readonly low: number;
  /**
   * Upper end of the 90% interval.
   */
  readonly high: number;
}
/**
 * One score (the middle of a class where scores are grouped) and where it stands.
 */
export interface NormRow {
  /**
   * The score, or the middle of its class.
   */
  readonly score: number;
  /**
   * People with this score.
   */
  readonly n: number;
  /**
   * Their case weights, summed; the same as `n` where nobody is weighted.
   */
  readonly weight: number;
  /**
   * Percentile rank, 100·(cf − f/2)/n, with its Wilson interval.
   */
  readonly percentile: Ranged;
  /**
   * The percentile rank as a normal score.
   */
  readonly z: number;
  /**
   * T = 50 + 10z, normalized by area.
   */
  readonly t: Ranged;
  /**
   * T from mean and standard deviation: 50 + 10·(score − mean)/sd.
   */
  readonly tLinear: Ranged;
  /**
   * Standard ten, 1 to 10, normalized by area.
   */
  readonly sten: Ranged;
  /**
   * Standard nine, 1 to 9, normalized by area.
   */
  readonly stanine: Ranged;
}
/**
 * A value with its 90% interval.
 */
export interface Ranged {
  /**
   * The value.
   */
  readonly value: number;
  /**
   * Lower end.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
}
/**
 * The same scores by a grouping, small cells suppressed.
 */
export interface NormGrouping {
  /**
   * What people are grouped by.
   */
  readonly by: string;
  /**
   * Groups of fewer (effective) people are suppressed.
   */
  readonly minimum: number;
  /**
   * People of whom the group is not known.
   */
  readonly without: number;
  /**
   * In alphabetical order.
   */
  readonly groups: readonly NormGroup[];
}
/**
 * One group of people, or that it is suppressed.
 */
export interface NormGroup {
  /**
   * The group, as it is written in the data.
   */
  readonly name: string;
  /**
   * People with a score.
   */
  readonly n: number;
  /**
   * (Σw)²/Σw² (Kish 1965).
   */
  readonly effectiveN: number;
  /**
   * `small`: fewer people than the minimum. `complementary`: large enough, but a small group could be worked out by subtraction if it were shown. null: shown.
   */
  readonly suppressed: "small" | "complementary" | null;
  /**
   * Its norms; null where suppressed.
   */
  readonly norm: NormTable | null;
}
/**
 * Norms along a numeric covariate: mean and logarithm of the standard deviation as polynomials of x = (value − center) / scale, and a table of the standardized residuals.
 */
export interface ContinuousNorm {
  /**
   * The column of the covariate.
   */
  readonly by: string;
  /**
   * The lowest value that people had; below it the norm says nothing.
   */
  readonly from: number;
  /**
   * The highest.
   */
  readonly to: number;
  /**
   * Halfway between them.
   */
  readonly center: number;
  /**
   * Half their distance.
   */
  readonly scale: number;
  /**
   * Coefficients of the mean, of x to the power of 0 first.
   *
   * @minItems 1
   * @maxItems 4
   */
  readonly mean: readonly number[];
  /**
   * Coefficients of the logarithm of the standard deviation.
   *
   * @minItems 1
   * @maxItems 3
   */
  readonly logSd: readonly number[];
  /**
   * Of (score − mean) / standard deviation.
   */
  readonly residuals: NormTable;
}
