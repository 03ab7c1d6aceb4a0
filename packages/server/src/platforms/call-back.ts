import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { pauseAfter } from "../jobs/pause-after.js";
import type { Job, JobResult } from "../jobs/worker.js";
import { readOrder } from "../orders/read-orders.js";
import { trackSession } from "../results/track-session.js";
import type { AllowedHosts } from "../webhooks/public-address.js";
import { isGood, type Message, send, wordsOf } from "../webhooks/send.js";
import { type AssessmentResult, assessmentResult } from "./assessment-result.js";
import { noteError, placeOf } from "./connection.js";
import { type ConnectionSettings, type resultKinds, usualBases } from "./connection-settings.js";
import { completedTest } from "./greenhouse/completed-test.js";
import { komboResult } from "./kombo-result.js";
import { unifiedResult } from "./unified-result.js";

/** The platforms that are told about an order. */
type CalledBack = "greenhouse" | (typeof resultKinds)[number];

/** An order's result on its way to one platform. */
interface Due<K extends CalledBack> {
  /** The order as the platform knows it. */
  readonly address: string;
  readonly key: string;
  readonly settings: ConnectionSettings[K];
  readonly result: () => Promise<AssessmentResult>;
}

/** What each platform is told, as its documents want it. */
const messages: { readonly [K in CalledBack]: (due: Due<K>) => Promise<Message> } = {
  greenhouse: async (due) => completedTest(due),
  kombo: async ({ address, key, settings, result }) => ({
    method: "PUT",
    address: `${settings.base ?? usualBases.kombo}/assessment/orders/${encodeURIComponent(address)}/result`,
    body: JSON.stringify(komboResult(await result())),
    headers: { authorization: `Bearer ${key}`, "x-integration-id": settings.integration },
  }),
  unified: async ({ address: id, key, settings, result }) => ({
    method: "PUT",
    address: `${settings.base ?? usualBases.unified}/assessment/${encodeURIComponent(settings.connection)}/order/${encodeURIComponent(id)}`,
    body: JSON.stringify(unifiedResult(await result(), { ...settings, id })),
    headers: { authorization: `Bearer ${key}` },
  }),
};

interface Row<K extends CalledBack = CalledBack> {
  readonly connection: string;
  readonly kind: K;
  readonly settings: ConnectionSettings[K];
  readonly secret: Uint8Array;
  readonly address: string;
  readonly tries: number;
}

/** What calling back needs. */
export interface CallBackParts {
  readonly base: Pick<Base, "database" | "keyring" | "now">;
  readonly allowed: AllowedHosts;
  readonly publicUrl: () => string;
}

/** Tells a platform about an order that came from it; tried again with growing pauses, as webhooks are. */
export async function callBack(
  parts: CallBackParts,
  { tenant, subject: order }: Pick<Job, "tenant" | "subject">,
): Promise<JobResult> {
  const { database, now } = parts.base;
  const row = await database.transaction(tenant, (query) => readDue(query, tenant, order));
  if (!row) return { done: true };
  const { connection, tries } = row;
  const message = await messageFor(parts, row, { tenant, order });
  const outcome = await send(message, parts.allowed).catch((error: Error) => error);
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

function messageFor<K extends CalledBack>(
  { base, publicUrl }: CallBackParts,
  { connection, kind, settings, secret, address }: Row<K>,
  { tenant, order }: { readonly tenant: string; readonly order: string },
): Promise<Message> {
  const result = (): Promise<AssessmentResult> =>
    base.database.transaction(tenant, async (query) => {
      const at = base.now();
      const found = await readOrder(query, tenant, order, at);
      const session = found.result?.session ?? "";
      const tracking = await trackSession(query, { tenant, by: `connection:${connection}`, at }, session);
      const url = `${publicUrl()}/console/results/${session}`;
      return assessmentResult(found, { tracking, url, language: settings.language ?? "en" });
    });
  const key = base.keyring.open(secret, placeOf(tenant, connection));
  return messages[kind]({ address, key, settings, result });
}

async function readDue(query: Query, tenant: string, order: string): Promise<Row | null> {
  const { rows } = await query<Row>(
    `SELECT b.connection, b.address, b.tries, c.kind, c.settings, c.secret FROM leadsim.callback b
       JOIN leadsim.connection c ON c.tenant = b.tenant AND c.id = b.connection AND c.removed_at IS NULL
      WHERE b.tenant = $1 AND b.orders = $2 AND b.status = 'waiting'`,
    [tenant, order],
  );
  return rows[0] ?? null;
}
