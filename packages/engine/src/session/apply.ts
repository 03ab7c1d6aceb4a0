import type { Command } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import { advance } from "./advance.js";
import type { Session } from "./session.js";

/**
 * The session that `advance` gives, for programs in which no command is refused: tests, simulations, tools. A
 * host wants `advance`, which also says what to store and keeps what time brought before a refusal.
 *
 * @throws EngineError where the command is refused
 */
export function apply(session: Session, command: Command, at: number): Session {
  const { session: next, refusal } = advance(session, command, at);
  if (!refusal) return next;
  throw new EngineError(refusal.code, refusal.message, refusal.detail);
}
