import { type EngineError, type Session, view } from "@leadsim/engine";
import { sessionMachine } from "@leadsim/engine/machine";
import type { CandidateView, Command } from "@leadsim/scenarios";
import { createActor } from "xstate";

/** A session played live: the engine's machine with real timers, and what time does on its own told at once. */
export interface LiveSession {
  readonly session: Session;
  view(): CandidateView;
  /** Takes a command; what is refused leaves the session as time has left it, and says why. */
  send(command: Command): EngineError | undefined;
  /** A signal aborted as soon as the session changes without a command: time ran out. */
  untilMoved(): AbortSignal;
  /** Stops the timers. */
  stop(): void;
}

/**
 * Starts the machine on a session.
 * @param now the host's clock, milliseconds since 1970-01-01 UTC
 * @param onChange told after every change, so that nothing played is ever lost
 */
export function liveSession(
  session: Session,
  now: () => number,
  onChange: (session: Session) => void,
): LiveSession {
  const actor = createActor(sessionMachine, { input: { session, now } });
  let known = session;
  let moved = new AbortController();
  actor.subscribe(({ context }) => {
    if (context.session === known) return;
    known = context.session;
    onChange(known);
    moved.abort();
  });
  actor.start();
  return {
    get session() {
      return known;
    },
    view: () => view(known),
    send: (command) => {
      // An actor that has come to its end takes no more events.
      if (actor.getSnapshot().status !== "active") return undefined;
      actor.send(command);
      return actor.getSnapshot().context.refusal ?? undefined;
    },
    untilMoved: () => {
      moved = new AbortController();
      return moved.signal;
    },
    stop: () => void actor.stop(),
  };
}
