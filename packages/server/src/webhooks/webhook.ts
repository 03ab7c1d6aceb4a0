import { randomBytes } from "node:crypto";
import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import type { Keyring } from "../secrets/keyring.js";
import { newId } from "../secrets/new-id.js";
import { announce, type WebhookEvent } from "./announce.js";

/** An address that is told what happens. Its secret is given once. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly description: string;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly disabledBecause: string | null;
}

export interface WebhookFields {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly description?: string;
}

interface Asked {
  readonly tenant: string;
  readonly by: string;
  readonly at: Date;
}

const columns = `id, url, events, description, created_at AS "createdAt", disabled_at AS "disabledAt",
  disabled_because AS "disabledBecause"`;

/** Adds a webhook. Its secret signs each delivery; this is the one time it is told. */
export async function addWebhook(
  query: Query,
  keyring: Keyring,
  { tenant, by, at }: Asked,
  { url, events, description = "" }: WebhookFields,
): Promise<{ readonly webhook: Webhook; readonly secret: string }> {
  const id = newId(at);
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  const { rows } = await query<Webhook>(
    `INSERT INTO leadsim.webhook (tenant, id, url, secret, events, description, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`,
    [tenant, id, url, keyring.seal(secret, `${tenant}/webhook/${id}`), [...events], description, at],
  );
  await record(query, { tenant, at, who: by, what: "created", kind: "webhook", subject: id });
  return { webhook: rows[0]!, secret };
}

export async function listWebhooks(query: Query, tenant: string): Promise<readonly Webhook[]> {
  const text = `SELECT ${columns} FROM leadsim.webhook WHERE tenant = $1 AND removed_at IS NULL ORDER BY id`;
  return (await query<Webhook>(text, [tenant])).rows;
}

/** @throws HostError `not-found` */
export async function readWebhook(query: Query, tenant: string, id: string): Promise<Webhook> {
  const { rows } = await query<Webhook>(
    `SELECT ${columns} FROM leadsim.webhook WHERE tenant = $1 AND id = $2 AND removed_at IS NULL`,
    [tenant, id],
  );
  if (!rows[0]) throw notFound("webhook");
  return rows[0];
}

/** Changes a webhook; one that was disabled after failing for long works again when `enabled` is true. */
export async function changeWebhook(
  query: Query,
  { tenant, by, at }: Asked,
  id: string,
  change: Partial<WebhookFields> & { readonly enabled?: boolean },
): Promise<Webhook> {
  const before = await readWebhook(query, tenant, id);
  const { url, events, description } = { ...before, ...change };
  const { enabled = before.disabledAt === null } = change;
  const { rows } = await query<Webhook>(
    `UPDATE leadsim.webhook SET url = $3, events = $4, description = $5, disabled_at = $6, disabled_because = $7
      WHERE tenant = $1 AND id = $2 RETURNING ${columns}`,
    [
      tenant,
      id,
      url,
      [...events],
      description,
      enabled ? null : (before.disabledAt ?? at),
      enabled ? null : (before.disabledBecause ?? "by hand"),
    ],
  );
  const detail = { fields: Object.keys(change).join() };
  await record(query, { tenant, at, who: by, what: "changed", kind: "webhook", subject: id, detail });
  return rows[0]!;
}

/** Removes a webhook; what was delivered stays on record until retention takes it. */
export async function removeWebhook(query: Query, { tenant, by, at }: Asked, id: string): Promise<void> {
  await readWebhook(query, tenant, id);
  await query("UPDATE leadsim.webhook SET removed_at = $3 WHERE tenant = $1 AND id = $2", [tenant, id, at]);
  await record(query, { tenant, at, who: by, what: "removed", kind: "webhook", subject: id });
}

/** Sends a webhook an event of no consequence. */
export async function testWebhook(query: Query, { tenant, at }: Asked, id: string): Promise<void> {
  await readWebhook(query, tenant, id);
  await announce(query, { tenant, type: "webhook.test", at, data: { webhook: id }, only: id });
}
