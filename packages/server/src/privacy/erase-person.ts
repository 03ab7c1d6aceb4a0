import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { forgetMails } from "../mail/mail.js";
import { type Asked, holdPerson } from "../people/people.js";
import { announce } from "../webhooks/announce.js";

/**
 * Forgets who a person is: name, address and every reference go, invitations end, browsers are let out. What was played
 * stays under ids that lead to nobody. Erasing twice is erasing.
 *
 * @returns the sessions that were under way, for the host to end
 * @throws HostError `not-found`
 */
export async function erasePerson(
  query: Query,
  { tenant, by, at }: Asked,
  id: string,
): Promise<readonly string[]> {
  const before = await holdPerson(query, tenant, id);
  if (before.erasedAt) return sessionsUnderWay(query, tenant, id);
  await query(
    `UPDATE leadsim.person SET external_ref = NULL, name = NULL, email = NULL, locale = NULL, team = NULL,
       erased_at = $3 WHERE tenant = $1 AND id = $2`,
    [tenant, id, at],
  );
  // A source's reference may lead back to the person in the source, and a hash to whoever guesses what was hashed.
  await query(
    `UPDATE leadsim.orders SET source_ref = id::text, request_hash = '', canceled_at = coalesce(canceled_at,
       CASE WHEN EXISTS (SELECT FROM leadsim.session s WHERE s.tenant = orders.tenant AND s.orders = orders.id)
         THEN NULL ELSE $3::timestamptz END)
      WHERE tenant = $1 AND person = $2`,
    [tenant, id, at],
  );
  // Where a platform is told about an order leads to the person there.
  await query(
    `DELETE FROM leadsim.callback
      WHERE tenant = $1 AND orders IN (SELECT id FROM leadsim.orders WHERE tenant = $1 AND person = $2)`,
    [tenant, id],
  );
  await query(
    `UPDATE leadsim.invitation SET revoked_at = coalesce(revoked_at, $3)
      WHERE tenant = $1 AND orders IN (SELECT id FROM leadsim.orders WHERE tenant = $1 AND person = $2)`,
    [tenant, id, at],
  );
  const { rows: orders } = await query<{ id: string }>(
    "SELECT id FROM leadsim.orders WHERE tenant = $1 AND person = $2",
    [tenant, id],
  );
  const idsOfOrders = orders.map((order) => order.id);
  await forgetMails(query, tenant, idsOfOrders, at);
  await query(
    `UPDATE leadsim.delivery SET body = jsonb_set(body::jsonb, '{data,reference}', 'null')::text
      WHERE tenant = $1 AND body::jsonb -> 'data' ->> 'order' = ANY ($2) AND body::jsonb -> 'data' ? 'reference'`,
    [tenant, idsOfOrders],
  );
  const { rows } = await query<{ id: string; open: boolean }>(
    `UPDATE leadsim.session SET access = access + 1
      WHERE tenant = $1 AND orders IN (SELECT id FROM leadsim.orders WHERE tenant = $1 AND person = $2)
      RETURNING id, ended_at IS NULL AS open`,
    [tenant, id],
  );
  await query("DELETE FROM leadsim.draft WHERE tenant = $1 AND session = ANY ($2::uuid[])", [
    tenant,
    rows.map((row) => row.id),
  ]);
  await query("DELETE FROM leadsim.statement_feed WHERE tenant = $1 AND session = ANY ($2::uuid[])", [
    tenant,
    rows.map((row) => row.id),
  ]);
  await record(query, { tenant, at, who: by, what: "erased", kind: "person", subject: id });
  await announce(query, { tenant, type: "person.erased", at, data: { person: id } });
  return rows.filter(({ open }) => open).map((row) => row.id);
}

/** Of someone who was erased: whoever did it may have died before the sessions were ended. */
async function sessionsUnderWay(query: Query, tenant: string, person: string): Promise<readonly string[]> {
  const { rows } = await query<{ id: string }>(
    `SELECT s.id FROM leadsim.session s JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
      WHERE s.tenant = $1 AND o.person = $2 AND s.ended_at IS NULL`,
    [tenant, person],
  );
  return rows.map(({ id }) => id);
}
