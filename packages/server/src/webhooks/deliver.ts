import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { pauseAfter } from "../jobs/pause-after.js";
import type { Job, JobResult } from "../jobs/worker.js";
import type { AllowedHosts } from "./public-address.js";
import { isGood, send, wordsOf } from "./send.js";
import { deliveryHeaders } from "./sign-delivery.js";

interface Due {
  readonly webhook: string;
  readonly body: string;
  readonly tries: number;
  readonly url: string;
  readonly secret: Uint8Array;
}

/**
 * Sends a delivery and writes down what came of it. Refused ones are tried again with growing pauses; a webhook whose
 * delivery failed to the end is disabled, and says why.
 */
export async function deliver(
  { database, keyring, now }: Pick<Base, "database" | "keyring" | "now">,
  { tenant, subject: id }: Job,
  { allowed, post = send }: { readonly allowed: AllowedHosts; readonly post?: typeof send },
): Promise<JobResult> {
  const due = await database.transaction(tenant, (query) => readDue(query, tenant, id));
  if (!due) return { done: true };
  const secret = keyring.open(due.secret, `${tenant}/webhook/${due.webhook}`);
  const headers = deliveryHeaders(keyring, { id, at: now(), body: due.body, secret });
  const message = { method: "POST", address: due.url, body: due.body, headers } as const;
  const outcome = await post(message, allowed).catch((error: Error) => error);
  const at = now();
  const again = pauseAfter(due.tries, at);
  return database.transaction(tenant, async (query) => {
    const delivered = isGood(outcome);
    const status = delivered ? "delivered" : again === null ? "failed" : "waiting";
    await query(
      `UPDATE leadsim.delivery SET status = $3, tries = tries + 1, last_status = $4, last_error = $5,
         last_tried_at = $6, delivered_at = CASE WHEN $3 = 'delivered' THEN $6 ELSE delivered_at END
       WHERE tenant = $1 AND id = $2`,
      [tenant, id, status, outcome instanceof Error ? null : outcome.status, wordsOf(outcome), at],
    );
    if (!delivered && again) return { again };
    if (status === "failed") {
      await query(
        `UPDATE leadsim.webhook SET disabled_at = $3, disabled_because = 'its deliveries failed for three days'
          WHERE tenant = $1 AND id = $2 AND disabled_at IS NULL`,
        [tenant, due.webhook, at],
      );
    }
    return { done: true };
  });
}

async function readDue(query: Query, tenant: string, id: string): Promise<Due | null> {
  const { rows } = await query<Due>(
    `SELECT d.webhook, d.body, d.tries, w.url, w.secret FROM leadsim.delivery d
       JOIN leadsim.webhook w ON w.tenant = d.tenant AND w.id = d.webhook
      WHERE d.tenant = $1 AND d.id = $2 AND d.status = 'waiting' AND w.removed_at IS NULL`,
    [tenant, id],
  );
  return rows[0] ?? null;
}
