import type { Policy } from "@leadsim/engine";
import type { Io } from "../io.js";
import { progressLine } from "../terminal/progress-line.js";

/** The same policy, telling how far the sessions have come on a terminal's stderr; and how to wipe that line. */
export function withProgress(
  policy: Policy,
  sessions: number,
  io: Pick<Io, "stderr" | "now">,
): { readonly policy: Policy; readonly done: () => void } {
  if (!io.stderr.isTerminal) return { policy, done: () => undefined };
  const { tell, done } = progressLine(io);
  const begin: Policy["begin"] = (seed, index) => {
    // A clock read per session would cost more than the session.
    if (index % 50 === 0 && index > 0) {
      tell(`Session ${index} of ${sessions} (${Math.floor((100 * index) / sessions)}%)`);
    }
    return policy.begin(seed, index);
  };
  return { policy: { name: policy.name, begin }, done };
}
