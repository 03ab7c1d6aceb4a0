import type { Content } from "../content/content.js";
import { HostError } from "../host-error.js";
import type { Job, JobResult } from "../jobs/worker.js";
import type { SessionBase } from "../sessions/session-row.js";
import { scoreSession } from "./score-session.js";

/**
 * Scores a session that ended; one that was taken up again, or is gone by now, will cause a job of its own,
 * or none.
 */
export async function scoreJob(
  base: SessionBase,
  content: Content,
  { tenant, subject: session }: Pick<Job, "tenant" | "subject">,
): Promise<JobResult> {
  try {
    await scoreSession(base, content, { tenant, session, by: "host" });
  } catch (error) {
    if (!(error instanceof HostError && ["not-possible", "not-found"].includes(error.code))) throw error;
  }
  return { done: true };
}
