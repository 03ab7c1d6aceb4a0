// Generated from schemas/benchmark.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * A norm group or a target profile, with where it comes from. Synthetic ones say so.
 */
export interface Benchmark {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/benchmark@1";
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
  readonly dates: BenchmarkDates;
  /**
   * People (or simulated people).
   */
  readonly n: number;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  readonly model: string;
  readonly form: BenchmarkForm;
  readonly generator?: BenchmarkGenerator;
  readonly components: VarianceComponents;
  readonly correlations: CompetencyCorrelations;
  /**
   * What the population does at each opportunity.
   */
  readonly opportunities: readonly BenchmarkOpportunity[];
  /**
   * Means and spreads of the population, by scale.
   */
  readonly scales: readonly BenchmarkScale[];
  readonly target: TargetPractice;
}
/**
 * When they responded.
 */
export interface BenchmarkDates {
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
 * The form that was sat, with the content it had.
 */
export interface BenchmarkForm {
  /**
   * The form's id.
   */
  readonly id: string;
  /**
   * The form's version.
   */
  readonly version: string;
  /**
   * Its scenarios, with the hashes of what candidates saw and of the key.
   */
  readonly scenarios: readonly BenchmarkScenario[];
}
export interface BenchmarkScenario {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * The scenario's version.
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
 * How a synthetic benchmark was made, so that anyone can make it again.
 */
export interface BenchmarkGenerator {
  /**
   * What computed it, with its version.
   */
  readonly program: string;
  /**
   * The seed; the same gives the same numbers.
   */
  readonly seed: string;
  /**
   * What the program was told, by name.
   */
  readonly parameters: {
    readonly [k: string]: number | string;
  };
}
/**
 * Variance components on the share scale (0 to 1).
 */
export interface VarianceComponents {
  /**
   * σ²p: between people.
   */
  readonly person: number;
  /**
   * σ²ps: person × scenario.
   */
  readonly personScenario: number;
  /**
   * σ²pd: person × decision.
   */
  readonly personDecision: number;
  /**
   * σ²res: what is left, per piece of evidence.
   */
  readonly residual: number;
  /**
   * σ²s: between scenarios.
   */
  readonly scenario: number;
  /**
   * σ²item: between opportunities (decision × behavior).
   */
  readonly item: number;
}
/**
 * Correlations between the competencies' true scores.
 */
export interface CompetencyCorrelations {
  /**
   * Correlation of two competencies of different pillars.
   */
  readonly general: number;
  /**
   * Correlation of two competencies of one pillar.
   */
  readonly pillar: number;
}
export interface BenchmarkOpportunity {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly decision: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Mean attainable share.
   */
  readonly mean: number;
  /**
   * Standard deviation of the attainable share.
   */
  readonly sd: number;
  /**
   * Share of people at level 4 or above.
   */
  readonly reached: number;
}
export interface BenchmarkScale {
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  readonly mean: number;
  /**
   * Standard deviation on the 1 to 5 scale.
   */
  readonly sd: number;
  /**
   * Scores at percentiles 1, 5, 10, 20 … 90, 95, 99.
   */
  readonly quantiles: readonly number[];
  /**
   * Norm tables built from results; not every benchmark has them.
   */
  readonly norms?: ScaleNorms;
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
 * The target practice.
 */
export interface TargetPractice {
  /**
   * `judgment`: set by experts or by a rule. `people`: the mean of named people’s results. Neither is evidence that people above it do better.
   */
  readonly kind: "judgment" | "people";
  /**
   * How the target was set. Without it: level 4 or better at 70% of opportunities, a judgment.
   */
  readonly rule?: string;
  /**
   * The target on each scale.
   */
  readonly scales: readonly TargetScale[];
  /**
   * People behind a target of kind `people`.
   */
  readonly n?: number;
  readonly contrast?: ContrastStudy;
}
export interface TargetScale {
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  readonly score: number;
  /**
   * Standard error of the judgment, on the 1 to 5 scale.
   */
  readonly se: number;
}
/**
 * What the words “high performer” need: how people at the top of an outcome that was recorded independently differ from the others.
 */
export interface ContrastStudy {
  /**
   * The outcome, and who recorded it independently of this assessment.
   */
  readonly outcome: string;
  /**
   * People in the top quarter of the outcome.
   */
  readonly top: number;
  /**
   * The other people.
   */
  readonly others: number;
  /**
   * The difference on each scale.
   */
  readonly scales: readonly ContrastScale[];
}
/**
 * Cohen’s d of one scale: top quarter less the others.
 */
export interface ContrastScale {
  /**
   * The scale's id in the model.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Cohen’s d.
   */
  readonly d: Ranged;
}
