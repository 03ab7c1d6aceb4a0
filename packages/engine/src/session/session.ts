import type {
  DecisionResponse,
  ExpressionValue,
  Form,
  ScenarioOutcome,
  TranscriptEvent,
} from "@leadsim/scenarios";
import type { Play } from "../play/play.js";
import type { Run, Told, ToldLine } from "../play/run.js";

/** The accommodations there are, as factors on time limits. */
export const timeFactors = [1, 1.25, 1.5, 2, "untimed"] as const;

/** The accommodation: every limit is multiplied by this. */
export type TimeFactor = (typeof timeFactors)[number];

export type Event<T extends TranscriptEvent["type"]> = Extract<TranscriptEvent, { type: T }>;

/** What the story has come to. Pausing hides it, and ending early leaves it, without changing it. */
export type Page = "briefing" | "showing" | "deciding" | "consequence" | "completed";

/** Where the session stands, for candidate and host. */
export type SessionStatus = Page | "paused" | "expired" | "withdrawn";

/**
 * One candidate playing one form: an immutable value. It holds its plays and a compact state that `replay`
 * rebuilds from its events; nothing but `begin`, `advance`, `apply`, `replay` and `restore` makes one.
 */
export interface Session {
  /** In the form's order. */
  readonly plays: readonly Play[];
  /** The form, where the host gave one. */
  readonly form: Form | null;
  readonly begun: Event<"begun">;
  /** All events; of a session restored from a snapshot, those since. */
  readonly events: readonly TranscriptEvent[];
  /** Number of the last event. */
  readonly seq: number;
  /** When the last event happened. */
  readonly at: number;
  /** Hash of the last event. */
  readonly head: string;
  readonly state: SessionState;
}

/** Where a session stands. */
export interface SessionState {
  readonly page: Page;
  /** Set where the session ended before its end. */
  readonly ended: EarlyEnd | null;
  readonly paused: Pause | null;
  /** Milliseconds that pauses have made a limited page's clock stand still. */
  readonly pausedFor: number;
  /** Pages left so far. */
  readonly turn: number;
  /** The scenario being played, by its place in the form. */
  readonly play: number;
  /** Null in a briefing. */
  readonly run: Run | null;
  /** The scene the page belongs to. */
  readonly scene: number;
  readonly time: TimeFactor;
  /** When the session expires, or null. */
  readonly expires: number | null;
  readonly clock: SceneClock | null;
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
  /** Scenes left by answering or by time, in order. */
  readonly records: readonly DecisionRecord[];
  /** Events that did not move the story on, by whoever plays: how many more there may be is bounded. */
  readonly extra: number;
  /** The same by the host: time and expiry changed, reopened. */
  readonly changes: number;
  /** The last commands that carried an id. */
  readonly taken: readonly TakenCommand[];
}

/** A command that was taken: sent again, it changes nothing. */
export interface TakenCommand {
  readonly id: string;
  /** A short hash of what it asked. */
  readonly asked: string;
}

/** How a session ended before its end, and when. */
export interface EarlyEnd {
  readonly as: "expired" | "withdrawn";
  readonly at: number;
}

/** The clock stands still. */
export interface Pause {
  /** Since when. */
  readonly at: number;
  /** Whether it costs nothing and may last: the session was reopened and waits for the person to come back. */
  readonly free: boolean;
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

/** What became of a decision, or of a scene without one whose time ran out. */
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

/** Where a session stands, in one word. */
export function statusOf({ page, ended, paused }: SessionState): SessionStatus {
  if (ended) return ended.as;
  return paused && page !== "completed" ? "paused" : page;
}

/** Whether nothing more can happen, unless the host reopens it. */
export function isOver({ page, ended }: SessionState): boolean {
  return ended !== null || page === "completed";
}

/** Whether a session holds all its events, and so can be written, proven and scored. */
export function isWhole({ events, seq }: Session): boolean {
  return events.length === seq + 1;
}
