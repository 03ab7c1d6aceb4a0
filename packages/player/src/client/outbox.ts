import type { CandidateView, Problem } from "@leadsim/scenarios";
import type { Keep } from "../keep/keep.js";
import type { Outcome, SentCommand, Transport } from "../transport/transport.js";
import { asTransportError, TransportError } from "../transport/transport-error.js";
import { backoff, type Nap } from "./backoff.js";

export interface OutboxListener {
  /** @param tries how often it had to be sent again: the view may then be as old as the first try */
  onTaken(command: SentCommand, view: CandidateView, tries: number): Promise<void> | void;
  onRefused(command: SentCommand, problem: Problem): Promise<void> | void;
  /** The host can't be reached; it is tried again. */
  onWaiting(error: TransportError): void;
  /** The host can't be reached and trying again does not help; unsent commands are kept. */
  onFailed(error: TransportError): void;
}

/**
 * Sends commands one after the other, in the order given, each until it is taken or refused. What is not sent yet is
 * kept, so that a reload sends it.
 */
export interface Outbox {
  put(command: SentCommand): Promise<void>;
  /** Sends what is kept; resolves when nothing is left, or nothing more can be done. */
  send(): Promise<void>;
  /** Commands not yet taken or refused. */
  size(): number;
  stop(): void;
}

export function openOutbox(
  transport: () => Transport,
  keep: Keep,
  nap: Nap,
  listener: OutboxListener,
): Outbox {
  let sending: Promise<void> | null = null;
  let asked = false;
  let stopped = false;
  let size = 0;

  const attempt = async (command: SentCommand): Promise<Outcome | TransportError> => {
    try {
      return await transport().send(command);
    } catch (cause) {
      return asTransportError(cause);
    }
  };
  /** @returns whether the next one may follow */
  const deliver = async (command: SentCommand): Promise<boolean> => {
    for (let tries = 0; !stopped; tries += 1) {
      const outcome = await attempt(command);
      if (!(outcome instanceof TransportError)) {
        await keep.remove(command.id);
        size = (await keep.unsent()).length;
        if (stopped) return false;
        if (outcome.type === "taken") await listener.onTaken(command, outcome.view, tries);
        else await listener.onRefused(command, outcome.problem);
        return true;
      }
      if (stopped) return false;
      if (!outcome.passes) {
        listener.onFailed(outcome);
        return false;
      }
      listener.onWaiting(outcome);
      await nap.sleep(outcome.retryAfter ?? backoff(tries));
    }
    return false;
  };
  const run = async () => {
    while (asked && !stopped) {
      asked = false;
      const unsent = await keep.unsent();
      size = unsent.length;
      const [next] = unsent;
      if (next !== undefined && (await deliver(next))) asked = true;
    }
  };
  const send = (): Promise<void> => {
    asked = true;
    sending ??= run().finally(() => {
      sending = null;
      if (asked && !stopped) void send();
    });
    return sending;
  };
  return {
    put: async (command) => {
      size += 1;
      await keep.add(command);
    },
    send,
    size: () => size,
    stop: () => {
      stopped = true;
      nap.wake();
    },
  };
}
