import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { enqueue } from "../jobs/outbox.js";

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly type: string;
  readonly status: "waiting" | "delivered" | "failed";
  readonly tries: number;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly lastTriedAt: Date | null;
  readonly deliveredAt: Date | null;
}

const columns = `id, webhook, type, status, tries, last_status AS "lastStatus", last_error AS "lastError",
  created_at AS "createdAt", last_tried_at AS "lastTriedAt", delivered_at AS "deliveredAt"`;

/** What went to a webhook, the newest first. */
export async function listDeliveries(
  query: Query,
  tenant: string,
  { webhook, after, limit }: { readonly webhook: string; readonly after?: string; readonly limit: number },
): Promise<readonly Delivery[]> {
  const { rows } = await query<Delivery>(
    `SELECT ${columns} FROM leadsim.delivery
      WHERE tenant = $1 AND webhook = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    [tenant, webhook, after ?? null, limit],
  );
  return rows;
}

/** Sends a delivery once more, under its own id: whoever got it already can tell. */
export async function redeliver(
  query: Query,
  {
    tenant,
    webhook,
    id,
    at,
  }: { readonly tenant: string; readonly webhook: string; readonly id: string; readonly at: Date },
): Promise<Delivery> {
  const { rows } = await query<Delivery>(
    `UPDATE leadsim.delivery SET status = 'waiting', tries = 0 WHERE tenant = $1 AND webhook = $2 AND id = $3
     RETURNING ${columns}`,
    [tenant, webhook, id],
  );
  if (!rows[0]) throw notFound("delivery");
  await query("DELETE FROM leadsim.job WHERE tenant = $1 AND kind = 'deliver' AND subject = $2", [
    tenant,
    id,
  ]);
  await enqueue(query, { tenant, kind: "deliver", subject: id, at });
  return rows[0];
}
