import type { TrackingResult } from "@leadsim/scenarios";
import { forTracking } from "@leadsim/scoring";
import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import type { Asked } from "../people/people.js";
import { readResult } from "./read-result.js";

/**
 * What a tracking system may hold of a session's newest result; that it was read is written down.
 * @throws HostError `not-found`, also where it is not ready yet
 */
export async function trackSession(
  query: Query,
  { tenant, by, at }: Asked,
  session: string,
): Promise<TrackingResult> {
  const { result } = await readResult(query, tenant, session);
  const detail = { for: "tracking", revision: result.revision };
  await record(query, { tenant, at, who: by, what: "read", kind: "result", subject: session, detail });
  return forTracking(result.profile);
}
