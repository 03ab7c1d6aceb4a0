import { type AnyActorScope, createActor } from "xstate";
import { type SessionEvent, sessionMachine } from "./machine.js";
import type { Session } from "./session.js";

type Snapshot = Parameters<typeof sessionMachine.transition>[0];

let scope: AnyActorScope | undefined;

/**
 * What the machine's snapshot becomes on an event; no action is executed. XState's own `transition` does the same and
 * builds an actor for each call, two thirds of its time: here one idle actor stands in for all.
 */
export function pureTransition(snapshot: Snapshot, event: SessionEvent): Snapshot {
  scope ??= idleScope();
  return sessionMachine.transition(snapshot, event, scope);
}

function idleScope(): AnyActorScope {
  const over = { state: { page: "completed", ended: null, paused: null } } as Session;
  const self = createActor(sessionMachine, { input: { session: over, now: () => 0 } });
  const nothing = (): void => {};
  return {
    self,
    system: self.system,
    id: "",
    sessionId: "",
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
