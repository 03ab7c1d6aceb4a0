// Generated from schemas/transcript.schema.json by scripts/generate-types.mjs. Do not edit.

export type TranscriptEvent =
  | BegunEvent
  | ScenarioBegunEvent
  | ShownEvent
  | OpenedEvent
  | ContinuedEvent
  | RespondedEvent
  | TimedOutEvent
  | PausedEvent
  | ResumedEvent
  | TimeChangedEvent
  | CompletedEvent
  | WithdrawnEvent
  | ExpiredEvent;
/**
 * What a candidate does at a decision, as data.
 */
export type DecisionResponse =
  | ChooseResponse
  | SelectResponse
  | BestWorstResponse
  | RateResponse
  | RankResponse
  | AllocateResponse
  | EstimateResponse
  | SortResponse;

/**
 * The append-only list of events of one session, chained by hashes. It holds no levels.
 */
export interface Transcript {
  format: "leadsim/transcript@1";
  /**
   * @minItems 1
   */
  events: TranscriptEvent[];
  /**
   * Hash of the last event; empty where the chain was skipped.
   */
  head: string;
}
export interface BegunEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "begun";
  session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  player: "person" | "simulated" | "scripted";
  form: TranscriptForm;
  model: string;
  locale: string;
  seed: string;
  prng: string;
  /**
   * Version of the engine.
   */
  engine: string;
  /**
   * Accommodation: every limit is multiplied by this.
   */
  time: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * When the session expires, or null.
   */
  expires: number | null;
  /**
   * @minItems 1
   */
  scenarios: TranscriptScenario[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface TranscriptForm {
  id: string;
  version: string;
  purpose: "practice" | "development" | "selection";
}
export interface TranscriptScenario {
  id: string;
  version: string;
  practice: boolean;
  /**
   * SHA-256, lower-case hex.
   */
  story: string;
  /**
   * SHA-256, lower-case hex.
   */
  key: string;
}
export interface ScenarioBegunEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "scenario-begun";
  scenario: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ShownEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "shown";
  scenario: string;
  scene: string;
  /**
   * The options or items as shown.
   */
  order: string[];
  deadline: number | null;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface OpenedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "opened";
  exhibit: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ContinuedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "continued";
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface RespondedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "responded";
  scene: string;
  response: DecisionResponse;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ChooseResponse {
  picked: string;
}
export interface SelectResponse {
  picked: string[];
}
export interface BestWorstResponse {
  best: string;
  worst: string;
}
export interface RateResponse {
  ratings: {
    [k: string]: number;
  };
}
export interface RankResponse {
  order: string[];
}
export interface AllocateResponse {
  amounts: {
    [k: string]: number;
  };
}
export interface EstimateResponse {
  low: number;
  likely: number;
  high: number;
}
export interface SortResponse {
  bins: {
    [k: string]: string;
  };
}
export interface TimedOutEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "timed-out";
  scene: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface PausedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "paused";
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ResumedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "resumed";
  deadline: number | null;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface TimeChangedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "time-changed";
  /**
   * Accommodation: every limit is multiplied by this.
   */
  time: 1 | 1.25 | 1.5 | 2 | "untimed";
  deadline: number | null;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface CompletedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "completed";
  /**
   * One per scenario met, in order.
   */
  scenarios: ScenarioOutcome[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ScenarioOutcome {
  scenario: string;
  ending: string | null;
  memory: {
    [k: string]: number | boolean | string;
  };
  ledger: Ledger;
}
export interface Ledger {
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
export interface WithdrawnEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "withdrawn";
  /**
   * One per scenario met, in order.
   */
  scenarios: ScenarioOutcome[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ExpiredEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  type: "expired";
  /**
   * One per scenario met, in order.
   */
  scenarios: ScenarioOutcome[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
