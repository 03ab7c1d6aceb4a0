import { record } from "../audit/record.js";
import type { Host } from "../host.js";
import type { Asked } from "../people/people.js";
import { listProfiles, type ResultWithProfile } from "./list-results.js";
import { newestOfEach } from "./sum-up-team.js";

/** Results that a team's page reads at most. */
const mostOfTeam = 400;

/** Each person's newest result of a team; that they were read is written down. */
export async function newestOfTeam(
  host: Host,
  { tenant, by, at }: Asked,
  team: string,
): Promise<readonly ResultWithProfile[]> {
  return host.database.transaction(tenant, async (sql) => {
    const newest = newestOfEach(await listProfiles(sql, tenant, { team, limit: mostOfTeam }));
    for (const { session, revision } of newest) {
      const detail = { for: "assessor", revision };
      await record(sql, { tenant, at, who: by, what: "read", kind: "result", subject: session, detail });
    }
    return newest;
  });
}
