import { record } from "../audit/record.js";
import type { Asked } from "../people/people.js";
import type { Play } from "./play-session.js";
import { readSessionRow } from "./session-row.js";

/** Lets every browser out of a session: tokens given so far are worth nothing. The session stays. */
export async function endAccess(
  { base, live }: Pick<Play, "base" | "live">,
  { tenant, by, at }: Asked,
  session: string,
): Promise<void> {
  await base.database.transaction(tenant, async (query) => {
    const row = await readSessionRow(query, base.keyring, tenant, session);
    const change = "UPDATE leadsim.session SET access = access + 1 WHERE tenant = $1 AND id = $2";
    await query(change, [tenant, row.id]);
    const entry = { tenant, at, who: by, kind: "session", subject: session } as const;
    await record(query, { ...entry, what: "changed", detail: { fields: "access" } });
  });
  live.forget(tenant, session);
}
