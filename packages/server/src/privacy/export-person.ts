import type { Profile } from "@leadsim/scenarios";
import { forCandidate } from "@leadsim/scoring";
import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { listMails } from "../mail/mail.js";
import { listInvitations } from "../orders/invitations.js";
import { listOrders } from "../orders/read-orders.js";
import { type Asked, readPerson } from "../people/people.js";
import { readTranscript } from "../sessions/event-rows.js";

/**
 * Everything that is stored about a person, as they may have it: results without keys, levels or what would have been
 * stronger.
 *
 * @throws HostError `not-found`
 */
export async function exportPerson(query: Query, { tenant, by, at }: Asked, id: string): Promise<object> {
  const person = await readPerson(query, tenant, id);
  const orders = await listOrders(query, tenant, { person: id, limit: 10_000 }, at);
  const { rows: rowsOfSessions } = await query<{ id: string; seq: number }>(
    `SELECT s.id, s.seq FROM leadsim.session s JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
      WHERE s.tenant = $1 AND o.person = $2 ORDER BY s.id`,
    [tenant, id],
  );
  const sessions: object[] = [];
  for (const { id: session, seq } of rowsOfSessions) {
    const transcript = await readTranscript(query, { tenant, id: session, seq });
    const { rows: results } = await query<{ revision: number; madeAt: Date; profile: Profile }>(
      `SELECT revision, made_at AS "madeAt", profile FROM leadsim.result WHERE tenant = $1 AND session = $2
        ORDER BY revision`,
      [tenant, session],
    );
    const shown = results.map(({ profile, ...result }) => ({ ...result, profile: forCandidate(profile) }));
    sessions.push({ session, transcript, results: shown });
  }
  const [mails, invitations]: [object[], object[]] = [[], []];
  for (const { id: order } of orders) {
    for (const mail of await listMails(query, tenant, order)) mails.push({ order, ...mail });
    for (const one of await listInvitations(query, tenant, order)) invitations.push({ order, ...one });
  }
  const { rows: drafts } = await query(
    `SELECT session, turn, body, saved_at AS "savedAt" FROM leadsim.draft
      WHERE tenant = $1 AND session = ANY ($2::uuid[]) ORDER BY session`,
    [tenant, rowsOfSessions.map((row) => row.id)],
  );
  const subjects = [id, ...orders.map((order) => order.id), ...rowsOfSessions.map((row) => row.id)];
  const { rows: audit } = await query(
    `SELECT at, who, what, kind, subject, detail FROM leadsim.audit
      WHERE tenant = $1 AND (subject = ANY ($2) OR detail->>'order' = ANY ($2)) ORDER BY id`,
    [tenant, subjects],
  );
  await record(query, { tenant, at, who: by, what: "exported", kind: "person", subject: id });
  const owned = { person, orders, invitations, mails, sessions, drafts };
  return { format: "leadsim/person-export@1", ...owned, platforms: await knownBy(query, tenant, id), audit };
}

/** Where platforms are told about the person, and under which account. */
async function knownBy(query: Query, tenant: string, person: string): Promise<readonly object[]> {
  const { rows } = await query(
    `SELECT b.orders AS order, NULL::uuid AS session, b.connection, b.address, NULL::jsonb AS account
       FROM leadsim.callback b JOIN leadsim.orders o ON o.tenant = b.tenant AND o.id = b.orders
      WHERE b.tenant = $1 AND o.person = $2
     UNION ALL
     SELECT s.orders, f.session, f.connection, f.body->>'registration', f.body->'actor'
       FROM leadsim.statement_feed f JOIN leadsim.session s ON s.tenant = f.tenant AND s.id = f.session
       JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
      WHERE f.tenant = $1 AND o.person = $2`,
    [tenant, person],
  );
  return rows;
}
