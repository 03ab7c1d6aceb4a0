import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { enqueue } from "../jobs/outbox.js";

/** That the platform which an order came from is told when there is a result, and how that went. */
export interface Callback {
  readonly order: string;
  readonly connection: string;
  /** `open` while there is nothing to tell yet. */
  readonly status: "open" | "waiting" | "delivered" | "failed";
  readonly tries: number;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly lastTriedAt: Date | null;
  readonly deliveredAt: Date | null;
}

/** Of which order. */
interface OrderKey {
  readonly tenant: string;
  readonly order: string;
}

const columns = `orders AS order, connection, status, tries, last_status AS "lastStatus", last_error AS "lastError",
  last_tried_at AS "lastTriedAt", delivered_at AS "deliveredAt"`;

/**
 * Keeps where a platform is told about an order; once for each order.
 * @param address as the platform gave it: what it means is the connection's to know
 */
export async function openCallback(
  query: Query,
  {
    tenant,
    order,
    connection,
    address,
  }: OrderKey & { readonly connection: string; readonly address: string },
): Promise<void> {
  await query(
    `INSERT INTO leadsim.callback (tenant, orders, connection, address, status) VALUES ($1, $2, $3, $4, 'open')
     ON CONFLICT DO NOTHING`,
    [tenant, order, connection, address],
  );
}

/** Readies telling the platform about an order, where there is one, in the transaction that makes the news. */
export async function readyCallback(
  query: Query,
  { tenant, order, at }: OrderKey & { readonly at: Date },
): Promise<Callback | null> {
  const { rows } = await query<Callback>(
    `UPDATE leadsim.callback SET status = 'waiting', tries = 0 WHERE tenant = $1 AND orders = $2
     RETURNING ${columns}`,
    [tenant, order],
  );
  if (!rows[0]) return null;
  await query("DELETE FROM leadsim.job WHERE tenant = $1 AND kind = 'call-back' AND subject = $2", [
    tenant,
    order,
  ]);
  await enqueue(query, { tenant, kind: "call-back", subject: order, at });
  return rows[0];
}

/** What a connection was told, the newest order first. */
export async function listCallbacks(
  query: Query,
  tenant: string,
  {
    connection,
    after,
    limit,
  }: { readonly connection: string; readonly after?: string; readonly limit: number },
): Promise<readonly Callback[]> {
  const { rows } = await query<Callback>(
    `SELECT ${columns} FROM leadsim.callback
      WHERE tenant = $1 AND connection = $2 AND ($3::uuid IS NULL OR orders < $3) ORDER BY orders DESC LIMIT $4`,
    [tenant, connection, after ?? null, limit],
  );
  return rows;
}

/**
 * Tells a connection about an order once more.
 * @throws HostError `not-found`, also where there was nothing to tell yet
 */
export async function repeatCallback(
  query: Query,
  { tenant, order, connection, at }: OrderKey & { readonly connection: string; readonly at: Date },
): Promise<Callback> {
  const { count } = await query(
    `SELECT FROM leadsim.callback WHERE tenant = $1 AND orders = $2 AND connection = $3 AND status <> 'open'`,
    [tenant, order, connection],
  );
  const ready = count === 0 ? null : await readyCallback(query, { tenant, order, at });
  if (!ready) throw notFound("callback");
  return ready;
}
