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
  format: "leadsim/norms@1";
  id: Id;
  /**
   * Semantic version, the designer's word. Hashes are computed, never written.
   */
  version: string;
  /**
   * `synthetic`: computed from simulated responses, no person was measured. `judgment`: set by experts. `pilot`, `operational`: measured people.
   */
  kind: "synthetic" | "judgment" | "pilot" | "operational";
  /**
   * The name that reports show.
   */
  title: string;
  /**
   * The author's own words on what it is and is not, where the standard ones of its kind do not do; shown wherever a number from it is.
   */
  statement?: string;
  /**
   * Whose responses the numbers come from.
   */
  population: string;
  /**
   * How they were chosen.
   */
  sampling: string;
  dates: NormDates;
  /**
   * People (or simulated people).
   */
  n: number;
  /**
   * The column of case weights; null where everybody counts once.
   */
  weight: string | null;
  /**
   * One per column of scores.
   */
  scales: NormedScale[];
}
/**
 * When they responded.
 */
export interface NormDates {
  /**
   * The first day.
   */
  from: string;
  /**
   * The last day.
   */
  to: string;
}
/**
 * One column of scores.
 */
export interface NormedScale {
  /**
   * The column’s name.
   */
  id: string;
  norms: ScaleNorms;
}
/**
 * Norms of one scale: everybody, and by group where a grouping was given.
 */
export interface ScaleNorms {
  /**
   * Everybody.
   */
  all: NormTable;
  /**
   * By group.
   */
  grouping?: NormGrouping;
}
/**
 * How the scores of a group lie, with the precision its size gives.
 */
export interface NormTable {
  /**
   * People with a score.
   */
  n: number;
  /**
   * (Σw)²/Σw² (Kish 1965): so many people without weights would be as precise.
   */
  effectiveN: number;
  /**
   * Width of the classes that scores are grouped in; 0 where each score is its own row.
   */
  step: number;
  /**
   * How ranks become normal scores.
   */
  position: "rankit" | "blom" | "tukey" | "van-der-waerden";
  /**
   * The mean of the scores.
   */
  mean: NormMoment;
  /**
   * The standard deviation of the scores.
   */
  sd: NormMoment;
  /**
   * Lowest score first; null below 200 (effective) people, who carry no table.
   */
  rows: NormRow[] | null;
}
/**
 * A mean or standard deviation with its precision.
 */
export interface NormMoment {
  /**
   * The estimate.
   */
  value: number;
  /**
   * Its standard error, from the effective number of people.
   */
  se: number;
  /**
   * Lower end of the 90% interval.
   */
  low: number;
  /**
   * Upper end of the 90% interval.
   */
  high: number;
}
/**
 * One score (the middle of a class where scores are grouped) and where it stands.
 */
export interface NormRow {
  /**
   * The score, or the middle of its class.
   */
  score: number;
  /**
   * People with this score.
   */
  n: number;
  /**
   * Their case weights, summed; the same as `n` where nobody is weighted.
   */
  weight: number;
  /**
   * Percentile rank, 100·(cf − f/2)/n, with its Wilson interval.
   */
  percentile: Ranged;
  /**
   * The percentile rank as a normal score.
   */
  z: number;
  /**
   * T = 50 + 10z, normalized by area.
   */
  t: Ranged;
  /**
   * T from mean and standard deviation: 50 + 10·(score − mean)/sd.
   */
  tLinear: Ranged;
  /**
   * Standard ten, 1 to 10, normalized by area.
   */
  sten: Ranged;
  /**
   * Standard nine, 1 to 9, normalized by area.
   */
  stanine: Ranged;
}
/**
 * A value with its 90% interval.
 */
export interface Ranged {
  /**
   * The value.
   */
  value: number;
  /**
   * Lower end.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
/**
 * The same scores by a grouping, small cells suppressed.
 */
export interface NormGrouping {
  /**
   * What people are grouped by.
   */
  by: string;
  /**
   * Groups of fewer (effective) people are suppressed.
   */
  minimum: number;
  /**
   * People of whom the group is not known.
   */
  without: number;
  /**
   * In alphabetical order.
   */
  groups: NormGroup[];
}
/**
 * One group of people, or that it is suppressed.
 */
export interface NormGroup {
  /**
   * The group, as it is written in the data.
   */
  name: string;
  /**
   * People with a score.
   */
  n: number;
  /**
   * (Σw)²/Σw² (Kish 1965).
   */
  effectiveN: number;
  /**
   * `small`: fewer people than the minimum. `complementary`: large enough, but a small group could be worked out by subtraction if it were shown. null: shown.
   */
  suppressed: "small" | "complementary" | null;
  /**
   * Its norms; null where suppressed.
   */
  norm: NormTable | null;
}
