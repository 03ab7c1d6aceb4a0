// Generated from schemas/meter.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How precisely a form measures, and which decision would narrow its bands most (`leadsim meter --format json`). A forecast: no person was measured.
 */
export interface Meter {
  /**
   * The format and its version.
   */
  format: "leadsim/meter@1";
  /**
   * Always: no number here is of a measured person.
   */
  simulated: true;
  /**
   * What must be said wherever a number of it stands.
   */
  statement: string;
  of: MeterOf;
  /**
   * What scores and bands rest on, in words.
   */
  yardstick: string;
  /**
   * Minutes that the form takes.
   */
  minutes: number;
  /**
   * Its scenarios, in order.
   */
  scenarios: MeterScenario[];
  /**
   * What opening a new scenario is taken to cost beside its decisions, in minutes: a judgment.
   */
  openingMinutes: number;
  /**
   * Overall, pillars and competencies, as the form stands.
   */
  scales: MeterScale[];
  /**
   * For each competency that is measured, the behavior that weighs most in its score.
   */
  heaviest: MeterHeaviest[];
  /**
   * What one more decision would bring, for every competency in every scenario and in a new one; the most gain per minute first.
   */
  next: MeterNext[];
}
/**
 * The form or scenario.
 */
export interface MeterOf {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * Its title.
   */
  title: string;
}
export interface MeterScenario {
  /**
   * The scenario's id.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * Minutes it takes.
   */
  minutes: number;
  /**
   * Decisions met by a session, on average, scored or not.
   */
  decisions: number;
  /**
   * Minutes for one decision there.
   */
  minutesPerDecision: number;
}
export interface MeterScale {
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * Of a competency: the pillar it is filed under.
   */
  pillar?: string;
  /**
   * Distinct decisions.
   */
  decisions: number;
  /**
   * Distinct scenarios.
   */
  scenarios: number;
  /**
   * Decision × behavior.
   */
  opportunities: number;
  /**
   * What a profile would say from that much evidence; `tier` of a profile explains the words.
   */
  tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Whether a profile shows a score with a band.
   */
  band: boolean;
  /**
   * ρ: share of the variance of the score that is not error, with what related competencies tell.
   */
  reliability: number;
  /**
   * ρ from a competency’s own evidence alone; null at composites.
   */
  ownReliability: number | null;
  /**
   * Standard error, on the 1 to 5 scale.
   */
  se: number;
  /**
   * Half the width of a 90% band, on the 1 to 5 scale.
   */
  halfWidth: number;
}
export interface MeterHeaviest {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * Its share of what is attainable.
   */
  share: number;
  /**
   * Behaviors of the competency that the form measures.
   */
  measured: number;
  /**
   * Whether it carries more than half of the weight.
   */
  overHalf: boolean;
}
export interface MeterNext {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * A scenario of the form; null means a new one.
   */
  scenario: string | null;
  /**
   * What the decision costs, in minutes.
   */
  minutes: number;
  halfWidth: MeterHalfWidth;
  reliability: MeterReliability;
  /**
   * By how much the band narrows: .18 is 18 percent.
   */
  narrows: number;
  /**
   * The same per minute.
   */
  narrowsPerMinute: number;
  /**
   * Whether a profile shows a band for it only then.
   */
  opensBand: boolean;
}
/**
 * Half the width of the 90% band, on the 1 to 5 scale.
 */
export interface MeterHalfWidth {
  /**
   * Without it.
   */
  before: number;
  /**
   * With it.
   */
  after: number;
}
/**
 * ρ from the competency’s own evidence.
 */
export interface MeterReliability {
  /**
   * Without it.
   */
  before: number;
  /**
   * With it.
   */
  after: number;
}
