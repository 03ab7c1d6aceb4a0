import type { Query } from "../database/database.js";
import { enqueue } from "../jobs/outbox.js";
import { newId } from "../secrets/new-id.js";

/** What an organization can be told of. */
export const webhookEvents = [
  "order.created",
  "order.canceled",
  "session.begun",
  "session.completed",
  "session.withdrawn",
  "session.expired",
  "session.reopened",
  "result.ready",
  "person.erased",
  "mail.failed",
  "webhook.test",
] as const;

export type WebhookEvent = (typeof webhookEvents)[number];

/** What happened, by ids alone: whoever gets it asks for the rest with a key of its own. */
export interface Announcement {
  readonly tenant: string;
  readonly type: WebhookEvent;
  readonly at: Date;
  readonly data: Readonly<Record<string, string | number | null>>;
  /** Only to this webhook, whatever it listens to. */
  readonly only?: string;
}

/** Readies a delivery to every webhook that listens, in the transaction in which it happens. */
export async function announce(query: Query, { tenant, type, at, data, only }: Announcement): Promise<void> {
  const { rows } = await query<{ id: string }>(
    `SELECT id FROM leadsim.webhook
      WHERE tenant = $1 AND removed_at IS NULL
        AND CASE WHEN $3::uuid IS NULL THEN disabled_at IS NULL AND $2 = ANY (events) ELSE id = $3 END`,
    [tenant, type, only ?? null],
  );
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { tenant, ...data } });
  for (const { id: webhook } of rows) {
    const id = newId(at);
    await query(
      `INSERT INTO leadsim.delivery (tenant, id, webhook, type, body, status, created_at)
       VALUES ($1, $2, $3, $4, $5, 'waiting', $6)`,
      [tenant, id, webhook, type, body, at],
    );
    await enqueue(query, { tenant, kind: "deliver", subject: id, at });
  }
}
