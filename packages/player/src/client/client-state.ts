import type { CandidateView, Problem, StoryPageView } from "@leadsim/scenarios";
import type { Draft } from "../answer/draft.js";
import type { TransportErrorCode } from "../transport/transport-error.js";

/**
 * What became of the answer given last: `sending`, `waiting` for a connection, `saved` by the host or `refused` by it.
 */
export type Delivery = "none" | "sending" | "waiting" | "saved" | "refused";

/** What the player knows of a session; each change makes a new one. */
export interface ClientState {
  /** `elsewhere`: another tab leads. `failed`: the session can't be reached and trying again does not help. */
  readonly phase: "loading" | "here" | "elsewhere" | "failed";
  readonly view: CandidateView | null;
  /** When the view came, by the page's own steady clock in milliseconds; with `view.now` it tells the host's time. */
  readonly received: number;
  /** The answer being made, while a decision is open. */
  readonly draft: Draft | null;
  readonly delivery: Delivery;
  /** The page being left: its answer or its `continue` is on the way. Its controls are still until then. */
  readonly leaving: boolean;
  /** Why the last command was refused; until the next one. */
  readonly problem: Problem | null;
  /** Why the session can't be reached, while it can't. */
  readonly failure: TransportErrorCode | null;
  /** The story so far, as it was told last. */
  readonly story: readonly StoryPageView[] | null;
  /** How many steps of a briefing were passed; they are the page's own, the session does not know them. */
  readonly passed: number;
  /** Whether the person was away so long that the story so far comes first. */
  readonly away: boolean;
}

export const startState: ClientState = {
  phase: "loading",
  view: null,
  received: 0,
  draft: null,
  delivery: "none",
  leaving: false,
  problem: null,
  failure: null,
  story: null,
  passed: 0,
  away: false,
};

/** After such a gap, in milliseconds, a person is first told the story so far. */
export const longAbsence = 3_600_000;

export function isOver(view: CandidateView): boolean {
  return view.status === "completed" || view.status === "expired" || view.status === "withdrawn";
}
