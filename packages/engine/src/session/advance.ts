import type { Command, Problem, TranscriptEvent } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { dueNext } from "./clock.js";
import { readCommand, type TimedCommand } from "./command.js";
import { sessionMachine } from "./machine.js";
import { disorderOf, misfitOf, timeOf } from "./misfit.js";
import { reopen } from "./moves.js";
import { pureTransition } from "./pure-transition.js";
import { isTaken } from "./retry.js";
import { isOver, type Session } from "./session.js";

/** What became of a session when a command reached it. */
export interface Advance {
  /** The session as it now stands: to be kept, whether the command was refused or not. */
  readonly session: Session;
  /** What happened, in order: to be stored. Time may have brought some of it, also where the command was refused. */
  readonly appended: readonly TranscriptEvent[];
  /** Why the command was refused, or null. */
  readonly refusal: Problem | null;
}

/**
 * What a session becomes when a command reaches it. Pure: the session given is unchanged, no clock is read.
 * Time catches up first: a deadline that has passed stamps its `timed-out` at its own time, then the command
 * is looked at. A command that one of the last 32 with an `id` asked by the same id changes nothing; the same
 * id for anything else is refused. Nothing is thrown for what a command says: a refusal is returned.
 *
 * @param command one of the commands; with `turn`, refused when the session has come to another page since. What a
 *   candidate sent is read by `readCandidateCommand` first.
 * @param at the host's clock, milliseconds since 1970-01-01 UTC
 */
export function advance(session: Session, command: Command, at: number): Advance {
  const { session: next, refusal } = take(session, command, at);
  return {
    session: next,
    appended: next.events.slice(session.events.length),
    refusal: refusal?.toJSON() ?? null,
  };
}

interface Taken {
  readonly session: Session;
  readonly refusal: EngineError | null;
}

function take(session: Session, command: Command, at: number): Taken {
  let event: TimedCommand;
  try {
    event = { ...readCommand(command), at };
  } catch (error) {
    if (error instanceof EngineError) return { session, refusal: error };
    throw error;
  }
  if (isOver(session.state)) return takeOver(session, event);
  if (!isOverdue(session, at) || disorderOf(session, event)) return pass(session, event);
  // Time comes first. Where it ends the session, the machine is done, and the command meets a session that is over.
  const { session: late } = pass(session, { type: "tick", at });
  const reached = { ...event, reached: session.state.turn };
  return isOver(late.state) ? takeOver(late, reached) : pass(late, reached);
}

/** Sends a command through the machine. */
function pass(session: Session, event: TimedCommand): Taken {
  const here = sessionMachine.resolveState({
    value: machineState(session),
    context: { session, now: () => event.at!, refusal: null },
  });
  const { session: next, refusal } = pureTransition(here, event).context;
  return { session: next, refusal };
}

/** The machine's states are final where a session is over: reopening begins another life of it. */
function takeOver(session: Session, event: TimedCommand): Taken {
  if (event.type === "tick" || isTaken(session, event)) return { session, refusal: null };
  const refusal = disorderOf(session, event) ?? misfitOf(session, event);
  if (refusal || event.type !== "reopen") return { session, refusal };
  return { session: reopen(session, timeOf(session, event.at!), event), refusal: null };
}

function isOverdue(session: Session, at: number): boolean {
  return (dueNext(session)?.at ?? Number.POSITIVE_INFINITY) <= at;
}

function machineState({
  state,
}: Session): "paused" | { running: "briefing" | "showing" | "deciding" | "consequence" } {
  return state.paused ? "paused" : { running: state.page as "briefing" };
}
