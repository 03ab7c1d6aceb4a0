import type { Command } from "@leadsim/scenarios";
import { canonicalJson } from "@leadsim/scenarios/rules";
import { isFields } from "../data/plain.js";
import { sha256 } from "../data/sha256.js";
import type { Session, TakenCommand } from "./session.js";

/** Whether this very command was taken before: the same id, and the same is asked. */
export function isTaken(session: Session, command: Command): boolean {
  return earlierOf(session, command)?.asked === askedBy(command);
}

/** The command that carried the same id, where one is remembered. */
export function earlierOf({ state }: Session, { id }: Command): TakenCommand | undefined {
  return id === undefined ? undefined : state.taken.find((taken) => taken.id === id);
}

/** What a command asks, apart from when, as the start of a hash: a retry may spell its response in another order. */
export function askedBy(command: Command): string {
  return sha256(canonicalJson([command.type, particularsOf(command)])).slice(0, 16);
}

/** What a reopening left to the engine is not told apart from what it set: its event holds both alike. */
function particularsOf(command: Command): unknown {
  switch (command.type) {
    case "respond":
      return [command.scene, spelled(command.response)];
    case "open":
      return command.exhibit;
    case "change-time":
      return command.time;
    case "change-expiry":
      return command.expires;
    default:
      return null;
  }
}

/** Options picked have no order, and an amount of 0 may be left out. */
function spelled(response: unknown): unknown {
  if (!isFields(response)) return response;
  const { picked, amounts } = response;
  if (Array.isArray(picked)) return { ...response, picked: [...picked].sort() };
  if (!isFields(amounts)) return response;
  return {
    ...response,
    amounts: Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0)),
  };
}
