// Generated from schemas/evidence.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What one session showed: evidence, what is missing and why, and the time ledger.
 */
export interface EvidenceSet {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/evidence@1";
  readonly session: SessionSummary;
  /**
   * One entry per decision responded to and behavior that it measures.
   */
  readonly evidence: readonly Evidence[];
  /**
   * What was to be measured and was not: missing, never wrong.
   */
  readonly missing: readonly MissingEvidence[];
  readonly ledger: EvidenceLedger;
  /**
   * One entry per decision responded to, with how long it took.
   */
  readonly responses: readonly ResponseTiming[];
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  readonly moments?: readonly EvidenceMoment[];
}
/**
 * One session: what was sat, when, and how it ended.
 */
export interface SessionSummary {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * Who sat it, as the host names people: sessions of one profile name the same, where they name any.
   */
  readonly person?: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  readonly player: "person" | "simulated" | "scripted";
  /**
   * How it stands, or how it ended.
   */
  readonly status: "in-progress" | "completed" | "withdrawn" | "expired";
  /**
   * Head hash of the transcript.
   */
  readonly head: string;
  readonly form: SessionForm;
  /**
   * The model the session was played for, `id@version`.
   */
  readonly model: string;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * Version of the engine.
   */
  readonly engine: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  readonly seed: string;
  /**
   * When it began: the host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly began: number;
  readonly paused?: SessionPauses;
  /**
   * When the last event happened.
   */
  readonly ended: number;
  /**
   * The scenarios begun, in order.
   */
  readonly scenarios: readonly SessionScenario[];
}
/**
 * The form that was sat.
 */
export interface SessionForm {
  /**
   * The form's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * What it was sat for.
   */
  readonly purpose: "practice" | "development" | "selection";
}
/**
 * Pauses on pages with a limit, where there were any.
 */
export interface SessionPauses {
  /**
   * How often the clock was stopped.
   */
  readonly times: number;
  /**
   * How long it stood still, in all.
   */
  readonly milliseconds: number;
}
export interface SessionScenario {
  /**
   * The scenario's id.
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
  /**
   * Whether it was for practice only, and is left out of scoring.
   */
  readonly practice: boolean;
  /**
   * SHA-256, lower-case hex.
   */
  readonly story: string;
  /**
   * SHA-256, lower-case hex.
   */
  readonly key: string;
  /**
   * Scored with another key than the session was played under.
   */
  readonly rekeyed: boolean;
  /**
   * The ending reached; null where none was.
   */
  readonly ending: string | null;
}
/**
 * One behavior, one decision, one level.
 */
export interface Evidence {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly decision: string;
  /**
   * The type of response.
   */
  readonly type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly level: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly min: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly max: number;
  /**
   * The highest level of what was chosen itself: the option chosen, the pick for best, any of those picked. Null where the response is a judgment of options (rate, rank, sort): then nothing was chosen.
   */
  readonly chosen: number | null;
  /**
   * Probability that a response at random reaches level 4.
   */
  readonly chance: number;
  /**
   * The scene's heading.
   */
  readonly heading: string;
  /**
   * The question that was asked.
   */
  readonly prompt: string;
  /**
   * The words chosen, with what was done with them.
   */
  readonly options: readonly EvidenceWord[];
  /**
   * The assessor's rationale for what was chosen.
   */
  readonly rationale: readonly string[];
  /**
   * A strongest response for this behavior at this decision; null where the response was one.
   */
  readonly stronger: StrongerResponse | null;
  /**
   * When the response was given.
   */
  readonly at: number;
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
  readonly elapsed: number;
}
/**
 * Words on the page, with what was done with them.
 */
export interface EvidenceWord {
  /**
   * Option, item or figure (`low`, `likely`, `high`).
   */
  readonly option: string;
  /**
   * The words as the candidate read them.
   */
  readonly text: string;
  /**
   * What was done with it.
   */
  readonly as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * Rating, position, amount, figure or bin, where there is one.
   */
  readonly value?: number | string;
  /**
   * The key's level of this part, where the key rates parts.
   */
  readonly level?: number;
  /**
   * The assessor's rationale.
   */
  readonly why?: string;
}
/**
 * A strongest response for this behavior at this decision.
 */
export interface StrongerResponse {
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly level: number;
  /**
   * What a strongest response would have been, in the words on the page.
   */
  readonly words: readonly EvidenceWord[];
}
export interface MissingEvidence {
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
   * `timeout`: time ran out at the decision. `not-reached`: the session ended before it.
   */
  readonly reason: "timeout" | "not-reached";
}
/**
 * Where the time went, in minutes of story time.
 */
export interface EvidenceLedger {
  /**
   * Minutes of story time.
   */
  readonly coaching: number;
  /**
   * Minutes of story time.
   */
  readonly selling: number;
  /**
   * Minutes of story time.
   */
  readonly admin: number;
  /**
   * Minutes of story time.
   */
  readonly meetings: number;
}
export interface ResponseTiming {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly decision: string;
  /**
   * The type of response.
   */
  readonly type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
  readonly elapsed: number;
  /**
   * Words on the page, for response time effort.
   */
  readonly words: number;
  /**
   * Every rating alike.
   */
  readonly uniform: boolean;
}
/**
 * A decision as it was told: what was said before it and what the response led to.
 */
export interface EvidenceMoment {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly decision: string;
  /**
   * What was said before the question.
   */
  readonly said: readonly SpokenLine[];
  /**
   * What was said after the response because of it: another would not have brought it. Empty where the scenario tells nothing of that kind.
   */
  readonly ledTo: readonly SpokenLine[];
}
/**
 * A line as the candidate read it.
 */
export interface SpokenLine {
  /**
   * Who speaks: the narrator, the candidate's own role, or somebody of the cast.
   */
  readonly by: "narrator" | "you" | "cast";
  /**
   * The name of somebody of the cast.
   */
  readonly name?: string;
  /**
   * The words, with memory printed into them.
   */
  readonly text: string;
}
