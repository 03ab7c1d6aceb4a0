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
  | PauseEndedEvent
  | TimeChangedEvent
  | ExpiryChangedEvent
  | CompletedEvent
  | WithdrawnEvent
  | ExpiredEvent
  | ReopenedEvent;
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
  /**
   * The format and its version.
   */
  format: "leadsim/transcript@1";
  /**
   * Everything that happened, in order, from `begun`.
   *
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
  /**
   * What happened.
   */
  type: "begun";
  /**
   * The session's id, given by the host.
   */
  session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  player: "person" | "simulated" | "scripted";
  form: TranscriptForm;
  /**
   * The competency model, by id and version.
   */
  model: string;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  locale: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  seed: string;
  /**
   * The generator that draws orders, by name.
   */
  prng: string;
  /**
   * The rules by which the session is played and replayed, by number: another engine of the same rules gives the same events.
   */
  rules: number;
  /**
   * Version of the engine that began the session; for information.
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
   * Milliseconds that pauses may make a limited page's clock stand still, in all; null: any.
   */
  pauses: number | null;
  /**
   * The scenarios of the form, in order, with the hashes of what people see and of the key.
   *
   * @minItems 1
   */
  scenarios: TranscriptScenario[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
/**
 * The form that is sat.
 */
export interface TranscriptForm {
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
export interface TranscriptScenario {
  /**
   * The scenario's id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
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
  /**
   * What happened.
   */
  type: "scenario-begun";
  /**
   * The scenario's id.
   */
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
  /**
   * What happened.
   */
  type: "shown";
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The options or items as shown.
   */
  order: string[];
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
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
  /**
   * What happened.
   */
  type: "opened";
  /**
   * The exhibit's id.
   */
  exhibit: string;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
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
  /**
   * What happened.
   */
  type: "continued";
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
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
  /**
   * What happened.
   */
  type: "responded";
  /**
   * The scene's id.
   */
  scene: string;
  response: DecisionResponse;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  picked: string[];
}
export interface BestWorstResponse {
  /**
   * The option named best.
   */
  best: string;
  /**
   * The option named worst.
   */
  worst: string;
}
export interface RateResponse {
  /**
   * The rating of each option, 1 to 5.
   */
  ratings: {
    [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * All options, from first to last.
   */
  order: string[];
}
export interface AllocateResponse {
  /**
   * The amount given to each option.
   */
  amounts: {
    [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  low: number;
  /**
   * The likely figure.
   */
  likely: number;
  /**
   * The high figure.
   */
  high: number;
}
export interface SortResponse {
  /**
   * The bin of each item.
   */
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
  /**
   * What happened.
   */
  type: "timed-out";
  /**
   * The scene's id.
   */
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
  /**
   * What happened.
   */
  type: "paused";
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
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
  /**
   * What happened.
   */
  type: "resumed";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  deadline: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface PauseEndedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  /**
   * What happened.
   */
  type: "pause-ended";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
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
  /**
   * What happened.
   */
  type: "time-changed";
  /**
   * Accommodation: every limit is multiplied by this.
   */
  time: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  deadline: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
export interface ExpiryChangedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  /**
   * What happened.
   */
  type: "expiry-changed";
  /**
   * When the session expires, or null.
   */
  expires: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
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
  /**
   * What happened.
   */
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
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The ending reached; null where none was.
   */
  ending: string | null;
  /**
   * What the story remembered at the end, by name.
   */
  memory: {
    [k: string]: number | boolean | string;
  };
  ledger: Ledger;
}
/**
 * Where the time went, in minutes of story time.
 */
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
  /**
   * What happened.
   */
  type: "withdrawn";
  /**
   * One per scenario met, in order.
   */
  scenarios: ScenarioOutcome[];
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
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
  /**
   * What happened.
   */
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
export interface ReopenedEvent {
  /**
   * Position in the transcript, from 0.
   */
  seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  at: number;
  /**
   * What happened.
   */
  type: "reopened";
  /**
   * Milliseconds left on the page's limit once the person is back; null where it has none.
   */
  left: number | null;
  /**
   * When the session expires, or null.
   */
  expires: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  prev: string;
}
