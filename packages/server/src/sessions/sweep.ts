import { everyTenant } from "../database/database.js";
import { catchUp, type Play } from "./play-session.js";

/** Sessions taken at once. */
const batch = 50;
/** Milliseconds after which a session that was taken and not moved on (its replica died) is taken again. */
const lease = 60_000;

/**
 * Lets time catch up with sessions that nobody looks at: what was due is stamped at its own time, however
 * late. Replicas share the work: each takes rows that no other holds.
 *
 * @param of whose sessions alone; everybody's unless given
 * @returns how many were taken
 */
export async function sweepSessions(play: Play, of: string = everyTenant): Promise<number> {
  const { database, now, log } = play.base;
  const at = now();
  const { rows } = await database.transaction(of, (query) =>
    query<{ tenant: string; id: string }>(
      `UPDATE leadsim.session SET due_at = $2 WHERE (tenant, id) IN (
         SELECT tenant, id FROM leadsim.session WHERE due_at <= $1 ORDER BY due_at LIMIT ${batch}
           FOR UPDATE SKIP LOCKED)
       RETURNING tenant, id`,
      [at, new Date(at.getTime() + lease)],
    ),
  );
  for (const { tenant, id } of rows) {
    try {
      await catchUp(play, { tenant, session: id, access: null });
    } catch (error) {
      log.error(
        { tenant, session: id, error },
        "A session that is due could not be moved on; it is tried again.",
      );
    }
  }
  return rows.length;
}
