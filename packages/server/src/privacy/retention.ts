import { record } from "../audit/record.js";
import { type Database, everyTenant, type Query } from "../database/database.js";
import { type Play, playOf } from "../sessions/play-session.js";
import { listTenants, type Tenant } from "../tenants/tenants.js";
import { eraseAndEnd } from "./erase-and-end.js";

const day = 86_400_000;
/** Rows of one class that go in one transaction. */
const batch = 200;

/**
 * Lets go of what a tenant keeps only for so long: ended sessions with all that belongs to them, people nobody
 * heard of since, entries of the audit with what webhooks were told. What is not said to end is kept. What is of
 * no more use goes unasked: sign-ins that have expired, and counts of wrong guesses.
 *
 * @param of whose alone; everybody's unless given
 * @returns how much went
 */
export async function applyRetention(
  host: Parameters<typeof playOf>[0],
  of: string = everyTenant,
): Promise<number> {
  const { database } = host;
  const at = host.now();
  const tenants = await database.transaction(of, (query) => listTenants(query));
  let gone = 0;
  for (const tenant of tenants) {
    for (;;) {
      const step = await database.transaction(tenant.id, (query) => retainOnce(query, tenant, at));
      gone += step;
      if (step === 0) break;
    }
    gone += await forgetPeople(playOf(host), tenant, at);
  }
  return gone + (of === everyTenant ? await dropUseless(database, at) : 0);
}

/** What is of no more use to anyone, whatever a tenant has set. */
function dropUseless(database: Database, at: Date): Promise<number> {
  return database.transaction(everyTenant, async (query) => {
    const signIns = await query("DELETE FROM leadsim.sign_in WHERE expires_at < $1", [at]);
    const misses = await query("DELETE FROM leadsim.rate WHERE expire < $1", [at.getTime()]);
    return signIns.count + misses.count;
  });
}

async function retainOnce(query: Query, { id: tenant, settings }: Tenant, at: Date): Promise<number> {
  const { sessions = null, audit = null } = settings.retention ?? {};
  const before = (days: number): Date => daysBefore(at, days);
  await query("SET LOCAL leadsim.retention = 'on'");
  return (
    (sessions === null ? 0 : await dropSessions(query, tenant, before(sessions), at)) +
    (audit === null ? 0 : await dropAudit(query, tenant, before(audit))) +
    (audit === null ? 0 : await dropDeliveries(query, tenant, before(audit)))
  );
}

/** What hangs on a session, in the order in which it may go. */
const parts = ["result", "snapshot", "command", "draft", "event"] as const;

async function dropSessions(query: Query, tenant: string, before: Date, at: Date): Promise<number> {
  const { rows } = await query<{ id: string }>(
    `SELECT id FROM leadsim.session WHERE tenant = $1 AND ended_at < $2 ORDER BY ended_at LIMIT ${batch}
      FOR UPDATE SKIP LOCKED`,
    [tenant, before],
  );
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  // Nothing is left that says they sat it: an invitation would let them sit it once more.
  await query(
    `UPDATE leadsim.invitation SET revoked_at = $3 WHERE tenant = $1 AND revoked_at IS NULL AND orders IN
       (SELECT orders FROM leadsim.session WHERE tenant = $1 AND id = ANY ($2::uuid[]))`,
    [tenant, ids, at],
  );
  for (const part of parts) {
    await query(`DELETE FROM leadsim.${part} WHERE tenant = $1 AND session = ANY ($2::uuid[])`, [
      tenant,
      ids,
    ]);
  }
  await query("DELETE FROM leadsim.session WHERE tenant = $1 AND id = ANY ($2::uuid[])", [tenant, ids]);
  for (const id of ids) {
    await record(query, { tenant, at, who: "host", what: "forgotten", kind: "session", subject: id });
  }
  return ids.length;
}

/** As an erasure that was asked for: what a person never finished ends with it. */
async function forgetPeople(play: Play, { id: tenant, settings }: Tenant, at: Date): Promise<number> {
  const { people = null } = settings.retention ?? {};
  if (people === null) return 0;
  for (let gone = 0; ; ) {
    const ids = await play.base.database.transaction(tenant, (query) =>
      unheardOf(query, tenant, daysBefore(at, people)),
    );
    if (ids.length === 0) return gone;
    for (const id of ids) await eraseAndEnd(play, { tenant, by: "host", at }, id);
    gone += ids.length;
  }
}

/** People whom nothing was heard of since. */
async function unheardOf(query: Query, tenant: string, before: Date): Promise<readonly string[]> {
  const { rows } = await query<{ id: string }>(
    `SELECT p.id FROM leadsim.person p
      WHERE p.tenant = $1 AND p.erased_at IS NULL AND p.created_at < $2
        AND NOT EXISTS (SELECT FROM leadsim.orders o WHERE o.tenant = p.tenant AND o.person = p.id
          AND (o.created_at >= $2 OR EXISTS (SELECT FROM leadsim.session s
                WHERE s.tenant = o.tenant AND s.orders = o.id AND s.moved_at >= $2)))
      LIMIT ${batch}`,
    [tenant, before],
  );
  return rows.map(({ id }) => id);
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * day);
}

async function dropAudit(query: Query, tenant: string, before: Date): Promise<number> {
  const { count } = await query(
    `DELETE FROM leadsim.audit WHERE tenant = $1
       AND id IN (SELECT id FROM leadsim.audit WHERE tenant = $1 AND at < $2 LIMIT ${batch})`,
    [tenant, before],
  );
  return count;
}

async function dropDeliveries(query: Query, tenant: string, before: Date): Promise<number> {
  const { count } = await query(
    `DELETE FROM leadsim.delivery WHERE tenant = $1 AND status <> 'waiting'
       AND id IN (SELECT id FROM leadsim.delivery
                   WHERE tenant = $1 AND created_at < $2 AND status <> 'waiting' LIMIT ${batch})`,
    [tenant, before],
  );
  return count;
}
