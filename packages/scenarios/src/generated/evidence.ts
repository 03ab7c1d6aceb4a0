// Generated from schemas/evidence.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What one session showed: evidence, what is missing and why, and the time ledger.
 */
export interface EvidenceSet {
  format: "leadsim/evidence@1";
  session: SessionSummary;
  evidence: Evidence[];
  missing: MissingEvidence[];
  ledger: EvidenceLedger;
  responses: ResponseTiming[];
}
export interface SessionSummary {
  session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  player: "person" | "simulated" | "scripted";
  status: "in-progress" | "completed" | "withdrawn" | "expired";
  /**
   * Head hash of the transcript.
   */
  head: string;
  form: SessionForm;
  /**
   * The model the session was played for, `id@version`.
   */
  model: string;
  locale: string;
  engine: string;
  seed: string;
  began: number;
  /**
   * When the last event happened.
   */
  ended: number;
  scenarios: SessionScenario[];
}
export interface SessionForm {
  id: string;
  version: string;
  purpose: "practice" | "development" | "selection";
}
export interface SessionScenario {
  id: string;
  version: string;
  title: string;
  practice: boolean;
  /**
   * SHA-256, lower-case hex.
   */
  story: string;
  /**
   * SHA-256, lower-case hex.
   */
  key: string;
  /**
   * Scored with another key than the session was played under.
   */
  rekeyed: boolean;
  ending: string | null;
}
/**
 * One behavior, one decision, one level.
 */
export interface Evidence {
  session: string;
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  behavior: string;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  level: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  min: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  max: number;
  /**
   * Probability that a response at random reaches level 4.
   */
  chance: number;
  heading: string;
  prompt: string;
  /**
   * The words chosen, with what was done with them.
   */
  options: EvidenceWord[];
  /**
   * The assessor's rationale for what was chosen.
   */
  rationale: string[];
  stronger: StrongerResponse | null;
  /**
   * When the response was given.
   */
  at: number;
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
  elapsed: number;
}
export interface EvidenceWord {
  /**
   * Option, item or figure (`low`, `likely`, `high`).
   */
  option: string;
  /**
   * The words as the candidate read them.
   */
  text: string;
  /**
   * What was done with it.
   */
  as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * Rating, position, amount, figure or bin, where there is one.
   */
  value?: number | string;
  /**
   * The key's level of this part, where the key rates parts.
   */
  level?: number;
  /**
   * The assessor's rationale.
   */
  why?: string;
}
/**
 * A strongest response for this behavior at this decision.
 */
export interface StrongerResponse {
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  level: number;
  words: EvidenceWord[];
}
export interface MissingEvidence {
  scenario: string;
  decision: string;
  behavior: string;
  reason: "timeout" | "not-reached";
}
export interface EvidenceLedger {
  /**
   * Minutes of story time.
   */
  coaching: number;
  /**
   * Minutes of story time.
   */
  selling: number;
  /**
   * Minutes of story time.
   */
  admin: number;
  /**
   * Minutes of story time.
   */
  meetings: number;
}
export interface ResponseTiming {
  scenario: string;
  decision: string;
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  elapsed: number;
  /**
   * Words on the page, for response time effort.
   */
  words: number;
  /**
   * Every rating alike.
   */
  uniform: boolean;
}
