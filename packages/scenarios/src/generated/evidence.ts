// Generated from schemas/evidence.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What one session showed: evidence, what is missing and why, and the time ledger.
 */
export interface EvidenceSet {
  /**
   * The format and its version.
   */
  format: "leadsim/evidence@1";
  session: SessionSummary;
  /**
   * One entry per decision responded to and behavior that it measures.
   */
  evidence: Evidence[];
  /**
   * What was to be measured and was not: missing, never wrong.
   */
  missing: MissingEvidence[];
  ledger: EvidenceLedger;
  /**
   * One entry per decision responded to, with how long it took.
   */
  responses: ResponseTiming[];
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  moments?: EvidenceMoment[];
}
/**
 * One session: what was sat, when, and how it ended.
 */
export interface SessionSummary {
  /**
   * The session's id.
   */
  session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  player: "person" | "simulated" | "scripted";
  /**
   * How it stands, or how it ended.
   */
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
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  locale: string;
  /**
   * Version of the engine.
   */
  engine: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  seed: string;
  /**
   * When it began: the host's clock, milliseconds since 1970-01-01 UTC.
   */
  began: number;
  /**
   * When the last event happened.
   */
  ended: number;
  /**
   * The scenarios begun, in order.
   */
  scenarios: SessionScenario[];
}
/**
 * The form that was sat.
 */
export interface SessionForm {
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
export interface SessionScenario {
  /**
   * The scenario's id.
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
  /**
   * Whether it was for practice only, and is left out of scoring.
   */
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
  /**
   * The ending reached; null where none was.
   */
  ending: string | null;
}
/**
 * One behavior, one decision, one level.
 */
export interface Evidence {
  /**
   * The session's id.
   */
  session: string;
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * The type of response.
   */
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The behavior's id.
   */
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
   * The highest level of what was chosen itself: the option chosen, the pick for best, any of those picked. Null where the response is a judgment of options (rate, rank, sort): then nothing was chosen.
   */
  chosen: number | null;
  /**
   * Probability that a response at random reaches level 4.
   */
  chance: number;
  /**
   * The scene's heading.
   */
  heading: string;
  /**
   * The question that was asked.
   */
  prompt: string;
  /**
   * The words chosen, with what was done with them.
   */
  options: EvidenceWord[];
  /**
   * The assessor's rationale for what was chosen.
   */
  rationale: string[];
  /**
   * A strongest response for this behavior at this decision; null where the response was one.
   */
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
/**
 * Words on the page, with what was done with them.
 */
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
  /**
   * What a strongest response would have been, in the words on the page.
   */
  words: EvidenceWord[];
}
export interface MissingEvidence {
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
   * `timeout`: time ran out at the decision. `not-reached`: the session ended before it.
   */
  reason: "timeout" | "not-reached";
}
/**
 * Where the time went, in minutes of story time.
 */
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
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * The type of response.
   */
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
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
/**
 * A decision as it was told: what was said before it and what came of the response.
 */
export interface EvidenceMoment {
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * What was said before the question.
   */
  said: SpokenLine[];
  /**
   * What was said after the response. Empty where the scenario tells nothing.
   */
  ledTo: SpokenLine[];
}
/**
 * A line as the candidate read it.
 */
export interface SpokenLine {
  /**
   * Who speaks: the narrator, the candidate's own role, or somebody of the cast.
   */
  by: "narrator" | "you" | "cast";
  /**
   * The name of somebody of the cast.
   */
  name?: string;
  /**
   * The words, with memory printed into them.
   */
  text: string;
}
