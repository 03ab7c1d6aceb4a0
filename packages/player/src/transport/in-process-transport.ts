import type { CandidateView, Problem } from "@leadsim/scenarios";
import type { SentCommand, Transport, ViewRequest } from "./transport.js";

/** A session in the same page. Each function may be asynchronous. */
export interface InProcessHost {
  /** Where the session stands now; the host lets time catch up first. */
  view(request: ViewRequest): CandidateView | Promise<CandidateView>;
  /** Takes a command; gives the view after it, or why it was refused. */
  apply(command: SentCommand): CandidateView | Problem | Promise<CandidateView | Problem>;
  /** As `Transport.locate`. */
  locate?(file: string, scenario: { readonly id: string; readonly version: string }): string | null;
}

export interface InProcessTransport extends Transport {
  /**
   * To be called when something other than the player's commands moved the session: a preview jumped, time
   * was granted.
   */
  changed(): void;
}

/**
 * Reaches a session in the same page:
 *
 * ```ts
 * let session = begin(plays, { session: "visit-1", seed: "visit-1", at: Date.now() });
 * player.transport = inProcessTransport({
 *   view: ({ story }) => {
 *     session = advance(session, { type: "tick" }, Date.now()).session;
 *     return view(session, Date.now(), { story });
 *   },
 *   apply: (command) => {
 *     const taken = advance(session, command, Date.now());
 *     session = taken.session;
 *     return taken.refusal ?? view(session, Date.now());
 *   },
 * });
 * ```
 *
 * A view of another session replaces all that is shown: so a preview shows what was edited.
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
      const answer = await host.apply(command);
      return "format" in answer ? { type: "taken", view: answer } : { type: "refused", problem: answer };
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
