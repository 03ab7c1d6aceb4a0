import type { CandidateView } from "@leadsim/scenarios";
import { asProblem } from "./as-problem.js";
import type { SentCommand, Transport, ViewRequest } from "./transport.js";

/** A session in the same page. Each function may be asynchronous. */
export interface InProcessHost {
  /** Where the session stands now; the host lets time catch up first. */
  view(request: ViewRequest): CandidateView | Promise<CandidateView>;
  /**
   * Takes a command and gives the view after it.
   *
   * @throws what reads as a `Problem` (as the engine's errors do) where the command is refused
   */
  apply(command: SentCommand): CandidateView | Promise<CandidateView>;
  /** As `Transport.locate`. */
  locate?(file: string, scenario: { readonly id: string; readonly version: string }): string | null;
}

export interface InProcessTransport extends Transport {
  /** To be called when something other than the player's commands moved the session: a preview jumped, time was granted. */
  changed(): void;
}

/**
 * Reaches a session in the same page.
 *
 * @param options.keepAs as `Transport.keepAs`; null unless given: nothing is kept in this browser
 */
export function inProcessTransport(
  host: InProcessHost,
  { keepAs = null }: { readonly keepAs?: string | null } = {},
): InProcessTransport {
  const listeners = new Set<(view: CandidateView) => void>();
  return {
    keepAs,
    view: async (request = {}) => host.view(request),
    send: async (command) => {
      try {
        return { type: "taken", view: await host.apply(command) };
      } catch (error) {
        const problem = asProblem(error);
        if (problem === null) throw error;
        return { type: "refused", problem };
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {
      void Promise.resolve(host.view({})).then((view) => {
        for (const listener of listeners) listener(view);
      });
    },
    ...(host.locate && { locate: host.locate.bind(host) }),
  };
}
