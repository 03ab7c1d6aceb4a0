import type { Query } from "../database/database.js";
import { newId } from "../secrets/new-id.js";
import type { FeedBody } from "./statement.js";

/** A session that a record store is told of. */
export interface NewFeed {
  readonly tenant: string;
  readonly session: string;
  readonly connection: string;
  readonly endpoint: string;
  /** What signs in there for this session alone, sealed; null where the connection's own key does. */
  readonly token: Uint8Array | null;
  readonly body: FeedBody;
  readonly returnUrl: string | null;
  /** The last event that is not told. */
  readonly cursor: number;
  readonly at: Date;
}

/**
 * Begins telling a record store of a session. A new launch takes the place of the one before, whose right to
 * write has ended.
 * @returns the feed's id
 */
export async function openFeed(query: Query, feed: NewFeed): Promise<string> {
  const { tenant, session, connection, endpoint, token, body, returnUrl, cursor, at } = feed;
  const id = newId(at);
  await query(
    `INSERT INTO leadsim.statement_feed (tenant, session, connection, id, endpoint, token, body, return_url, cursor,
       next_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (tenant, session, connection) DO UPDATE SET id = excluded.id, endpoint = excluded.endpoint,
       token = excluded.token, body = excluded.body, return_url = excluded.return_url, cursor = excluded.cursor,
       ended = false, tries = 0, next_at = excluded.next_at`,
    [tenant, session, connection, id, endpoint, token, JSON.stringify(body), returnUrl, cursor, at],
  );
  return id;
}

/**
 * Begins telling every record store that an organization is connected to of a session, in the transaction that
 * begins it.
 */
export async function openStoreFeeds(
  query: Query,
  {
    tenant,
    session,
    order,
    at,
  }: { readonly tenant: string; readonly session: string; readonly order: string; readonly at: Date },
  publicUrl: string,
): Promise<void> {
  const { rows } = await query<{ connection: string; endpoint: string; person: string; form: string }>(
    `SELECT c.id AS connection, c.settings->>'endpoint' AS endpoint, o.person, o.form
       FROM leadsim.connection c JOIN leadsim.orders o ON o.tenant = c.tenant AND o.id = $2
      WHERE c.tenant = $1 AND c.kind = 'lrs' AND c.removed_at IS NULL`,
    [tenant, order],
  );
  for (const { connection, endpoint, person, form } of rows) {
    const activity = `${publicUrl}/xapi/forms/${form}`;
    const body: FeedBody = {
      actor: { objectType: "Agent", account: { homePage: publicUrl, name: person } },
      activity,
      registration: order,
      template: { extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": session } },
      cmi5: false,
      counts: true,
      since: at.getTime(),
    };
    await openFeed(query, {
      tenant,
      session,
      connection,
      endpoint,
      token: null,
      body,
      returnUrl: null,
      cursor: -1,
      at,
    });
  }
}

/** How far a record store was told of a session. */
export interface FeedState {
  readonly session: string;
  readonly order: string;
  readonly status: "waiting" | "delivered" | "failed";
  readonly tries: number;
  /** The last event that was told, of how many: counted from 0, none is -1. */
  readonly told: number;
  readonly last: number;
}

/** The sessions that a connection's record store is told of, the newest first. */
export async function listFeeds(
  query: Query,
  tenant: string,
  { connection, limit }: { readonly connection: string; readonly limit: number },
): Promise<readonly FeedState[]> {
  const { rows } = await query<FeedState>(
    `SELECT f.session, s.orders AS "order", f.tries, f.cursor AS told, s.seq AS last,
            CASE WHEN f.cursor >= s.seq THEN 'delivered' WHEN f.ended THEN 'failed' ELSE 'waiting' END AS status
       FROM leadsim.statement_feed f JOIN leadsim.session s ON s.tenant = f.tenant AND s.id = f.session
      WHERE f.tenant = $1 AND f.connection = $2 ORDER BY f.id DESC LIMIT $3`,
    [tenant, connection, limit],
  );
  return rows;
}

/** Whether a registration was completed in an earlier session of a connection: it is told once. */
export async function wasCompleted(
  query: Query,
  {
    tenant,
    connection,
    registration,
  }: { readonly tenant: string; readonly connection: string; readonly registration: string },
): Promise<boolean> {
  const { rows } = await query(
    `SELECT FROM leadsim.statement_feed
      WHERE tenant = $1 AND connection = $2 AND body->>'registration' = $3 AND completed LIMIT 1`,
    [tenant, connection, registration],
  );
  return rows.length > 0;
}

/** Where a candidate goes back to once a session is over, or null. */
export async function returnUrlOf(query: Query, tenant: string, session: string): Promise<string | null> {
  const { rows } = await query<{ url: string }>(
    `SELECT return_url AS url FROM leadsim.statement_feed
      WHERE tenant = $1 AND session = $2 AND return_url IS NOT NULL LIMIT 1`,
    [tenant, session],
  );
  return rows[0]?.url ?? null;
}
