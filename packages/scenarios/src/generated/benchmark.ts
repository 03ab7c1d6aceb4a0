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
  format: "leadsim/benchmark@1";
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
  dates: BenchmarkDates;
  /**
   * People (or simulated people).
   */
  n: number;
  /**
   * A document by id and version: `id@1` means any 1.x.y, `id@1.0.0` exactly that one.
   */
  model: string;
  form: BenchmarkForm;
  generator?: BenchmarkGenerator;
  components: VarianceComponents;
  correlations: CompetencyCorrelations;
  /**
   * What the population does at each opportunity.
   */
  opportunities: BenchmarkOpportunity[];
  /**
   * Means and spreads of the population, by scale.
   */
  scales: BenchmarkScale[];
  target: TargetPractice;
}
/**
 * When they responded.
 */
export interface BenchmarkDates {
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
 * The form that was sat, with the content it had.
 */
export interface BenchmarkForm {
  /**
   * The form's id.
   */
  id: string;
  /**
   * The form's version.
   */
  version: string;
  /**
   * Its scenarios, with the hashes of what candidates saw and of the key.
   */
  scenarios: BenchmarkScenario[];
}
export interface BenchmarkScenario {
  /**
   * The scenario's id.
   */
  id: string;
  /**
   * The scenario's version.
   */
  version: string;
  /**
   * SHA-256, lower-case hex.
   */
  story: string;
  /**
   * SHA-256, lower-case hex.
   */
  key: string;
}
/**
 * How a synthetic benchmark was made, so that anyone can make it again.
 */
export interface BenchmarkGenerator {
  /**
   * What computed it, with its version.
   */
  program: string;
  /**
   * The seed; the same gives the same numbers.
   */
  seed: string;
  /**
   * What the program was told, by name.
   */
  parameters: {
    [k: string]: number | string;
  };
}
/**
 * Variance components on the share scale (0 to 1).
 */
export interface VarianceComponents {
  /**
   * σ²p: between people.
   */
  person: number;
  /**
   * σ²ps: person × scenario.
   */
  personScenario: number;
  /**
   * σ²pd: person × decision.
   */
  personDecision: number;
  /**
   * σ²res: what is left, per piece of evidence.
   */
  residual: number;
  /**
   * σ²s: between scenarios.
   */
  scenario: number;
  /**
   * σ²item: between opportunities (decision × behavior).
   */
  item: number;
}
/**
 * Correlations between the competencies' true scores.
 */
export interface CompetencyCorrelations {
  /**
   * Correlation of two competencies of different pillars.
   */
  general: number;
  /**
   * Correlation of two competencies of one pillar.
   */
  pillar: number;
}
export interface BenchmarkOpportunity {
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * Mean attainable share.
   */
  mean: number;
  /**
   * Standard deviation of the attainable share.
   */
  sd: number;
  /**
   * Share of people at level 4 or above.
   */
  reached: number;
}
export interface BenchmarkScale {
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  mean: number;
  /**
   * Standard deviation on the 1 to 5 scale.
   */
  sd: number;
  /**
   * Scores at percentiles 1, 5, 10, 20 … 90, 95, 99.
   */
  quantiles: number[];
  /**
   * Norm tables built from results; not every benchmark has them.
   */
  norms?: ScaleNorms;
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
/**
 * The target practice.
 */
export interface TargetPractice {
  /**
   * `judgment`: set by experts or by a rule. `people`: the mean of named people’s results. Neither is evidence that people above it do better.
   */
  kind: "judgment" | "people";
  /**
   * How the target was set. Without it: level 4 or better at 70% of opportunities, a judgment.
   */
  rule?: string;
  /**
   * The target on each scale.
   */
  scales: TargetScale[];
  /**
   * People behind a target of kind `people`.
   */
  n?: number;
  contrast?: ContrastStudy;
}
export interface TargetScale {
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  score: number;
  /**
   * Standard error of the judgment, on the 1 to 5 scale.
   */
  se: number;
}
/**
 * What the words “high performer” need: how people at the top of an outcome that was recorded independently differ from the others.
 */
export interface ContrastStudy {
  /**
   * The outcome, and who recorded it independently of this assessment.
   */
  outcome: string;
  /**
   * People in the top quarter of the outcome.
   */
  top: number;
  /**
   * The other people.
   */
  others: number;
  /**
   * The difference on each scale.
   */
  scales: ContrastScale[];
}
/**
 * Cohen’s d of one scale: top quarter less the others.
 */
export interface ContrastScale {
  /**
   * The scale's id in the model.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Cohen’s d.
   */
  d: Ranged;
}
