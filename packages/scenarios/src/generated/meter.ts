// Generated from schemas/meter.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Something to be said beside simulated numbers, by a code.
 */
export type SimulationNotice = SimulationNoticePlain | SimulationNoticeBenchmark;

/**
 * How precisely a form measures, and which decision would narrow its bands most (`leadsim meter --format json`). A forecast: no person was measured.
 */
export interface Meter {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/meter@1";
  /**
   * Always: no number here is of a measured person.
   */
  readonly simulated: true;
  /**
   * What must be said wherever a number of it stands, and what scores and bands rest on.
   */
  readonly notices: readonly SimulationNotice[];
  readonly of: MeterOf;
  /**
   * Minutes that the form takes.
   */
  readonly minutes: number;
  /**
   * Its scenarios, in order.
   */
  readonly scenarios: readonly MeterScenario[];
  /**
   * What opening a new scenario is taken to cost beside its decisions, in minutes: a judgment.
   */
  readonly openingMinutes: number;
  /**
   * Overall, pillars and competencies, as the form stands.
   */
  readonly scales: readonly MeterScale[];
  /**
   * For each competency that is measured, the behavior that weighs most in its score.
   */
  readonly heaviest: readonly MeterHeaviest[];
  /**
   * What one more decision would bring, for every competency in every scenario and in a new one; the most gain per minute first.
   */
  readonly next: readonly MeterNext[];
}
export interface SimulationNoticePlain {
  /**
   * `simulated`: no person was measured. `forecast`: from variance components, before anyone has sat it. `shipped-priors`: scores and bands rest on priors set by judgment.
   */
  readonly code: "simulated" | "forecast" | "shipped-priors";
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
export interface SimulationNoticeBenchmark {
  /**
   * Scores and bands rest on a benchmark.
   */
  readonly code: "benchmark";
  /**
   * The kind of the benchmark.
   */
  readonly kind: "synthetic" | "judgment" | "pilot" | "operational";
  /**
   * Its id and version.
   */
  readonly benchmark: string;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * The form or scenario.
 */
export interface MeterOf {
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Its title.
   */
  readonly title: string;
}
export interface MeterScenario {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * Minutes it takes.
   */
  readonly minutes: number;
  /**
   * Decisions met by a session, on average, scored or not.
   */
  readonly decisions: number;
  /**
   * Minutes for one decision there.
   */
  readonly minutesPerDecision: number;
}
export interface MeterScale {
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * Of a competency: the pillar it is filed under.
   */
  readonly pillar?: string;
  /**
   * Distinct decisions.
   */
  readonly decisions: number;
  /**
   * Distinct scenarios.
   */
  readonly scenarios: number;
  /**
   * Decision × behavior.
   */
  readonly opportunities: number;
  /**
   * What a profile would say from that much evidence; `tier` of a profile explains the words.
   */
  readonly tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Whether a profile shows a score with a band.
   */
  readonly band: boolean;
  /**
   * ρ over all scenarios there might be: share of the variance of the score that is not error, with what related competencies tell.
   */
  readonly reliability: number;
  /**
   * The same within the one scenario played, where a profile's band is for that alone: what a person does there and nowhere else counts as true. Null elsewhere. No measure of a form.
   */
  readonly withinScenario: number | null;
  /**
   * ρ from a competency’s own evidence alone; null at composites.
   */
  readonly ownReliability: number | null;
  /**
   * Standard error over all people, on the 1 to 5 scale. A profile’s own goes with its score.
   */
  readonly se: number;
  /**
   * Half the width of a 90% band by that standard error, on the 1 to 5 scale.
   */
  readonly halfWidth: number;
}
export interface MeterHeaviest {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Its share of what is attainable.
   */
  readonly share: number;
  /**
   * Behaviors of the competency that the form measures.
   */
  readonly measured: number;
  /**
   * Whether it carries more than half of the weight.
   */
  readonly overHalf: boolean;
}
export interface MeterNext {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * A scenario of the form; null means a new one.
   */
  readonly scenario: string | null;
  /**
   * What the decision costs, in minutes.
   */
  readonly minutes: number;
  readonly halfWidth: MeterHalfWidth;
  readonly reliability: MeterReliability;
  /**
   * By how much the band narrows: .18 is 18 percent.
   */
  readonly narrows: number;
  /**
   * The same per minute.
   */
  readonly narrowsPerMinute: number;
  /**
   * Whether a profile shows a band for it only then.
   */
  readonly opensBand: boolean;
}
/**
 * Half the width of the 90% band, on the 1 to 5 scale.
 */
export interface MeterHalfWidth {
  /**
   * Without it.
   */
  readonly before: number;
  /**
   * With it.
   */
  readonly after: number;
}
/**
 * ρ from the competency’s own evidence.
 */
export interface MeterReliability {
  /**
   * Without it.
   */
  readonly before: number;
  /**
   * With it.
   */
  readonly after: number;
}
