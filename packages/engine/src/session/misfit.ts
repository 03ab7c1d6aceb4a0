import type { Command } from "@leadsim/scenarios";
import { isTime } from "../data/time.js";
import { EngineError } from "../error/engine-error.js";
import { shownPlaces } from "../play/order.js";
import { readResponse } from "../response/response.js";
import { hasRoom, hasRoomForHost } from "./bounds.js";
import { clockTolerance } from "./clock.js";
import type { TimedCommand } from "./command.js";
import { current } from "./moves.js";
import { earlierOf, isTaken } from "./retry.js";
import { isOver, type Session, statusOf } from "./session.js";

/** The time a command counts for: a clock that stepped back a little counts as the time of the last event. */
export function timeOf(session: Session, at: number): number {
  return Math.max(at, session.at);
}

/** What is wrong with a command before it is even looked at: its time, or the page it answers. */
export function disorderOf(session: Session, command: TimedCommand): EngineError | null {
  const { at, turn, reached } = command;
  if (!isTime(at))
    return new EngineError("invalid-command", "`at` is the time in whole milliseconds since 1970.", {
      field: "at",
    });
  if (at < session.at - clockTolerance) {
    const message = `The time given lies ${session.at - at} ms before the session's last event. Check the host's clock.`;
    return new EngineError("time-backwards", message, { at, last: session.at });
  }
  const now = session.state.turn;
  if (turn === undefined || turn === now || reached !== undefined || isTaken(session, command)) return null;
  const message = `This answers page ${turn}; the session has come to page ${now}. Show the candidate where it stands now.`;
  return new EngineError("stale-turn", message, { turn: now });
}

/** Why a command doesn't fit where the session stands, or null. */
export function misfitOf(session: Session, command: TimedCommand): EngineError | null {
  const { state } = session;
  if (earlierOf(session, command)) return usedAgain(command);
  if (isOver(state)) return misfitOfOver(session, command);
  const onPage = command.type === "continue" || command.type === "respond" || command.type === "open";
  if (onPage && command.reached !== undefined && command.reached !== state.turn) {
    const message = "Time ran out before this arrived. Show the candidate where the session stands now.";
    return new EngineError("too-late", message);
  }
  if (state.paused && onPage) return wrongMoment(command, "paused", "the session is paused: resume first");
  switch (command.type) {
    case "continue":
      return state.page === "deciding"
        ? wrongMoment(command, "deciding", "a decision is open: respond to it")
        : null;
    case "respond":
      return misfitOfResponse(session, command);
    case "open":
      return misfitOfOpen(session, command.exhibit);
    case "pause":
      return misfitOfPause(session, command);
    case "resume":
      return state.paused ? null : wrongMoment(command, "not-paused", "the session is not paused");
    case "change-time":
      return hasRoomForHost(state) ? null : full();
    case "change-expiry":
      if (command.expires !== null && command.expires <= timeOf(session, command.at!)) return pastExpiry();
      return hasRoomForHost(state) ? null : full();
    case "reopen":
      return wrongMoment(command, "not-over", "the session goes on");
    case "withdraw":
    case "tick":
      return null;
    default:
      return unknownCommand(command);
  }
}

function misfitOfOver(session: Session, command: TimedCommand): EngineError | null {
  const { state } = session;
  if (command.type === "tick") return null;
  if (command.type === "reopen" && state.ended) {
    if (typeof command.expires === "number" && command.expires <= timeOf(session, command.at!))
      return pastExpiry();
    return hasRoomForHost(state) ? null : full();
  }
  const status = statusOf(state);
  return new EngineError("session-over", `The session is ${status}; nothing can be added to it.`, { status });
}

function misfitOfResponse(
  session: Session,
  command: Extract<Command, { type: "respond" }>,
): EngineError | null {
  if (session.state.page !== "deciding")
    return wrongMoment(command, "not-deciding", "no decision is open: continue");
  const { scene } = current(session);
  if (command.scene !== scene.id) {
    const message = `The open decision is “${scene.id}”, not the one responded to.`;
    return new EngineError("wrong-decision", message, { scene: scene.id });
  }
  try {
    readResponse(scene.decision!, command.response, shownPlaces(scene, session.begun.seed));
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}

function misfitOfOpen({ state, plays }: Session, exhibit: string): EngineError | null {
  const place = plays[state.play]!.scenario.exhibits.findIndex(({ id }) => id === exhibit);
  if (state.page === "briefing" || !state.exhibits.includes(place)) {
    const message = "There is no such exhibit to open here. The view lists those there are.";
    return new EngineError("unknown-exhibit", message);
  }
  return state.open.includes(place) || hasRoom(state) ? null : full();
}

function misfitOfPause({ state, begun }: Session, command: TimedCommand): EngineError | null {
  if (state.paused) return wrongMoment(command, "paused", "the session is paused already");
  const limited = (state.clock?.deadline ?? null) !== null;
  if (limited && begun.pauses !== null && state.pausedFor >= begun.pauses) {
    const message = "All the time there is for pauses is used up, and this page has a limit.";
    return new EngineError("pauses-used-up", message, { pauses: begun.pauses });
  }
  return hasRoom(state) ? null : full();
}

function wrongMoment({ type }: TimedCommand, because: string, why: string): EngineError {
  return new EngineError("wrong-moment", `“${type}” can't be done now: ${why}.`, { command: type, because });
}

function usedAgain({ id }: TimedCommand): EngineError {
  const message = `Another command carried the id “${id}” before. Give each command an id of its own, and a retry its first.`;
  return new EngineError("id-reused", message, { id: id! });
}

/** Only a live machine, whose events nobody reads first, can be sent one. */
function unknownCommand(command: never): EngineError {
  const type = String((command as { readonly type?: unknown }).type).slice(0, 80);
  return new EngineError("invalid-command", `There is no command “${type}”.`, { command: type });
}

function pastExpiry(): EngineError {
  return new EngineError("invalid-command", "`expires` must lie in the future, or be null.", {
    field: "expires",
  });
}

function full(): EngineError {
  return new EngineError("too-many-events", "The session holds all the events it may, but for going on.");
}
