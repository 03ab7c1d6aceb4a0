import type { Command } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { dueNext } from "./clock.js";
import { misfitOf, readCommand } from "./command.js";
import { sessionMachine } from "./machine.js";
import { pureTransition } from "./pure-transition.js";
import type { Session } from "./session.js";

/**
 * What a session becomes when a command reaches it. Pure: the session given is unchanged, no clock is read. Time catches
 * up first: a deadline that has passed stamps its `timed-out` at its own time, then the command is looked at.
 *
 * @param command one of the commands; with `turn`, refused when the session has come to another page since
 * @param at the host's clock, milliseconds since 1970-01-01 UTC
 * @throws EngineError whose `session`, where present, is the session after time caught up, to be kept by the host
 */
export function apply(session: Session, command: Command, at: number): Session {
  const event = { ...readCommand(command), at };
  if (isOver(session)) {
    if (event.type === "tick") return session;
    throw misfitOf(session, event);
  }
  const here = sessionMachine.resolveState({
    value: stateOf(session),
    context: { session, now: () => at, refusal: null },
  });
  const { context } = pureTransition(here, event);
  const { session: next } = context;
  // Where time ended the session, the machine was done before it came to the command.
  const missed =
    event.type !== "tick" && isOver(next) && (dueNext(session)?.at ?? Number.POSITIVE_INFINITY) <= at;
  const refusal =
    context.refusal ?? (missed && next.events.at(-1)!.type !== "withdrawn" ? misfitOf(next, event) : null);
  if (!refusal) return next;
  throw new EngineError(refusal.code, refusal.message, refusal.detail, next === session ? undefined : next);
}

function isOver({ state }: Session): boolean {
  return state.page === "completed" || state.page === "expired" || state.page === "withdrawn";
}

function stateOf({
  state,
}: Session): "paused" | { running: "briefing" | "showing" | "deciding" | "consequence" } {
  return state.paused === null ? { running: state.page as "briefing" } : "paused";
}
