// Generated from schemas/command.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What can be asked of a session: by the candidate, or by the host alone.
 */
export type Command = CandidateCommand | HostCommand;
/**
 * What a candidate may send. Nothing in it changes time.
 */
export type CandidateCommand =
  ContinueCommand | RespondCommand | OpenCommand | PauseCommand | ResumeCommand | WithdrawCommand;
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
 * What the host alone may do.
 */
export type HostCommand = TickCommand | ChangeTimeCommand | ChangeExpiryCommand | ReopenCommand;

/**
 * Leave a briefing, a scene without a decision, or a consequence.
 */
export interface ContinueCommand {
  /**
   * What to do.
   */
  readonly type: "continue";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Answer the open decision.
 */
export interface RespondCommand {
  /**
   * What to do.
   */
  readonly type: "respond";
  /**
   * The scene whose decision is answered.
   */
  readonly scene: string;
  readonly response: DecisionResponse;
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
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
/**
 * Open an exhibit. One that is open on the page already adds no event.
 */
export interface OpenCommand {
  /**
   * What to do.
   */
  readonly type: "open";
  /**
   * The exhibit's id.
   */
  readonly exhibit: string;
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Stop the clock and hide the page.
 */
export interface PauseCommand {
  /**
   * What to do.
   */
  readonly type: "pause";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Come back from a pause, or to a session that was reopened.
 */
export interface ResumeCommand {
  /**
   * What to do.
   */
  readonly type: "resume";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * End the session before its end, by the candidate's own wish.
 */
export interface WithdrawCommand {
  /**
   * What to do.
   */
  readonly type: "withdraw";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Let time catch up, and nothing else.
 */
export interface TickCommand {
  /**
   * What to do.
   */
  readonly type: "tick";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Give another accommodation. What is left is limit × factor − elapsed, never less than before.
 */
export interface ChangeTimeCommand {
  /**
   * What to do.
   */
  readonly type: "change-time";
  /**
   * The accommodation: every limit is multiplied by this; `untimed` lifts them.
   */
  readonly time: 1 | 1.25 | 1.5 | 2 | "untimed";
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Let the session expire at another time, or never.
 */
export interface ChangeExpiryCommand {
  /**
   * What to do.
   */
  readonly type: "change-expiry";
  /**
   * Milliseconds since 1970-01-01 UTC, in the future; null: never.
   */
  readonly expires: number | null;
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
/**
 * Take an expired or withdrawn session up again where it stood. It is paused: its clock starts when the person is back and resumes.
 */
export interface ReopenCommand {
  /**
   * What to do.
   */
  readonly type: "reopen";
  /**
   * Milliseconds left on the open page's limit; null or absent: what was left when the session ended.
   */
  readonly left?: number | null;
  /**
   * When the session then expires; null: never. Absent: as before, and never where that has passed.
   */
  readonly expires?: number | null;
  /**
   * The `turn` of the view it answers. Where the session has come to another page since, the command is refused.
   */
  readonly turn?: number;
  /**
   * An id of the sender's making, the same at every retry and for no other command: what was taken already is not taken again. The event keeps it.
   */
  readonly id?: string;
}
