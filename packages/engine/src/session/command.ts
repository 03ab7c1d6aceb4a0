import type { Command } from "@leadsim/scenarios";
import { copyPlain, isFields } from "../data/plain.js";
import { EngineError } from "../error/engine-error.js";
import { readResponse } from "../response/response.js";
import { isTime } from "./begin.js";
import { clockTolerance } from "./clock.js";
import { current } from "./moves.js";
import type { Session } from "./session.js";

/** A command on its way through the machine. */
export type TimedCommand = Command & {
  /** By the host's clock; the machine asks its `now` where it is missing. */
  readonly at?: number;
  /** Set where time moved the session on before the command could be taken. */
  readonly late?: boolean;
};

const fieldsByType: Readonly<Partial<Record<Command["type"], readonly string[]>>> = {
  continue: [],
  respond: ["scene", "response"],
  open: ["exhibit"],
  pause: [],
  resume: [],
  "change-time": ["time"],
  withdraw: [],
  tick: [],
};

/** Reads a command from outside: plain data of a known type with its own fields. */
export function readCommand(value: unknown): Command {
  const command = copyPlain(value, "invalid-command");
  if (!isFields(command) || typeof command.type !== "string" || !Object.hasOwn(fieldsByType, command.type)) {
    throw new EngineError("invalid-command", `A command is one of ${Object.keys(fieldsByType).join(", ")}.`);
  }
  const known = ["type", "turn", ...fieldsByType[command.type as Command["type"]]!];
  const extra = Object.keys(command).find((name) => !known.includes(name));
  if (extra !== undefined) {
    throw new EngineError("invalid-command", `“${command.type}” has no field “${extra.slice(0, 80)}”.`);
  }
  return command as unknown as Command;
}

/** The time a command counts for: a clock that stepped back a little counts as the time of the last event. */
export function timeOf(session: Session, at: number): number {
  return Math.max(at, session.events[session.events.length - 1]!.at);
}

/** What is wrong with a command before it is even looked at: its time, or what the asker has seen. */
export function disorderOf(session: Session, { at, turn, late }: TimedCommand): EngineError | null {
  const last = session.events[session.events.length - 1]!;
  if (!isTime(at))
    return new EngineError("invalid-command", "`at` is the time in whole milliseconds since 1970.");
  if (at < last.at - clockTolerance) {
    const message = `The time given lies ${last.at - at} ms before the session's last event. Check the host's clock.`;
    return new EngineError("time-backwards", message, { at, last: last.at });
  }
  const now = session.state.turn;
  if (turn === undefined || turn === now || late) return null;
  const message = `This answers page ${String(turn)}; the session has come to page ${now}. Show the candidate where it stands now.`;
  return new EngineError("stale-turn", message, { turn: now });
}

/** Why a command doesn't fit where the session stands, or null. */
export function misfitOf(session: Session, command: TimedCommand): EngineError | null {
  const { page, paused, exhibits } = session.state;
  if (page === "completed" || page === "expired" || page === "withdrawn") {
    return new EngineError("session-over", `The session is ${page}; nothing can be added to it.`, {
      status: page,
    });
  }
  const onPage = command.type === "continue" || command.type === "respond" || command.type === "open";
  if (command.late && onPage) {
    return new EngineError(
      "too-late",
      "Time ran out before this arrived. Show the candidate where the session stands now.",
    );
  }
  if (paused !== null && onPage) return wrongMoment(command, "the session is paused: resume first");
  switch (command.type) {
    case "continue":
      return page === "deciding" ? wrongMoment(command, "a decision is open: respond to it") : null;
    case "respond":
      return misfitOfResponse(session, command);
    case "open": {
      const place = session.plays[session.state.play]!.scenario.exhibits.findIndex(
        ({ id }) => id === command.exhibit,
      );
      if (page !== "briefing" && exhibits.includes(place)) return null;
      return new EngineError(
        "unknown-exhibit",
        "There is no such exhibit to open here. The view lists those there are.",
      );
    }
    case "pause":
      return paused === null ? null : wrongMoment(command, "the session is paused already");
    case "resume":
      return paused === null ? wrongMoment(command, "the session is not paused") : null;
    case "change-time":
      if ([1, 1.25, 1.5, 2, "untimed"].includes(command.time)) return null;
      return new EngineError("invalid-command", "`time` is 1, 1.25, 1.5, 2 or “untimed”.");
    default:
      return null;
  }
}

function misfitOfResponse(
  session: Session,
  command: Extract<Command, { type: "respond" }>,
): EngineError | null {
  if (session.state.page !== "deciding") return wrongMoment(command, "no decision is open: continue");
  const { scene } = current(session);
  if (command.scene !== scene.id) {
    const message = `The open decision is “${scene.id}”, not the one responded to.`;
    return new EngineError("wrong-decision", message, { scene: scene.id });
  }
  try {
    readResponse(scene.decision!, command.response);
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}

function wrongMoment({ type }: Command, why: string): EngineError {
  return new EngineError("wrong-moment", `“${type}” can't be done now: ${why}.`, { command: type });
}
