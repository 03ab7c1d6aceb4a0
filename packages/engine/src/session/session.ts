import type {
  DecisionResponse,
  ExpressionValue,
  Form,
  ScenarioOutcome,
  TranscriptEvent,
} from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { Run, Told, ToldLine } from "../play/run.js";

/** The accommodation: every limit is multiplied by this. */
export type TimeFactor = 1 | 1.25 | 1.5 | 2 | "untimed";

export type Event<T extends TranscriptEvent["type"]> = Extract<TranscriptEvent, { type: T }>;

/** What the candidate is looking at; pausing hides it without changing it. */
export type Page =
  | "briefing"
  | "showing"
  | "deciding"
  | "consequence"
  | "completed"
  | "expired"
  | "withdrawn";

/**
 * One candidate playing one form: an immutable value. It holds its plays, its events and a compact state that `replay`
 * rebuilds from them; nothing but `begin`, `apply` and `replay` makes one.
 */
export interface Session {
  /** In the form's order. */
  readonly plays: readonly Play[];
  /** The form, where the host gave one. */
  readonly form: Form | null;
  readonly begun: Event<"begun">;
  readonly events: readonly TranscriptEvent[];
  /** Hash of the last event. */
  readonly head: string;
  readonly state: SessionState;
}

/** Where a session stands. */
export interface SessionState {
  readonly page: Page;
  /** Pages left so far. */
  readonly turn: number;
  /** The scenario being played, by its place in the form. */
  readonly play: number;
  /** Null in a briefing. */
  readonly run: Run | null;
  /** The scene the page belongs to. */
  readonly scene: number;
  readonly time: TimeFactor;
  readonly clock: SceneClock | null;
  /** When the session was paused, or null. */
  readonly paused: number | null;
  /** Exhibits available in this scenario, by place, in the order they came. */
  readonly exhibits: readonly number[];
  /** Those of them that came with this page. */
  readonly fresh: readonly number[];
  /** Those the candidate has opened, or a decision for them. */
  readonly read: readonly number[];
  /** Those that are open on this page. */
  readonly open: readonly number[];
  readonly told: Told | null;
  /** The decision just answered or run out of time: until the page that tells of it is left. */
  readonly left: LeftDecision | null;
  /** Memory and derived values before the last decision of this scenario, or null. */
  readonly before: readonly ExpressionValue[] | null;
  /** The ending told last. */
  readonly ending: ToldEnding | null;
  /** Scenarios that came to their ending. */
  readonly outcomes: readonly ScenarioOutcome[];
  readonly records: readonly DecisionRecord[];
}

/** The time of the scene being shown. */
export interface SceneClock {
  readonly shown: number;
  /** Milliseconds paused since. */
  readonly away: number;
  /** When time runs out, or null. While paused: as it was before. */
  readonly deadline: number | null;
}

/** A scene that was left by answering or by time. */
export interface LeftDecision {
  readonly play: number;
  readonly scene: number;
  /** Null where time ran out. */
  readonly response: DecisionResponse | null;
}

export interface ToldEnding {
  readonly title: string | null;
  readonly lines: readonly ToldLine[];
}

/** What became of a decision. */
export interface DecisionRecord {
  readonly play: number;
  readonly scene: number;
  /** Null where time ran out. */
  readonly response: DecisionResponse | null;
  readonly at: number;
  /** Milliseconds from shown to responded, pauses left out. */
  readonly elapsed: number;
  /** Words on the page. */
  readonly words: number;
}
