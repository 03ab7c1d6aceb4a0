import type { Command, Problem } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type AuditAction, record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import type { Asked } from "../people/people.js";
import { announce } from "../webhooks/announce.js";
import { type Play, takeHostCommand } from "./play-session.js";
import type { SessionRow } from "./session-row.js";

/** Why the team changed a session: one of a few words, so that no name can stand in the audit. */
export const reasons = [
  "technical-problem",
  "accommodation",
  "interrupted",
  "candidate-asked",
  "by-mistake",
  "other",
] as const;

export type Reason = (typeof reasons)[number];

/** What the team can do to a session, as it is written down. */
const actions: Readonly<Partial<Record<Command["type"], AuditAction>>> = {
  "change-time": "time-changed",
  "change-expiry": "expiry-changed",
  reopen: "reopened",
  withdraw: "withdrawn",
};

/**
 * Does to a session what its candidate can't, or would not: the audit keeps who did it and why, in the same
 * transaction.
 *
 * @throws HostError `invalid-request` for a command that is not the team's, `not-found`, `person-erased` for one to be
 *   taken up again
 */
export async function commandAsTeam(
  play: Play,
  { tenant, by, at }: Asked,
  { session, command, why }: { readonly session: string; readonly command: Command; readonly why?: Reason },
): Promise<{ readonly row: SessionRow; readonly refusal: Problem | null }> {
  const what = actions[command.type];
  if (what === undefined) {
    throw new HostError("invalid-request", `A host's command is one of ${Object.keys(actions).join(", ")}.`);
  }
  const detail = {
    ...(command.type === "change-time" ? { time: command.time } : {}),
    ...(command.type === "change-expiry" ? { expires: command.expires } : {}),
    ...present({ why }),
  };
  return takeHostCommand(play, { tenant, session, access: null }, command, async (query) => {
    await record(query, { tenant, at, who: by, what, kind: "session", subject: session, detail });
    if (command.type !== "reopen") return;
    await refuseErased(query, tenant, session);
    await announce(query, { tenant, type: "session.reopened", at, data: { session } });
  });
}

/** Nobody can come back to it, and it would never end. */
async function refuseErased(query: Query, tenant: string, session: string): Promise<void> {
  const { rows } = await query<{ erased: boolean }>(
    `SELECT p.erased_at IS NOT NULL AS erased FROM leadsim.session s
       JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
       JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
      WHERE s.tenant = $1 AND s.id = $2 FOR SHARE OF p`,
    [tenant, session],
  );
  if (rows[0]?.erased) throw new HostError("person-erased", "This person was erased; order for a new one.");
}
