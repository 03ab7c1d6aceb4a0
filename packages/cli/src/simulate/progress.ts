import type { Policy } from "@leadsim/engine";
import type { Io } from "../io.js";

/** How often a person is told, in milliseconds; what is done sooner says nothing. */
const every = 200;

/** The same policy, telling how far the sessions have come on a terminal's stderr; and how to wipe that line. */
export function withProgress(
  policy: Policy,
  sessions: number,
  io: Pick<Io, "stderr" | "now">,
): { readonly policy: Policy; readonly done: () => void } {
  if (!io.stderr.isTerminal) return { policy, done: () => undefined };
  let told = io.now();
  let wrote = false;
  const begin: Policy["begin"] = (seed, index) => {
    // A clock read per session would cost more than the session.
    if (index % 50 === 0 && index > 0) {
      const now = io.now();
      if (now - told >= every) {
        told = now;
        wrote = true;
        io.stderr.write(`\rSession ${index} of ${sessions} (${Math.floor((100 * index) / sessions)}%)`);
      }
    }
    return policy.begin(seed, index);
  };
  return { policy: { name: policy.name, begin }, done: () => wrote && io.stderr.write("\r\u001b[K") };
}
