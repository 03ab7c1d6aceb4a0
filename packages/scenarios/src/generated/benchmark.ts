// Generated from schemas/benchmark.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Kebab-case id.
 */
export type Id = string;

/**
 * A norm group or a target profile, with where it comes from. Synthetic ones say so.
 */
export interface Benchmark {
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
  title: string;
  /**
   * What the benchmark is and is not; shown wherever a number from it is.
   */
  statement: string;
  population: string;
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
  scales: BenchmarkScale[];
  target: TargetPractice;
}
export interface BenchmarkDates {
  from: string;
  to: string;
}
export interface BenchmarkForm {
  id: string;
  version: string;
  scenarios: BenchmarkScenario[];
}
export interface BenchmarkScenario {
  id: string;
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
  program: string;
  seed: string;
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
  scenario: string;
  decision: string;
  behavior: string;
  /**
   * Mean attainable share.
   */
  mean: number;
  sd: number;
  /**
   * Share of people at level 4 or above.
   */
  reached: number;
}
export interface BenchmarkScale {
  id: string;
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  mean: number;
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
  kind: "judgment";
  /**
   * How the target was set.
   */
  rule: string;
  scales: TargetScale[];
}
export interface TargetScale {
  id: string;
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * On the 1 to 5 scale.
   */
  score: number;
  se: number;
}
