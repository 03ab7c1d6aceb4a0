import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { pauseAfter } from "../jobs/pause-after.js";
import type { Job, JobResult } from "../jobs/worker.js";
import type { AllowedHosts } from "../webhooks/public-address.js";
import { isGood, type Message, send, wordsOf } from "../webhooks/send.js";
import { noteError, placeOf } from "./connection.js";
import type { ConnectionKind } from "./connection-settings.js";
import { completedTest } from "./greenhouse/completed-test.js";

/** What a platform is to be told about, and with what. */
export interface DueCallback {
  readonly address: string;
  readonly key: string;
}

/** What each platform is told, as its documents want it. */
const messages: Readonly<Record<ConnectionKind, (due: DueCallback) => Message>> = {
  greenhouse: completedTest,
};

interface Row {
  readonly connection: string;
  readonly kind: ConnectionKind;
  readonly secret: Uint8Array;
  readonly address: string;
  readonly tries: number;
}

/** Tells a platform about an order that came from it; tried again with growing pauses, as webhooks are. */
export async function callBack(
  { database, keyring, now }: Pick<Base, "database" | "keyring" | "now">,
  { tenant, subject: order }: Pick<Job, "tenant" | "subject">,
  { allowed }: { readonly allowed: AllowedHosts },
): Promise<JobResult> {
  const row = await database.transaction(tenant, (query) => readDue(query, tenant, order));
  if (!row) return { done: true };
  const { connection, kind, address, secret, tries } = row;
  const message = messages[kind]({ address, key: keyring.open(secret, placeOf(tenant, connection)) });
  const outcome = await send(message, allowed).catch((error: Error) => error);
  const at = now();
  const again = isGood(outcome) ? null : pauseAfter(tries, at);
  const status = isGood(outcome) ? "delivered" : again ? "waiting" : "failed";
  const words = wordsOf(outcome);
  await database.transaction(tenant, async (query) => {
    await query(
      `UPDATE leadsim.callback SET status = $3, tries = tries + 1, last_status = $4, last_error = $5,
         last_tried_at = $6, delivered_at = CASE WHEN $3 = 'delivered' THEN $6 ELSE delivered_at END
       WHERE tenant = $1 AND orders = $2`,
      [tenant, order, status, outcome instanceof Error ? null : outcome.status, words, at],
    );
    if (words !== null) await noteError(query, { tenant, connection, at }, words);
  });
  return again ? { again } : { done: true };
}

async function readDue(query: Query, tenant: string, order: string): Promise<Row | null> {
  const { rows } = await query<Row>(
    `SELECT b.connection, b.address, b.tries, c.kind, c.secret FROM leadsim.callback b
       JOIN leadsim.connection c ON c.tenant = b.tenant AND c.id = b.connection AND c.removed_at IS NULL
      WHERE b.tenant = $1 AND b.orders = $2 AND b.status = 'waiting'`,
    [tenant, order],
  );
  return rows[0] ?? null;
}
