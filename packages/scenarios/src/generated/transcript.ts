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
  readonly format: "leadsim/transcript@1";
  /**
   * Everything that happened, in order, from `begun`.
   *
   * @minItems 1
   */
  readonly events: readonly TranscriptEvent[];
  /**
   * Hash of the last event; empty where the chain was skipped.
   */
  readonly head: string;
}
export interface BegunEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "begun";
  /**
   * The session's id, given by the host.
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
  readonly form: TranscriptForm;
  /**
   * The competency model, by id and version.
   */
  readonly model: string;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  readonly seed: string;
  /**
   * The generator that draws orders, by name.
   */
  readonly prng: string;
  /**
   * The rules by which the session is played and replayed, by number: another engine of the same rules gives the same events.
   */
  readonly rules: number;
  /**
   * Version of the engine that began the session; for information.
   */
  readonly engine: string;
  /**
   * Accommodation: every limit is multiplied by this.
   */
  readonly time: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * When the session expires, or null.
   */
  readonly expires: number | null;
  /**
   * Milliseconds that pauses may make a limited page's clock stand still, in all; null: any.
   */
  readonly pauses: number | null;
  /**
   * The scenarios of the form, in order, with the hashes of what people see and of the key.
   *
   * @minItems 1
   */
  readonly scenarios: readonly TranscriptScenario[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
/**
 * The form that is sat.
 */
export interface TranscriptForm {
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
export interface TranscriptScenario {
  /**
   * The scenario's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
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
}
export interface ScenarioBegunEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "scenario-begun";
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ShownEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "shown";
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The options or items as shown.
   */
  readonly order: readonly string[];
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  readonly deadline: number | null;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface OpenedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "opened";
  /**
   * The exhibit's id.
   */
  readonly exhibit: string;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ContinuedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "continued";
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface RespondedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "responded";
  /**
   * The scene's id.
   */
  readonly scene: string;
  readonly response: DecisionResponse;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ChooseResponse {
  /**
   * The option picked.
   */
  readonly picked: string;
}
export interface SelectResponse {
  /**
   * The options picked.
   */
  readonly picked: readonly string[];
}
export interface BestWorstResponse {
  /**
   * The option named best.
   */
  readonly best: string;
  /**
   * The option named worst.
   */
  readonly worst: string;
}
export interface RateResponse {
  /**
   * The rating of each option, 1 to 5.
   */
  readonly ratings: {
    readonly [k: string]: number;
  };
}
export interface RankResponse {
  /**
   * All options, from first to last.
   */
  readonly order: readonly string[];
}
export interface AllocateResponse {
  /**
   * The amount given to each option.
   */
  readonly amounts: {
    readonly [k: string]: number;
  };
}
export interface EstimateResponse {
  /**
   * The low figure.
   */
  readonly low: number;
  /**
   * The likely figure.
   */
  readonly likely: number;
  /**
   * The high figure.
   */
  readonly high: number;
}
export interface SortResponse {
  /**
   * The bin of each item.
   */
  readonly bins: {
    readonly [k: string]: string;
  };
}
export interface TimedOutEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "timed-out";
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface PausedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "paused";
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ResumedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "resumed";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  readonly deadline: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface PauseEndedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "pause-ended";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  readonly deadline: number | null;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface TimeChangedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "time-changed";
  /**
   * Accommodation: every limit is multiplied by this.
   */
  readonly time: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * When time runs out, in milliseconds since 1970-01-01 UTC; null where there is no limit.
   */
  readonly deadline: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ExpiryChangedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "expiry-changed";
  /**
   * When the session expires, or null.
   */
  readonly expires: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface CompletedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "completed";
  /**
   * One per scenario met, in order.
   */
  readonly scenarios: readonly ScenarioOutcome[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ScenarioOutcome {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The ending reached; null where none was.
   */
  readonly ending: string | null;
  /**
   * What the story remembered at the end, by name.
   */
  readonly memory: {
    readonly [k: string]: number | boolean | string;
  };
  readonly ledger: Ledger;
}
/**
 * Where the time went, in minutes of story time.
 */
export interface Ledger {
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
export interface WithdrawnEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "withdrawn";
  /**
   * One per scenario met, in order.
   */
  readonly scenarios: readonly ScenarioOutcome[];
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ExpiredEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "expired";
  /**
   * One per scenario met, in order.
   */
  readonly scenarios: readonly ScenarioOutcome[];
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
export interface ReopenedEvent {
  /**
   * Position in the transcript, from 0.
   */
  readonly seq: number;
  /**
   * The host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly at: number;
  /**
   * What happened.
   */
  readonly type: "reopened";
  /**
   * Milliseconds left on the page's limit once the person is back; null where it has none.
   */
  readonly left: number | null;
  /**
   * When the session expires, or null.
   */
  readonly expires: number | null;
  /**
   * The id that the command carried; absent where it carried none.
   */
  readonly id?: string;
  /**
   * Hash of the event before; empty for the first, or where the chain was skipped.
   */
  readonly prev: string;
}
