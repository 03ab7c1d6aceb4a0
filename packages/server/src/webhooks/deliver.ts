import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import type { Job, JobResult } from "../jobs/worker.js";
import type { AllowedHosts } from "./public-address.js";
import { type Sent, send } from "./send.js";
import { deliveryHeaders } from "./sign-delivery.js";

/** Seconds until the next try, after each that failed: about three days in all. */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

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
  const outcome = await post(due.url, due.body, headers, allowed).catch((error: Error) => error);
  const at = now();
  const pause = pauses[due.tries];
  return database.transaction(tenant, async (query) => {
    const delivered = isGood(outcome);
    const status = delivered ? "delivered" : pause === undefined ? "failed" : "waiting";
    await query(
      `UPDATE leadsim.delivery SET status = $3, tries = tries + 1, last_status = $4, last_error = $5,
         last_tried_at = $6, delivered_at = CASE WHEN $3 = 'delivered' THEN $6 ELSE delivered_at END
       WHERE tenant = $1 AND id = $2`,
      [tenant, id, status, outcome instanceof Error ? null : outcome.status, wordsOf(outcome), at],
    );
    if (status === "waiting")
      return { again: new Date(at.getTime() + pause! * 1_000 * (1 + Math.random() / 5)) };
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

function isGood(outcome: Sent | Error): boolean {
  return !(outcome instanceof Error) && outcome.status >= 200 && outcome.status < 300;
}

function wordsOf(outcome: Sent | Error): string | null {
  if (isGood(outcome)) return null;
  return outcome instanceof Error ? outcome.message.slice(0, 300) : `answered ${outcome.status}`;
}
