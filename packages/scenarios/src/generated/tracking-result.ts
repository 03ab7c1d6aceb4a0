// Generated from schemas/tracking-result.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What an applicant tracking system may hold: the status, and the scores that the evidence allows for the form's purpose. No evidence, no words.
 */
export interface TrackingResult {
  /**
   * The format and its version.
   */
  format: "leadsim/tracking-result@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  status: "complete" | "incomplete";
  /**
   * Version of the scoring package.
   */
  scoring: string;
  model: SharedModel;
  /**
   * What was sat.
   */
  sessions: SharedSession[];
  /**
   * Only scales that may be passed on.
   */
  scores: TrackingScore[];
  /**
   * Null where nothing was withheld.
   */
  withheld: string | null;
  /**
   * Quality flags, by code.
   */
  flags: string[];
  /**
   * What the reader must know.
   */
  notices: SharedNotice[];
}
/**
 * The competency model.
 */
export interface SharedModel {
  /**
   * The model's id.
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
export interface SharedSession {
  /**
   * The session's id.
   */
  session: string;
  /**
   * Who responded.
   */
  player: "person" | "simulated" | "scripted";
  /**
   * How it ended.
   */
  status: "in-progress" | "completed" | "withdrawn" | "expired";
  form: SharedForm;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  began: number;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  ended: number;
}
/**
 * The form that was sat.
 */
export interface SharedForm {
  /**
   * The form's id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * What it was sat for.
   */
  purpose: "practice" | "development" | "selection";
}
export interface TrackingScore {
  /**
   * The scale's id.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  title: string;
  /**
   * The estimate.
   */
  score: number;
  /**
   * Lower end of the 90% range.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  /**
   * Against the target, in words; null where nothing is said.
   */
  standing: string | null;
  /**
   * What may be said from so much evidence.
   */
  tier: string;
  /**
   * Which scoring level made it.
   */
  level: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
export interface SharedNotice {
  /**
   * A word that code can branch on.
   */
  code: string;
  /**
   * What the reader must know.
   */
  text: string;
}
