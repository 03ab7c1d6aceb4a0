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
   * What the benchmark is and is not; shown wherever a number from it is.
   */
  statement: string;
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
}
/**
 * The target practice.
 */
export interface TargetPractice {
  /**
   * A target is a judgment, never a measurement.
   */
  kind: "judgment";
  /**
   * How the target was set.
   */
  rule: string;
  /**
   * The target on each scale.
   */
  scales: TargetScale[];
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
