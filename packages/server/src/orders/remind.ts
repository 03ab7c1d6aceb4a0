import type { Base } from "../base.js";
import { everyTenant, type Query } from "../database/database.js";
import { listTenants, type Tenant } from "../tenants/tenants.js";
import { inviteByMail } from "./invite-by-mail.js";

const day = 86_400_000;
/** Orders of one transaction. */
const batch = 100;

/**
 * Readies a reminder for everyone who was invited by mail and is not done, once so many days before the deadline as the
 * organization has set. A deadline that is moved is reminded of anew.
 *
 * @param of whose alone; everybody's unless given
 * @returns how many
 */
export async function remindBeforeDeadlines(
  base: Pick<Base, "database" | "now" | "keyring">,
  publicUrl: string,
  of: string = everyTenant,
): Promise<number> {
  const { database } = base;
  const tenants = await database.transaction(of, (query) => listTenants(query));
  let reminded = 0;
  for (const tenant of tenants) {
    if (tenant.closedAt !== null || tenant.settings.mail?.remindDays === undefined) continue;
    for (;;) {
      const step = await database.transaction(tenant.id, (query) =>
        remindSome(base, query, tenant, publicUrl),
      );
      reminded += step;
      if (step < batch) break;
    }
  }
  return reminded;
}

async function remindSome(
  { keyring, now }: Pick<Base, "now" | "keyring">,
  query: Query,
  { id: tenant, settings }: Tenant,
  publicUrl: string,
): Promise<number> {
  const at = now();
  const until = new Date(at.getTime() + settings.mail!.remindDays! * day);
  // The update itself decides: of two replicas that look at once, the second finds the order reminded of.
  const { rows } = await query<{ id: string }>(
    `UPDATE leadsim.orders o SET reminded_of = o.deadline
      WHERE o.tenant = $1 AND o.reminded_of IS DISTINCT FROM o.deadline AND o.id IN (
        SELECT d.id FROM leadsim.orders d
          JOIN leadsim.person p ON p.tenant = d.tenant AND p.id = d.person AND p.email IS NOT NULL
         WHERE d.tenant = $1 AND d.deadline > $2 AND d.deadline <= $3 AND d.canceled_at IS NULL
           AND d.reminded_of IS DISTINCT FROM d.deadline
           AND EXISTS (SELECT FROM leadsim.mail m WHERE m.tenant = d.tenant AND m.orders = d.id
                          AND m.created_at < d.deadline - make_interval(days => $4))
           AND NOT EXISTS (SELECT FROM leadsim.session s WHERE s.tenant = d.tenant AND s.orders = d.id
                              AND s.ended_at IS NOT NULL)
         ORDER BY d.deadline LIMIT ${batch})
      RETURNING o.id`,
    [tenant, at, until, settings.mail!.remindDays],
  );
  const asked = { tenant, by: "host", at };
  for (const { id } of rows)
    await inviteByMail(query, keyring, asked, { order: id, publicUrl, kind: "reminder" });
  return rows.length;
}
