// A session in the page itself: engine and content lie in the page, and so do the keys. For previews, training and
// kiosks; an assessment that counts keeps its session on a server, and the page gets `httpTransport` instead.
import { advance, begin, compile, replay, transcript, view } from "@leadsim/engine";
import { inProcessTransport } from "@leadsim/player";

/**
 * @param {import("@leadsim/scenarios").Scenario} scenario
 * @param {object} [options]
 * @param {string | null} [options.keepAs] keeps the session in this browser under this name
 */
export function sessionInPage(scenario, { keepAs = null } = {}) {
  const plays = [compile(scenario)];
  const kept = keepAs === null ? null : localStorage.getItem(keepAs);
  const visit = `visit-${Math.random().toString(36).slice(2)}`;
  let session = kept
    ? replay(plays, JSON.parse(kept))
    : begin(plays, { session: visit, seed: visit, at: Date.now() });

  const take = (command) => {
    const taken = advance(session, command, Date.now());
    session = taken.session;
    if (keepAs !== null && taken.appended.length > 0) {
      localStorage.setItem(keepAs, JSON.stringify(transcript(session)));
    }
    return taken.refusal;
  };
  return {
    transport: inProcessTransport(
      {
        view: ({ story }) => {
          take({ type: "tick" });
          return view(session, Date.now(), { story });
        },
        apply: (command) => take(command) ?? view(session, Date.now()),
      },
      { keepAs },
    ),
    /** All that happened, to be scored: `leadsim score transcript.json`. */
    transcript: () => transcript(session),
    forget: () => keepAs !== null && localStorage.removeItem(keepAs),
  };
}
